/** The search of `readColumns` with its traces kept: beside the best readings of a page, the best of the right ones. */
import type { Move, State } from "../../src/rules/columnShapes.ts";
import { apply, START } from "../../src/rules/columnState.ts";
import { factsOf } from "../../src/rules/facts.ts";
import { measureFits } from "../../src/rules/fits.ts";
import { CUES, movesOf, storyOf } from "../../src/rules/moves.ts";
import { situate } from "../../src/rules/situation.ts";
import type { KnownPage } from "./knownPages.ts";

const KINDS = Object.keys(CUES) as Move["kind"][];

/** Where the weights of each move's cues begin among all weights. */
export const OFFSETS = new Map<Move["kind"], number>();
export const SIZE = KINDS.reduce((offset, kind) => {
  OFFSETS.set(kind, offset);
  return offset + CUES[kind].length;
}, 0);

/** A way to read a page down to an element, reached by a move: a node of the tree that is searched. */
export type Reading = {
  from: Reading | null;
  move: Move | null;
  /** Its last element's index. */
  index: number;
  score: number;
  /** The page after the move and the moves that are possible then, made when they are asked for. */
  state: State | null;
  next: Reading[] | null;
};

const NOTHING_READ: Reading = { from: null, move: null, index: -1, score: 0, state: START, next: null };

/** Readings kept after each element, as in `readColumns`. */
const WIDTH = 8;

/** For each element the index of its story, as stories are counted in file order. */
function storiesOf({ truth }: KnownPage): number[] {
  const known = [...new Set(truth.map(({ story }) => story))];
  return truth.map(({ story }) => known.indexOf(story));
}

/** Every move from a reading, made once for both beams: a reading that is in both is one object. */
function expand({ page }: KnownPage, reading: Reading, weights: Float64Array): Reading[] {
  if (reading.next !== null) return reading.next;
  const { from, move, index: last } = reading;
  const state = (reading.state ??= apply(from!.state!, move!, last, factsOf(page.elements[last]!)));
  const index = last + 1;
  const fits = measureFits(page, state, index);
  reading.next = movesOf(state, page.elements[index]!).map((next) => {
    const at = situate(page, state, index, next, fits);
    const cues = CUES[next.kind];
    let weight = OFFSETS.get(next.kind)!;
    let { score } = reading;
    for (const { value } of cues) score += weights[weight++]! * value(at);
    return { from: reading, move: next, index, score, state: null, next: null };
  });
  return reading.next;
}

/** What each cue of a reading's last move says. */
export function valuesOf({ page }: KnownPage, { from, move, index }: Reading): number[] {
  const state = from!.state!;
  const at = situate(page, state, index, move!, measureFits(page, state, index));
  return CUES[move!.kind].map((cue) => cue.value(at));
}

const best = (readings: Reading[]): Reading[] => readings.sort((a, b) => b.score - a.score).slice(0, WIDTH);

/** The readings at hand when the best right one was furthest behind, and that one. */
export type Violation = { beam: readonly Reading[]; right: Reading };

/**
 * Reads a page twice, freely and by right moves alone, and stops where the right reading falls behind the most (max
 * violation: Huang, Fayong & Guo 2012). A move is right when the element comes into its true story; into which of its
 * columns is left to the search, since the best of the right readings is taken.
 */
export function worstViolation(known: KnownPage, weights: Float64Array): Violation | null {
  const start = { ...NOTHING_READ };
  let beam = [start];
  let right = [start];
  let worst: (Violation & { behind: number }) | null = null;
  for (const story of storiesOf(known)) {
    beam = best(beam.flatMap((reading) => expand(known, reading, weights)));
    right = best(
      right.flatMap((reading) =>
        expand(known, reading, weights).filter(({ move }) => storyOf(reading.state!, move!) === story),
      ),
    );
    // A second headline or byline of a story has no right move: what comes after it is not learned from.
    if (right.length === 0) break;
    const behind = beam[0]!.score - right[0]!.score;
    if (worst === null || behind > worst.behind - 1e-9) worst = { beam, right: right[0]!, behind };
  }
  return worst;
}
