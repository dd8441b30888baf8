/** While a page is read: what becomes of its columns and stories with every element. States are never changed, only followed. */
import type { Column, Facts, Move, State, Story } from "./columnShapes.ts";

export const START: State = { columns: [], current: -1, stories: [], height: 0, heads: 0 };

/** So many columns are open at once; the one not read for longest is closed first. */
const MOST_COLUMNS = 8;

function withItem<T>(items: readonly T[], at: number, item: T): T[] {
  const copy = items.slice();
  copy[at] = item;
  return copy;
}

/** A new column stands to the right of the one read last. */
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

const newStory = (opened: number, top: number, heads: number): Story => ({
  top,
  head: -1,
  titled: false,
  byline: -1,
  members: [],
  columns: 1,
  dated: false,
  signedOff: false,
  spoken: 0,
  opened,
  heads,
});

const withText = (story: Story, element: number, facts: Facts, heads: number): Story => ({
  ...story,
  heads,
  spoken: story.spoken + (facts.spoken ? 1 : 0),
  members: [...story.members, element],
  dated: story.dated || facts.dated,
  signedOff: story.signedOff || facts.signedOff,
});

function goOn(state: State, at: number, element: number, facts: Facts): State {
  const { columns, stories, heads } = state;
  const column = columns[at]!;
  const depth = column.depth + facts.size;
  return {
    columns: withItem(columns, at, { ...column, last: element, touched: element, depth }),
    current: at,
    stories: withItem(stories, column.story, withText(stories[column.story]!, element, facts, heads)),
    height: column.depth,
    heads,
  };
}

/** The story's new column begins as high up the page as its texts do. */
function turn(state: State, story: number, element: number, facts: Facts): State {
  const { stories, heads } = state;
  const owner = stories[story]!;
  const depth = owner.top + facts.size;
  const grown = { ...withText(owner, element, facts, heads), columns: owner.columns + 1 };
  return {
    ...insertColumn(state, { story, first: element, last: element, touched: element, depth }),
    stories: withItem(stories, story, grown),
    height: owner.top,
    heads,
  };
}

/** A headline under the story that ends in a column takes the column over. */
function headUnder(state: State, at: number, element: number, { size, titled }: Facts): State {
  const { columns, stories } = state;
  const heads = state.heads + 1;
  const top = columns[at]!.depth;
  const depth = top + size;
  const column = { story: stories.length, first: element, last: -1, touched: element, depth };
  return {
    columns: withItem(columns, at, column),
    current: at,
    stories: [...stories, { ...newStory(element, depth, heads), head: element, titled }],
    height: top,
    heads,
  };
}

/** What opens a story in a column of its own stands as high up the page as what was read last. */
function openBeside(state: State, kind: "begin" | "beside" | "open", element: number, facts: Facts): State {
  const { stories, height } = state;
  const heads = state.heads + (kind === "beside" ? 1 : 0);
  const depth = height + facts.size;
  const isText = kind === "begin";
  const story = newStory(element, isText ? height : depth, heads);
  const opened = isText
    ? withText(story, element, facts, heads)
    : { ...story, ...(kind === "beside" ? { head: element, titled: facts.titled } : { byline: element }) };
  const column = {
    story: stories.length,
    first: element,
    last: isText ? element : -1,
    touched: element,
    depth,
  };
  return { ...insertColumn(state, column), stories: [...stories, opened], height, heads };
}

/** A headline or byline that a story gets late stands in the first of its columns that is open. */
function name(state: State, story: number, part: Partial<Story>, element: number, { size }: Facts): State {
  const { columns, stories, heads } = state;
  const owner = stories[story]!;
  const top = owner.members.length === 0 ? owner.top + size : owner.top;
  const named = withItem(stories, story, { ...owner, ...part, top });
  const at = columns.findIndex((column) => column.story === story);
  if (at < 0) return { ...state, stories: named };
  const column = columns[at]!;
  return {
    columns: withItem(columns, at, { ...column, touched: element, depth: column.depth + size }),
    current: at,
    stories: named,
    height: column.depth,
    heads,
  };
}

/** The page after one more element. */
export function apply(state: State, move: Move, element: number, facts: Facts): State {
  switch (move.kind) {
    case "goOn":
      return goOn(state, move.column, element, facts);
    case "turn":
      return turn(state, move.story, element, facts);
    case "under":
      return headUnder(state, move.column, element, facts);
    case "title":
      return name(state, move.story, { head: element, titled: facts.titled }, element, facts);
    case "sign":
      return name(state, move.story, { byline: element }, element, facts);
    default:
      return openBeside(state, move.kind, element, facts);
  }
}
