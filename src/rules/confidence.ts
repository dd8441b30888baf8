/** Confidence: how likely an article is one whole story under its own headline, by what is doubtful about it. */
import { confidenceWeights } from "../lexicon/learned.ts";
import { MISSING, type ArticleDraft, type Block, type Missing, type Piece } from "../types.ts";
import type { PageElements } from "./elementShapes.ts";
import { isSigned } from "./signature.ts";

/** An article that was put together, and what it was put together from. */
export type Assembled = {
  article: Omit<ArticleDraft, "doubts" | "confidence">;
  page: PageElements;
  /** Its texts and crossheads. */
  texts: readonly number[];
  /** Columns they stand in. */
  columns: number;
  /** Share of the readings of the page, by their odds, in which it has the same elements. */
  agreed: number;
  /** What stands on the page before and after its own blocks. */
  around: readonly Block[];
};

export type Doubt = { name: string; value: (at: Assembled) => number };

/** Doubt beyond this says no more: natural log. */
const MOST = 4;
const doubtOf = (share: number): number => Math.min(MOST, -Math.log(Math.max(share, 1e-6)));
const doubts = (pieces: readonly Piece[]): number[] => pieces.map(({ posterior }) => doubtOf(posterior));
const most = (values: readonly number[]): number => Math.max(0, ...values);
const piecesOf = (blocks: readonly Block[]): Piece[] => blocks.flatMap(({ pieces }) => pieces);
const flag = (yes: boolean): number => (yes ? 1 : 0);

const headOf = ({ article }: Assembled): Block[] =>
  [article.series, article.kicker, article.headline, article.subtitle].flat();
const bodyOf = ({ article }: Assembled, label: Block["label"]): Block[] =>
  article.body.filter((block) => block.label === label);

/** How much less like the story's other texts its least fitting one is than the others are, on the mean. */
function oddOneOut({ page, texts }: Assembled): number {
  const own = texts.filter((text) => page.elements[text]!.kind === "text");
  if (own.length < 2) return 0;
  const likeness = own.map(
    (text) =>
      own.reduce((sum, other) => sum + (other === text ? 0 : page.likeness.between(text, other)), 0) /
      (own.length - 1),
  );
  const mean = likeness.reduce((sum, each) => sum + each, 0) / likeness.length;
  return mean === 0 ? 1 : 1 - Math.min(...likeness) / mean;
}

/** Least likeness of one of its texts to the rest, beside its greatest to a text of another story. */
function drawnAway({ page, texts }: Assembled): number {
  let drawn = 0;
  for (const text of texts) {
    if (page.elements[text]!.kind !== "text") continue;
    const own = texts.reduce(
      (top, other) => (other === text ? top : Math.max(top, page.likeness.between(text, other))),
      0,
    );
    drawn = Math.max(drawn, page.mostLike[text]! - own);
  }
  return drawn;
}

export const DOUBTS: readonly Doubt[] = [
  { name: "any article", value: () => 1 },
  { name: "no headline", value: ({ article }) => flag(article.headline.length === 0) },
  { name: "headline of two lines", value: ({ article }) => flag(piecesOf(article.headline).length > 1) },
  { name: "kicker", value: ({ article }) => flag(article.kicker.length > 0) },
  { name: "subtitle", value: ({ article }) => flag(article.subtitle.length > 0) },
  { name: "series label", value: ({ article }) => flag(article.series.length > 0) },
  { name: "not signed", value: ({ article }) => flag(!isSigned(article)) },
  { name: "head doubtful", value: (at) => most(doubts(piecesOf(headOf(at)))) },
  { name: "byline doubtful", value: ({ article }) => most(doubts(piecesOf(article.bylines))) },
  { name: "a paragraph doubtful", value: (at) => most(doubts(piecesOf(bodyOf(at, "body")))) },
  { name: "a crosshead doubtful", value: (at) => most(doubts(piecesOf(bodyOf(at, "crosshead")))) },
  { name: "what stands around doubtful", value: ({ around }) => most(doubts(piecesOf(around))) },
  { name: "beginning missing", value: ({ article }) => flag(article.missing.includes("beginning")) },
  { name: "middle missing", value: ({ article }) => flag(article.missing.includes("middle")) },
  { name: "end missing", value: ({ article }) => flag(article.missing.includes("end")) },
  { name: "read otherwise", value: ({ agreed }) => doubtOf(agreed) },
  { name: "perhaps read otherwise", value: ({ agreed }) => 1 - agreed },
  { name: "texts", value: ({ texts }) => Math.log2(1 + texts.length) },
  { name: "one text", value: ({ texts }) => flag(texts.length === 1) },
  { name: "columns", value: ({ columns }) => Math.log2(columns) },
  { name: "columns merged", value: ({ page }) => 1 - page.plainness },
  { name: "a text fits ill", value: oddOneOut },
  { name: "a text is drawn to another story", value: drawnAway },
];

/** What is doubtful about an article, by the names of `DOUBTS`. */
export const doubtsOf = (at: Assembled): number[] => DOUBTS.map(({ value }) => value(at));

/** What is doubtful about an article of two halves: the greater doubt of either, and what is missing of both together. */
export const doubtsTogether = (
  first: readonly number[],
  second: readonly number[],
  missing: readonly Missing[],
): number[] =>
  DOUBTS.map(({ name }, i) => {
    const part = MISSING.find((each) => name === `${each} missing`);
    return part === undefined ? Math.max(first[i]!, second[i]!) : flag(missing.includes(part));
  });

/** 0.01–0.99, in hundredths: of all articles with so much confidence, so many are right (logistic regression on simulated pages). */
export function confidenceOf(values: readonly number[]): number {
  const odds = DOUBTS.reduce((sum, { name }, i) => sum + (confidenceWeights[name] ?? 0) * values[i]!, 0);
  return Math.min(0.99, Math.max(0.01, Math.round(100 / (1 + Math.exp(-odds))) / 100));
}
