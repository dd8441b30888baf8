/** Whether the records of printed pages are as they were written: a record that was altered is taken for what was printed. */
import { articlePath, pageOfArticle, pagePath } from "../archive/address.ts";
import { digestOf } from "../archive/digest.ts";
import type { Archive, Article, PageSheet } from "../archiveTypes.ts";
import type { Warning } from "../types.ts";

const doubt = (code: string, file: string, message: string): Warning => ({
  level: "warning",
  code,
  file,
  message,
});

/** A record whose text is not what a run wrote: what was printed can be told from the page's file alone, or from a copy. */
function altered({ id, file, text, textSha256 }: PageSheet): Warning[] {
  if (textSha256 === undefined || digestOf(text) === textSha256) return [];
  const message = `does not say any more what was printed: the text below its front matter was altered; put the record back (from git or a copy), or run npm run ingest on ${file}, which writes it anew`;
  return [doubt("record-altered", pagePath(id), message)];
}

/** An article whose page has a record that knows nothing of it. */
function unrecorded({ front: { id }, path }: Article, page: PageSheet): Warning[] {
  if (path !== articlePath(id) || id in page.articles) return [];
  const message = `is in no record: it was made by hand, or its entry was taken out of ${pagePath(page.id)}; if nobody made it by hand, put the record back as it was (from git or a copy), else the next ingest takes its lines for a new article’s`;
  return [doubt("unrecorded", path, message)];
}

/** An article that names lines of a text which its page never had, or has no more: none of them is found. */
function unplaced({ front, path }: Article, page: PageSheet): Warning[] {
  const [own] = [front.source].flat();
  const known = [page, ...(page.earlier ?? [])].map(({ sha256 }) => sha256);
  if (own === undefined || own.file !== page.file || known.includes(own.sha256)) return [];
  const message = `names lines of ${page.file} as it was before it was corrected, and the archive does not know these any more (was an older version of this file put back?); say the lines and the sha256 under source as the record ${pagePath(page.id)} has them`;
  return [doubt("unplaced", path, message)];
}

/** An archive → records that do not say what was printed, and articles of which they know nothing. */
export function recordFaults({ articles, pages }: Archive): Warning[] {
  const sheets = new Map(pages.map((page) => [page.id, page]));
  const unknown = articles.flatMap((article) => {
    const page = sheets.get(pageOfArticle(article.front.id));
    return page === undefined ? [] : [...unrecorded(article, page), ...unplaced(article, page)];
  });
  return [...pages.flatMap(altered), ...unknown];
}
