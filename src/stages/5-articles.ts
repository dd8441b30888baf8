/** Stage 5: blocks → articles, each with its headline, bylines and body in reading order; and what belongs to none. */
import { assemble } from "../rules/assembly.ts";
import { measureCohesion } from "../rules/cohesion.ts";
import { isSigned, paragraphsOf, type OpenArticle } from "../rules/openArticle.ts";
import type { ArticleDraft, Block, Missing, Page, PageDraft, Piece } from "../types.ts";
import { sortOutStacks } from "../rules/stack.ts";

/** What is no article's: labels that are set aside before assembly. */
const ASIDE = ["notice", "ad", "furniture", "blank"];

const inFileOrder = (a: Piece, b: Piece): number => a.line.number - b.line.number || a.from - b.from;

function missingParts(article: OpenArticle): Missing[] {
  const paragraphs = paragraphsOf(article);
  const missing: Missing[] = [];
  if (paragraphs[0]?.openStart === true) missing.push("beginning");
  if (paragraphs.slice(0, -1).some((block) => block.openEnd)) missing.push("middle");
  if (paragraphs.at(-1)?.openEnd === true) missing.push("end");
  return missing;
}

/** A first estimate: from .95 down, every doubt takes its share. */
function confidenceOf(article: OpenArticle, missing: readonly Missing[]): number {
  const doubts = [
    article.headline.length === 0 ? 0.8 : 1,
    isSigned(article) ? 1 : 0.9,
    missing.length > 0 ? 0.85 : 1,
    article.stack === null ? 1 : 0.6,
    article.box ? 0.8 : 1,
  ];
  return Math.round(doubts.reduce((product, doubt) => product * doubt, 0.95) * 100) / 100;
}

function close(open: OpenArticle): ArticleDraft {
  const { box, stack, ...parts } = open;
  const missing = missingParts(open);
  return { ...parts, missing, confidence: confidenceOf({ ...parts, box, stack }, missing) };
}

/** Every block of an article in reading order: headline parts, bylines, body. */
export const blocksOf = (article: ArticleDraft): Block[] =>
  [article.series, article.kicker, article.headline, article.subtitle, article.bylines, article.body].flat();

/** A page's blocks in file order → its articles and the rest. Every block is in exactly one place. */
export function assembleArticles(page: Page, blocks: Block[]): PageDraft {
  const inside = blocks.filter((block) => !ASIDE.includes(block.label));
  const cohesion = measureCohesion(inside.map((block) => block.text));
  const pieces = inside.flatMap((block) => block.pieces.map((piece) => ({ piece, block })));
  const open = assemble(
    pieces.sort((a, b) => inFileOrder(a.piece, b.piece)),
    cohesion,
  );
  sortOutStacks(open, cohesion);
  // A headline without a body is no article; it stays visible as unassigned.
  const articles = open.filter((article) => paragraphsOf(article).length > 0).map(close);
  const placed = new Set(articles.flatMap(blocksOf));
  return {
    page,
    articles,
    notices: blocks.filter((block) => block.label === "notice" || block.label === "ad"),
    furniture: blocks.filter((block) => block.label === "furniture" || block.label === "blank"),
    unassigned: inside.filter((block) => !placed.has(block)),
  };
}
