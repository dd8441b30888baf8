/**
 * A linear chain: the likeliest labels of a row of places, and how likely each is at each place, from scores of labels
 * and of one label after another (linear-chain conditional random field: Lafferty, McCallum, Pereira 2001).
 */

/** How a label at one place (row) likes a label at the next (column), flat; natural logarithms, and the weights themselves. */
export type StepTable = { logs: Float64Array; weights: Float64Array };

export const stepTable = (logs: Float64Array): StepTable => ({ logs, weights: logs.map(Math.exp) });

/** `scores[i]` are the natural logarithms of the labels' weights at place i; `steps[i]` leads from place i to the next. */
export type Chain = { labels: number; scores: Float64Array[]; steps: StepTable[] };

/** The likeliest row of labels (Viterbi); ties go to the first label. */
export function likeliest({ labels, scores, steps }: Chain): number[] {
  if (scores.length === 0) return [];
  const back: Uint8Array[] = [];
  let best = scores[0]!.slice();
  for (let place = 1; place < scores.length; place++) {
    const next = new Float64Array(labels);
    const from = new Uint8Array(labels);
    const { logs } = steps[place - 1]!;
    for (let to = 0; to < labels; to++) {
      let most = -Infinity;
      for (let before = 0; before < labels; before++) {
        const score = best[before]! + logs[before * labels + to]!;
        if (score > most) {
          most = score;
          from[to] = before;
        }
      }
      next[to] = most + scores[place]![to]!;
    }
    back.push(from);
    best = next;
  }
  let at = best.indexOf(Math.max(...best));
  const path = [at];
  for (const from of back.toReversed()) path.push((at = from[at]!));
  return path.toReversed();
}

/**
 * Weights of all ways up to each label at each place (`ahead`) and from it to the end (`behind`), so scaled that at
 * every place their products sum to 1. `own` are the labels' weights at each place, `scale` what `ahead` was divided by.
 */
export type Sums = {
  own: Float64Array[];
  ahead: Float64Array[];
  behind: Float64Array[];
  scale: Float64Array;
  /** log of the weight of all rows of labels. */
  total: number;
};

/** Forward and backward sums over a chain (Rabiner 1989, scaled). */
export function sumWays({ labels, scores, steps }: Chain): Sums {
  const tops = scores.map((row) => row.reduce((most, score) => Math.max(most, score), -Infinity));
  const own = scores.map((row, place) => row.map((score) => Math.exp(score - tops[place]!)));
  const ahead = own.map((row) => row.slice());
  const behind = own.map(() => new Float64Array(labels).fill(1));
  const scale = new Float64Array(own.length);
  let total = 0;
  for (let place = 0; place < own.length; place++) {
    const row = ahead[place]!;
    if (place > 0) {
      const before = ahead[place - 1]!;
      const { weights } = steps[place - 1]!;
      for (let to = 0; to < labels; to++) {
        let sum = 0;
        for (let from = 0; from < labels; from++) sum += before[from]! * weights[from * labels + to]!;
        row[to]! *= sum;
      }
    }
    let sum = 0;
    for (let label = 0; label < labels; label++) sum += row[label]!;
    for (let label = 0; label < labels; label++) row[label]! /= sum;
    scale[place] = sum;
    total += Math.log(sum) + tops[place]!;
  }
  for (let place = own.length - 2; place >= 0; place--) {
    const { weights } = steps[place]!;
    for (let from = 0; from < labels; from++) {
      let sum = 0;
      for (let to = 0; to < labels; to++)
        sum += weights[from * labels + to]! * own[place + 1]![to]! * behind[place + 1]![to]!;
      behind[place]![from] = sum / scale[place + 1]!;
    }
  }
  return { own, ahead, behind, scale, total };
}

/** How likely each label is at each place, 0–1; the labels of a place sum to 1. */
export function posteriors(chain: Chain): Float64Array[] {
  const { ahead, behind } = sumWays(chain);
  return ahead.map((row, place) => row.map((weight, label) => weight * behind[place]![label]!));
}
