/** The whole way on one screen: a file's bytes → the Markdown of its articles and the record of its pages. */
import type { Paper } from "./lexicon/papers.ts";
import { readPages, type PageContext } from "./stages/1-pages.ts";
import { readLines } from "./stages/2-lines.ts";
import { labelLines } from "./stages/3-labels.ts";
import { groupBlocks } from "./stages/4-blocks.ts";
import { assembleArticles, blocksOf } from "./stages/5-articles.ts";
import { identifyPage } from "./stages/6-identity.ts";
import { describeArticle } from "./stages/8-metadata.ts";
import { lineReferences, writeBody } from "./stages/9-markdown.ts";
import type { Block, Page, PageDraft, ParsedArticle, ParsedPage, SourceFile, Warning } from "./types.ts";

/** Stages 2 to 5: a page's text → its articles and the rest, every character in exactly one place. */
export const takeApart = (page: Page): PageDraft =>
  assembleArticles(page, groupBlocks(labelLines(readLines(page))));

const references = (blocks: Block[], blank: ReadonlySet<number>): string[] =>
  lineReferences(
    blocks.filter((block) => block.label !== "blank").flatMap((block) => block.pieces),
    blank,
  );

/** Characters by which an article is known again when its page is read anew. */
const OPENING = 60;

/** One page → its articles described and written, and its own record. */
export function parsePage(page: Page, papers: readonly Paper[]): { parsed: ParsedPage; warnings: Warning[] } {
  const draft = takeApart(page);
  const { identity, warnings } = identifyPage(draft, papers);
  const blank = new Set(
    draft.furniture.filter((block) => block.label === "blank").map((block) => block.pieces[0]!.line.number),
  );
  const articles = draft.articles.map((article): ParsedArticle => {
    const blocks = blocksOf(article);
    const lines = lineReferences(
      blocks.flatMap((block) => block.pieces),
      blank,
    );
    const source = { file: page.file, sha256: page.sha256, lines };
    const opening = Array.from([...article.headline, ...article.body].map((block) => block.text).join(" "));
    return {
      front: { ...describeArticle(article, identity), source },
      body: writeBody(article),
      opening: opening.slice(0, OPENING).join(""),
    };
  });
  const sheet: ParsedPage["sheet"] = {
    file: page.file,
    sha256: page.sha256,
    encoding: page.encoding,
    part: page.part,
    firstLine: page.firstLine,
    ...(identity.paper === null ? {} : { paper: identity.paper }),
    date: identity.date,
    dateBasis: identity.dateBasis,
    ...(identity.dateRange === null ? {} : { dateRange: identity.dateRange }),
    ...(identity.page === null ? {} : { page: identity.page }),
    ...(identity.section === null ? {} : { section: identity.section }),
    notices: references(draft.notices, blank),
    furniture: references(draft.furniture, blank),
    unassigned: references(draft.unassigned, blank),
    text: page.text,
  };
  return { parsed: { identity, articles, sheet }, warnings };
}

/** One file's bytes → its parsed pages; what is wrong with it comes back as warnings. */
export function parseFile(
  source: SourceFile,
  context: PageContext,
): { pages: ParsedPage[]; warnings: Warning[] } {
  const { pages, warnings } = readPages(source, context);
  const results = pages.map((page) => parsePage(page, context.papers));
  return {
    pages: results.map(({ parsed }) => parsed),
    warnings: [...warnings, ...results.flatMap((result) => result.warnings)],
  };
}
