/**
 * The way of an extractor over a page: it reads off rows of columns, of each row the first column's paragraphs that begin
 * in it, then the second's. How high its rows are is not known: readings of the page are kept for every height.
 */
import type { Move, Passing, State, Sweep } from "./columnShapes.ts";

/** Heights of a row of columns, in characters of a column's width; the last is higher than any page. */
export const ROW_HEIGHTS: readonly number[] = [60, 100, 160, 260, 420, 1e6];

/** Depths are known to so many characters. */
const ROUGHLY = 20;
/** A place so much too high up, in characters, is as good as any further up. */
const FAR = 100;
/** A depth is corrected by so many characters at most. */
const MOST_SHORT = 60;

export const START_SWEEP: Sweep = { place: -1, rows: ROW_HEIGHTS.map(() => 0) };

/** The first row that an extractor still reads in a column, as it comes from where it stands. */
const firstRow = ({ place: from, rows }: Sweep, height: number, place: number): number =>
  place >= from ? rows[height]! : rows[height]! + 1;

/** How an extractor that reads off rows of a height comes by what begins at a depth of a printed column. */
export function passBy(
  { depths, ends, sweep }: State,
  height: number,
  place: number,
  depth: number,
): Passing {
  const size = ROW_HEIGHTS[height]!;
  const row = sweep.rows[height]!;
  const first = firstRow(sweep, height, place);
  const own = Math.floor(depth / size);
  const short = own >= first ? 0 : first * size - depth;
  const to = Math.max(own, first);
  let skipped = 0;
  let left = 0;
  for (let other = 0; other < depths.length; other++) {
    if (other === place) continue;
    const begins = Math.floor((depths[other]! + ROUGHLY) / size);
    const ahead = begins > row || (begins === row && other >= sweep.place);
    if (!ahead || begins > to || (begins === to && other > place)) continue;
    if (other === sweep.place) left = 1 - ends[other]!;
    else skipped += 1 - ends[other]!;
  }
  return {
    row: to,
    late: short <= ROUGHLY ? 0 : Math.min(1, (short - ROUGHLY) / FAR),
    left,
    skipped,
    top: depth + Math.min(MOST_SHORT, short),
  };
}

/** What is counted on the extractor's way, for each move that has a place; `scorePassing` takes them in this order. */
export const PASSING_CUES: readonly { name: string; value: (passing: Passing) => number }[] = [
  { name: "its row was read before", value: ({ late }) => late },
  { name: "the column read last is left early", value: ({ left }) => left },
  { name: "columns come before it", value: ({ skipped }) => skipped },
];

/** Moves that set an element in a place; a story under all that was read begins anew, and names stand where their story does. */
export const PLACED: readonly Move["kind"][] = ["goOn", "turn", "box", "begin", "open", "beside", "under"];

/** What the way says for a move that comes by so; the weights of its cues stand from `at` on. */
export function scorePassing(weights: Float64Array, at: number, { late, left, skipped }: Passing): number {
  return weights[at]! * late + weights[at + 1]! * left + weights[at + 2]! * skipped;
}

/** The most that the way says for a move, whose cues' weights stand from `at` on: the first two cues are 0–1. */
export const mostOfPassing = (weights: Float64Array, at: number): number =>
  Math.max(0, weights[at]!) + Math.max(0, weights[at + 1]!) + (weights[at + 2]! > 0 ? Infinity : 0);

/** The sweep after what begins there was read. */
export const sweepTo = (sweep: Sweep, place: number, depth: number): Sweep => ({
  place,
  rows: ROW_HEIGHTS.map((size, height) => Math.max(Math.floor(depth / size), firstRow(sweep, height, place))),
});

/** The reading comes back to the top: headlines were read first, or another band of stories begins. */
export const restart = (place: number): Sweep => ({ place, rows: START_SWEEP.rows });
