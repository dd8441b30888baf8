/** Learns the weights of the cues by which `readColumns` judges moves. */
import type { Move } from "../../src/rules/columnShapes.ts";
import { CUES } from "../../src/rules/moves.ts";
import { PLACED } from "../../src/rules/sweep.ts";
import { randomFrom, type Random } from "../../tests/simulator/random.ts";
import { adaGrad, rounded } from "./adaGrad.ts";
import { decide, shares } from "./decisions.ts";
import type { KnownPage } from "./knownPages.ts";
import {
  namesOf,
  OFFSETS,
  passingValues,
  SIZE,
  valuesOf,
  worstViolation,
  type Reading,
  type Violation,
} from "./search.ts";

const RATE = 0.3;
const DECAY = 0.003;
/** Decisions are many: each draws less. */
const DECISION_DECAY = 1e-5;
const DECISION_PASSES = 3;

/** The way back to the page's beginning, with the extractor's way for the height that a reading is likeliest by. */
function addPassing(gradient: Float64Array, reading: Reading, part: number): void {
  for (let at = reading; at.from !== null; at = at.from) {
    const { kind } = at.move!;
    const offset = OFFSETS.get(kind)! + CUES[kind].length;
    passingValues(at.from.state, at.move!, reading.height).forEach(
      (value, i) => (gradient[offset + i]! += part * value),
    );
  }
}

/** How unlikely the right reading is among those at hand, and what would make it likelier. */
function slope(page: KnownPage, { beam, right }: Violation): { loss: number; gradient: Float64Array } {
  const readings = [right, ...beam.filter((reading) => !reading.right)];
  const share = shares(readings.map(({ total }) => total));
  const gradient = new Float64Array(SIZE);
  // Moves that all readings share cancel out; each counts once, with what is left of it.
  const due = new Map<Reading, number>();
  readings.forEach((reading, i) => {
    const part = (reading === right ? 1 : 0) - share[i]!;
    for (let at = reading; at.from !== null; at = at.from) due.set(at, (due.get(at) ?? 0) + part);
    if (Math.abs(part) > 1e-4) addPassing(gradient, reading, part);
  });
  for (const [reading, part] of due) {
    if (Math.abs(part) < 1e-4) continue;
    const offset = OFFSETS.get(reading.move!.kind)!;
    valuesOf(page, reading).forEach((value, i) => (gradient[offset + i]! += part * value));
  }
  return { loss: -Math.log(Math.max(share[0]!, 1e-12)), gradient };
}

type Say = (line: string) => void;

/** Weights by move and cue, as in `lexicon/moveWeights.json`. */
export type MoveWeights = Record<Move["kind"], Record<string, number>>;

const named = (weights: Float64Array): MoveWeights =>
  Object.fromEntries(
    [...OFFSETS].map(([kind, offset]) => [
      kind,
      Object.fromEntries(namesOf(kind).map((name, i) => [name, rounded(weights[offset + i]!)])),
    ]),
  ) as MoveWeights;

/** First weights of the extractor's way: it is hardly ever left. */
const FIRST_PASSING = [-4, -1, -1];

/** Weights of single decisions, from which the weights of whole readings are learned. */
function firstWeights(pages: readonly KnownPage[], random: Random, say: Say): Float64Array {
  const learner = adaGrad(new Float64Array(SIZE), RATE, DECISION_DECAY);
  for (let pass = 1; pass <= DECISION_PASSES; pass++) {
    for (const page of random.shuffle(pages)) decide(page, learner.weights, learner.step);
    say(`moves: first weights, pass ${pass} of ${DECISION_PASSES}`);
  }
  for (const kind of PLACED) learner.weights.set(FIRST_PASSING, OFFSETS.get(kind)! + CUES[kind].length);
  return learner.weights;
}

/**
 * Goes over the pages `passes` times, from weights that were learned decision by decision. On each, the right reading is
 * made likelier among those that the search has at hand (a globally normalised model: Andor et al. 2016), at the step
 * where it falls behind the most.
 */
export function learnMoves(pages: readonly KnownPage[], passes: number, say: Say): MoveWeights {
  const random = randomFrom("moves");
  const learner = adaGrad(firstWeights(pages, random, say), RATE, DECAY);
  for (let pass = 1; pass <= passes; pass++) {
    let all = 0;
    for (const page of random.shuffle(pages)) {
      const violation = worstViolation(page, learner.weights);
      if (violation !== null) {
        const { loss, gradient } = slope(page, violation);
        all += loss;
        learner.step(gradient);
      }
      learner.count();
    }
    say(`moves: pass ${pass} of ${passes}, ${pages.length} pages, loss ${(all / pages.length).toFixed(3)}`);
  }
  return named(learner.mean());
}
