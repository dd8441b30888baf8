/** Issues → days, months and years. */
import { dateAddress } from "../archive/address.ts";
import { monthWeeks, weekday } from "./dates.ts";
import { aboutDate, UNKNOWN_DATE } from "../lexicon/placeholders.ts";
import { groupBy } from "./paging.ts";
import type { Day, Issue, Month, StripMonth, Year } from "./shapes.ts";
import { dateTrail } from "./trail.ts";

const total = (parts: { count: number }[]): number => parts.reduce((sum, part) => sum + part.count, 0);

/** Issues in order of date → the days that have any. */
export const makeDays = (issues: Issue[]): Day[] =>
  [...groupBy(issues, (issue) => issue.date)].map(([date, ofDay]) => {
    const about = ofDay.every((issue) => issue.about);
    return {
      date,
      name: aboutDate(date, about),
      address: dateAddress(date),
      weekday: about ? "" : weekday(date),
      issues: ofDay,
      count: ofDay.reduce((sum, issue) => sum + issue.entries.length, 0),
      trail: dateTrail(date === UNKNOWN_DATE ? "" : date.slice(0, 7)),
    };
  });

function makeMonth(yearMonth: string, days: Day[]): Month {
  const byDate = new Map(days.map((day) => [day.date, day]));
  const month = Number(yearMonth.slice(5));
  const weeks = monthWeeks(yearMonth).map((week) =>
    week.map((date) => {
      if (date === null) return null;
      const day = byDate.get(date);
      return { day: Number(date.slice(8)), address: day?.address ?? null, count: day?.count ?? 0 };
    }),
  );
  const name = `${Number(yearMonth.slice(0, 4))}年${month}月`;
  const trail = dateTrail(yearMonth.slice(0, 4));
  return { name, address: dateAddress(yearMonth), month, weeks, days, count: total(days), trail };
}

/** Days in order → the months that have any; the unknown day is in none. */
export function makeMonths(days: Day[]): Month[] {
  const known = days.filter((day) => day.date !== UNKNOWN_DATE);
  const months = groupBy(known, (day) => day.date.slice(0, 7));
  return [...months].map(([yearMonth, ofMonth]) => makeMonth(yearMonth, ofMonth));
}

/** 0 for no article, 1–4 by quarters of the fullest month. */
export const fullness = (count: number, fullest: number): number =>
  count === 0 ? 0 : Math.ceil((count / fullest) * 4);

function makeStrip(months: Month[], fullest: number): StripMonth[] {
  return Array.from({ length: 12 }, (_, i) => {
    const held = months.find((month) => month.month === i + 1);
    const count = held?.count ?? 0;
    return { month: i + 1, address: held?.address ?? null, count, level: fullness(count, fullest) };
  });
}

/** Months in order → the years that have any, each with a strip of its twelve months. */
export function makeYears(months: Month[]): Year[] {
  const fullest = months.reduce((most, month) => Math.max(most, month.count), 1);
  return [...groupBy(months, (month) => month.address.slice(1, 5))].map(([year, ofYear]) => ({
    name: `${Number(year)}年`,
    address: dateAddress(year),
    months: ofYear,
    strip: makeStrip(ofYear, fullest),
    count: total(ofYear),
  }));
}
