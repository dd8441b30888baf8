/** Months → years and decades: the calendar from afar. */
import { dateAddress } from "../../archive/address.ts";
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import type { Day } from "./days.ts";
import { issueWords, makeGrid, type MonthGrid } from "./months.ts";
import { groupBy } from "../shelves/paging.ts";
import type { Publication } from "./publication.ts";
import type { Link } from "../shapes.ts";
import type { Words } from "../../words/words.ts";

/** One month in a year's strip; `level` 0–4 is how full it is beside the fullest month of the archive. */
export type StripMonth = {
  month: number;
  address: string | null;
  level: number;
  words: string;
  /** How many issues are missing of a month of which none is held, `缺13`; else empty. */
  gap: string;
};

/** A year of which something is held or known to be missing, with its twelve months. */
export type CalendarYear = {
  year: number;
  name: string;
  /** `null` where no issue is held. */
  address: string | null;
  grids: MonthGrid[];
  strip: StripMonth[];
  held: number;
  missing: number;
};

/** A year that has a page. */
export type Year = CalendarYear & Link & { count: number; decade: Decade };

/** Ten years of the calendar, or as many of them as lie within the archive's first and last. */
export type Decade = Link & { anchor: string; years: CalendarYear[]; held: number; missing: number };

/** 0 for none, 1–4 by quarters of the fullest. */
export const fullness = (count: number, fullest: number): number =>
  count === 0 ? 0 : Math.ceil((count / fullest) * 4);

const sum = <T>(things: T[], of: (thing: T) => number): number =>
  things.reduce((total, thing) => total + of(thing), 0);

const fourDigits = (year: number): string => String(year).padStart(4, "0");

const decadeOf = (year: number): number => year - (year % 10);

/**
 * The years to show: all of every decade that has something in it, from the archive's first year to its last. A
 * year misread by centuries so adds ten rows and no more.
 */
function yearsToShow(days: Day[], { years }: Publication): number[] {
  const held = days.map((day) => Number(day.date.slice(0, 4)));
  const [from, to] = years ?? [Infinity, -Infinity];
  const regular = Array.from({ length: years === null ? 0 : to - from + 1 }, (_, i) => from + i);
  const first = Math.min(from, held[0] ?? Infinity);
  const last = Math.max(to, held.at(-1) ?? -Infinity);
  const decades = [...new Set([...held, ...regular].map(decadeOf))].toSorted((a, b) => a - b);
  return decades
    .flatMap((decade) => Array.from({ length: 10 }, (_, i) => decade + i))
    .filter((year) => year >= first && year <= last);
}

function makeYear(year: number, byDate: Map<string, Day>, known: Publication, words: Words): CalendarYear {
  const digits = fourDigits(year);
  const grids = Array.from({ length: 12 }, (_, i) =>
    makeGrid(`${digits}-${String(i + 1).padStart(2, "0")}`, byDate, known, words),
  );
  const held = sum(grids, (grid) => grid.held);
  const missing = sum(grids, (grid) => grid.missing);
  const address = held > 0 ? dateAddress(digits) : null;
  return { year, name: words.dates.year(year), address, grids, strip: [], held, missing };
}

/** Days in order, the unknown one among them → the calendar's years. */
export function makeCalendar(days: Day[], known: Publication, words: Words): CalendarYear[] {
  const dated = days.filter((day) => day.date !== UNKNOWN_DATE);
  const byDate = new Map(dated.map((day) => [day.date, day]));
  const years = yearsToShow(dated, known).map((year) => makeYear(year, byDate, known, words));
  const fullest = years.reduce(
    (most, year) => year.grids.reduce((max, { held }) => Math.max(max, held), most),
    1,
  );
  return years.map((year) => ({
    ...year,
    strip: year.grids.map(({ month, address, held, missing }) => ({
      month,
      address,
      level: fullness(held, fullest),
      words: issueWords(held, missing, words).join(words.frame.comma) || words.calendar.none,
      gap: held === 0 && missing > 0 ? words.coverage.missingHere(missing) : "",
    })),
  }));
}

export const makeDecades = (calendar: CalendarYear[], { dates }: Words): Decade[] =>
  [...groupBy(calendar, ({ year }) => String(decadeOf(year)))].map(([decade, years]) => ({
    name: dates.decade(Number(decade)),
    address: `/date/#decade-${decade}`,
    anchor: `decade-${decade}`,
    years,
    held: sum(years, (year) => year.held),
    missing: sum(years, (year) => year.missing),
  }));

/** The years that have a page, each with the decade it is in. */
export function makeYears(decades: Decade[], days: Day[]): Year[] {
  const byYear = groupBy(days, (day) => dateAddress(day.date.slice(0, 4)));
  return decades.flatMap((decade) =>
    decade.years.flatMap((year) => {
      const { address } = year;
      if (address === null) return [];
      return { ...year, address, decade, count: sum(byYear.get(address) ?? [], (day) => day.count) };
    }),
  );
}
