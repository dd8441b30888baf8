/** While a page is read: what becomes of its columns and stories with every element. States are never changed, only followed. */
import type { Column, Facts, Move, State, Story } from "./columnShapes.ts";
import { passBy, restart, START_SWEEP, sweepTo } from "./sweep.ts";

export const START: State = {
  columns: [],
  current: -1,
  depths: [],
  ends: [],
  sweep: START_SWEEP,
  stories: [],
  band: 0,
  height: 0,
  heads: 0,
  headLast: false,
};

/** So many columns are open at once; the one not read for longest is closed first. */
const MOST_COLUMNS = 8;

function withItem<T>(items: readonly T[], at: number, item: T): T[] {
  const copy = items.slice();
  copy[at] = item;
  return copy;
}

/** One more column; `columns` may be closed for it. */
function withColumn(columns: readonly Column[], column: Column): Pick<State, "columns" | "current"> {
  const all = [...columns, column];
  if (all.length <= MOST_COLUMNS) return { columns: all, current: columns.length };
  let oldest = 0;
  columns.forEach((each, i) => {
    if (each.touched < columns[oldest]!.touched) oldest = i;
  });
  return { columns: all.filter((_, i) => i !== oldest), current: columns.length - 1 };
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
  voice: 0,
  opened,
  heads,
});

const withText = (story: Story, element: number, facts: Facts, heads: number): Story => ({
  ...story,
  heads,
  spoken: story.spoken + (facts.spoken ? 1 : 0),
  voice: story.voice + facts.voice,
  members: [...story.members, element],
  dated: story.dated || facts.dated,
  signedOff: story.signedOff || facts.signedOff,
});

/** Where the next column of a story stands, and how far down it begins: to the right of its last, as high up as its texts. */
export function nextColumn({ columns, sweep, stories }: State, story: number): { place: number; top: number } {
  let last = -1;
  for (const column of columns) if (column.story === story && column.place > last) last = column.place;
  return { place: (last < 0 ? sweep.place : last) + 1, top: stories[story]!.top };
}

/** Makes room for a printed column between two others. */
function spread(state: State, place: number): Pick<State, "columns" | "depths" | "ends" | "sweep"> {
  const { columns, depths, ends, sweep } = state;
  const right = (at: number): number => (at >= place ? at + 1 : at);
  return {
    columns: columns.map((column) =>
      column.place >= place ? { ...column, place: column.place + 1 } : column,
    ),
    depths: [...depths.slice(0, place), 0, ...depths.slice(place)],
    ends: [...ends.slice(0, place), 0, ...ends.slice(place)],
    sweep: { ...sweep, place: right(sweep.place) },
  };
}

const OPENS_BAND: readonly Move["kind"][] = ["below", "beginBelow", "openBelow"];

function goOn(state: State, at: number, element: number, facts: Facts, height: number): State {
  const { columns, stories, depths, heads } = state;
  const column = columns[at]!;
  const { place, story } = column;
  const { top } = passBy(state, height, place, depths[place]!);
  return {
    columns: withItem(columns, at, { ...column, last: element, touched: element }),
    current: at,
    depths: withItem(depths, place, top + facts.size),
    ends: withItem(state.ends, place, facts.open),
    sweep: sweepTo(state, place, depths[place]!),
    stories: withItem(stories, story, withText(stories[story]!, element, facts, heads)),
    band: state.band,
    height: top,
    heads,
    headLast: false,
  };
}

function turn(before: State, story: number, element: number, facts: Facts): State {
  const { place, top } = nextColumn(before, story);
  const state = { ...before, ...spread(before, place) };
  const { stories, heads } = state;
  const owner = stories[story]!;
  const grown = { ...withText(owner, element, facts, heads), columns: owner.columns + 1 };
  return {
    ...withColumn(state.columns, { story, first: element, last: element, touched: element, place }),
    depths: withItem(state.depths, place, top + facts.size),
    ends: withItem(state.ends, place, facts.open),
    sweep: sweepTo(state, place, top),
    stories: withItem(stories, story, grown),
    band: state.band,
    height: top,
    heads,
    headLast: false,
  };
}

/** A story that is opened by a headline, a byline or a text, at the top of a printed column's free rest. */
type Opened = Pick<State, "columns" | "depths" | "ends" | "sweep"> & { place: number; top: number };

function openStory(state: State, { place, top, columns, depths, ends, sweep }: Opened, by: Move["kind"], element: number, facts: Facts): State {
  const { stories } = state;
  const isHead = by === "under" || by === "beside" || by === "below";
  const isText = by === "begin" || by === "box" || by === "beginBelow";
  const heads = state.heads + (isHead ? 1 : 0);
  const story = newStory(element, isText ? top : top + facts.size, heads);
  const opened = isText
    ? withText(story, element, facts, heads)
    : { ...story, ...(isHead ? { head: element, titled: facts.titled } : { byline: element }) };
  const column = { story: stories.length, first: element, last: isText ? element : -1, touched: element, place };
  return {
    ...withColumn(columns, column),
    depths: withItem(depths, place, top + facts.size),
    ends: withItem(ends, place, isText ? facts.open : 0),
    sweep,
    stories: [...stories, opened],
    band: OPENS_BAND.includes(by) ? stories.length : state.band,
    height: top,
    heads,
    headLast: isHead,
  };
}

/** A headline under the story that ends in a column takes the column over. */
function openUnder(state: State, at: number): Opened {
  const { place } = state.columns[at]!;
  const top = state.depths[place]!;
  return {
    place,
    top,
    columns: state.columns.filter((column) => column.place !== place),
    depths: state.depths,
    ends: state.ends,
    sweep: sweepTo(state, place, top),
  };
}

/** A box stands in the midst of a column. */
function openBox(state: State, at: number): Opened {
  const { place } = state.columns[at]!;
  const top = state.depths[place]!;
  const { columns, depths, ends } = state;
  return { place, top, columns, depths, ends, sweep: sweepTo(state, place, top) };
}

/** To the right of all columns, at the top. Where headlines were read one after the other, their texts are read from the first column on. */
function openBeside(state: State): Opened {
  const place = state.depths.length;
  return {
    place,
    top: 0,
    columns: state.columns,
    depths: [...state.depths, 0],
    ends: [...state.ends, 0],
    sweep: state.headLast ? restart(place) : sweepTo(state, place, 0),
  };
}

/** Under all that was read: nothing goes on up there. */
const openBelow = (): Opened => ({
  place: 0,
  top: 0,
  columns: [],
  depths: [0],
  ends: [0],
  sweep: restart(0),
});

/** A headline or byline that a story gets late stands in the last of its columns. */
function name(state: State, story: number, part: Partial<Story>, element: number, { size }: Facts): State {
  const { columns, stories, depths } = state;
  const owner = stories[story]!;
  const top = owner.members.length === 0 ? owner.top + size : owner.top;
  const named = { ...state, stories: withItem(stories, story, { ...owner, ...part, top }), headLast: false };
  const at =
    columns[state.current]?.story === story
      ? state.current
      : columns.findLastIndex((column) => column.story === story);
  if (at < 0) return named;
  const column = columns[at]!;
  const depth = depths[column.place]!;
  return {
    ...named,
    columns: withItem(columns, at, { ...column, touched: element }),
    current: at,
    depths: withItem(depths, column.place, depth + size),
    height: depth,
  };
}

/** The page after one more element; `height` is the likeliest of the rows that are read off. */
export function apply(state: State, move: Move, element: number, facts: Facts, height: number): State {
  switch (move.kind) {
    case "goOn":
      return goOn(state, move.column, element, facts, height);
    case "turn":
      return turn(state, move.story, element, facts);
    case "title":
      return name(state, move.story, { head: element, titled: facts.titled }, element, facts);
    case "sign":
      return name(state, move.story, { byline: element }, element, facts);
    case "under":
      return openStory(state, openUnder(state, move.column), move.kind, element, facts);
    case "box":
      return openStory(state, openBox(state, move.column), move.kind, element, facts);
    case "beside":
    case "begin":
    case "open":
      return openStory(state, openBeside(state), move.kind, element, facts);
    case "below":
    case "beginBelow":
    case "openBelow":
      return openStory(state, openBelow(), move.kind, element, facts);
  }
}
