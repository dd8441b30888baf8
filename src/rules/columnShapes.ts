/** Shapes of reading elements as columns: columns and stories so far, what an element may do, and what speaks for it. */
import type { Element, PageElements } from "./elementShapes.ts";

/** A story's text in one printed column, while it is read. A box in a column is a second one in the same place. */
export type Column = {
  /** Index of the story it is in. */
  story: number;
  /** Its first element: what tells it from other columns. */
  first: number;
  /** Its last text, `-1` while there is none. */
  last: number;
  /** The element with which it was last read. */
  touched: number;
  /** Its place among the page's printed columns, from the left. */
  place: number;
};

/** Where an extractor's reading stands on the page. */
export type Sweep = {
  /** The column it read last, from the left; `-1` before any. */
  place: number;
  /** For each of `ROW_HEIGHTS`, the row of columns it has come to. */
  rows: readonly number[];
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
  /** The sum of its texts' voices. */
  voice: number;
  /** The element that opened it. */
  opened: number;
  /** Headlines of the page when its last text was read. */
  heads: number;
  /** How far down the page its texts begin, in characters of a column's width. */
  top: number;
  /** The story under whose columns it stands, `-1` for none. */
  under: number;
};

/** The page as far as it is read. */
export type State = {
  /** Open columns. */
  columns: readonly Column[];
  /** Index of the column read last, `-1` for none. */
  current: number;
  /** How far down each printed column of a band is filled, from left to right, in characters of a column's width. */
  depths: readonly number[];
  /** For each printed column, 0–1: it stops in mid-sentence, which is where a column ends. */
  ends: readonly number[];
  sweep: Sweep;
  stories: readonly Story[];
  /** What tells the page's division into these stories from others (`alike.ts`). */
  division: number;
  /** The first story of the band that is read: stories above it have ended, but for the last. */
  band: number;
  /** How far down the page the element read last began. */
  height: number;
  /** Headlines read so far. */
  heads: number;
  /** The element read last is a headline that opened a story. */
  headLast: boolean;
};

/** What one element does on the page; `column` and `story` are indices in the state before. */
export type Move =
  /** The next text of a column. */
  | { kind: "goOn"; column: number }
  /** The first text of another column of a story. */
  | { kind: "turn"; story: number }
  /** A text without headline opens a story: in a new column, under all that was read, or as a box in a column. */
  | { kind: "begin" }
  | { kind: "beginBelow" }
  | { kind: "box"; column: number }
  /** A headline opens a story: under the one that ends in a column, over a new column, or under all of the page. */
  | { kind: "under"; column: number }
  | { kind: "beside" }
  | { kind: "below" }
  /** The headline or byline of a story that has none. */
  | { kind: "title"; story: number }
  | { kind: "sign"; story: number }
  /** A byline without headline opens a story. */
  | { kind: "open" }
  | { kind: "openBelow" };

/** What a state keeps of an element; its size, with what stands aside after it, in characters of a column's width. */
export type Facts = {
  titled: boolean;
  dated: boolean;
  signedOff: boolean;
  spoken: boolean;
  open: number;
  voice: number;
  size: number;
};

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
  /** Natural log of how much likelier it is of the story than of none, by the words they share; −4 to 8. */
  kin: number;
};

/** How an element fits every story: by the story's index; and which stories it fits best. */
export type Fits = {
  of: readonly Fit[];
  /** The two greatest of each figure; the other stories' greatest is one of them. */
  top: { readonly [figure in keyof Fit]: TopTwo };
};

export type TopTwo = { first: number; firstStory: number; second: number };

/** How an extractor that reads off rows of columns would come by a place on the page. */
export type Passing = {
  /** The row it comes to. */
  row: number;
  /** How much too high up the place is to come next, from 0 to 1: its row was read before. */
  late: number;
  /** 0–1: the column read last has not ended, and is not filled to the end of its row. */
  left: number;
  /** Other columns that would come before it, as far as they have not ended. */
  skipped: number;
  /** How far down it begins, as that is known better when it is read next. */
  top: number;
};

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

/**
 * What alone a cue looks at beside the element and its page, where it does not look at more: nothing; the story it would
 * belong to, and how it fits that; what `STATE_CUES` count; how far off its column is and when that was last read. It is
 * the same wherever that is the same.
 */
export type Scope = "element" | "story" | "counts" | "step";

/** One reason for or against a move. */
export type Cue = { name: string; of?: Scope; value: (at: Situation) => number };
