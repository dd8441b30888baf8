/** While a page is read: what becomes of its columns and stories with every element. States are never changed, only followed. */
import { divisionAfter } from "./alike.ts";
import type { Facts, Move, State, Story } from "./columnShapes.ts";
import { openBelow, openBeside, openBox, OPENS_BAND, openStory, openUnder, type Opened } from "./openings.ts";
import { nextColumn, spread, withColumn, withItem, without } from "./printedColumns.ts";
import { shareGrown, withByline, withHead, withText, type Grown } from "./storyState.ts";
import { passBy, START_SWEEP, sweepTo } from "./sweep.ts";

export const START: State = {
  columns: [],
  current: -1,
  depths: [],
  ends: [],
  sweep: START_SWEEP,
  stories: [],
  division: 0,
  band: 0,
  height: 0,
  heads: 0,
  headLast: false,
};

function goOn(state: State, at: number, element: number, facts: Facts, height: number, grown: Grown): State {
  const { columns, stories, depths, heads } = state;
  const column = columns[at]!;
  const { place, story } = column;
  const { top } = passBy(state, height, place, depths[place]!);
  const owner = stories[story]!;
  const longer = shareGrown(grown, owner, withText(owner, element, facts, heads));
  return {
    columns: withItem(columns, at, { story, first: column.first, last: element, touched: element, place }),
    current: at,
    depths: withItem(depths, place, top + facts.size),
    ends: withItem(state.ends, place, facts.open),
    sweep: sweepTo(state.sweep, place, depths[place]!),
    stories: withItem(stories, story, longer),
    division: divisionAfter(state.division, element, story),
    band: state.band,
    height: top,
    heads,
    headLast: false,
  };
}

function turn(before: State, story: number, element: number, facts: Facts, grown: Grown): State {
  const { place, top, taken } = nextColumn(before, story);
  const room = taken ? { ...before, columns: without(before.columns, place) } : spread(before, place);
  const { stories, heads } = before;
  const owner = stories[story]!;
  const longer = shareGrown(grown, owner, withText(owner, element, facts, heads, owner.columns + 1));
  const column = { story, first: element, last: element, touched: element, place };
  const { columns, current } = withColumn(room.columns, column);
  return {
    columns,
    current,
    depths: withItem(room.depths, place, top + facts.size),
    ends: withItem(room.ends, place, facts.open),
    sweep: sweepTo(room.sweep, place, top),
    stories: withItem(stories, story, longer),
    division: divisionAfter(before.division, element, story),
    band: before.band,
    height: top,
    heads,
    headLast: false,
  };
}

/** A headline or byline that a story gets late stands in the last of its columns. */
function name(
  state: State,
  story: number,
  isHead: boolean,
  element: number,
  facts: Facts,
  grown: Grown,
): State {
  const { stories } = state;
  const owner = stories[story]!;
  const top = owner.members.length === 0 ? owner.top + facts.size : owner.top;
  const named = isHead ? withHead(owner, element, facts.titled, top) : withByline(owner, element, top);
  const shared = shareGrown(grown, owner, named);
  const division = divisionAfter(state.division, element, story);
  return putUnder(state, story, withItem(stories, story, shared), division, element, facts);
}

/** The page after a name of a story, which takes room in its column where that is open. */
function putUnder(
  { columns, current, depths, ends, sweep, band, height, heads }: State,
  story: number,
  stories: readonly Story[],
  division: number,
  element: number,
  { size }: Facts,
): State {
  const at =
    columns[current]?.story === story ? current : columns.findLastIndex((column) => column.story === story);
  if (at < 0)
    return { columns, current, depths, ends, sweep, stories, division, band, height, heads, headLast: false };
  const { first, last, place } = columns[at]!;
  const depth = depths[place]!;
  return {
    columns: withItem(columns, at, { story, first, last, touched: element, place }),
    current: at,
    depths: withItem(depths, place, depth + size),
    ends,
    sweep,
    stories,
    division,
    band,
    height: depth,
    heads,
    headLast: false,
  };
}

/** Where a move that opens a story opens it. */
function openedBy(state: State, move: Move): Opened {
  if (move.kind === "under") return openUnder(state, move.column);
  if (move.kind === "box") return openBox(state, move.column);
  return OPENS_BAND.includes(move.kind) ? openBelow() : openBeside(state);
}

/**
 * The page after one more element; `height` is the likeliest of the rows that are read off, `grown` what stories became by
 * the same element in other readings.
 */
export function apply(
  state: State,
  move: Move,
  element: number,
  facts: Facts,
  height: number,
  grown: Grown = new Map(),
): State {
  if (move.kind === "goOn") return goOn(state, move.column, element, facts, height, grown);
  if (move.kind === "turn") return turn(state, move.story, element, facts, grown);
  if (move.kind === "title") return name(state, move.story, true, element, facts, grown);
  if (move.kind === "sign") return name(state, move.story, false, element, facts, grown);
  return openStory(state, openedBy(state, move), move, element, facts, grown);
}
