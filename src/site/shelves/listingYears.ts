/** A long listing by year: its years as headings on its pages, and the page on which each begins. */
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import type { Words } from "../../words/words.ts";
import { divide, groupBy, pageOfListing, PER_PAGE } from "./paging.ts";
import type { Counted, Listing } from "../shapes.ts";

export type Dated = { date: string };

/** What one page of a listing shows of one year. */
export type YearGroup<T> = {
  /** `2019年`, `日期未详`. */
  name: string;
  /** Its place on the page: `y2019`. */
  anchor: string;
  /** Of the whole listing, not of the page alone. */
  count: number;
  /** Begins on an earlier page. */
  continued: boolean;
  items: T[];
};

/** The years of a listing in its order, each with the address of its heading. `year` is `null` for what is undated. */
export type YearMark = Counted & { year: number | null };

const UNDATED = "";
const yearOf = ({ date }: Dated): string => (date === UNKNOWN_DATE ? UNDATED : date.slice(0, 4));
const anchorOf = (year: string): string => (year === UNDATED ? "undated" : `y${year}`);

const markOf = (year: string, address: string, { dates }: Words): YearMark => ({
  name: year === UNDATED ? dates.unknown : dates.year(Number(year)),
  address: `${address}#${anchorOf(year)}`,
  count: 0,
  year: year === UNDATED ? null : Number(year),
});

/** Items in the listing's order → its years. */
function countYears(address: string, items: readonly Dated[], words: Words): Map<string, YearMark> {
  const marks = new Map<string, YearMark>();
  for (const [place, item] of items.entries()) {
    const year = yearOf(item);
    const page = Math.floor(place / PER_PAGE) + 1;
    const mark = marks.get(year) ?? markOf(year, pageOfListing(address, page), words);
    mark.count += 1;
    marks.set(year, mark);
  }
  return marks;
}

export type ListingByYear<T> = Listing<T> & { groups: YearGroup<T>[] };

/** Items, sorted by date one way or the other → the pages of their listing, and its years. */
export function divideByYear<T extends Dated>(
  name: string,
  address: string,
  items: T[],
  words: Words,
): { pages: ListingByYear<T>[]; years: YearMark[] } {
  const marks = countYears(address, items, words);
  const pages = divide(name, address, items);
  const withGroups = pages.map((page, i) => {
    const before = pages[i - 1]?.items.at(-1);
    const groups = [...groupBy(page.items, yearOf)].map(([year, of]) => {
      const { name: heading, count } = marks.get(year)!;
      const continued = before !== undefined && yearOf(before) === year;
      return { name: heading, anchor: anchorOf(year), count, continued, items: of };
    });
    return { ...page, groups };
  });
  return { pages: withGroups, years: [...marks.values()] };
}

/** `1985—2019年`, leaving out what has no date; empty where nothing has one. */
export function yearSpan(items: readonly Dated[], { dates }: Words): string {
  let [first, last] = ["", ""];
  for (const item of items) {
    const year = yearOf(item);
    if (year === UNDATED) continue;
    if (first === "" || year < first) first = year;
    if (year > last) last = year;
  }
  if (first === "") return "";
  return first === last ? dates.year(Number(first)) : dates.years(Number(first), Number(last));
}
