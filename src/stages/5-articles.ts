/** Stage 5: blocks → articles, each with its headline, bylines and body in reading order; and what belongs to none. */
import type { PageElements } from "../rules/elementShapes.ts";
import { goesOn } from "../rules/joint.ts";
import type { Step } from "../rules/readColumns.ts";
import { readSheets, type Sheet } from "../rules/sheets.ts";
import { isSigned } from "../rules/signature.ts";
import { orderTexts } from "../rules/storyOrder.ts";
import type { ArticleDraft, Block, Missing, Page, PageDraft } from "../types.ts";
import { blockOf } from "./4-blocks.ts";

/** What is no article's: labels that are set aside before assembly. */
const ASIDE = ["notice", "ad", "furniture", "blank"];

const paragraphsOf = (article: { body: Block[] }): Block[] =>
  article.body.filter(({ label }) => label === "body");

/** Every block of an article in reading order: headline parts, bylines, body. */
export const blocksOf = (article: ArticleDraft): Block[] =>
  [article.series, article.kicker, article.headline, article.subtitle, article.bylines, article.body].flat();

function missingParts(article: { body: Block[] }): Missing[] {
  const paragraphs = paragraphsOf(article);
  const missing: Missing[] = [];
  if (paragraphs[0]?.openStart === true) missing.push("beginning");
  if (
    paragraphs.slice(0, -1).some(({ openEnd }) => openEnd) ||
    paragraphs.slice(1).some(({ openStart }) => openStart)
  )
    missing.push("middle");
  if (paragraphs.at(-1)?.openEnd === true) missing.push("end");
  return missing;
}

/** A first estimate: from .95 down, every doubt takes its share. */
function confidenceOf(
  article: Omit<ArticleDraft, "missing" | "confidence">,
  missing: readonly Missing[],
): number {
  const doubts = [
    article.headline.length === 0 ? 0.8 : 1,
    isSigned(article) ? 1 : 0.9,
    missing.length > 0 ? 0.85 : 1,
  ];
  return Math.round(doubts.reduce((product, doubt) => product * doubt, 0.95) * 100) / 100;
}

/** Elements in reading order → paragraphs and crossheads; a sentence cut at a column's end is joined again. */
function bodyOf(page: PageElements, order: readonly number[]): Block[] {
  const body: Block[] = [];
  order.forEach((index, i) => {
    const { kind, blocks, open, cut } = page.elements[index]!;
    const block = blocks[0]!;
    if (kind !== "text") {
      body.push(block);
      return;
    }
    const before = i === 0 ? null : order[i - 1]!;
    const above = body.at(-1);
    // A text is one piece, or several paragraphs that were fused on one line.
    const paragraphs = block.pieces.map((piece) => blockOf("body", [piece]));
    paragraphs[0]!.openStart = cut > 0.5;
    if (before !== null && above?.label === "body" && goesOn(page, before, index)) {
      body.pop();
      const joined = blockOf("body", [...above.pieces, block.pieces[0]!]);
      paragraphs[0] = { ...joined, openStart: above.openStart };
    }
    paragraphs.at(-1)!.openEnd = open > 0.5;
    body.push(...paragraphs);
  });
  return body;
}

function draftOf(page: PageElements, steps: readonly Step[], story: number): ArticleDraft {
  const columns = steps.map(({ column }) => column);
  const heads = steps.flatMap((step, i) =>
    step.story === story && step.column < 0 ? page.elements[i]!.blocks : [],
  );
  const texts = steps.flatMap((step, i) => (step.story === story && step.column >= 0 ? [i] : []));
  const of = (label: Block["label"]): Block[] => heads.filter((block) => block.label === label);
  const parts = {
    series: of("series"),
    kicker: of("kicker"),
    headline: of("headline"),
    subtitle: of("subtitle"),
    bylines: of("byline"),
    body: bodyOf(page, orderTexts(page, texts, columns)),
  };
  const missing = missingParts(parts);
  return { ...parts, missing, confidence: confidenceOf(parts, missing) };
}

const lineOf = (block: Block): number => block.pieces[0]!.line.number;

/** What stands below a caption is further from it than what stands above. */
const far = (distance: number): number => (distance > 0 ? distance : 1.5 * -distance);

/** Captions go into the article whose text stands nearest above, before the paragraph that follows there. */
function placeCaptions(articles: readonly ArticleDraft[], captions: readonly Block[]): void {
  const places = articles.flatMap((article) =>
    blocksOf(article).map((block) => ({ article, line: lineOf(block) })),
  );
  for (const caption of captions) {
    const line = lineOf(caption);
    let near = places[0];
    for (const place of places) if (far(line - place.line) < far(line - near!.line)) near = place;
    if (near === undefined) continue;
    const { body } = near.article;
    const at = body.findIndex((block) => lineOf(block) > line);
    body.splice(at < 0 ? body.length : at, 0, caption);
  }
}

const isInside = ({ label }: Block): boolean => !ASIDE.includes(label);
const isCaption = ({ label }: Block): boolean => label === "caption";

/** The blocks that are read as columns: captions stand beside them, what is no article's is set aside. */
export const readSheetsOf = (blocks: readonly Block[]): Sheet[] =>
  readSheets(blocks.filter((block) => isInside(block) && !isCaption(block)));

function draftsOf({ page, steps }: Sheet): ArticleDraft[] {
  const stories = steps.reduce((most, { story }) => Math.max(most, story + 1), 0);
  return Array.from({ length: stories }, (_, story) => draftOf(page, steps, story));
}

/** A page's blocks in file order → its articles and the rest. Every block is in exactly one place. */
export function assembleArticles(page: Page, blocks: Block[]): PageDraft {
  const inside = blocks.filter(isInside);
  const captions = inside.filter(isCaption);
  const drafts = readSheetsOf(blocks).flatMap(draftsOf);
  // A headline without a body is no article; it stays visible as unassigned.
  const articles = drafts.filter((article) => paragraphsOf(article).length > 0);
  placeCaptions(articles, captions);
  const placed = new Set(articles.flatMap(blocksOf).flatMap(({ pieces }) => pieces));
  return {
    page,
    articles,
    notices: blocks.filter((block) => block.label === "notice" || block.label === "ad"),
    furniture: blocks.filter((block) => block.label === "furniture" || block.label === "blank"),
    unassigned: inside.filter((block) => !placed.has(block.pieces[0]!)),
  };
}
