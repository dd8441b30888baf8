/** First weights of the moves: each right move against the others that were possible, element by element. */
import type { Move, State } from "../../src/rules/columnShapes.ts";
import { apply, START } from "../../src/rules/columnState.ts";
import { factsOf } from "../../src/rules/facts.ts";
import type { Weights } from "../../src/rules/moveModel.ts";
import { movesOf, storyOf } from "../../src/rules/moves.ts";
import { saidOf, scoreOf, unitsOf, type Said } from "../../src/rules/moveReasons.ts";
import { wayBy } from "../../src/rules/readings.ts";
import { ROW_HEIGHTS } from "../../src/rules/sweep.ts";
import type { KnownPage } from "./knownPages.ts";
import { addGradient, passingSaid } from "./moveGradient.ts";
import { rightMove } from "./rightMove.ts";

/** Shares of all, by scores: what a logit model calls probabilities. */
export function shares(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const all = weights.reduce((sum, each) => sum + each, 0);
  return weights.map((each) => each / all);
}

/** A move that was possible, and all that is said of it. */
type Way = { kind: Move["kind"]; said: Said };

/** The moves that were possible for an element, and which of them is right. */
export type Decision = { ways: Way[]; right: number };

/** A story that has its headline or byline gets no second: such an element opens another. */
const OPENS: Readonly<Record<string, Move["kind"]>> = { head: "beside", byline: "open" };

const same = (a: Move, b: Move): boolean => JSON.stringify(a) === JSON.stringify(b);

type Step = { state: State; index: number; moves: readonly Move[]; right: number };

/** Follows a page's right moves where rows are so high; `visit` sees each that is possible. */
function follow(known: KnownPage, height: number, visit: (step: Step) => void): void {
  const { page, truth } = known;
  const begun = new Map<number, number>();
  let state = START;
  page.elements.forEach((element, index) => {
    const moves = movesOf(state, element);
    const wanted = rightMove(known, state, index, begun.get(truth[index]!.story) ?? -1);
    const right = moves.findIndex((move) => same(move, wanted));
    const move = moves[right] ?? moves.find(({ kind }) => kind === (OPENS[element.kind] ?? "begin"))!;
    if (right >= 0) visit({ state, index, moves, right });
    begun.set(truth[index]!.story, storyOf(state, move));
    state = apply(state, move, index, factsOf(element), height);
  });
}

/** The height of rows by which the right moves are likeliest. */
function likeliestHeight(known: KnownPage, weights: Weights): number {
  const way = wayBy(weights);
  const totals = ROW_HEIGHTS.map((_, height) => {
    let total = 0;
    follow(known, height, ({ state, moves, right }) => {
      total += way.scoreAt(state, moves[right]!)?.(height) ?? 0;
    });
    return total;
  });
  return totals.indexOf(Math.max(...totals));
}

/** All that is said of a move, with what the extractor's way says for a height of rows. */
function saidWithWay(known: KnownPage, { state, index }: Step, move: Move, height: number): Said {
  const said = saidOf(known.page, state, index, move);
  const passing = passingSaid(state, move, height);
  return {
    places: [...said.places, ...passing.places],
    values: [...said.values, ...passing.values],
  };
}

/** What was to be decided on a page; `weights` are the extractor's way's, to find the height of its rows. */
export function decisionsOf(known: KnownPage, weights: Weights): Decision[] {
  const height = likeliestHeight(known, weights);
  const decisions: Decision[] = [];
  follow(known, height, (step) => {
    if (step.moves.length === 1) return;
    const ways = step.moves.map((move) => ({
      kind: move.kind,
      said: saidWithWay(known, step, move, height),
    }));
    decisions.push({ ways, right: step.right });
  });
  return decisions;
}

/** Adds the gradient of how unlikely the right move is (conditional logit: McFadden 1974), and says how unlikely: −ln. */
export function addDecision(gradient: Float64Array, { ways, right }: Decision, weights: Weights): number {
  const units = ways.map(({ kind, said }) => unitsOf(kind, said, weights));
  const share = shares(ways.map(({ said }, i) => scoreOf(said, units[i]!, weights)));
  ways.forEach(({ kind, said }, i) => {
    const part = share[i]! - (i === right ? 1 : 0);
    if (Math.abs(part) > 1e-3) addGradient(gradient, kind, said, units[i]!, weights, part);
  });
  return -Math.log(Math.max(share[right]!, 1e-12));
}
