/** Readings: ways to read a page so far, of which the best are kept for every height of the rows that may be read off. */
import { divisionAfter, endsAfter, endsOf } from "./alike.ts";
import type { Move, State } from "./columnShapes.ts";
import { storyOf } from "./moves.ts";
import { bandAfter } from "./openings.ts";
import { byKind, passingAt, type Weights } from "./moveModel.ts";
import type { ScoredMove, Worth } from "./moveScores.ts";
import { spotOf } from "./situation.ts";
import { passBy, PLACED, mostOfPassing, ROW_HEIGHTS, scorePassing } from "./sweep.ts";

/** What is known of a way to read a page: its score without and with the extractor's way. */
export type Scores = {
  score: number;
  /** For each of `ROW_HEIGHTS`, the score with the extractor's way; −∞ for heights that were given up. */
  totals: readonly number[];
  /** The height of the greatest, and that. */
  height: number;
  total: number;
};

/** A reading so far behind the best is given up; natural logarithm of its odds. */
const MARGIN = 7;

/** What a reading comes to for heights that were given up. */
const GIVEN_UP: readonly number[] = ROW_HEIGHTS.map(() => -Infinity);

export const unread = (): Scores => ({
  score: 0,
  totals: ROW_HEIGHTS.map(() => 0),
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
export function wayBy(weights: Weights): ScoreWay {
  const most = byKind((kind) => (PLACED.includes(kind) ? mostOfPassing(weights, passingAt(kind)) : 0));
  return {
    scoreAt: (state, move) => {
      const spot = spotOf(state, move);
      if (spot === null) return null;
      const at = passingAt(move.kind);
      return (height) => scorePassing(weights, at, passBy(state, height, spot.place, spot.top));
    },
    most: (kind) => most[kind],
  };
}

/** A reading taken one move further; ways that are `alike` differ in nothing that matters to what comes next. */
export type Way<R> = Scores & { from: R; move: Move; alike: number };

/** A move's scores by height, from a reading; `null` when it is behind `least` for every height. */
function wayOf<R extends Scores & { state: State }>(
  from: R,
  { move, score }: ScoredMove,
  least: number,
  scoreWay: ScoreWay,
  index: number,
): Way<R> | null {
  const { state } = from;
  const totals = GIVEN_UP.slice();
  const scoreAt = scoreWay.scoreAt(state, move);
  let height = -1;
  let total = -Infinity;
  for (let i = 0; i < totals.length; i++) {
    let after = from.totals[i]! + score;
    if (after < least) continue;
    if (scoreAt !== null) after += scoreAt(i);
    if (after < least) continue;
    totals[i] = after;
    if (after > total) [height, total] = [i, after];
  }
  if (height < 0) return null;
  const division = divisionAfter(state.division, index, storyOf(state, move));
  const alike = division + endsAfter(endsOf(state), state, move, index);
  return { from, move, score: from.score + score, totals, height, total, alike };
}

/** The best ways in a band of stories by height, and what they come to. */
type InBand<R> = { ways: (Way<R> | undefined)[]; totals: number[] };

/** The best ways so far: those to be kept for every height, best first, what more is needed to be kept, and the best of each band. */
type Bests<R> = { tops: Way<R>[][]; needed: number[]; bands: Map<number, InBand<R>> };

const noBests = <R>(): Bests<R> => ({
  tops: ROW_HEIGHTS.map(() => []),
  needed: GIVEN_UP.slice(),
  bands: new Map(),
});

function bandOf<R>({ bands }: Bests<R>, band: number): InBand<R> {
  let own = bands.get(band);
  if (own === undefined)
    bands.set(band, (own = { ways: ROW_HEIGHTS.map(() => undefined), totals: GIVEN_UP.slice() }));
  return own;
}

/** Whether a move that comes to `more` at most may be among the best for some height, or in its own band. */
function mayBeKept(
  totals: readonly number[],
  more: number,
  least: number,
  needed: readonly number[],
  inBand: readonly number[],
): boolean {
  for (let i = 0; i < totals.length; i++) {
    const total = totals[i]! + more;
    if (total >= least && (total > needed[i]! || total > inBand[i]!)) return true;
  }
  return false;
}

/** Puts a way among the best for a height, in the place of one that is alike; of two as good, the one that came first stays first. */
function keepUnlike<R>(best: Way<R>[], way: Way<R>, height: number, width: number): void {
  const total = way.totals[height]!;
  let at = best.length;
  while (at > 0 && best[at - 1]!.totals[height]! < total) at--;
  // A twin among the better ones, or the worse.
  for (let i = 0; i < best.length; i++) {
    if (best[i]!.alike !== way.alike) continue;
    if (i < at) return;
    best.splice(i, 1);
    break;
  }
  if (at === width) return;
  best.splice(at, 0, way);
  if (best.length > width) best.pop();
}

function note<R>({ tops, needed }: Bests<R>, inBand: InBand<R>, way: Way<R>, width: number): void {
  for (let height = 0; height < tops.length; height++) {
    const total = way.totals[height]!;
    if (total === -Infinity) continue;
    if (total > inBand.totals[height]!) {
      inBand.totals[height] = total;
      inBand.ways[height] = way;
    }
    const top = tops[height]!;
    keepUnlike(top, way, height, width);
    if (top.length === width) needed[height] = top[width - 1]!.totals[height]!;
  }
}

/**
 * The best ways to take readings, best first, one move further, that of element `index`: `width` of them for every
 * height.
 */
export function bestWays<R extends Scores & { state: State }>(
  beam: readonly R[],
  movesFrom: (reading: R, worth: Worth) => readonly ScoredMove[],
  scoreWay: ScoreWay,
  index: number,
  width: number,
): Way<R>[] {
  const bests: Bests<R> = noBests();
  let best = -Infinity;
  for (const from of beam) {
    const { state, totals } = from;
    const worth: Worth = (move, score) => {
      const inBand = bandOf(bests, bandAfter(state, move));
      const most = score + scoreWay.most(move.kind);
      return mayBeKept(totals, most, best - MARGIN, bests.needed, inBand.totals);
    };
    for (const each of movesFrom(from, worth)) {
      if (!worth(each.move, each.score)) continue;
      const way = wayOf(from, each, best - MARGIN, scoreWay, index);
      if (way === null) continue;
      note(bests, bandOf(bests, bandAfter(state, each.move)), way, width);
      if (way.total > best) best = way.total;
    }
  }
  return allKept(bests, best - MARGIN);
}

/**
 * The best for every height, each once, best first; and for each the best of those that are in another band. Whether a
 * headline stands under all of the page shows itself late, when stories above it go on or do not.
 */
function allKept<R extends { state: State }>({ tops, bands }: Bests<R>, least: number): Way<R>[] {
  const kept = new Set<Way<R>>();
  tops.forEach((top, height) => {
    const near = top.filter(({ totals }) => totals[height]! >= least);
    const [first] = near;
    if (first === undefined) return;
    near.forEach((way) => kept.add(way));
    const band = bandAfter(first.from.state, first.move);
    let elsewhere: Way<R> | null = null;
    for (const [other, { ways }] of bands) {
      const way = ways[height];
      if (other === band || way === undefined || way.totals[height]! < least) continue;
      if (elsewhere === null || way.totals[height]! > elsewhere.totals[height]!) elsewhere = way;
    }
    if (elsewhere !== null) kept.add(elsewhere);
  });
  return [...kept].sort((a, b) => b.total - a.total);
}
