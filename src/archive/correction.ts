/** Articles that are a person's: what they said before a person changed them, as the archive itself still knows it. */
import { writeArticleFile } from "../frontMatter.ts";
import type { Article, Correction, PageSheet, WrittenArticle } from "../archiveTypes.ts";
import type { FrontMatter } from "../types.ts";
import { pageOfArticle } from "./address.ts";
import { digestOf } from "./digest.ts";
import { printedIn, referredText } from "./lineRefs.ts";
import { besidePath } from "./parsedBeside.ts";
import { pageFinder, textsOf, type FindPages, type PageText } from "./pageFinder.ts";
import { carriedLines, placesOf, printedOn } from "./places.ts";
import { saying } from "./saying.ts";

/** A parse that lies beside an article, and the digest of its file. */
export type ParseBeside = { front: FrontMatter; body: string; digest: string };

type Said = Pick<Article, "front" | "body">;

/** Nothing was changed: the file is as it was written, but that it says on what day it was held against its page, or says it in other quotation marks. */
function isAsWritten({ front, body }: Said, { digest }: WrittenArticle): boolean {
  const { checked: _, ...rest } = front;
  return digestOf(writeArticleFile(rest, body)) === digest;
}

/** Lines of a page in the text that an article speaks of: what was corrected since came into it later. */
function asThen(page: PageText, refs: readonly string[], { front }: Said): [then: PageText, refs: string[]] {
  const shas = new Set([front.source].flat().map(({ sha256 }) => sha256));
  const then = textsOf(page).find(({ sha256 }) => shas.has(sha256)) ?? page;
  return [then, carriedLines(refs, placesOf(printedOn(page), printedOn(then)))];
}

function linesThen(page: PageText, refs: readonly string[], article: Said): string[] {
  const [{ text, firstLine }, then] = asThen(page, refs, article);
  return referredText(text, firstLine, then);
}

/** The printed lines that the run took which wrote the article, as one passage: only the parse knew where one ends. */
function printedText(
  page: PageText,
  { lines = [], goesOn = [] }: WrittenArticle,
  article: Said,
  find: FindPages,
): string {
  const rows = [
    ...linesThen(page, lines, article),
    ...goesOn.flatMap(find).flatMap(([other, refs]) => linesThen(other, refs, article)),
  ];
  return rows.join("\n").trim();
}

/** Whether a parse has the printed text that an article was made of, and nothing that came into its pages later. */
const isOfSameText = ({ front }: ParseBeside, article: Said, find: FindPages): boolean =>
  [front.source]
    .flat()
    .flatMap(find)
    .every(([page, refs]) => printedIn(page, refs) === printedIn(...asThen(page, refs, article)));

/**
 * Finds what a person corrected in an article: `null` where it is as it was written or nothing is known of it.
 * `parses`: by the path at which each lies.
 *
 * Only the very parse that the person's file was written from, or that a person looked at and left, is what was
 * corrected, and that only where its pages say what they said then: by newer rules, or since a page was corrected, it may
 * read otherwise where no person changed anything. Then the printed lines speak.
 */
export function correctionFinder(
  pages: readonly PageSheet[],
  parses: ReadonlyMap<string, ParseBeside>,
): (article: Article) => Correction | null {
  const sheets = new Map(pages.map((page) => [page.id, page]));
  const find = pageFinder(pages);
  return (article) => {
    const { id } = article.front;
    const page = sheets.get(pageOfArticle(id));
    if (page === undefined || article.digest === undefined) return null;
    const entry = page.articles[id];
    if (entry === undefined || entry.digest === "") return { by: "nothing" };
    if (entry.digest === article.digest) return null;
    const parse = parses.get(besidePath(article.path));
    const isLookedAt = parse?.digest === entry.digest && parse.front.id === id;
    if (isLookedAt && isOfSameText(parse, article, find)) {
      const { front, body } = parse;
      return saying(article) === saying(parse) ? null : { by: "parse", front, body };
    }
    if (isAsWritten(article, entry)) return null;
    const text = printedText(page, entry, article, find);
    return text === "" ? { by: "nothing" } : { by: "print", text };
  };
}
