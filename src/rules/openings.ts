/** Openings: what becomes of a page when an element opens a story, and where that stands. */
import { divisionAfter } from "./alike.ts";
import type { Facts, Move, State } from "./columnShapes.ts";
import { withColumn, withItem, without } from "./printedColumns.ts";
import { newStory, shareGrown, withByline, withHead, withText, type Grown } from "./storyState.ts";
import { restart, sweepTo } from "./sweep.ts";

/** Moves that open a story under all that was read. */
export const OPENS_BAND: readonly Move["kind"][] = ["below", "beginBelow", "openBelow"];

/** The first story of the band that is read after a move. */
export const bandAfter = ({ stories, band }: State, { kind }: Move): number =>
  OPENS_BAND.includes(kind) ? stories.length : band;

/** A story that is opened by a headline, a byline or a text, at the top of a printed column's free rest. */
export type Opened = Pick<State, "columns" | "depths" | "ends" | "sweep"> & {
  place: number;
  top: number;
  /** The story it stands under, `-1` for none. */
  under: number;
};

/** The page after an element that opens a story there. */
export function openStory(
  state: State,
  { place, top, columns, depths, ends, sweep, under }: Opened,
  move: Move,
  element: number,
  facts: Facts,
  grown: Grown,
): State {
  const { stories } = state;
  const by = move.kind;
  const isHead = by === "under" || by === "beside" || by === "below";
  const isText = by === "begin" || by === "box" || by === "beginBelow";
  const heads = state.heads + (isHead ? 1 : 0);
  const story = newStory(element, isText ? top : top + facts.size, heads, under);
  const opened = isText
    ? withText(story, element, facts, heads)
    : isHead
      ? withHead(story, element, facts.titled, story.top)
      : withByline(story, element, story.top);
  const column = {
    story: stories.length,
    first: element,
    last: isText ? element : -1,
    touched: element,
    place,
  };
  const open = withColumn(columns, column);
  return {
    columns: open.columns,
    current: open.current,
    depths: withItem(depths, place, top + facts.size),
    ends: withItem(ends, place, isText ? facts.open : 0),
    sweep,
    stories: [...stories, shareGrown(grown, null, opened)],
    division: divisionAfter(state.division, element, stories.length),
    band: bandAfter(state, move),
    height: top,
    heads,
    headLast: isHead,
  };
}

/** A headline under the story that ends in a column takes the column over. */
export function openUnder(state: State, at: number): Opened {
  const { place, story } = state.columns[at]!;
  const top = state.depths[place]!;
  return {
    place,
    top,
    under: story,
    columns: without(state.columns, place),
    depths: state.depths,
    ends: state.ends,
    sweep: sweepTo(state.sweep, place, top),
  };
}

/** A box stands in the midst of a column. */
export function openBox(state: State, at: number): Opened {
  const { place } = state.columns[at]!;
  const top = state.depths[place]!;
  const { columns, depths, ends } = state;
  return { place, top, under: -1, columns, depths, ends, sweep: sweepTo(state.sweep, place, top) };
}

/** To the right of all columns, at the top. Where headlines were read one after the other, their texts are read from the first column on. */
export function openBeside(state: State): Opened {
  const place = state.depths.length;
  return {
    place,
    top: 0,
    under: -1,
    columns: state.columns,
    depths: [...state.depths, 0],
    ends: [...state.ends, 0],
    sweep: state.headLast ? restart(place) : sweepTo(state.sweep, place, 0),
  };
}

/** Under all that was read: nothing goes on up there. */
export const openBelow = (): Opened => ({
  place: 0,
  top: 0,
  under: -1,
  columns: [],
  depths: [0],
  ends: [0],
  sweep: restart(0),
});
