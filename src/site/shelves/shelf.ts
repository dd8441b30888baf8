/** What a shelf (of a city, a topic, a paper, an author) shows besides its listing: a line on what it is, its years, its neighbours. */
import type { Words } from "../../words/words.ts";
import type { Counted } from "../shapes.ts";
import { yearChart, type Unit, type YearChart } from "./yearChart.ts";
import { divideByYear, type Dated, type ListingByYear, type YearMark } from "./listingYears.ts";

/** Shelves that stand near, under a name: `山东省的其他城市`. */
export type Nearby = { name: string; links: Counted[] };

export type Shelf = {
  /** What it is and what it holds, in a line. */
  line: string;
  /** What is counted. */
  unit: Unit;
  years: YearMark[];
  chart: YearChart | null;
  nearby: Nearby[];
};

/** `shelf` stands on the first page only, so that the others do not grow with the years. */
export type ShelfListing<T> = ListingByYear<T> & { shelf: Shelf | null };

export type ShelfWords = { line: string; unit: Unit; nearby: Nearby[] };

/** Items, newest first → the pages of their shelf. Groups of neighbours that nobody stands in are left out. */
export function shelve<T extends Dated>(
  name: string,
  address: string,
  items: T[],
  { line, unit, nearby }: ShelfWords,
  words: Words,
): ShelfListing<T>[] {
  const { pages, years } = divideByYear(name, address, items, words);
  const shelf = {
    line,
    unit,
    years,
    chart: yearChart(years, unit, words),
    nearby: nearby.filter(({ links }) => links.length > 0),
  };
  return pages.map((page) => ({ ...page, shelf: page.number === 1 ? shelf : null }));
}

/** Neighbours that are named. */
export const FEW = 8;

/**
 * The fullest of things that stand together, one more than is shown: each of them leaves itself out. Equals keep their
 * order, which for authors is that of their reading.
 */
export const fullest = (things: readonly Counted[]): Counted[] =>
  things
    .toSorted((a, b) => b.count - a.count)
    .slice(0, FEW + 1)
    .map(({ name, address, count }) => ({ name, address, count }));

/** Of the fullest, the others. */
export const besides = (few: readonly Counted[] | undefined, address: string): Counted[] =>
  (few ?? []).filter((thing) => thing.address !== address).slice(0, FEW);

/** Things counted by what each belongs to → the fullest of each group. */
export function fullestByGroup<T extends Counted>(
  groups: ReadonlyMap<string, readonly T[]>,
): Map<string, Counted[]> {
  return new Map([...groups].map(([key, things]) => [key, fullest(things)]));
}

/** Occurrences → how often each thing occurs, in the order of their addresses. */
export function tally(links: Iterable<{ name: string; address: string }>): Counted[] {
  const counts = new Map<string, Counted>();
  for (const { name, address } of links) {
    const counted = counts.get(address);
    if (counted) counted.count += 1;
    else counts.set(address, { name, address, count: 1 });
  }
  return [...counts.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}
