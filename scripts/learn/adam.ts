/** Weights that are moved step by step along gradients, each by its own measure. */

export type Adam = {
  /** As they stand now. */
  weights: Float64Array;
  /** Moves the weights against a gradient; `rate` is about how far. */
  step: (gradient: Float64Array, rate: number) => void;
};

const FIRST = 0.9;
const SECOND = 0.999;
const LEAST = 1e-8;

/** Adam (Kingma & Ba 2015) from the `first` weights; `decay` draws every weight towards zero (Loshchilov & Hutter 2019). */
export function adam(first: Float64Array, decay: number): Adam {
  const weights = first.slice();
  const mean = new Float64Array(first.length);
  const square = new Float64Array(first.length);
  let steps = 0;
  return {
    weights,
    step(gradient, rate) {
      steps++;
      const [meanShare, squareShare] = [1 - FIRST ** steps, 1 - SECOND ** steps];
      for (let i = 0; i < weights.length; i++) {
        const slope = gradient[i]!;
        mean[i] = FIRST * mean[i]! + (1 - FIRST) * slope;
        square[i] = SECOND * square[i]! + (1 - SECOND) * slope * slope;
        const change = mean[i]! / meanShare / (Math.sqrt(square[i]! / squareShare) + LEAST);
        weights[i]! -= rate * (change + decay * weights[i]!);
      }
    },
  };
}

/** A rate that rises to `most` over the first tenth of the way and falls to nothing at its end (Smith 2018). */
export function rateAt(done: number, most: number): number {
  return done < 0.1 ? (most * done) / 0.1 : (most * (1 + Math.cos((Math.PI * (done - 0.1)) / 0.9))) / 2;
}
