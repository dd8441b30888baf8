/** Reading order of stories (Kendall 1938). */
import type { Match } from "./clusters.ts";
import type { Counts } from "./counts.ts";
import { groupBy } from "./units.ts";

/** Places in the article of the story's characters there, in their true order. */
const placesInOrder = ({
  units,
  article,
}: Match): { part: Match["units"][number]["part"]; order: number }[] =>
  units
    .flatMap(({ part, place }) =>
      place !== null && place.article === article ? [{ part, order: place.order }] : [],
    )
    .toSorted((a, b) => a.part.order - b.part.order);

/** Some text of the story stands before what should precede it. */
export const isDisordered = (match: Match): boolean => {
  const places = placesInOrder(match);
  return places.some(({ order }, i) => i > 0 && order < places[i - 1]!.order);
};

/** Pairs in the right order less pairs in the wrong one. */
function concordance(places: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < places.length; i++)
    for (let k = i + 1; k < places.length; k++) sum += places[i]! < places[k]! ? 1 : -1;
  return sum;
}

/**
 * Kendall's τ-b over the body parts of each story that its own article holds, times its n(n − 1)/2
 * pairs. No two parts begin at one place, so there are no ties and τ-b is (C − D)/(C + D).
 */
export function countOrder(
  matches: readonly Match[],
): Pick<Counts, "tau" | "pairs" | "orderable" | "ordered" | "disordered"> {
  const counts = { tau: 0, pairs: 0, orderable: 0, ordered: 0, disordered: 0 };
  for (const match of matches) {
    const starts = [...groupBy(placesInOrder(match), ({ part }) => part).values()].map((places) =>
      Math.min(...places.map(({ order }) => order)),
    );
    const pairs = (starts.length * (starts.length - 1)) / 2;
    const tau = concordance(starts);
    counts.pairs += pairs;
    counts.tau += tau;
    if (pairs > 0) counts.orderable++;
    if (pairs > 0 && tau === pairs) counts.ordered++;
    if (isDisordered(match)) counts.disordered++;
  }
  return counts;
}
