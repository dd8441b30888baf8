/** The whole way on one screen: a file's bytes → the Markdown of its articles and the record of its pages. */
import type { Paper } from "./lexicon/papers.ts";
import { readPages, type PageContext } from "./stages/1-pages.ts";
import { readLines } from "./stages/2-lines.ts";
import { labelLines } from "./stages/3-labels.ts";
import { groupBlocks } from "./stages/4-blocks.ts";
import { assembleArticles, blocksOf } from "./stages/5-articles.ts";
import { identifyPage } from "./stages/6-identity.ts";
import { hasJump, joinJumps } from "./stages/7-jumps.ts";
import { describeArticles } from "./stages/8-metadata.ts";
import { lineReferences, writeBody } from "./stages/9-markdown.ts";
import type { IdentifiedPage, ParsedArticle, ParsedPage } from "./archiveTypes.ts";
import type { ArticleDraft, Block, Page, PageDraft, Piece, Source, SourceFile, Warning } from "./types.ts";

/** Stages 2 to 5: a page's text → its articles and the rest, every character in exactly one place. */
export const takeApart = (page: Page): PageDraft =>
  assembleArticles(page, groupBlocks(labelLines(readLines(page))));

/** Numbers of a page's blank lines, over which references to lines may reach. */
const blankLines = (draft: PageDraft): ReadonlySet<number> =>
  new Set(
    draft.furniture.filter(({ label }) => label === "blank").map(({ pieces }) => pieces[0]!.line.number),
  );

const sourceOf = (draft: PageDraft, pieces: readonly Piece[]): Source => ({
  file: draft.page.file,
  sha256: draft.page.sha256,
  lines: lineReferences(pieces, blankLines(draft)),
});

/** The lines that an article was made of; one source for each page where it has several. */
function sourcesOf(draft: PageDraft, article: ArticleDraft): Source | Source[] {
  const pieces = blocksOf(article).flatMap((block) => block.pieces);
  const { rests = [] } = article;
  const own = pieces.filter((piece) => !rests.some((rest) => rest.pieces.has(piece)));
  const source = sourceOf(draft, own);
  if (rests.length === 0) return source;
  return [
    source,
    ...rests.map((rest) =>
      sourceOf(
        rest.draft,
        pieces.filter((piece) => rest.pieces.has(piece)),
      ),
    ),
  ];
}

/** Characters by which an article is known again when its page is read anew. */
const OPENING = 60;

/** One page of which it is known what it is → its articles described and written, and its own record. */
function describePage({ draft, identity }: IdentifiedPage): ParsedPage {
  const { page } = draft;
  const blank = blankLines(draft);
  const references = (blocks: readonly Block[]): string[] =>
    lineReferences(
      blocks.filter(({ label }) => label !== "blank").flatMap(({ pieces }) => pieces),
      blank,
    );
  const described = describeArticles(draft.articles, identity);
  const articles = draft.articles.map((article, i): ParsedArticle => {
    const opening = Array.from([...article.headline, ...article.body].map((block) => block.text).join(" "));
    return {
      front: { ...described[i]!, source: sourcesOf(draft, article) },
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
    ...(identity.paper === null || identity.paperBecause !== null ? {} : { paper: identity.paper }),
    date: identity.date,
    dateBasis: identity.dateBasis,
    ...(identity.dateRange === null ? {} : { dateRange: identity.dateRange }),
    ...(identity.dateProbability === null ? {} : { dateProbability: identity.dateProbability }),
    ...(identity.page === null ? {} : { page: identity.page }),
    ...(identity.section === null ? {} : { section: identity.section }),
    notices: references(draft.notices),
    furniture: references(draft.furniture),
    unassigned: references(draft.unassigned),
    text: page.text,
  };
  return { identity, articles, sheet };
}

/**
 * A page parsed by itself, and what it was parsed from where a story jumps: with the other pages of its issue
 * it may read otherwise. All other drafts are let go, so that a run may be as long as it likes.
 */
export type TakenPage = { parsed: ParsedPage; jumping: IdentifiedPage | null };

/** Stages 2 to 9 for one page, as if there were no other. */
export function takePage(page: Page, papers: readonly Paper[]): { taken: TakenPage; warnings: Warning[] } {
  const draft = takeApart(page);
  const { identity, warnings } = identifyPage(draft, papers);
  const identified = { draft, identity };
  return {
    taken: { parsed: describePage(identified), jumping: hasJump(draft) ? identified : null },
    warnings,
  };
}

/** One file's bytes → its pages, each by itself; what is wrong with it comes back as warnings. */
export function takeFile(
  source: SourceFile,
  context: PageContext,
): { pages: TakenPage[]; warnings: Warning[] } {
  const { pages, warnings } = readPages(source, context);
  const results = pages.map((page) => takePage(page, context.papers));
  return {
    pages: results.map(({ taken }) => taken),
    warnings: [...warnings, ...results.flatMap((result) => result.warnings)],
  };
}

/** Pages that jump → those of which a story was joined, described anew; `null` for those that stay as they are. */
export const joinIssues = (pages: readonly IdentifiedPage[]): (ParsedPage | null)[] =>
  joinJumps(pages).map((draft, i) =>
    draft === pages[i]!.draft ? null : describePage({ ...pages[i]!, draft }),
  );

/** All pages of a run → the same in the same order, stories that jump from one to another joined. */
export function joinPages(pages: readonly TakenPage[]): ParsedPage[] {
  const jumping = pages.flatMap((page) => page.jumping ?? []);
  const joined = new Map(joinIssues(jumping).map((page, i) => [jumping[i]!, page]));
  return pages.map((page) => (page.jumping === null ? null : joined.get(page.jumping)) ?? page.parsed);
}

/** A run of a single file. */
export function parseFile(
  source: SourceFile,
  context: PageContext,
): { pages: ParsedPage[]; warnings: Warning[] } {
  const { pages, warnings } = takeFile(source, context);
  return { pages: joinPages(pages), warnings };
}
