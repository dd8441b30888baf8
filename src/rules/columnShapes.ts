/** Shapes of reading elements as columns: columns and stories so far, what an element may do, and what speaks for it. */
import type { Element, PageElements } from "./elementShapes.ts";

/** A column while it is read. */
export type Column = {
  /** Index of the story it is in. */
  story: number;
  /** Its first element: what tells it from other columns. */
  first: number;
  /** Its last text, `-1` while there is none. */
  last: number;
  /** The element with which it was last read. */
  touched: number;
  /** How far down the page it is filled, in characters of a column's width. */
  depth: number;
};

/** A story while it is read. */
export type Story = {
  /** Its headline's element, `-1` while it has none. */
  head: number;
  /** It has a headline, not only a series label or kicker. */
  titled: boolean;
  /** Its byline's element, `-1` while it has none. */
  byline: number;
  /** Texts and crossheads, in file order. */
  members: readonly number[];
  /** Columns it has stood in so far. */
  columns: number;
  dated: boolean;
  signedOff: boolean;
  /** Questions and answers among its texts. */
  spoken: number;
  /** The element that opened it. */
  opened: number;
  /** Headlines of the page when its last text was read. */
  heads: number;
  /** How far down the page its texts begin, in characters of a column's width. */
  top: number;
};

/** The page as far as it is read. */
export type State = {
  /** Open columns from left to right, as far as that is known. */
  columns: readonly Column[];
  /** Index of the column read last, `-1` for none. */
  current: number;
  stories: readonly Story[];
  /** How far down the page the element read last began. */
  height: number;
  /** Headlines read so far. */
  heads: number;
};

/** What one element does on the page; `column` and `story` are indices in the state before. */
export type Move =
  /** The next text of a column. */
  | { kind: "goOn"; column: number }
  /** The first text of another column of a story. */
  | { kind: "turn"; story: number }
  /** A text without headline opens a story. */
  | { kind: "begin" }
  /** A headline opens a story under the one that ends in a column, or over a new column. */
  | { kind: "under"; column: number }
  | { kind: "beside" }
  /** The headline or byline of a story that has none. */
  | { kind: "title"; story: number }
  | { kind: "sign"; story: number }
  /** A byline without headline opens a story. */
  | { kind: "open" };

/** What a state keeps of an element; `size` in characters of a column's width. */
export type Facts = { titled: boolean; dated: boolean; signedOff: boolean; spoken: boolean; size: number };

/** How an element fits one story of a page so far. */
export type Fit = {
  /** Likeness to the story's likest text, to all together, to its last ones. */
  best: number;
  together: number;
  recent: number;
  /** Share of the headline that is found in the element. */
  headline: number;
  /** How likely the story holds what the element goes on with, or what goes on with it. */
  linked: number;
};

/** How an element fits every story: by the story's index; and which stories it fits best. */
export type Fits = {
  of: readonly Fit[];
  /** The two greatest of each figure; the other stories' greatest is one of them. */
  top: { readonly [figure in keyof Fit]: TopTwo };
};

export type TopTwo = { first: number; firstStory: number; second: number };

/** A move about to be made, and what its cues look at. */
export type Situation = {
  page: PageElements;
  state: State;
  /** The element and its index. */
  index: number;
  element: Element;
  move: Move;
  /** The column it goes on in or under, and the text that stands last there, where there are such. */
  column: Column | null;
  above: Element | null;
  /** 0–1: the text above stops in mid-sentence. */
  openAbove: number;
  /** The story it would belong to and that story's index; `null` and `-1` where it opens one. */
  story: Story | null;
  owner: number;
  fits: Fits;
  /** How it fits that story; all zero where it opens one. */
  fit: Fit;
  /** Columns passed over to the right, from the one read last: 0 stays in it, 1 is the next. */
  distance: number;
  /** In hundreds of characters: how much further down the page this stands than what was read last, −8 to 8. */
  fall: number;
};

/** One reason for or against a move. */
export type Cue = { name: string; value: (at: Situation) => number };
