/** Dates in words, and the shape of a month. Days are strings, `YYYY-MM-DD`; no clock, no time zone. */
import { daysIn } from "../../archive/dayNumbers.ts";
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import type { PaperSettings } from "../../archiveTypes.ts";
import type { Words } from "../../words/words.ts";

/** 0 for Sunday. `Date.UTC` would read the years 0–99 as 1900–1999. */
const weekdayNumber = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** For `<time>`; `null` where the date is unknown. */
export const datetime = (date: string): string | null => (date === UNKNOWN_DATE ? null : date);

/** Empty where the date is unknown. */
export const weekday = (date: string, { dates }: Words): string =>
  date === UNKNOWN_DATE ? "" : dates.weekdays[(weekdayNumber(date) + 6) % 7]!;

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

/** A day as exact as it is known, in words: `1957-07` → `1957年7月`, what nobody knows → `日期未详`. */
export function dateWords(date: string, { dates }: Words): string {
  if (date === UNKNOWN_DATE) return dates.unknown;
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return dates.year(year);
  return day === undefined ? dates.month(year, month) : dates.day(year, month, day);
}

/** The same for a date that may be estimated: `约2020年5月28日`. */
export const aboutDate = (date: string, estimated: boolean, words: Words): string =>
  estimated && date !== UNKNOWN_DATE ? words.dates.about(dateWords(date, words)) : dateWords(date, words);

/** `[2, 5]` → `每周二、五出版`; 1 is Monday. */
export function weekdayWords(weekdays: readonly number[], { dates }: Words): string {
  const days = [...new Set(weekdays)].sort((a, b) => a - b);
  return days.length === 7 ? dates.everyDay : dates.everyWeek(days);
}

/** `1957年7月1日创刊，每周二、五出版`: what `archive.yml` says of a paper's life; empty where it says nothing. */
export const lifeWords = ({ founded, closed, weekdays = [] }: Partial<PaperSettings>, words: Words): string =>
  [
    founded === undefined ? [] : words.dates.founded(dateWords(founded, words)),
    closed === undefined ? [] : words.dates.closed(dateWords(closed, words)),
    weekdays.length === 0 ? [] : weekdayWords(weekdays, words),
  ]
    .flat()
    .join(words.frame.comma);
