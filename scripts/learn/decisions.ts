/** First weights of the moves: each right move against the others that were possible, element by element. */
import type { Move } from "../../src/rules/columnShapes.ts";
import { apply, START } from "../../src/rules/columnState.ts";
import { factsOf } from "../../src/rules/facts.ts";
import { measureFits } from "../../src/rules/fits.ts";
import { CUES, movesOf, storyOf } from "../../src/rules/moves.ts";
import { ROW_HEIGHTS } from "../../src/rules/sweep.ts";
import { situate } from "../../src/rules/situation.ts";
import type { KnownPage } from "./knownPages.ts";
import { rightMove } from "./rightMove.ts";
import { OFFSETS, SIZE } from "./search.ts";

/** Shares of all, by scores: what a logit model calls probabilities. */
export function shares(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const all = weights.reduce((sum, each) => sum + each, 0);
  return weights.map((each) => each / all);
}

/** A story that has its headline or byline gets no second: such an element opens another. */
const OPENS: Readonly<Record<string, Move["kind"]>> = { head: "beside", byline: "open" };

/** First weights are learned without the extractor's way: rows are as high as the page. */
const HIGHEST = ROW_HEIGHTS.length - 1;

const same = (a: Move, b: Move): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Follows a page's right moves and hands over, for each, the gradient of its probability's logarithm (conditional
 * logit: McFadden 1974) at the weights as they then are.
 */
export function decide(
  known: KnownPage,
  weights: Float64Array,
  step: (gradient: Float64Array) => void,
): void {
  const { page, truth } = known;
  const begun = new Map<number, number>();
  let state = START;
  page.elements.forEach((element, index) => {
    const moves = movesOf(state, element);
    const wanted = rightMove(known, state, index, begun.get(truth[index]!.story) ?? -1);
    const right = moves.findIndex((move) => same(move, wanted));
    const move = moves[right] ?? moves.find(({ kind }) => kind === (OPENS[element.kind] ?? "begin"))!;
    if (right >= 0 && moves.length > 1) {
      const fits = measureFits(page, state, index);
      const ways = moves.map((each) => {
        const at = situate(page, state, index, each, fits);
        return { offset: OFFSETS.get(each.kind)!, values: CUES[each.kind].map(({ value }) => value(at)) };
      });
      const scores = ways.map(({ offset, values }) =>
        values.reduce((sum, value, i) => sum + value * weights[offset + i]!, 0),
      );
      const gradient = new Float64Array(SIZE);
      shares(scores).forEach((share, way) => {
        const { offset, values } = ways[way]!;
        const part = (way === right ? 1 : 0) - share;
        for (let i = 0; i < values.length; i++) gradient[offset + i]! += part * values[i]!;
      });
      step(gradient);
    }
    begun.set(truth[index]!.story, storyOf(state, move));
    state = apply(state, move, index, factsOf(element), HIGHEST);
  });
}
