/** What an article's page offers around the text: ways to cite it, the lines it was made of, where to read on. */
import { makeCitation, type Citation } from "./citation/citation.ts";
import { citationForms, type CitationForm } from "./citation/forms.ts";
import { correctedPlaces, type Corrected } from "./corrected.ts";
import { articleJsonLd } from "./jsonLd.ts";
import { ownLines, type OwnPage } from "./printedLines.ts";
import type { Related } from "./related.ts";
import type { InSeries } from "./series.ts";
import { reportLink } from "./report.ts";
import type { BesideArticle, Frame } from "../pagedKinds.ts";
import type { ArticleLeaf, Entry } from "../shapes.ts";

export type ArticlePage = {
  citation: Citation;
  citationForms: CitationForm[];
  jsonLd: string;
  printed: OwnPage[];
  corrected: Corrected | null;
  related: Related[];
  series: InSeries | null;
  /** Of other pages of the same day. */
  sameDay: Entry[];
  report: string | null;
};

/** `beside` is what the archive holds around this article (`besideArticle`); `frame`, what every page has. */
export function articlePage(
  { item: entry }: ArticleLeaf,
  { provenance, related, series, sameDay }: BesideArticle,
  frame: Frame,
): ArticlePage {
  const { url, words } = frame;
  const citation = makeCitation(entry, url);
  return {
    citation,
    citationForms: citationForms(citation, words),
    jsonLd: articleJsonLd(entry, url),
    printed: ownLines(entry, provenance, words),
    corrected: correctedPlaces(entry, words),
    related,
    series,
    sameDay,
    report: reportLink(entry, frame),
  };
}
