/** Which article of a page is which, after the page was read anew: by the words they begin with, not by their place. */
import type { ParsedPage, PageSheet } from "../archiveTypes.ts";

/** Share of an article's first words from which two readings of it are one article. */
const SAME_ARTICLE = 0.5;
/** Share of a page's text from which two texts are one page, corrected or scanned again. */
const SAME_PAGE = 0.3;
/** Texts are compared by stretches of so many characters: rarely shared by chance, few lost to one correction. */
const STRETCH = 4;

export function stretches(text: string): Map<string, number> {
  const plain = text.replace(/\s/g, "");
  const counts = new Map<string, number>();
  for (let at = 0; at === 0 || at + STRETCH <= plain.length; at++) {
    const stretch = plain.slice(at, at + STRETCH);
    counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
  }
  return counts;
}

/** How many stretches two texts share. */
export function sharedStretches(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [stretch, count] of a) shared += Math.min(count, b.get(stretch) ?? 0);
  return shared;
}

/** Share of the smaller text that the other holds too, 0–1. */
export function overlap(a: Map<string, number>, b: Map<string, number>): number {
  const size = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  return sharedStretches(a, b) / Math.min(size(a), size(b));
}

export const isSamePage = (earlier: string, now: string, least = SAME_PAGE): boolean =>
  overlap(stretches(earlier), stretches(now)) >= least;

export const ordinalOf = (id: string): number => Number(id.slice(id.lastIndexOf("-") + 1));

/**
 * The ordinal of each article of a page, in the page's order: its earlier one where it had one, else the
 * next after `last`, the highest that was ever given. Articles that a person deleted are matched too, and so stay
 * deleted; so are those that the page gave once and gives again.
 */
export function giveOrdinals(
  page: ParsedPage,
  earlier: Pick<PageSheet, "articles"> | null,
  last: number,
): number[] {
  const before = Object.entries(earlier?.articles ?? {}).map(([id, { opening, removed = false }]) => ({
    ordinal: ordinalOf(id),
    removed,
    text: stretches(opening),
  }));
  const now = page.articles.map(({ opening }) => stretches(opening));
  const pairs = now.flatMap((text, i) =>
    before.map(({ ordinal, removed, text: old }) => ({ i, ordinal, removed, share: overlap(text, old) })),
  );
  const given = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, ordinal, share } of pairs.sort(
    (a, b) =>
      Number(a.removed) - Number(b.removed) || b.share - a.share || a.i - b.i || a.ordinal - b.ordinal,
  )) {
    if (share < SAME_ARTICLE || given.has(i) || taken.has(ordinal)) continue;
    given.set(i, ordinal);
    taken.add(ordinal);
  }
  let next = last;
  return now.map((_, i) => given.get(i) ?? ++next);
}
