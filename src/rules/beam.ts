/** Beam search: of all ways to go one step further, only the best are kept. */

/** Whether a way has a place among the best kept so far. */
export const mayBeKept = (
  best: readonly { score: number }[],
  way: { score: number },
  width: number,
): boolean => best.length < width || way.score > best[width - 1]!.score;

/** Puts a way in its place among the best kept so far, best first; of two as good, the one that came first stays first. */
export function keepBest<T extends { score: number }>(best: T[], way: T, width: number): void {
  if (!mayBeKept(best, way, width)) return;
  let at = best.length;
  while (at > 0 && best[at - 1]!.score < way.score) at--;
  best.splice(at, 0, way);
  if (best.length > width) best.pop();
}
