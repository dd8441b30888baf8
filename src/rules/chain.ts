/**
 * A linear chain: the likeliest labels of a row of places, and how likely each is at each place, from scores of labels
 * and of one label after another (linear-chain conditional random field: Lafferty, McCallum, Pereira 2001).
 */

/** Scores are natural logarithms of weights. `steps[i]` scores what stands at place i (rows) before what stands at i + 1 (columns), flat. */
export type Chain = { labels: number; scores: Float64Array[]; steps: Float64Array[] };

/** log Σ exp over `size` numbers. */
function logSum(row: Float64Array, size: number): number {
  let most = -Infinity;
  for (let i = 0; i < size; i++) if (row[i]! > most) most = row[i]!;
  if (most === -Infinity) return most;
  let sum = 0;
  for (let i = 0; i < size; i++) sum += Math.exp(row[i]! - most);
  return most + Math.log(sum);
}

/** The likeliest row of labels (Viterbi); ties go to the first label. */
export function likeliest({ labels, scores, steps }: Chain): number[] {
  if (scores.length === 0) return [];
  const back: Uint8Array[] = [];
  let best = scores[0]!.slice();
  for (let place = 1; place < scores.length; place++) {
    const next = new Float64Array(labels);
    const from = new Uint8Array(labels);
    const step = steps[place - 1]!;
    for (let to = 0; to < labels; to++) {
      let most = -Infinity;
      for (let before = 0; before < labels; before++) {
        const score = best[before]! + step[before * labels + to]!;
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
  return path.reverse();
}

export type Sums = { ahead: Float64Array[]; behind: Float64Array[]; /** log of the sum over all rows of labels. */ total: number };

/** Forward and backward sums: of all ways up to each label at each place, and from it to the end. */
export function sumWays({ labels, scores, steps }: Chain): Sums {
  const last = scores.length - 1;
  const ahead: Float64Array[] = scores.map((row) => row.slice());
  const behind: Float64Array[] = scores.map(() => new Float64Array(labels));
  const ways = new Float64Array(labels);
  for (let place = 1; place <= last; place++)
    for (let to = 0; to < labels; to++) {
      for (let from = 0; from < labels; from++)
        ways[from] = ahead[place - 1]![from]! + steps[place - 1]![from * labels + to]!;
      ahead[place]![to]! += logSum(ways, labels);
    }
  for (let place = last - 1; place >= 0; place--)
    for (let from = 0; from < labels; from++) {
      for (let to = 0; to < labels; to++)
        ways[to] = behind[place + 1]![to]! + scores[place + 1]![to]! + steps[place]![from * labels + to]!;
      behind[place]![from] = logSum(ways, labels);
    }
  return { ahead, behind, total: last < 0 ? 0 : logSum(ahead[last]!, labels) };
}

/** How likely each label is at each place, 0–1; the labels of a place sum to 1. */
export function posteriors(chain: Chain): Float64Array[] {
  const { ahead, behind, total } = sumWays(chain);
  return ahead.map((row, place) => row.map((score, label) => Math.exp(score + behind[place]![label]! - total)));
}
