/** Whether the records of printed pages still say what articles were made of: a record that was altered is taken for what was printed. */
import { articlePath, pageOfArticle, pagePath } from "../archive/address.ts";
import { printedIn } from "../archive/lineRefs.ts";
import { pageFinder, type FindPages } from "../archive/pageFinder.ts";
import { plainText } from "../archive/plainText.ts";
import { bareWords } from "../archive/wordsElsewhere.ts";
import type { Archive, Article, PageSheet } from "../archiveTypes.ts";
import { GAP } from "../lexicon/placeholders.ts";
import type { Warning } from "../types.ts";

/** Clause by clause: only between two of them is anything left out that was printed, as `（下转第三版）`. */
const CLAUSE_END = /[。！？；：，、,;:!?\s]/u;

const clausesOf = ({ front: { kicker = "", title = "", subtitle = "" }, body }: Article): string[] =>
  [kicker, title, subtitle, ...plainText(body)]
    .flatMap((text) => text.split(GAP))
    .flatMap((text) => text.split(CLAUSE_END))
    .map(bareWords);

const doubt = (code: string, file: string, message: string): Warning => ({
  level: "warning",
  code,
  file,
  message,
});

/** The first clause of an article that its printed lines do not have; only of one that nobody edited: so it was cut from these very lines. */
function altered(article: Article, find: FindPages): Warning[] {
  const sources = [article.front.source].flat();
  const printed = sources.flatMap(find);
  const isWhole = printed.flatMap(([, refs]) => refs).length === sources.flatMap(({ lines }) => lines).length;
  // Of a page whose file was corrected since, an article may still say what stood there before.
  if (!isWhole || printed.some(([page]) => page.earlier !== undefined)) return [];
  const words = bareWords(printed.map(([page, refs]) => printedIn(page, refs)).join(""));
  const clause = clausesOf(article).find((each) => !words.includes(each));
  const [first] = printed;
  if (clause === undefined || first === undefined) return [];
  const at = printed.map(([page, refs]) => `lines ${refs.join(", ")} of ${page.file}`).join(" and ");
  const message = `does not say what was printed: ${article.path} was made of ${at}, nobody edited it, and these lines have no “${clause}” any more; put the record back (from git or a copy), or have npm run ingest write it anew from the page’s file`;
  return [doubt("record-altered", pagePath(first[0].id), message)];
}

/** An article whose page has a record that knows nothing of it. */
function unrecorded({ front: { id }, path }: Article, page: PageSheet): Warning[] {
  if (path !== articlePath(id) || id in page.articles) return [];
  const message = `is in no record: it was made by hand, or its entry was taken out of ${pagePath(page.id)}; if nobody made it by hand, put the record back as it was (from git or a copy), else the next ingest takes its lines for a new article’s`;
  return [doubt("unrecorded", path, message)];
}

/** An archive → what its records say otherwise than articles that are as a run wrote them. */
export function recordFaults({ articles, pages }: Archive): Warning[] {
  const sheets = new Map(pages.map((page) => [page.id, page]));
  const find = pageFinder(pages);
  return articles.flatMap((article) => {
    const page = sheets.get(pageOfArticle(article.front.id));
    if (page === undefined) return [];
    const entry = page.articles[article.front.id];
    return [
      ...unrecorded(article, page),
      ...(entry !== undefined && entry.digest === article.digest ? altered(article, find) : []),
    ];
  });
}
