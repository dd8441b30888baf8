/** Readings: ways to read a page so far, of which the best are kept for every height of the rows that may be read off. */
import { keepBestBy } from "./beam.ts";
import type { Move, State } from "./columnShapes.ts";
import type { PageElements } from "./elementShapes.ts";
import { bandAfter } from "./openings.ts";
import { passingAt, type Weights } from "./moveModel.ts";
import type { ScoredMove } from "./moveScores.ts";
import { spotOf } from "./situation.ts";
import { passBy, PLACED, mostOfPassing, ROW_HEIGHTS, scorePassing } from "./sweep.ts";

/** What is known of a way to read a page: its score without and with the extractor's way. */
export type Scores = {
  score: number;
  /** For each of `ROW_HEIGHTS`, the score with the extractor's way; −∞ for heights that were given up. */
  totals: Float64Array;
  /** The height of the greatest, and that. */
  height: number;
  total: number;
};

/** Readings kept for every height, on pages where story is read after story and on those whose columns lie side by side. */
const FEW = 2;
const MANY = 8;
/** From here on a page is plain: of its open sentences so many go on in the very next text. */
const PLAIN = 0.75;

/**
 * How many readings of a page are kept for every height. Where columns were merged, the right one is often behind for
 * long: with eight instead of two, labels being known, B³ F1 rises from .905 to .930 on papers of other hands. On plain
 * pages more than two change nothing.
 */
export const widthFor = ({ plainness }: PageElements): number => (plainness > PLAIN ? FEW : MANY);

/** A reading so far behind the best is given up; natural logarithm of its odds. */
const MARGIN = 7;

export const unread = (): Scores => ({
  score: 0,
  totals: new Float64Array(ROW_HEIGHTS.length),
  height: 0,
  total: 0,
});

/** What the extractor's way says for moves. */
export type ScoreWay = {
  /** By height; `null` where it says nothing. */
  scoreAt: (state: State, move: Move) => ((height: number) => number) | null;
  /** The most it says for a move of that kind, at least 0. */
  most: (kind: Move["kind"]) => number;
};

/** The extractor's way by weights that were learned. */
export const wayBy = (weights: Weights): ScoreWay => ({
  scoreAt: (state, move) => {
    const spot = spotOf(state, move);
    if (spot === null) return null;
    const at = passingAt(move.kind);
    return (height) => scorePassing(weights, at, passBy(state, height, spot.place, spot.top));
  },
  most: (kind) => (PLACED.includes(kind) ? mostOfPassing(weights, passingAt(kind)) : 0),
});

const TOTAL_AT = ROW_HEIGHTS.map(
  (_, height) =>
    ({ totals }: Scores): number =>
      totals[height]!,
);

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
  const scoreAt = scoreWay.scoreAt(from.state, move);
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

/** The best totals so far, by height: the last that is kept, the best before it, and the best in each band. */
type Bests = { lasts: Float64Array; tops: number[][]; bands: Map<number, Float64Array> };

const noTotals = (): Float64Array => new Float64Array(ROW_HEIGHTS.length).fill(-Infinity);
const noBests = (): Bests => ({ lasts: noTotals(), tops: ROW_HEIGHTS.map(() => []), bands: new Map() });

function bestsOf({ bands }: Bests, band: number): Float64Array {
  let own = bands.get(band);
  if (own === undefined) bands.set(band, (own = noTotals()));
  return own;
}

/**
 * Whether a candidate may be among the best for some height, whatever the extractor's way says for it: seven in eight are
 * not, and are not looked at any further.
 */
function mayBeKept<R extends Scores>(
  { from: { totals }, score }: Candidate<R>,
  most: number,
  least: number,
  { lasts }: Bests,
  own: Float64Array,
): boolean {
  for (let i = 0; i < totals.length; i++) {
    const total = totals[i]! + score + most;
    if (total >= least && (total > lasts[i]! || total > own[i]!)) return true;
  }
  return false;
}

function note({ lasts, tops }: Bests, own: Float64Array, totals: Float64Array, width: number): void {
  for (let i = 0; i < totals.length; i++) {
    const total = totals[i]!;
    if (total > own[i]!) own[i] = total;
    if (total <= lasts[i]!) continue;
    keepBestBy(tops[i]!, total, (each) => each, width);
    if (tops[i]!.length === width) lasts[i] = tops[i]![width - 1]!;
  }
}

/** Candidates by the most they may come to, greatest first, without those that are too far behind what the first comes to. */
function candidatesOf<R extends Scores & { state: State }>(
  beam: readonly R[],
  movesFrom: (reading: R) => Iterable<ScoredMove>,
  scoreWay: ScoreWay,
): Candidate<R>[] {
  const candidates: Candidate<R>[] = [];
  let first: Candidate<R> | null = null;
  for (const from of beam)
    for (const { move, score } of movesFrom(from)) {
      const candidate = { from, move, score, bound: from.total + score };
      candidates.push(candidate);
      if (first === null || candidate.bound > first.bound) first = candidate;
    }
  if (first === null) return [];
  const least = wayOf(first, -Infinity, scoreWay)!.total - MARGIN;
  return candidates.filter(({ bound }) => bound >= least).sort((a, b) => b.bound - a.bound);
}

/** The best ways to take readings one move further, `width` of them for every height. */
export function bestWays<R extends Scores & { state: State }>(
  beam: readonly R[],
  movesFrom: (reading: R) => Iterable<ScoredMove>,
  scoreWay: ScoreWay,
  width: number,
): Way<R>[] {
  const ways: Way<R>[] = [];
  const bests = noBests();
  let best = -Infinity;
  for (const candidate of candidatesOf(beam, movesFrom, scoreWay)) {
    const least = best - MARGIN;
    // The extractor's way hardly ever adds to a score: the rest is further behind.
    if (candidate.bound < least) break;
    const own = bestsOf(bests, bandAfter(candidate.from.state, candidate.move));
    if (!mayBeKept(candidate, scoreWay.most(candidate.move.kind), least, bests, own)) continue;
    const way = wayOf(candidate, least, scoreWay);
    if (way === null) continue;
    note(bests, own, way.totals, width);
    ways.push(way);
    if (way.total > best) best = way.total;
  }
  return bestByHeight(ways, best - MARGIN, width);
}

/**
 * The best for every height, each once, best first; and for each the best of those that are in another band. Whether a
 * headline stands under all of the page shows itself late, when stories above it go on or do not.
 */
function bestByHeight<R extends { state: State }>(
  ways: readonly Way<R>[],
  least: number,
  width: number,
): Way<R>[] {
  const bands = ways.map(({ from, move }) => bandAfter(from.state, move));
  const kept: Way<R>[] = [];
  const keep = (way: Way<R>): void => {
    if (!kept.includes(way)) kept.push(way);
  };
  for (let height = 0; height < ROW_HEIGHTS.length; height++) {
    const best: Way<R>[] = [];
    for (const way of ways) if (way.totals[height]! >= least) keepBestBy(best, way, TOTAL_AT[height]!, width);
    const first = best[0];
    if (first === undefined) continue;
    best.forEach(keep);
    const band = bands[ways.indexOf(first)]!;
    let elsewhere: Way<R> | null = null;
    for (let i = 0; i < ways.length; i++) {
      if (bands[i] === band) continue;
      const total = ways[i]!.totals[height]!;
      if (total >= least && (elsewhere === null || total > elsewhere.totals[height]!)) elsewhere = ways[i]!;
    }
    if (elsewhere !== null) keep(elsewhere);
  }
  return kept.sort((a, b) => b.total - a.total);
}
