/** Which of several ways to divide a page into stories agrees best with all of them. */

/** Divisions that differ by less agree equally well: they have the same texts, and other headlines or bylines. */
const NOTHING = 1e-9;

/** How far two ways to divide the same items agree, 0–1: B-cubed F1 (Bagga & Baldwin 1998) by the items' weights. */
export function agreement(
  one: readonly number[],
  other: readonly number[],
  weights: readonly number[],
): number {
  const inOne = new Map<number, number>();
  const inOther = new Map<number, number>();
  const inBoth = new Map<string, { story: number; otherStory: number; weight: number }>();
  one.forEach((story, i) => {
    const weight = weights[i]!;
    if (weight === 0) return;
    const otherStory = other[i]!;
    inOne.set(story, (inOne.get(story) ?? 0) + weight);
    inOther.set(otherStory, (inOther.get(otherStory) ?? 0) + weight);
    const key = `${story} ${otherStory}`;
    const both = inBoth.get(key);
    if (both === undefined) inBoth.set(key, { story, otherStory, weight });
    else both.weight += weight;
  });
  let precision = 0;
  let recall = 0;
  for (const { story, otherStory, weight } of inBoth.values()) {
    precision += weight ** 2 / inOther.get(otherStory)!;
    recall += weight ** 2 / inOne.get(story)!;
  }
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return all === 0 ? 1 : (2 * precision * recall) / (precision + recall) / all;
}

/**
 * Place of the division that agrees best with all, each counted by its share (least Bayes risk: Kumar & Byrne 2004). The
 * likeliest may be alone with a mistake that the others do not make. Of those that agree equally well the first is taken.
 */
export function bestAgreeing(
  divisions: readonly (readonly number[])[],
  shares: readonly number[],
  weights: readonly number[],
): number {
  // Most readings divide the page alike, and lay its columns otherwise.
  const alike = new Map<string, { first: number; share: number }>();
  divisions.forEach((division, i) => {
    const key = division.join(" ");
    const same = alike.get(key);
    if (same === undefined) alike.set(key, { first: i, share: shares[i]! });
    else same.share += shares[i]!;
  });
  const distinct = [...alike.values()];
  const agreed = distinct.map(({ first }) =>
    distinct.reduce(
      (sum, other) => sum + other.share * agreement(divisions[first]!, divisions[other.first]!, weights),
      0,
    ),
  );
  const most = Math.max(...agreed);
  return distinct[agreed.findIndex((each) => each > most - NOTHING)]!.first;
}
