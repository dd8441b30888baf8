/** Readings: ways to read a page so far, of which the best are kept for every height of the rows that may be read off. */
import { keepBestBy } from "./beam.ts";
import type { Move, State } from "./columnShapes.ts";
import { spotOf } from "./situation.ts";
import { passBy, ROW_HEIGHTS, scorePassing } from "./sweep.ts";

/** What is known of a way to read a page: its score without and with the extractor's way. */
export type Scores = {
  score: number;
  /** For each of `ROW_HEIGHTS`, the score with the extractor's way; −∞ for heights that were given up. */
  totals: Float64Array;
  /** The height of the greatest, and that. */
  height: number;
  total: number;
};

/** Readings kept for every height. */
const WIDTH = 3;
/** A reading so far behind the best is given up; natural logarithm of its odds. */
const MARGIN = 10;

export const unread = (): Scores => ({
  score: 0,
  totals: new Float64Array(ROW_HEIGHTS.length),
  height: 0,
  total: 0,
});

/** What the extractor's way says for a move, by height. */
export type ScoreWay = (state: State, move: Move, height: number) => number;

export const scoreWay: ScoreWay = (state, move, height) => {
  const spot = spotOf(state, move);
  return spot === null ? 0 : scorePassing(move.kind, passBy(state, height, spot.place, spot.top));
};

/** A reading's scores after one more move; `null` when it is too far behind `least` for every height. */
export function scoresAfter(
  from: Scores & { state: State },
  move: Move,
  gain: number,
  least: number,
  way: ScoreWay,
): Scores | null {
  const totals = new Float64Array(ROW_HEIGHTS.length).fill(-Infinity);
  let height = -1;
  let total = -Infinity;
  for (let i = 0; i < totals.length; i++) {
    const before = from.totals[i]! + gain;
    if (before < least) continue;
    const after = before + way(from.state, move, i);
    if (after < least) continue;
    totals[i] = after;
    if (after > total) [height, total] = [i, after];
  }
  return height < 0 ? null : { score: from.score + gain, totals, height, total };
}

/** How far behind a reading may be. */
export const leastOf = (best: number): number => best - MARGIN;

/** The best readings for every height, each once, best first. */
export function bestReadings<T extends Scores>(readings: readonly T[]): T[] {
  const kept = new Set<T>();
  let most = -Infinity;
  for (const { total } of readings) if (total > most) most = total;
  const near = readings.filter(({ total }) => total >= leastOf(most));
  for (let height = 0; height < ROW_HEIGHTS.length; height++) {
    const best: T[] = [];
    for (const reading of near)
      if (reading.totals[height]! >= leastOf(most))
        keepBestBy(best, reading, ({ totals }) => totals[height]!, WIDTH);
    for (const reading of best) kept.add(reading);
  }
  return [...kept].sort((a, b) => b.total - a.total);
}
