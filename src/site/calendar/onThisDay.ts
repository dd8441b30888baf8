/** Days → what was printed on the same day of other years: a page for every month and day, and one for them all. */
import { monthDayAddress, type Day } from "./days.ts";
import { daysIn } from "../../archive/dayNumbers.ts";
import { groupBy } from "../shelves/paging.ts";
import { relativeLink } from "../relativeLink.ts";
import type { Entry, Link } from "../shapes.ts";
import type { Words } from "../../words/words.ts";

/** One year's day, with its leading headlines. */
export type DayThen = { year: number; day: Day; leading: Entry[] };

/** A month and day in all the years that the archive has it, the oldest first. */
export type MonthDay = Link & { month: number; day: number; years: DayThen[] };

/** A square of the page of all days. */
export type MonthDaySquare = { day: number; address: string | null; years: number };

/** Its days in rows of seven. */
export type MonthOfDays = { name: string; rows: MonthDaySquare[][] };

/** The headlines of one month's days for the front page's script, as the text of a script of its own. */
export type MonthScript = { address: string; text: string };

/** Headlines a year shows on a day's page. */
const LEADING = 3;
/** Years of a day that the front page shows, and how long their headlines may be. */
const SHOWN_YEARS = 4;
const HEADING = 40;

/** A leap year, so that 29 February has its place. */
const LEAP_YEAR = 2000;

/** Of every issue its first headline, then of every issue its second, until there are enough. */
function leadingOf({ issues }: Day): Entry[] {
  const sure = issues.filter((issue) => !issue.about);
  return Array.from({ length: LEADING }, (_, i) => sure.flatMap((issue) => issue.leading[i] ?? []))
    .flat()
    .slice(0, LEADING);
}

/** Days whose date is known → the month-days that have any, from 1 January on. */
export function makeMonthDays(days: Day[], { dates }: Words): MonthDay[] {
  const known = days.filter((day) => !day.about);
  return [...groupBy(known, (day) => day.date.slice(5))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([monthDay, ofDay]) => {
      const [month = 0, day = 0] = monthDay.split("-").map(Number);
      return {
        name: dates.monthDay(month, day),
        address: monthDayAddress(ofDay[0]!.date),
        month,
        day,
        years: ofDay.map((each) => ({
          year: Number(each.date.slice(0, 4)),
          day: each,
          leading: leadingOf(each),
        })),
      };
    });
}

const ROW = 7;

/** The twelve months with all their days, 366 squares. */
export function monthsOfDays(monthDays: MonthDay[], { dates }: Words): MonthOfDays[] {
  const held = new Map(monthDays.map((each) => [`${each.month}-${each.day}`, each]));
  return Array.from({ length: 12 }, (_, i) => {
    const squares = Array.from({ length: daysIn(LEAP_YEAR, i + 1) }, (_day, at) => {
      const monthDay = held.get(`${i + 1}-${at + 1}`);
      return { day: at + 1, address: monthDay?.address ?? null, years: monthDay?.years.length ?? 0 };
    });
    const rows = Math.ceil(squares.length / ROW);
    return {
      name: dates.monthOfYear(i + 1),
      rows: Array.from({ length: rows }, (_row, at) => squares.slice(at * ROW, (at + 1) * ROW)),
    };
  });
}

/** At most `count` of them, as far apart as can be, the first and the last among them. */
export function spreadOut<T>(things: T[], count: number): T[] {
  if (things.length <= count) return things;
  return Array.from(
    { length: count },
    (_, i) => things[Math.round((i * (things.length - 1)) / (count - 1))]!,
  );
}

/** For each month in hexadecimal the days that have a page: bit 0 is the first. The same length for any archive. */
export function monthDayMasks(monthDays: MonthDay[]): string {
  const masks = Array<number>(12).fill(0);
  for (const { month, day } of monthDays) masks[month - 1] = masks[month - 1]! + 2 ** (day - 1);
  return masks.map((mask) => mask.toString(16)).join(" ");
}

/** A script may stand in any page: nothing in it ends one or opens another. */
const scriptText = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const shortened = (heading: string): string => {
  const characters = Array.from(heading);
  return characters.length > HEADING ? `${characters.slice(0, HEADING).join("")}…` : heading;
};

/** Year, paper, headline and page of a year's first headline, the page as the front page links to it. */
const shownYears = ({ years }: MonthDay): [number, string, string, string][] =>
  spreadOut(
    years.filter(({ leading }) => leading.length > 0),
    SHOWN_YEARS,
  ).map(({ year, leading: [first] }) => [
    year,
    first!.paper.name,
    shortened(first!.heading),
    relativeLink(first!.address, "/"),
  ]);

/** A script for every month that has days: twelve small files, and not one for each of 366 days. */
export const monthScripts = (monthDays: MonthDay[]): MonthScript[] =>
  [...groupBy(monthDays, ({ month }) => String(month).padStart(2, "0"))].map(([month, ofMonth]) => ({
    address: `/on-this-day/${month}.js`,
    text: `onThisDay(${scriptText(Object.fromEntries(ofMonth.map((each) => [each.day, shownYears(each)])))});`,
  }));
