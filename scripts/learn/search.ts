/** The search of `readColumns` with its traces kept: beside the best readings of a page, the right one. */
import type { Move, State } from "../../src/rules/columnShapes.ts";
import { apply, START } from "../../src/rules/columnState.ts";
import { factsOf } from "../../src/rules/facts.ts";
import { measureFits } from "../../src/rules/fits.ts";
import { CUES, movesOf, storyOf } from "../../src/rules/moves.ts";
import { bestReadings, leastOf, scoresAfter, unread, type Scores, type ScoreWay } from "../../src/rules/readings.ts";
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
  next: Map<Move, number> | null;
};

/** What the extractor's way says for a move. */
export function passingValues(state: State, move: Move, height: number): number[] {
  const spot = spotOf(state, move);
  if (spot === null) return [];
  const passing = passBy(state, height, spot.place, spot.top);
  return PASSING_CUES.map(({ value }) => value(passing));
}

/** The extractor's way in the weights that are being learned. */
const learnedWay =
  (weights: Float64Array): ScoreWay =>
  (state, move, height) => {
    const offset = OFFSETS.get(move.kind)! + CUES[move.kind].length;
    return passingValues(state, move, height).reduce((sum, value, i) => sum + value * weights[offset + i]!, 0);
  };

/** Every move from a reading with what its cues say for it. */
function movesFrom({ page }: KnownPage, reading: Reading, weights: Float64Array): Map<Move, number> {
  if (reading.next !== null) return reading.next;
  const index = reading.index + 1;
  const fits = measureFits(page, reading.state, index);
  const next = new Map<Move, number>();
  for (const move of movesOf(reading.state, page.elements[index]!)) {
    const at = situate(page, reading.state, index, move, fits);
    let weight = OFFSETS.get(move.kind)!;
    let score = 0;
    for (const { value } of CUES[move.kind]) score += weights[weight++]! * value(at);
    next.set(move, score);
  }
  return (reading.next = next);
}

function follow({ page }: KnownPage, from: Reading, move: Move, scores: Scores): Reading {
  const index = from.index + 1;
  const state = apply(from.state, move, index, factsOf(page.elements[index]!), scores.height);
  return { ...scores, from, move, index, state, right: false, next: null };
}

/** The readings at hand after one more element, as in `readColumns`. */
function readOn(known: KnownPage, beam: readonly Reading[], weights: Float64Array): Reading[] {
  const way = learnedWay(weights);
  const ways: (Scores & { from: Reading; move: Move })[] = [];
  let best = -Infinity;
  for (const from of beam)
    for (const [move, score] of movesFrom(known, from, weights)) {
      const scores = scoresAfter(from, move, score, leastOf(best), way);
      if (scores === null) continue;
      ways.push({ ...scores, from, move });
      best = Math.max(best, scores.total);
    }
  return bestReadings(ways).map(({ from, move, ...scores }) => follow(known, from, move, scores));
}

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
  const start: Reading = { ...unread(), from: null, move: null, index: -1, state: START, right: true, next: null };
  let right = start;
  let beam = [start];
  let worst: (Violation & { behind: number }) | null = null;
  const begun = new Map<number, number>();
  for (let index = 0; index < known.truth.length; index++) {
    beam = readOn(known, beam, weights);
    const { story } = known.truth[index]!;
    const wanted = JSON.stringify(rightMove(known, right.state, index, begun.get(story) ?? -1));
    const move = [...movesFrom(known, right, weights)].find(([each]) => JSON.stringify(each) === wanted);
    if (move === undefined) break;
    begun.set(story, storyOf(right.state, move[0]));
    const scores = scoresAfter(right, move[0], move[1], -Infinity, learnedWay(weights))!;
    right = follow(known, right, move[0], scores);
    for (const each of beam) each.right = each.from!.right && JSON.stringify(each.move) === wanted;
    const behind = beam[0]!.total - right.total;
    if (worst === null || behind > worst.behind - 1e-9) worst = { beam, right, behind };
  }
  return worst;
}
