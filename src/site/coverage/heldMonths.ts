/** What of a paper is held month by month, and what is known to be missing, by the days on which it regularly appeared. */
import { dateAddress } from "../../archive/address.ts";
import { dateOfNumber } from "../../archive/dayNumbers.ts";
import { certainSpan, lifeOf, within, type PaperLife } from "../../archive/paperLife.ts";
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import { monthWeeks } from "../calendar/dates.ts";
import { groupBy } from "../shelves/paging.ts";

/**
 * `outside`: before the paper was founded or after it closed. `missing`: none of the issues of that month is held.
 * `none`: none is held, and nothing says whether there were any.
 */
export type MonthState = "outside" | "held" | "missing" | "none";

export type MonthCell = {
  month: number;
  state: MonthState;
  /** Issues held. */
  held: number;
  /** Regular days of the paper without an issue that is held. */
  missing: number;
  /** Of the month's page, where something is held. */
  address: string | null;
};

/** A year, or several one after the other of which nothing is held: those have no cells. */
export type YearRow = { from: number; to: number; cells: MonthCell[] | null; held: number; missing: number };

/** First and last day on which there can have been an issue, and on which one is known to be due. */
type Reach = { life: [string, string]; due: [string, string] };

const NEVER = "";
const FOREVER = "9999-12-31";

function reachOf(days: readonly string[], life: PaperLife): Reach {
  const [first, last] = certainSpan(life, days);
  return {
    life: lifeOf(life),
    due: first > last ? [FOREVER, NEVER] : [dateOfNumber(first), dateOfNumber(last)],
  };
}

/** `2019-08`, `[2, 5]` → the Tuesdays and Fridays of that month. */
export const regularDays = (month: string, weekdays: readonly number[]): string[] =>
  monthWeeks(month).flatMap((week) =>
    week.flatMap((day, i) => (day !== null && weekdays.includes(i + 1) ? [day] : [])),
  );

function makeCell(
  month: string,
  held: readonly string[],
  reach: Reach,
  weekdays: readonly number[],
): MonthCell {
  const days = new Set(held);
  const missing = regularDays(month, weekdays).filter(
    (day) => within(day, reach.due) && !days.has(day),
  ).length;
  const [first, last] = [`${month}-01`, `${month}-31`];
  const isOutside = last < reach.life[0] || first > reach.life[1];
  const state = days.size > 0 ? "held" : missing > 0 ? "missing" : isOutside ? "outside" : "none";
  const address = days.size > 0 ? dateAddress(month) : null;
  return { month: Number(month.slice(5)), state, held: days.size, missing, address };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));

function makeRow(
  year: number,
  byMonth: ReadonlyMap<string, string[]>,
  reach: Reach,
  weekdays: readonly number[],
): YearRow {
  const months = MONTHS.map((number) => `${String(year).padStart(4, "0")}-${number}`);
  const cells = months.map((month) => makeCell(month, byMonth.get(month) ?? [], reach, weekdays));
  const held = sum(cells.map((cell) => cell.held));
  const missing = sum(cells.map((cell) => cell.missing));
  return { from: year, to: year, cells: held === 0 ? null : cells, held, missing };
}

/** Neighbouring years of which nothing is held become one row. */
function fold(rows: readonly YearRow[]): YearRow[] {
  const folded: YearRow[] = [];
  for (const row of rows) {
    const last = folded.at(-1);
    if (last?.cells === null && row.cells === null)
      folded[folded.length - 1] = { ...last, to: row.to, missing: last.missing + row.missing };
    else folded.push(row);
  }
  return folded;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/**
 * Days of issues that are held, none of them estimated, and the paper's life → its years. Without `weekdays` nothing
 * is known to be missing; without `founded` or `closed` nothing is before the first issue held or after the last.
 */
export function heldMonths(issueDays: readonly string[], life: PaperLife): YearRow[] {
  const days = issueDays.filter((day) => day !== UNKNOWN_DATE).toSorted();
  if (days.length === 0) return [];
  const reach = reachOf(days, life);
  const byMonth = groupBy(days, (day) => day.slice(0, 7));
  const [first, last] = [days[0]!, days.at(-1)!].map(yearOf) as [number, number];
  const from = Math.min(first, life.founded === undefined ? first : yearOf(life.founded));
  const to = Math.max(last, life.closed === undefined ? last : yearOf(life.closed));
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return fold(years.map((year) => makeRow(year, byMonth, reach, life.weekdays ?? [])));
}
