/**
 * Days → their date in the Chinese calendar, from a table. The calendar that Node carries is off by one on some
 * 240 days of 1950 to 2027, where a new moon falls near midnight: too many for a date in print.
 */
import { FIRST_LUNAR_DAY, FIRST_LUNAR_YEAR, LUNAR_YEARS } from "../../lexicon/lunarYears.ts";
import { dayNumber } from "../../archive/dayNumbers.ts";

/** `last` on the year's last day, which has no fixed date. */
export type LunarDate = { year: number; month: number; leap: boolean; day: number; last: boolean };

const LEAP_MONTH = 13;

type Month = { month: number; leap: boolean; length: number };

/** The twelve or thirteen months of a row of the table. */
function monthsOf(row: number): Month[] {
  const leapAfter = row >> LEAP_MONTH;
  return Array.from({ length: leapAfter === 0 ? 12 : 13 }, (_, i) => ({
    month: leapAfter !== 0 && i >= leapAfter ? i : i + 1,
    leap: leapAfter !== 0 && i === leapAfter,
    length: 29 + ((row >> i) & 1),
  }));
}

const YEARS = LUNAR_YEARS.map(monthsOf);
const lengthOf = (months: Month[]): number => months.reduce((sum, { length }) => sum + length, 0);

/** The day on which each year of the table begins, and the day after the last. */
const BEGINNINGS = YEARS.reduce(
  (days, months) => [...days, days.at(-1)! + lengthOf(months)],
  [dayNumber(FIRST_LUNAR_DAY)],
);

/** `1988-03-17` → day 30 of month 1 of 1988; `null` beyond the table, which ends in January 2050. */
export function lunarDate(date: string): LunarDate | null {
  const number = dayNumber(date);
  const near = Number(date.slice(0, 4)) - FIRST_LUNAR_YEAR;
  const index = number < (BEGINNINGS[near] ?? Infinity) ? near - 1 : near;
  const months = YEARS[index];
  if (months === undefined) return null;
  let day = number - BEGINNINGS[index]! + 1;
  const last = number + 1 === BEGINNINGS[index + 1];
  for (const { month, leap, length } of months) {
    if (day <= length) return { year: FIRST_LUNAR_YEAR + index, month, leap, day, last };
    day -= length;
  }
  return null;
}

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const DIGITS = "〇一二三四五六七八九十";
const MONTHS = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** 3 → 初三, 20 → 二十, 21 → 廿一. */
function dayWords(day: number): string {
  if (day <= 10) return `初${DIGITS[day]}`;
  if (day % 10 === 0) return `${DIGITS[day / 10]}十`;
  return (day < 20 ? "十" : "廿") + DIGITS[day % 10];
}

/** `农历戊辰年正月三十`, as a masthead has it. */
export function lunarWords({ year, month, leap, day }: LunarDate): string {
  const cycle = `${STEMS[(year + 6) % 10]}${BRANCHES[(year + 8) % 12]}`;
  return `农历${cycle}年${leap ? "闰" : ""}${MONTHS[month - 1]}月${dayWords(day)}`;
}
