/** Weights under which what came out is likeliest (logistic regression: Cox 1958). */
import { leastFrom } from "../lbfgs.ts";

/** What speaks for or against, and what came out. */
export type Outcome = { values: readonly number[]; right: boolean };

/** `expected`: weights from which a penalty on the squares of what differs keeps them; 0 each where none are given. */
export function fitOdds(
  outcomes: readonly Outcome[],
  cues: number,
  penalty: number,
  expected = new Float64Array(cues),
): Float64Array {
  const surprise = (at: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (const { values, right } of outcomes) {
      const odds = values.reduce((sum, value, i) => sum + value * at[i]!, 0);
      loss += Math.log1p(Math.exp(right ? -odds : odds));
      const missed = 1 / (1 + Math.exp(-odds)) - (right ? 1 : 0);
      values.forEach((value, i) => (gradient[i]! += missed * value));
    }
    return loss;
  };
  return leastFrom(expected, surprise, penalty);
}
