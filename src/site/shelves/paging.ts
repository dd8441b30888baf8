/** Long listings divided into pages of fifty, and the page numbers to show under them. */
import type { Leaf, Listing } from "../shapes.ts";

export const PER_PAGE = 50;

/** `/city/zibo/`, 1 → `/city/zibo/`; 2 → `/city/zibo/2/`. */
export const pageOfListing = (address: string, number: number): string =>
  number === 1 ? address : `${address}${number}/`;

/** First, last and the pages around the current one; `null` stands for those left out. 5 of 9 → 1 … 4 5 6 … 9. */
export function shownNumbers(current: number, count: number): (number | null)[] {
  const shown = [1, current - 1, current, current + 1, count].filter(
    (number) => number >= 1 && number <= count,
  );
  return [...new Set(shown)].flatMap((number, i, all) => {
    const gap = number - (all[i - 1] ?? 0);
    return gap === 2 ? [number - 1, number] : gap > 2 ? [null, number] : [number];
  });
}

/** Items → the pages of their listing. An empty listing has one page. */
export function divide<T>(name: string, address: string, items: T[]): Listing<T>[] {
  const pageCount = Math.max(1, Math.ceil(items.length / PER_PAGE));
  return Array.from({ length: pageCount }, (_, index) => {
    const number = index + 1;
    return {
      address: pageOfListing(address, number),
      name,
      number,
      pageCount,
      total: items.length,
      items: items.slice(index * PER_PAGE, number * PER_PAGE),
      links: shownNumbers(number, pageCount).map((shown) =>
        shown === null ? null : { number: shown, address: pageOfListing(address, shown) },
      ),
      previous: number > 1 ? pageOfListing(address, number - 1) : null,
      next: number < pageCount ? pageOfListing(address, number + 1) : null,
    };
  });
}

/** A list in order → each with the one before and the one after it. */
export const withNeighbours = <T>(items: T[]): Leaf<T>[] =>
  items.map((item, i) => ({ item, previous: items[i - 1] ?? null, next: items[i + 1] ?? null }));

/** Items → groups by key, in the order in which keys first appear. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
