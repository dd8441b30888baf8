/** Weights under which what came out is likeliest (logistic regression: Cox 1958). */
import { minimise, penalised } from "../lbfgs.ts";

/** What speaks for or against, and what came out. */
export type Outcome = { values: readonly number[]; right: boolean };

const ROUNDS = 200;

export function fitOdds(outcomes: readonly Outcome[], cues: number, penalty: number): Float64Array {
  const weights = new Float64Array(cues);
  minimise(
    penalised((at, gradient) => {
      let loss = 0;
      for (const { values, right } of outcomes) {
        const odds = values.reduce((sum, value, i) => sum + value * at[i]!, 0);
        loss += Math.log1p(Math.exp(right ? -odds : odds));
        const missed = 1 / (1 + Math.exp(-odds)) - (right ? 1 : 0);
        values.forEach((value, i) => (gradient[i]! += missed * value));
      }
      return loss;
    }, penalty),
    weights,
    ROUNDS,
  );
  return weights;
}
