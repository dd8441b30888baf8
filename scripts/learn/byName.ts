/** Weights as they are written: each under its cue's name. */
import { rounded } from "./adaGrad.ts";

export const byName = (
  cues: readonly { name: string }[],
  weights: ArrayLike<number>,
): Record<string, number> => Object.fromEntries(cues.map(({ name }, i) => [name, rounded(weights[i]!)]));
