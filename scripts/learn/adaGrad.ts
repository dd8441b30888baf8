/** Weights that are moved step by step, and their mean over all steps. */

export type Learner = {
  /** As they stand now. */
  weights: Float64Array;
  /** Moves the weights along a gradient; one is zero where nothing was learned. */
  step: (gradient: Float64Array) => void;
  /** Counts the weights as they stand towards their mean. */
  count: () => void;
  /** The mean of all counted weights: it swings less than the last ones (Freund & Schapire 1999, Collins 2002). */
  mean: () => Float64Array;
};

/**
 * Adaptive steps (Duchi, Hazan & Singer 2011) from the `first` weights: the more a weight was moved, the smaller its
 * next steps. `rate` is the size of a step at the beginning; `decay` draws every weight that is moved towards zero.
 */
export function adaGrad(first: Float64Array, rate: number, decay: number): Learner {
  const weights = first.slice();
  const size = first.length;
  const squares = new Float64Array(size).fill(1);
  const sum = new Float64Array(size);
  let counted = 0;
  return {
    weights,
    step: (gradient) =>
      gradient.forEach((slope, i) => {
        if (slope === 0) return;
        const drawn = slope - decay * weights[i]!;
        squares[i]! += drawn * drawn;
        weights[i]! += (rate * drawn) / Math.sqrt(squares[i]!);
      }),
    count: () => {
      counted++;
      weights.forEach((weight, i) => (sum[i]! += weight));
    },
    mean: () => sum.map((each) => each / counted),
  };
}

/** As it is written: three digits behind the point. */
export const rounded = (weight: number): number => Math.round(weight * 1000) / 1000 || 0;
