/** What two lists begin with alike, and end with alike. */

/** How many entries at the start and, of what is left of the shorter, at the end: 甲乙丙, 甲丁乙丙 → 1, 2. */
export function sharedEnds<T>(a: readonly T[], b: readonly T[]): { start: number; end: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { start, end };
}
