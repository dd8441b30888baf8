/** Related articles where few articles have other terms than before: whose neighbours may be others, and no more, are looked for. */
import type { PackedTerms } from "./packedTerms.ts";
import { findNear, type Near } from "./related.ts";
import { countArticles, isShared, lookedUpHashes } from "./termIndex.ts";

/** Terms and neighbours of each article as they were; as many articles as there are now, in the same order. */
export type EarlierNear = { terms: readonly PackedTerms[]; near: ReadonlyMap<number, readonly Near[]> };

/** Articles that look up other terms than before: those that changed, and those whose terms stand in one article more or fewer now. */
function lookOtherwise(
  changed: readonly number[],
  before: readonly PackedTerms[],
  now: readonly PackedTerms[],
): { article: number; was: number[]; is: number[] }[] {
  const [counted, counts] = [countArticles(before), countArticles(now)];
  const touched = changed.flatMap((article) => [...before[article]!.hashes, ...now[article]!.hashes]);
  const turned = new Set(
    touched.filter((each) => isShared(counted.of(each)) !== isShared(counts.of(each))).map(counts.slotOf),
  );
  const own = new Set(changed);
  return [...now.keys()]
    .filter(
      (article) => own.has(article) || now[article]!.hashes.some((each) => turned.has(counts.slotOf(each))),
    )
    .map((article) => ({
      article,
      was: lookedUpHashes(before[article]!, counted),
      is: lookedUpHashes(now[article]!, counts),
    }));
}

/** What an article's neighbours follow from are the terms it looks up, and who else looks these up. */
function affectedBy(
  changed: readonly number[],
  before: readonly PackedTerms[],
  now: readonly PackedTerms[],
): number[] {
  const others = lookOtherwise(changed, before, now);
  const own = new Set(changed);
  const moved = new Set(
    others.flatMap(({ article, was, is }) =>
      // In an article that changed a term may weigh something else.
      own.has(article)
        ? [...was, ...is]
        : [...was, ...is].filter((each) => !was.includes(each) || !is.includes(each)),
    ),
  );
  const counts = countArticles(now);
  const affected = new Set(others.map(({ article }) => article));
  return [...now.keys()].filter(
    (article) =>
      affected.has(article) || lookedUpHashes(now[article]!, counts).some((each) => moved.has(each)),
  );
}

/** A sentence more or less seldom changes what an article makes much of. */
const isSame = (a: PackedTerms, b: PackedTerms): boolean =>
  a.texts === b.texts && a.weights.every((weight, at) => weight === b.weights[at]);

/** Gives what `findNear` gives of all; `corrected` are those of which the terms may be others than before. */
export function findNearAgain(
  packed: readonly PackedTerms[],
  pages: readonly string[],
  earlier: EarlierNear,
  corrected: readonly number[],
): ReadonlyMap<number, readonly Near[]> {
  const changed = corrected.filter((at) => !isSame(packed[at]!, earlier.terms[at]!));
  if (changed.length === 0) return earlier.near;
  const affected = affectedBy(changed, earlier.terms, packed);
  return new Map([...earlier.near, ...findNear(packed, pages, affected)]);
}
