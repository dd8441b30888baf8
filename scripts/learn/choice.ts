/** Weights under which what was right is likeliest among all that could be chosen (conditional logit: McFadden 1974). */
import { leastFrom } from "../lbfgs.ts";

/** One choice: the cues of each thing that could be chosen, and which one was. */
export type Choice = { options: number[][]; right: number };

/** `expected` are the weights from which a penalty on the squares of what differs keeps them. */
export function fitChoices(
  choices: readonly Choice[],
  expected: Float64Array,
  penalty: number,
): Float64Array {
  const surprise = (at: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (const { options, right } of choices) {
      const scores = options.map((values) => values.reduce((sum, value, i) => sum + value * at[i]!, 0));
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const all = shares.reduce((sum, share) => sum + share, 0);
      loss += most + Math.log(all) - scores[right]!;
      options.forEach((values, option) => {
        const missed = shares[option]! / all - (option === right ? 1 : 0);
        values.forEach((value, i) => (gradient[i]! += missed * value));
      });
    }
    return loss;
  };
  return leastFrom(expected, surprise, penalty);
}
