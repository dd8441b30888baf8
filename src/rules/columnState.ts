/** While a page is read: what becomes of its columns and stories with every element. States are never changed, only followed. */
import type { Facts, Move, State, Story } from "./columnShapes.ts";
import { openBelow, openBeside, openBox, OPENS_BAND, openStory, openUnder, type Opened } from "./openings.ts";
import { nextColumn, spread, withColumn, withItem, without } from "./printedColumns.ts";
import { withText } from "./storyState.ts";
import { passBy, START_SWEEP, sweepTo } from "./sweep.ts";

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
  const { place, top, taken } = nextColumn(before, story);
  const room = taken ? { columns: without(before.columns, place) } : spread(before, place);
  const state = { ...before, ...room };
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

/** Where a move that opens a story opens it. */
function openedBy(state: State, move: Move): Opened {
  if (move.kind === "under") return openUnder(state, move.column);
  if (move.kind === "box") return openBox(state, move.column);
  return OPENS_BAND.includes(move.kind) ? openBelow() : openBeside(state);
}

/** The page after one more element; `height` is the likeliest of the rows that are read off. */
export function apply(state: State, move: Move, element: number, facts: Facts, height: number): State {
  if (move.kind === "goOn") return goOn(state, move.column, element, facts, height);
  if (move.kind === "turn") return turn(state, move.story, element, facts);
  if (move.kind === "title")
    return name(state, move.story, { head: element, titled: facts.titled }, element, facts);
  if (move.kind === "sign") return name(state, move.story, { byline: element }, element, facts);
  return openStory(state, openedBy(state, move), move, element, facts);
}
