/**
 * Readings that are alike: the same stories of the same texts, and columns that end with the same texts. Whatever comes
 * next fits both as well, but for how far down the page they stand; the better one is kept alone, and leaves room for
 * readings that differ (recombination of hypotheses: Koehn, Pharaoh 2004). Half of what was kept before were such twins.
 */
import type { Move, State } from "./columnShapes.ts";

/**
 * A key for two small numbers, as good as drawn by lot, so that sums of keys tell sets of pairs apart (Zobrist 1970). The
 * mixing is that of murmur3's end (Appleby 2011).
 */
function keyOf(a: number, b: number): number {
  let key = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 2, 0x85ebca6b);
  key = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
  key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35);
  return (key ^ (key >>> 16)) >>> 0;
}

/** What tells a page's divisions into stories apart, after one more element went to a story: 0 for none yet. */
export const divisionAfter = (division: number, element: number, story: number): number =>
  division + keyOf(element, story);

/** Columns' ends are another sort of pairs than texts and their stories. */
const ENDS = 1 << 20;
const endOf = (story: number, last: number): number => keyOf(ENDS + last, story);

/** What tells the ends of open columns apart. */
export function endsOf({ columns }: State): number {
  let ends = 0;
  for (const { story, last } of columns) ends += endOf(story, last);
  return ends;
}

/** The ends of the columns in one place. */
function endsIn({ columns }: State, place: number): number {
  let ends = 0;
  for (const column of columns) if (column.place === place) ends += endOf(column.story, column.last);
  return ends;
}

/** The same after a move, by the ends before. That a story may take over a column of the one above it is left out. */
export function endsAfter(ends: number, state: State, move: Move, index: number): number {
  switch (move.kind) {
    case "goOn": {
      const { story, last } = state.columns[move.column]!;
      return ends - endOf(story, last) + endOf(story, index);
    }
    case "turn":
      return ends + endOf(move.story, index);
    case "title":
    case "sign":
      return ends;
    case "under":
      return ends - endsIn(state, state.columns[move.column]!.place) + endOf(state.stories.length, -1);
    case "below":
    case "beginBelow":
    case "openBelow":
      return endOf(state.stories.length, move.kind === "beginBelow" ? index : -1);
    default:
      return ends + endOf(state.stories.length, move.kind === "open" || move.kind === "beside" ? -1 : index);
  }
}
