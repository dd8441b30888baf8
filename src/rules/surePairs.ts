/** Pairs: which of two rows of things belong together, where that is beyond doubt. */

/**
 * `fits[i][j]`: how well i and j go together, `null` where they cannot. → Pairs in which each is the other's best by
 * `margin`; who is left when these are taken may be sure of another then. No index stands in two pairs.
 */
export function surePairs(fits: readonly (readonly (number | null)[])[], margin: number): [number, number][] {
  const found: [number, number][] = [];
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  const fit = (i: number, j: number): number =>
    lefts.has(i) || rights.has(j) ? -Infinity : (fits[i]![j] ?? -Infinity);
  const isSure = (i: number, j: number): boolean => {
    const least = fit(i, j) - margin;
    return (
      least > -Infinity &&
      fits.every((_, other) => other === i || fit(other, j) <= least) &&
      fits[i]!.every((_, other) => other === j || fit(i, other) <= least)
    );
  };
  for (;;) {
    const sure = fits.flatMap((row, i) =>
      row.flatMap((_, j): [number, number][] => (isSure(i, j) ? [[i, j]] : [])),
    );
    if (sure.length === 0) return found;
    for (const [i, j] of sure) {
      lefts.add(i);
      rights.add(j);
      found.push([i, j]);
    }
  }
}
