/** Dates in words, and the shape of a month. Days are strings, `YYYY-MM-DD`; no clock, no time zone. */
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";

const WEEKDAYS = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"] as const;

/** 0 for Sunday. `Date.UTC` would read the years 0–99 as 1900–1999. */
const weekdayNumber = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

const MS_A_DAY = 86_400_000;

/** `1970-01-02` → 1: days as numbers, to be counted with. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / MS_A_DAY;

/** 1 → `1970-01-02`. */
export const dateOfNumber = (number: number): string =>
  new Date(number * MS_A_DAY).toISOString().slice(0, 10);

/** For `<time>`; `null` where the date is unknown. */
export const datetime = (date: string): string | null => (date === UNKNOWN_DATE ? null : date);

/** Empty where the date is unknown. */
export const weekday = (date: string): string =>
  date === UNKNOWN_DATE ? "" : WEEKDAYS[weekdayNumber(date)]!;

export const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** `2020-05` → its weeks from Monday to Sunday; `null` where the week belongs to another month. */
export function monthWeeks(yearMonth: string): (string | null)[][] {
  const [year = 0, month = 1] = yearMonth.split("-").map(Number);
  const before = (weekdayNumber(`${yearMonth}-01`) + 6) % 7;
  const days = Array.from(
    { length: daysIn(year, month) },
    (_, i) => `${yearMonth}-${String(i + 1).padStart(2, "0")}`,
  );
  const squares: (string | null)[] = [...Array<null>(before).fill(null), ...days];
  while (squares.length % 7 !== 0) squares.push(null);
  return Array.from({ length: squares.length / 7 }, (_, week) => squares.slice(week * 7, week * 7 + 7));
}

/** A day as exact as it is known: `1957-07` → `1957年7月`. */
export const partialWords = (date: string): string =>
  date
    .split("-")
    .map((part, i) => `${Number(part)}${["年", "月", "日"][i]!}`)
    .join("");

const WEEK = "一二三四五六日";

/** `[2, 5]` → `每周二、五出版`; 1 is Monday. */
export const weekdayWords = (weekdays: readonly number[]): string =>
  new Set(weekdays).size === WEEK.length
    ? "每天出版"
    : `每周${[...new Set(weekdays)]
        .sort((a, b) => a - b)
        .map((day) => WEEK[day - 1]!)
        .join("、")}出版`;
