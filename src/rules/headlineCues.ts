/** Headlines: the cues by which a run of short lines opens an article, divides one, or is a cut piece of body text. */
import type { Label } from "../types.ts";
import { closingByline, openingByline } from "./byline.ts";
import { DATELINE } from "./dateline.ts";
import { fusedParts, isSeriesLabel } from "./headlineParts.ts";
import { endsInQuote, endsSentence, lineStart, openQuotes } from "./sentence.ts";
import { wordAcross } from "./wordModel.ts";

/** Short lines that stand together, and what stands around them. Texts are empty where there is nothing. */
export type Setting = {
  lines: {
    text: string;
    marked: boolean;
    /** No blank line between it and the line above. */ tight: boolean;
  }[];
  /** The last body line above, and the label of the line just above. */
  bodyAbove: string;
  labelAbove: Label | "short" | null;
  /** The next body line, and the label of the line just below. */
  bodyBelow: string;
  labelBelow: Label | "short" | null;
  /** The last body line before the next short line. */
  sectionEnd: string;
  /** Body lines since the last headline or byline. */
  bodiesAbove: number;
  /** How much the body below speaks of what the article above speaks of, 0–1. */
  cohesion: number;
  /** The article above has a byline or a dateline already. */
  signedAbove: boolean;
  /** It stands right on or under another short line. */
  partnered: boolean;
  /** Some headline on this page carries an extractor's heading mark. */
  pageMarked: boolean;
};

export type Cue = { name: string; weight: number; test: (at: Setting) => boolean };

const first = (at: Setting): string => at.lines[0]!.text;
const single = (at: Setting): boolean => at.lines.length === 1;

/** Cues that a run of short lines opens an article (positive) or stands inside one (negative). */
export const OPENING_CUES: readonly Cue[] = [
  { name: "byline below", weight: 4, test: (at) => at.labelBelow === "byline" },
  {
    name: "dateline below",
    weight: 4,
    test: (at) => DATELINE.test(at.bodyBelow) || openingByline(at.bodyBelow) !== null,
  },
  { name: "heading mark", weight: 4, test: (at) => at.lines.some((line) => line.marked) },
  {
    name: "no mark on a marked page",
    weight: -1,
    test: (at) => at.pageMarked && !at.lines.some((line) => line.marked),
  },
  { name: "nothing above", weight: 6, test: (at) => at.bodyAbove === "" },
  { name: "article above is signed off", weight: 3, test: (at) => closingByline(at.bodyAbove) !== null },
  {
    name: "section below is signed off",
    weight: 2,
    test: (at) => closingByline(at.sectionEnd) !== null && !at.signedAbove,
  },
  {
    name: "signed off below, signed above",
    weight: 4,
    test: (at) => closingByline(at.sectionEnd) !== null && at.signedAbove,
  },
  {
    name: "sentence cut above",
    weight: 3,
    test: (at) => at.bodyAbove !== "" && !endsSentence(at.bodyAbove) && !endsInQuote(at.bodyAbove),
  },
  { name: "fused line", weight: 3, test: (at) => fusedParts(first(at)).length > 1 },
  { name: "picture below", weight: 4, test: (at) => /^图为|图为[^。]{4,40}。?$/.test(at.sectionEnd) },
  {
    name: "notice above",
    weight: 1.5,
    test: (at) => at.labelAbove === "notice" || at.labelAbove === "ad" || at.labelAbove === "furniture",
  },
  { name: "several lines", weight: 1, test: (at) => at.lines.length > 1 },
  {
    name: "start of the body is lost",
    weight: 2,
    test: (at) => lineStart(at.bodyBelow) === "cut" && endsSentence(at.bodyAbove),
  },
  { name: "series label", weight: 3, test: (at) => isSeriesLabel(first(at)) },
  { name: "long", weight: 1, test: (at) => single(at) && first(at).length > 18 },
  {
    name: "numbered",
    weight: -3,
    test: (at) =>
      /^(?:[一二三四五六七八九十]{1,2}[、.．]|[（(][一二三四五六七八九十\d][)）]|\d{1,2}[、.．])/.test(
        first(at),
      ),
  },
  { name: "dash at the end", weight: -4, test: (at) => first(at).endsWith("——") },
  {
    name: "short, inside a running article",
    weight: -2.5,
    test: (at) => single(at) && first(at).length <= 15 && at.bodiesAbove >= 2 && endsSentence(at.bodyAbove),
  },
  { name: "body below goes on", weight: -2, test: (at) => at.bodiesAbove > 0 && at.cohesion > 0.2 },
  {
    name: "body below is about something else",
    weight: 1,
    test: (at) => at.bodyBelow !== "" && at.cohesion < 0.08,
  },
];

/** Sum of the cues from which a run of short lines is taken to open an article. */
export const OPENING_THRESHOLD = 2;

/** Cues that a short line is no headline at all but a piece of body text, cut at a column's end. */
export const FRAGMENT_CUES: readonly Cue[] = [
  { name: "heading mark", weight: -6, test: (at) => at.lines.some((line) => line.marked) },
  {
    name: "byline or dateline below",
    weight: -4,
    test: (at) => at.labelBelow === "byline" || DATELINE.test(at.bodyBelow),
  },
  { name: "pair of lines", weight: -3, test: (at) => at.partnered },
  { name: "nothing above", weight: -2, test: (at) => at.bodyAbove === "" },
  { name: "open quotation", weight: 3, test: (at) => openQuotes(first(at)) > 0 },
  { name: "comma at the end", weight: 4, test: (at) => /[，,、；;]$/.test(first(at)) },
  { name: "two commas inside", weight: 1.5, test: (at) => first(at).split(/[，,]/).length > 2 },
  { name: "colon at the end", weight: 3, test: (at) => /[：:]$/.test(first(at)) },
  {
    name: "comma inside",
    weight: 1.5,
    test: (at) => /[，,；;]/.test(first(at)) && !/[！？!?]/.test(first(at)),
  },
  { name: "space inside", weight: -1, test: (at) => /\s/.test(first(at)) },
  { name: "word goes on below", weight: 3, test: (at) => wordAcross(first(at), at.bodyBelow) >= 2 },
  {
    name: "word goes on from above",
    weight: 3,
    test: (at) => !endsSentence(at.bodyAbove) && wordAcross(at.bodyAbove, first(at)) >= 2,
  },
  { name: "line below cannot begin a paragraph", weight: 2, test: (at) => lineStart(at.bodyBelow) === "cut" },
  {
    name: "begins like a sentence",
    weight: 1,
    test: (at) =>
      /^(?:\d{1,4}[年月]|今年|去年|目前|近年来|据|同时|此外|如今|为|在|随着|截至|不仅|虽然|通过|“|")/.test(
        first(at),
      ),
  },
  { name: "cannot begin a headline", weight: 3, test: (at) => lineStart(first(at)) === "cut" },
  {
    name: "too long for a headline",
    weight: 1.5,
    test: (at) => single(at) && first(at).length >= 36 && !/\s/.test(first(at)),
  },
];

export const FRAGMENT_THRESHOLD = 2.5;

/** Sum of the cues that fire, and their names. */
export const score = (cues: readonly Cue[], at: Setting): { sum: number; names: string[] } => {
  const firing = cues.filter((cue) => cue.test(at));
  return { sum: firing.reduce((sum, cue) => sum + cue.weight, 0), names: firing.map((cue) => cue.name) };
};
