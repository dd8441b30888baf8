/** Weights under which what came out is likeliest (logistic regression: Cox 1958). */
import { minimise, penalised } from "../lbfgs.ts";

/** What speaks for or against, and what came out. */
export type Outcome = { values: readonly number[]; right: boolean };

const ROUNDS = 200;

/** `expected`: weights from which a penalty on the squares of what differs keeps them; 0 each where none are given. */
export function fitOdds(
  outcomes: readonly Outcome[],
  cues: number,
  penalty: number,
  expected = new Float64Array(cues),
): Float64Array {
  const weights = Float64Array.from(expected);
  minimise(
    penalised(
      (at, gradient) => {
        let loss = 0;
        for (const { values, right } of outcomes) {
          const odds = values.reduce((sum, value, i) => sum + value * at[i]!, 0);
          loss += Math.log1p(Math.exp(right ? -odds : odds));
          const missed = 1 / (1 + Math.exp(-odds)) - (right ? 1 : 0);
          values.forEach((value, i) => (gradient[i]! += missed * value));
        }
        return loss;
      },
      penalty,
      expected,
    ),
    weights,
    ROUNDS,
  );
  return weights;
}
