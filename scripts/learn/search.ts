/** The search of `readColumns` with its traces kept: beside the best readings of a page, the best of the right ones. */
import { apply, START, type Move, type State } from "../../src/rules/columnState.ts";
import { CUES, measureFits, movesOf, situate } from "../../src/rules/moves.ts";
import { factsOf, storyOf } from "../../src/rules/readColumns.ts";
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
  /** What each cue of the move says. */
  values: Float64Array;
  score: number;
  /** The page before and after the move, made when they are asked for. */
  state: State | null;
  next: Reading[] | null;
};

const NOTHING_READ: Reading = {
  from: null,
  move: null,
  values: new Float64Array(),
  score: 0,
  state: START,
  next: null,
};

/** Readings kept after each element, as in `readColumns`. */
const WIDTH = 8;

/** For each element the index of its story, as stories are counted in file order. */
function storiesOf({ truth }: KnownPage): number[] {
  const known = [...new Set(truth.map(({ story }) => story))];
  return truth.map(({ story }) => known.indexOf(story));
}

type Expand = (reading: Reading, index: number) => Reading[];

/** Every move from a reading, made once for both beams: a reading that is in both is one object. */
const expandOn =
  ({ page }: KnownPage, weights: Float64Array): Expand =>
  (reading, index) => {
    if (reading.next !== null) return reading.next;
    const element = page.elements[index]!;
    reading.state ??= apply(
      reading.from!.state!,
      reading.move!,
      index - 1,
      factsOf(page.elements[index - 1]!),
    );
    const { state } = reading;
    const fits = measureFits(page, state, index);
    reading.next = movesOf(state, element).map((move) => {
      const at = situate(page, state, index, move, fits);
      const offset = OFFSETS.get(move.kind)!;
      let { score } = reading;
      const values = Float64Array.from(CUES[move.kind], (cue, i) => {
        const value = cue.value(at);
        score += weights[offset + i]! * value;
        return value;
      });
      return { from: reading, move, values, score, state: null, next: null };
    });
    return reading.next;
  };

const best = (readings: Reading[]): Reading[] => readings.sort((a, b) => b.score - a.score).slice(0, WIDTH);

/** The readings at hand when the best right one was furthest behind, and that one. */
export type Violation = { beam: readonly Reading[]; right: Reading };

/**
 * Reads a page twice, freely and by right moves alone, and stops where the right reading falls behind the most (max
 * violation: Huang, Fayong & Guo 2012). A move is right when the element comes into its true story; into which of its
 * columns is left to the search, since the best of the right readings is taken.
 */
export function worstViolation(known: KnownPage, weights: Float64Array): Violation | null {
  const expand = expandOn(known, weights);
  const start = { ...NOTHING_READ };
  let beam = [start];
  let right = [start];
  let worst: (Violation & { behind: number }) | null = null;
  for (const [index, story] of storiesOf(known).entries()) {
    beam = best(beam.flatMap((reading) => expand(reading, index)));
    right = best(
      right.flatMap((reading) =>
        expand(reading, index).filter(({ move }) => storyOf(reading.state!, move!) === story),
      ),
    );
    // A second headline or byline of a story has no right move: what comes after it is not learned from.
    if (right.length === 0) break;
    const behind = beam[0]!.score - right[0]!.score;
    if (worst === null || behind > worst.behind - 1e-9) worst = { beam, right: right[0]!, behind };
  }
  return worst;
}
