/** What a clipping keeps of an article, from its page: the one open, or one that was fetched. */
import { MOST, unknownClipping, type Clipping } from "./clippings.ts";

/** The page says it all itself, so that no list of articles is needed. */
export function readArticle(page: Document, id: string): Clipping {
  const said = (name: string): string[] =>
    Array.from(page.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`), ({ content }) =>
      content.slice(0, MOST.words),
    );
  const one = (name: string): string | null => said(name)[0] ?? null;
  const [dated, ...others] = Array.from(
    page.querySelectorAll<HTMLElement>(".printed > time, .printed > span"),
    // As printed, whatever characters it is shown in.
    ({ dataset, textContent }) => (dataset["printed"] ?? textContent).slice(0, MOST.words),
  );
  return {
    ...unknownClipping(id),
    heading: one("citation_title"),
    paper: one("citation_journal_title"),
    dateWords: dated ?? null,
    date: one("citation_publication_date")?.replace(/\//g, "-") ?? null,
    folio: others[others.length - 1] ?? null,
    page: one("citation_firstpage"),
    authors: said("citation_author").slice(0, MOST.authors),
  };
}
