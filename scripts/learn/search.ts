/** The search of `readColumns` with its traces kept: beside the best readings of a page, the right one. */
import type { Move, State } from "../../src/rules/columnShapes.ts";
import { apply, START } from "../../src/rules/columnState.ts";
import { factsOf } from "../../src/rules/facts.ts";
import { measureFits } from "../../src/rules/fits.ts";
import { CUES, movesOf, storyOf } from "../../src/rules/moves.ts";
import type { ScoredMove } from "../../src/rules/moveScores.ts";
import { bestWays, unread, type Scores, type ScoreWay, type Way } from "../../src/rules/readings.ts";
import { situate, spotOf } from "../../src/rules/situation.ts";
import { passBy, PASSING_CUES, PLACED } from "../../src/rules/sweep.ts";
import { rightMove } from "./rightMove.ts";
import type { KnownPage } from "./knownPages.ts";

const KINDS = Object.keys(CUES) as Move["kind"][];

/** The names of all that is weighed of a move: its cues, then those of the extractor's way. */
export const namesOf = (kind: Move["kind"]): string[] =>
  [...CUES[kind], ...(PLACED.includes(kind) ? PASSING_CUES : [])].map(({ name }) => name);

/** Where the weights of each move begin among all weights. */
export const OFFSETS = new Map<Move["kind"], number>();
export const SIZE = KINDS.reduce((offset, kind) => {
  OFFSETS.set(kind, offset);
  return offset + namesOf(kind).length;
}, 0);

/** A way to read a page down to an element, reached by a move: a node of the tree that is searched. */
export type Reading = Scores & {
  from: Reading | null;
  move: Move | null;
  /** Its last element's index. */
  index: number;
  state: State;
  /** Every move so far was the right one. */
  right: boolean;
  /** All moves from here, made once: the right reading may be one of the best. */
  next: ScoredMove[] | null;
};

/** What the extractor's way says for a move. */
export function passingValues(state: State, move: Move, height: number): number[] {
  const spot = spotOf(state, move);
  if (spot === null) return [];
  const passing = passBy(state, height, spot.place, spot.top);
  return PASSING_CUES.map(({ value }) => value(passing));
}

/** The extractor's way in the weights that are being learned. */
const wayIn =
  (weights: Float64Array): ScoreWay =>
  (state, move) => {
    const offset = OFFSETS.get(move.kind)! + CUES[move.kind].length;
    return (height) =>
      passingValues(state, move, height).reduce((sum, value, i) => sum + value * weights[offset + i]!, 0);
  };

/** Every move from a reading with what its cues say for it. */
function movesFrom({ page }: KnownPage, reading: Reading, weights: Float64Array): ScoredMove[] {
  if (reading.next !== null) return reading.next;
  const index = reading.index + 1;
  const fits = measureFits(page, reading.state, index);
  reading.next = movesOf(reading.state, page.elements[index]!).map((move) => {
    const at = situate(page, reading.state, index, move, fits);
    let weight = OFFSETS.get(move.kind)!;
    let score = 0;
    for (const { value } of CUES[move.kind]) score += weights[weight++]! * value(at);
    return { move, score };
  });
  return reading.next;
}

function follow({ page }: KnownPage, way: Way<Reading>): Reading {
  const { from, move, height } = way;
  const index = from.index + 1;
  const state = apply(from.state, move, index, factsOf(page.elements[index]!), height);
  return { ...way, index, state, right: false, next: null };
}

/** The readings at hand after one more element, as in `readColumns`. */
const readOn = (known: KnownPage, beam: readonly Reading[], weights: Float64Array): Reading[] =>
  bestWays(beam, (reading) => movesFrom(known, reading, weights), wayIn(weights)).map((way) =>
    follow(known, way),
  );

/** What each cue of a reading's last move says. */
export function valuesOf({ page }: KnownPage, { from, move, index }: Reading): number[] {
  const state = from!.state;
  const at = situate(page, state, index, move!, measureFits(page, state, index));
  return CUES[move!.kind].map((cue) => cue.value(at));
}

/** The readings at hand when the best right one was furthest behind, and that one. */
export type Violation = { beam: readonly Reading[]; right: Reading };

/**
 * Reads a page twice, freely and by right moves alone, and stops where the right reading falls behind the most (max
 * violation: Huang, Fayong & Guo 2012).
 */
export function worstViolation(known: KnownPage, weights: Float64Array): Violation | null {
  const start: Reading = {
    ...unread(),
    from: null,
    move: null,
    index: -1,
    state: START,
    right: true,
    next: null,
  };
  let right = start;
  let beam = [start];
  let worst: (Violation & { behind: number }) | null = null;
  const begun = new Map<number, number>();
  for (let index = 0; index < known.truth.length; index++) {
    beam = readOn(known, beam, weights);
    const { story } = known.truth[index]!;
    const wanted = JSON.stringify(rightMove(known, right.state, index, begun.get(story) ?? -1));
    const isRight = ({ move }: { move: Move | null }): boolean => JSON.stringify(move) === wanted;
    const moves = movesFrom(known, right, weights).filter(isRight);
    const [way] = bestWays([right], () => moves, wayIn(weights));
    if (way === undefined) break;
    begun.set(story, storyOf(right.state, way.move));
    right = follow(known, way);
    for (const each of beam) each.right = each.from!.right && isRight(each);
    const behind = beam[0]!.total - right.total;
    if (worst === null || behind > worst.behind - 1e-9) worst = { beam, right, behind };
  }
  return worst;
}
