/** Learns the weights of the cues by which `readColumns` judges moves. */
import type { MoveWeights } from "../../src/lexicon/learned.ts";
import {
  CUE_ROWS,
  isUnit,
  namesOfRow,
  NETS,
  passingAt,
  SIZE,
  UNITS_OF_NET,
  type Weights,
} from "../../src/rules/moveModel.ts";
import { saidOf, unitsOf } from "../../src/rules/moveReasons.ts";
import { PLACED } from "../../src/rules/sweep.ts";
import { randomFrom, type Random } from "../../tests/simulator/random.ts";
import { adaGrad, rounded } from "./adaGrad.ts";
import { adam, rateAt, type Adam } from "./adam.ts";
import { addDecision, decisionsOf, shares, type Decision } from "./decisions.ts";
import type { KnownPage } from "./knownPages.ts";
import { addGradient, passingSaid } from "./moveGradient.ts";
import { worstViolation, type Reading, type Violation } from "./search.ts";

/** Decisions are learned from by so many at once, so many times over. */
const BATCH = 128;
const DECISION_PASSES = 4;
const DECISION_RATE = 2e-2;
/** Whole readings, cues alone: so far at first, and drawn to zero by so much. */
const CUE_RATE = 0.3;
const CUE_DECAY = 3e-3;
/** Whole readings, cues and net together: by so many pages at once. */
const PAGES_AT_ONCE = 4;
const NET_RATE = 5e-3;
const NET_DECAY = 0.1;
/** Pages gone over so many times, the rate rising to `most`. */
type Course = { passes: number; most: number };
/** Over the same copy set otherwise, again and again: the rate rises and falls each time (warm restarts: Loshchilov & Hutter 2017). */
const AGAIN: readonly Course[] = [
  { passes: 4, most: 4e-3 },
  { passes: 5, most: 4e-3 },
  { passes: 3, most: 3e-3 },
  { passes: 3, most: 3e-3 },
];
/** Single decisions count for so much beside them. */
const DECISIONS_PART = 0.2;

/** First weights of the extractor's way: it is hardly ever left. */
const FIRST_PASSING = [-4, -1, -1];

function firstWeights(): Weights {
  const first = new Float64Array(SIZE);
  for (const kind of PLACED) first.set(FIRST_PASSING, passingAt(kind));
  return first;
}

type Say = (line: string) => void;

/**
 * Weights of cues with one net that says nothing as yet. Its rows differ by chance, so that its units come to tell different
 * things; the other nets' are zero, and stay so.
 */
function withNet(weights: Weights, net: number, random: Random): Weights {
  const first = weights.slice();
  const spread = 1 / Math.sqrt(UNITS_OF_NET);
  for (const row of CUE_ROWS)
    for (let unit = 0; unit < UNITS_OF_NET; unit++)
      first[row + (net - 1) * UNITS_OF_NET + unit] = (random.next() - 0.5) * spread;
  return first;
}

/** A page, and what was to be decided on it. */
type PageLesson = { page: KnownPage; decisions: Decision[] };

const lessonsOf = (pages: readonly KnownPage[]): PageLesson[] => {
  const first = firstWeights();
  return pages.map((page) => ({ page, decisions: decisionsOf(page, first) }));
};

/** Weights of single decisions, from which those of whole readings are learned; without a net, which would be too sure. */
function learnDecisions(lessons: readonly PageLesson[], random: Random, say: Say): Weights {
  const decisions = lessons.flatMap((lesson) => lesson.decisions);
  const learner = adam(firstWeights(), 0);
  for (let pass = 0; pass < DECISION_PASSES; pass++) {
    let all = 0;
    const shuffled = random.shuffle(decisions);
    for (let at = 0; at < shuffled.length; at += BATCH) {
      const done = (pass + at / shuffled.length) / DECISION_PASSES;
      all += learnBatch(shuffled.slice(at, at + BATCH), learner, rateAt(done, DECISION_RATE));
    }
    say(
      `moves: first weights, pass ${pass + 1} of ${DECISION_PASSES}, loss ${(all / decisions.length).toFixed(3)}`,
    );
  }
  return learner.weights;
}

function learnBatch(
  batch: readonly Decision[],
  { weights, step }: ReturnType<typeof adam>,
  rate: number,
): number {
  const gradient = new Float64Array(SIZE);
  let loss = 0;
  for (const decision of batch) loss += addDecision(gradient, decision, weights);
  step(gradient, rate);
  return loss;
}

/** The way back to the page's beginning, with the extractor's way for the height that a reading is likeliest by. */
function addPassing(gradient: Float64Array, reading: Reading, part: number): void {
  for (let at = reading; at.from !== null; at = at.from) {
    const { places, values } = passingSaid(at.from.state, at.move!, reading.height);
    places.forEach(({ weight }, i) => (gradient[weight]! += part * values[i]!));
  }
}

/** Adds the gradient of how unlikely the right reading is among those at hand, and says how unlikely: −ln. */
function addViolation(
  gradient: Float64Array,
  { page }: KnownPage,
  { beam, right }: Violation,
  weights: Weights,
): number {
  const readings = [right, ...beam.filter((reading) => !reading.right)];
  const share = shares(readings.map(({ total }) => total));
  // Moves that all readings share cancel out; each counts once, with what is left of it.
  const due = new Map<Reading, number>();
  readings.forEach((reading, i) => {
    const part = share[i]! - (reading === right ? 1 : 0);
    for (let at = reading; at.from !== null; at = at.from) due.set(at, (due.get(at) ?? 0) + part);
    if (Math.abs(part) > 1e-4) addPassing(gradient, reading, part);
  });
  for (const [{ from, move, index }, part] of due) {
    if (Math.abs(part) < 1e-4) continue;
    const said = saidOf(page, from!.state, index, move!);
    addGradient(gradient, move!.kind, said, unitsOf(move!.kind, said, weights), weights, part);
  }
  return -Math.log(Math.max(share[0]!, 1e-12));
}

/** Hands over, page by page, the gradient of how unlikely the right reading is; `follow` moves the weights. */
type Follow = (gradient: Float64Array, lesson: PageLesson, done: number) => void;

function goOver(
  lessons: readonly PageLesson[],
  random: Random,
  [pass, passes]: readonly [number, number],
  weights: Weights,
  follow: Follow,
): number {
  let all = 0;
  random.shuffle(lessons).forEach((lesson, i) => {
    const gradient = new Float64Array(SIZE);
    const violation = worstViolation(lesson.page, weights);
    if (violation !== null) all += addViolation(gradient, lesson.page, violation, weights);
    follow(gradient, lesson, (pass + i / lessons.length) / passes);
  });
  return all / lessons.length;
}

/** Weights of whole readings without a net. */
function learnCues(lessons: readonly PageLesson[], passes: number, random: Random, say: Say): Weights {
  const learner = adaGrad(learnDecisions(lessons, random, say), CUE_RATE, CUE_DECAY);
  for (let pass = 0; pass < passes; pass++) {
    const loss = goOver(lessons, random, [pass, passes], learner.weights, (gradient) => {
      learner.step(gradient.map((slope) => -slope));
      learner.count();
    });
    say(`moves: cues alone, pass ${pass + 1} of ${passes}, ${lessons.length} pages, loss ${loss.toFixed(3)}`);
  }
  return learner.mean();
}

/** The gradient of a page's single decisions, so much of it. */
function decisionGradient({ decisions }: PageLesson, weights: Weights, part: number): Float64Array {
  const gradient = new Float64Array(SIZE);
  for (const decision of decisions) addDecision(gradient, decision, weights);
  return gradient.map((slope) => part * slope);
}

/** Goes over the pages `passes` times for the net and the cues beside it; the rate rises to `most`, and falls again. */
function learnTogether(
  lessons: readonly PageLesson[],
  { weights, step }: Adam,
  { passes, most }: Course,
  random: Random,
  say: (pass: number, loss: number) => void,
): void {
  for (let pass = 0; pass < passes; pass++) {
    let sum = new Float64Array(SIZE);
    let summed = 0;
    const loss = goOver(lessons, random, [pass, passes], weights, (gradient, lesson, done) => {
      const decided = decisionGradient(lesson, weights, DECISIONS_PART);
      for (let i = 0; i < SIZE; i++) sum[i]! += gradient[i]! + decided[i]!;
      if (++summed % PAGES_AT_ONCE > 0) return;
      step(sum, rateAt(done, most));
      sum = new Float64Array(SIZE);
    });
    say(pass + 1, loss);
  }
}

/** The copy of a net's pages, set anew each `time`, from 0. */
type PagesOf = (net: number, time: number) => readonly KnownPage[];

/**
 * One net and the weights of cues beside it: goes over the pages `passes` times for the cues alone, and as often again and half
 * as often for the net beside them, from weights that were learned decision by decision; then, `again`, over the same
 * copy set otherwise. On each page, the right reading is made likelier among those that the search has at hand (a
 * globally normalised model: Andor et al. 2016), at the end or where it falls behind the most. Single decisions keep
 * counting beside the net, or it would come to find all readings alike, which costs little where the right one is behind.
 */
function learnNet(
  pagesOf: PagesOf,
  net: number,
  passes: number,
  again: readonly Course[],
  say: Say,
): Weights {
  const random = randomFrom(`moves ${net}`);
  let lessons = lessonsOf(pagesOf(net, 0));
  let { weights } = adam(withNet(learnCues(lessons, passes, random, say), net, random), NET_DECAY);
  const first = { passes: Math.ceil(1.5 * passes), most: NET_RATE };
  [first, ...again].forEach((course, time) => {
    if (time > 0) lessons = lessonsOf(pagesOf(net, time));
    const learner = adam(weights, NET_DECAY);
    learnTogether(lessons, learner, course, random, (pass, loss) =>
      say(`moves: with the net, ${time + 1}: pass ${pass} of ${course.passes}, loss ${loss.toFixed(3)}`),
    );
    ({ weights } = learner);
  });
  return weights;
}

/** The nets side by side, and what they come to on the mean: of cues, and of what units are summed up by. */
export function together(nets: readonly Weights[]): Weights {
  const all = new Float64Array(SIZE);
  for (const weights of nets) for (let i = 0; i < SIZE; i++) all[i]! += weights[i]!;
  return all.map((sum, at) => (isUnit(at) ? sum : sum / nets.length));
}

/** As many nets as there are, each learned from its own pages; nets are numbered from 1. */
export const learnMoves = (
  pagesOf: PagesOf,
  passes: number,
  say: Say,
  count = NETS,
  again = AGAIN,
): MoveWeights => {
  const nets = Array.from({ length: count }, (_, i) => {
    say(`moves: net ${i + 1} of ${count}`);
    return learnNet(pagesOf, i + 1, passes, again, say);
  });
  return namesOfRow(together(nets), rounded);
};
