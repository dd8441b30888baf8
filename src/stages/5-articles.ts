/** Stage 5: blocks → articles, each with its headline, bylines and body in reading order; and what belongs to none. */
import { isSignatureLine } from "../rules/signature.ts";
import { confidenceOf, doubtsOf, type Assembled } from "../rules/confidence.ts";
import type { PageElements } from "../rules/elementShapes.ts";
import { goesOn, joinConfidence } from "../rules/joint.ts";
import { readSheets, type Sheet } from "../rules/sheets.ts";
import { orderTexts } from "../rules/storyOrder.ts";
import type { ArticleDraft, Block, Join, Missing, Page, PageDraft, Piece } from "../types.ts";
import { blockOf } from "./4-blocks.ts";

/** What is no article's: labels that are set aside before assembly. */
const ASIDE = ["notice", "ad", "furniture", "blank"];

/** An article before its doubts are weighed; what it was put together from. */
type Article = Omit<ArticleDraft, "doubts" | "confidence">;
type Draft = Omit<Assembled, "around">;

export const paragraphsOf = (article: { body: Block[] }): Block[] =>
  article.body.filter(({ label }) => label === "body");

/** Every block of an article in reading order: headline parts, bylines, body. */
export const blocksOf = (article: Article): Block[] =>
  [article.series, article.kicker, article.headline, article.subtitle, article.bylines, article.body].flat();

/** Which parts of a body are missing, by its open ends. */
export function missingParts(article: { body: Block[] }): Missing[] {
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

/** Elements in reading order → paragraphs and crossheads; a sentence cut at a column's end is joined again. */
function bodyOf(page: PageElements, order: readonly number[]): Pick<ArticleDraft, "body" | "joins"> {
  const body: Block[] = [];
  const joins: Join[] = [];
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
    paragraphs[0]!.openStart = block.openStart || cut > 0.5;
    if (before !== null && above?.label === "body" && !block.openStart && goesOn(page, before, index)) {
      body.pop();
      const [first] = block.pieces;
      const confidence = joinConfidence(page, before, index);
      joins.push({ before: above.pieces.at(-1)!, after: first!, confidence });
      const joined = blockOf("body", [...above.pieces, first!]);
      paragraphs[0] = { ...joined, openStart: above.openStart };
    }
    const last = paragraphs.at(-1)!;
    last.openEnd = block.openEnd || (open > 0.5 && !isSignatureLine(last.text));
    body.push(...paragraphs);
  });
  return { body, joins };
}

/** A story's texts in reading order, cut where another begins under 上接; without a headline it may be one that begins so. */
function divideAtJumps(page: PageElements, order: readonly number[], titled: boolean): number[][] {
  const begins = (index: number): boolean => page.elements[index]!.blocks[0]!.openStart;
  const [first, ...others] = order.filter(begins);
  // Its other columns were read off before the one in which it begins.
  if (!titled && first !== undefined && others.length === 0)
    return [[first, ...order.filter((index) => index !== first)]];
  const text = order.findIndex((index) => page.elements[index]!.kind === "text");
  const at = order.findIndex((index, i) => i > text && begins(index));
  if (at < 0) return [[...order]];
  const [above, below] = [order.slice(0, at), order.slice(at)];
  if (Math.max(...above) > Math.min(...below)) return [[...order]];
  return [above, ...divideAtJumps(page, below, true)];
}

function draftsOfStory({ page, steps, agreed }: Sheet, story: number): Draft[] {
  const columns = steps.map(({ column }) => column);
  const heads = steps.flatMap((step, i) =>
    step.story === story && step.column < 0 ? page.elements[i]!.blocks : [],
  );
  const texts = steps.flatMap((step, i) => (step.story === story && step.column >= 0 ? [i] : []));
  const titled = heads.length > 0;
  return divideAtJumps(page, orderTexts(page, texts, columns), titled).map((order, i): Draft => {
    const of = (label: Block["label"]): Block[] =>
      i === 0 ? heads.filter((block) => block.label === label) : [];
    const parts = {
      series: of("series"),
      kicker: of("kicker"),
      headline: of("headline"),
      subtitle: of("subtitle"),
      bylines: of("byline"),
      ...bodyOf(page, order),
    };
    return {
      article: { ...parts, missing: missingParts(parts) },
      page,
      texts: order,
      columns: new Set(order.map((text) => columns[text])).size,
      agreed: agreed[story]!,
    };
  });
}

const lineOf = (block: Block): number => block.pieces[0]!.line.number;

/** What stands below a caption is further from it than what stands above. */
const far = (distance: number): number => (distance > 0 ? distance : 1.5 * -distance);

/** Captions go into the article whose text stands nearest above, before the paragraph that follows there. */
function placeCaptions(articles: readonly Article[], captions: readonly Block[]): void {
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

/** The blocks that stand on the page's columns. */
export const readSheetsOf = (blocks: readonly Block[]): Sheet[] =>
  readSheets(blocks.filter(({ label }) => label !== "furniture" && label !== "blank"));

const draftsOf = (sheet: Sheet): Draft[] => sheet.agreed.flatMap((_, story) => draftsOfStory(sheet, story));

/** For every article, the blocks that stand in the file right before and after its own. */
function blocksAround(articles: readonly Article[], blocks: readonly Block[]): Block[][] {
  const printed = blocks.filter(({ label }) => label !== "blank");
  const owner = new Map<Piece, number>();
  articles.forEach((article, i) =>
    blocksOf(article)
      .flatMap(({ pieces }) => pieces)
      .forEach((piece) => owner.set(piece, i)),
  );
  const around: Block[][] = articles.map(() => []);
  const ownerOf = (block: Block): number => owner.get(block.pieces[0]!) ?? -1;
  for (let i = 1; i < printed.length; i++) {
    const [above, below] = [printed[i - 1]!, printed[i]!];
    if (ownerOf(above) === ownerOf(below)) continue;
    around[ownerOf(above)]?.push(below);
    around[ownerOf(below)]?.push(above);
  }
  return around;
}

/** A page's blocks in file order → its articles and the rest. Every block is in exactly one place. */
export function assembleArticles(page: Page, blocks: Block[]): PageDraft {
  const inside = blocks.filter(isInside);
  const captions = inside.filter(isCaption);
  // A headline without a body is no article; it stays visible as unassigned.
  const drafts = readSheetsOf(blocks)
    .flatMap(draftsOf)
    .filter(({ article }) => paragraphsOf(article).length > 0);
  const bare = drafts.map(({ article }) => article);
  placeCaptions(bare, captions);
  const around = blocksAround(bare, blocks);
  const articles = drafts.map((draft, i): ArticleDraft => {
    const doubts = doubtsOf({ ...draft, around: around[i]! });
    return { ...draft.article, doubts, confidence: confidenceOf(doubts) };
  });
  const placed = new Set(articles.flatMap(blocksOf).flatMap(({ pieces }) => pieces));
  return {
    page,
    articles,
    notices: blocks.filter((block) => block.label === "notice" || block.label === "ad"),
    furniture: blocks.filter((block) => block.label === "furniture" || block.label === "blank"),
    unassigned: inside.filter((block) => !placed.has(block.pieces[0]!)),
  };
}
