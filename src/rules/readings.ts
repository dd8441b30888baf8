/** Readings: ways to read a page so far, of which the best are kept for every height of the rows that may be read off. */
import { keepBestBy } from "./beam.ts";
import type { Move, State } from "./columnShapes.ts";
import { bandAfter } from "./openings.ts";
import { passingAt, type Weights } from "./moveModel.ts";
import type { ScoredMove } from "./moveScores.ts";
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
const WIDTH = 2;
/** A reading so far behind the best is given up; natural logarithm of its odds. */
const MARGIN = 7;

export const unread = (): Scores => ({
  score: 0,
  totals: new Float64Array(ROW_HEIGHTS.length),
  height: 0,
  total: 0,
});

/** What the extractor's way says for a move, by height; `null` where it says nothing. */
export type ScoreWay = (state: State, move: Move) => ((height: number) => number) | null;

/** The extractor's way by weights that were learned. */
export const wayBy =
  (weights: Weights): ScoreWay =>
  (state, move) => {
    const spot = spotOf(state, move);
    if (spot === null) return null;
    const at = passingAt(move.kind);
    return (height) => scorePassing(weights, at, passBy(state, height, spot.place, spot.top));
  };

/** A reading taken one move further. */
export type Way<R> = Scores & { from: R; move: Move };

type Candidate<R> = { from: R; move: Move; score: number; bound: number };

/** A candidate's scores; `null` when it is behind `least` for every height. */
function wayOf<R extends Scores & { state: State }>(
  { from, move, score }: Candidate<R>,
  least: number,
  scoreWay: ScoreWay,
): Way<R> | null {
  const totals = new Float64Array(ROW_HEIGHTS.length);
  const scoreAt = scoreWay(from.state, move);
  let height = -1;
  let total = -Infinity;
  for (let i = 0; i < totals.length; i++) {
    let after = from.totals[i]! + score;
    if (after >= least && scoreAt !== null) after += scoreAt(i);
    totals[i] = after >= least ? after : -Infinity;
    if (totals[i]! > total) [height, total] = [i, after];
  }
  return height < 0 ? null : { from, move, score: from.score + score, totals, height, total };
}

/** The best ways to take readings one move further. */
export function bestWays<R extends Scores & { state: State }>(
  beam: readonly R[],
  movesFrom: (reading: R) => Iterable<ScoredMove>,
  scoreWay: ScoreWay,
): Way<R>[] {
  const candidates: Candidate<R>[] = [];
  for (const from of beam)
    for (const { move, score } of movesFrom(from))
      candidates.push({ from, move, score, bound: from.total + score });
  candidates.sort((a, b) => b.bound - a.bound);
  const ways: Way<R>[] = [];
  let best = -Infinity;
  for (const candidate of candidates) {
    // The extractor's way hardly ever adds to a score: the rest is further behind.
    if (candidate.bound < best - MARGIN) break;
    const way = wayOf(candidate, best - MARGIN, scoreWay);
    if (way === null) continue;
    ways.push(way);
    if (way.total > best) best = way.total;
  }
  return bestByHeight(ways, best - MARGIN);
}

/**
 * The best for every height, each once, best first; and for each the best of those that are in another band. Whether a
 * headline stands under all of the page shows itself late, when stories above it go on or do not.
 */
function bestByHeight<R extends { state: State }>(ways: readonly Way<R>[], least: number): Way<R>[] {
  const bands = new Map(ways.map((way) => [way, bandAfter(way.from.state, way.move)]));
  const kept = new Set<Way<R>>();
  for (let height = 0; height < ROW_HEIGHTS.length; height++) {
    const best: Way<R>[] = [];
    const reached = ways.filter(({ totals }) => totals[height]! >= least);
    const total = ({ totals }: Way<R>): number => totals[height]!;
    for (const way of reached) keepBestBy(best, way, total, WIDTH);
    const elsewhere: Way<R>[] = [];
    for (const way of reached)
      if (bands.get(way) !== bands.get(best[0]!)) keepBestBy(elsewhere, way, total, 1);
    for (const way of [...best, ...elsewhere]) kept.add(way);
  }
  return [...kept].sort((a, b) => b.total - a.total);
}
