/** Shapes of a page taken for elements: what an extractor read off one after the other, and what is between two of them. */
import type { Block } from "../types.ts";

export type ElementKind = "head" | "byline" | "text" | "crosshead";

/** A word in a path through a text, by its id in the word model, and the path's log₁₀ likelihood. */
export type PathStep = { id: number; log: number };

/** A text's end, ready to be set before any other text's beginning. */
export type Tail = {
  /** The Chinese characters it ends with, at most eight. */
  han: string;
  /** Words that end before each of these characters, and at the end. */
  steps: readonly PathStep[][];
  /** log₁₀ likelihood of the best path. */
  log: number;
};

/** A text's beginning, ready to be set after any other text's end; `steps` are the words that begin at each character. */
export type Head = Tail;

/** A headline with its parts, a byline, a crosshead, a paragraph or a piece of one: what was read off in one go. */
export type Element = {
  kind: ElementKind;
  blocks: Block[];
  /** Room of the captions and notices that were read just after, in characters of a column's width. */
  aside: number;
  text: string;
  /** 0–1: it stops in mid-sentence. */
  open: number;
  /** 0–1: it cannot begin a paragraph. */
  cut: number;
  /** log₁₀ of how much likelier its first character opens a paragraph than stands inside one. */
  opening: number;
  /** Natural log of how much likelier it begins in mid-paragraph than opens one, by its first words and marks. */
  carried: number;
  /** It begins with a dateline or a byline: `本报讯（记者 顾长河）…`. */
  dated: boolean;
  /** It ends with a byline: `…（冯小麦）`. */
  signedOff: boolean;
  /** It is a question or an answer: `问：…`, `记者：…`. */
  spoken: boolean;
  /** −3 to 3: it speaks as a comment does rather than a report. */
  voice: number;
  /** It names itself a box: `编后：…`. */
  boxed: boolean;
  /** Marks opened and not closed at its end. */
  quotes: number;
  /** It closes a mark before it opens one. */
  closesFirst: boolean;
  tail: Tail;
  head: Head;
};

/** Evidence that one text goes on with the sentence in which another stops. */
export type Joint = {
  /** log₁₀ of how much likelier the two are as one, by the word model; −1 to 6. */
  words: number;
  /** 1 when the second closes a quotation the first opened, −1 when quotations do not fit. */
  quotes: number;
  /** 1 when a number goes on, or its unit follows. */
  number: number;
};

export type Likeness = {
  /** Weight of what texts `i` and `j` share against what both hold, 0–1; the same both ways round. */
  between: (i: number, j: number) => number;
  /** Share of text `i`'s weight that text `j` holds too, 0–1: a headline lies in its body. */
  within: (i: number, j: number) => number;
};

/** How alike a text and a story are, by the same figures as `Fit`. */
export type Alike = { best: number; together: number; recent: number; headline: number };
/** A story as far as it was begun: its headline's element, `-1` for none, and its texts. */
export type Begun = { head: number; members: readonly number[] };

/** Says with `speak` all that speaks for a text being of a story; `place` is one of `KIN_NAMES`. */
export type Kinship = (
  alike: Alike,
  story: Begun,
  index: number,
  speak: (place: number, value: number) => void,
) => void;

/** A page's elements in file order, and all that is measured between two of them; both go by index. */
export type PageElements = {
  elements: readonly Element[];
  likeness: Likeness;
  kinship: Kinship;
  /** How well element `j` goes on where element `i` stops. */
  joint: (i: number, j: number) => Joint;
  /** 0–1: how likely `j` is what goes on with `i`'s open sentence, among all there is on the page. */
  link: (i: number, j: number) => number;
  /** For each element: its greatest likeness to any other text, and the most any headline speaks of it. */
  mostLike: Float64Array;
  mostSpokenOf: Float64Array;
  /** 0–1: open sentences go on in the very next text, as where stories are read one after the other. */
  plainness: number;
};
