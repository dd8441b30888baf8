/** While a page is read: the columns that are open, and the stories that stand in them. */

/**
 * A column being read: the story it is in, its last text, when it was last read (index of an element), and how far
 * down the page it is filled, in characters of a column's width.
 */
export type Column = { story: number; /** Its first element: what tells it from other columns. */ first: number; last: number; touched: number; depth: number };

export type Story = {
  /** Its headline's element, `-1` while it has none. */
  head: number;
  /** Its byline's element. */
  byline: number;
  /** Texts and crossheads, in file order. */
  members: readonly number[];
  columns: number;
  dated: boolean;
  signedOff: boolean;
  spoken: number;
  opened: number;
  /** Headlines of the page when its last text was read. */
  heads: number;
  /** How far down the page its texts begin. */
  top: number;
};

/** What one element does on the page. */
export type Move =
  /** The next text of a column. */
  | { kind: "goOn"; column: number }
  /** The first text of another column of a story. */
  | { kind: "turn"; story: number }
  /** A text without headline opens a story. */
  | { kind: "begin" }
  /** A headline under the story that ends in a column, or over a new column. */
  | { kind: "under"; column: number }
  | { kind: "beside" }
  /** A headline or byline of a story that has none. */
  | { kind: "title"; story: number }
  | { kind: "sign"; story: number }
  /** A byline without headline opens a story. */
  | { kind: "open" };

export type State = {
  /** From left to right, as far as it is known. */
  columns: readonly Column[];
  current: number;
  stories: readonly Story[];
  /** How far down the page the element read last began. */
  height: number;
  /** Headlines read so far. */
  heads: number;
};

export const START: State = { columns: [], current: -1, stories: [], height: 0, heads: 0 };

/** So many columns are open at once; the one not read for longest is closed first. */
const MOST_COLUMNS = 8;

const newStory = (opened: number, top: number): Story => ({
  top,
  head: -1,
  byline: -1,
  members: [],
  columns: 1,
  dated: false,
  signedOff: false,
  spoken: 0,
  opened,
  heads: 0,
});

const withItem = <T>(items: readonly T[], at: number, item: T): T[] => {
  const copy = items.slice();
  copy[at] = item;
  return copy;
};

function insertColumn(state: State, column: Column): Pick<State, "columns" | "current"> {
  const at = state.current + 1;
  const columns = [...state.columns.slice(0, at), column, ...state.columns.slice(at)];
  if (columns.length <= MOST_COLUMNS) return { columns, current: at };
  let oldest = at === 0 ? 1 : 0;
  columns.forEach((each, i) => {
    if (i !== at && each.touched < columns[oldest]!.touched) oldest = i;
  });
  return { columns: columns.filter((_, i) => i !== oldest), current: oldest < at ? at - 1 : at };
}

export type Facts = { dated: boolean; signedOff: boolean; spoken: boolean; /** In characters of a column's width. */ size: number };

const grown = (story: Story, element: number, { dated, signedOff, spoken }: Facts, heads: number): Story => ({
  ...story,
  heads,
  spoken: story.spoken + (spoken ? 1 : 0),
  members: [...story.members, element],
  dated: story.dated || dated,
  signedOff: story.signedOff || signedOff,
});

/** The page after one more element. */
export function apply(state: State, move: Move, element: number, facts: Facts): State {
  const { columns, stories, height } = state;
  const { size } = facts;
  const story = stories.length;
  const filled = (depth: number, last: number): Pick<Column, "last" | "touched" | "depth"> => ({
    last,
    touched: element,
    depth: depth + size,
  });
  const { heads } = state;
  switch (move.kind) {
    case "goOn": {
      const column = columns[move.column]!;
      return {
        columns: withItem(columns, move.column, { ...column, ...filled(column.depth, element) }),
        current: move.column,
        stories: withItem(stories, column.story, grown(stories[column.story]!, element, facts, state.heads)),
        height: column.depth,
        heads,
      };
    }
    case "turn": {
      const owner = stories[move.story]!;
      return {
        ...insertColumn(state, { story: move.story, first: element, ...filled(owner.top, element) }),
        stories: withItem(stories, move.story, { ...grown(owner, element, facts, state.heads), columns: owner.columns + 1 }),
        height: owner.top,
        heads,
      };
    }
    case "begin":
      return {
        ...insertColumn(state, { story, first: element, ...filled(height, element) }),
        stories: [...stories, grown(newStory(element, height), element, facts, state.heads)],
        height,
        heads,
      };
    case "under": {
      const { depth } = columns[move.column]!;
      return {
        columns: withItem(columns, move.column, { story, first: element, ...filled(depth, -1) }),
        current: move.column,
        stories: [...stories, { ...newStory(element, depth + size), head: element, heads: heads + 1 }],
        height: depth,
        heads: heads + 1,
      };
    }
    case "beside":
      return {
        ...insertColumn(state, { story, first: element, ...filled(height, -1) }),
        stories: [...stories, { ...newStory(element, height + size), head: element, heads: heads + 1 }],
        height,
        heads: heads + 1,
      };
    case "open":
      return {
        ...insertColumn(state, { story, first: element, ...filled(height, -1) }),
        stories: [...stories, { ...newStory(element, height + size), byline: element, heads }],
        height,
        heads,
      };
    case "title":
    case "sign": {
      const part = move.kind === "title" ? { head: element } : { byline: element };
      const at = columns.findIndex((column) => column.story === move.story);
      const owner = stories[move.story]!;
      const top = owner.members.length === 0 ? owner.top + size : owner.top;
      const named = withItem(stories, move.story, { ...owner, ...part, top });
      if (at < 0) return { ...state, stories: named };
      const column = columns[at]!;
      return {
        columns: withItem(columns, at, { ...column, ...filled(column.depth, column.last) }),
        current: at,
        stories: named,
        height: column.depth,
        heads,
      };
    }
  }
}
