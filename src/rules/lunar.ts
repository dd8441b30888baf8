/** Days of the Chinese calendar, by the calendar that Node carries (`Intl`, `ca-chinese`). */
import { addDays, realDay } from "./day.ts";

const CHINESE = new Intl.DateTimeFormat("en-u-ca-chinese", {
  timeZone: "UTC",
  month: "numeric",
  day: "numeric",
});

/** `2021-09-21` → month 8, day 15; `leap` for a 闰月. */
export function lunarDay(day: string): { month: number; day: number; leap: boolean } {
  const parts = CHINESE.formatToParts(Date.parse(`${day}T12:00:00Z`));
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  const month = of("month");
  return { month: Number.parseInt(month, 10), day: Number(of("day")), leap: /\D/.test(month) };
}

/** Lunar years begin between these days of the solar year: 21 January and 20 February. */
const EARLIEST_NEW_YEAR = [1, 21] as const;
const NEW_YEAR_DAYS = 31;

const newYears = new Map<number, string>();

/** The first day of the lunar year that begins in a solar year. */
export function lunarNewYear(year: number): string {
  const known = newYears.get(year);
  if (known !== undefined) return known;
  let day = realDay(year, ...EARLIEST_NEW_YEAR)!;
  for (let i = 0; i < NEW_YEAR_DAYS && lunarDay(day).month !== 1; i++) day = addDays(day, 1);
  newYears.set(year, day);
  return day;
}

const solar = new Map<string, string | null>();

/** A day of the lunar year that begins in `year` → the solar day, `null` when there is none. Leap months are passed over. */
export function solarDay(year: number, month: number, day: number): string | null {
  const key = `${year} ${month} ${day}`;
  const known = solar.get(key);
  if (known !== undefined) return known;
  let found: string | null = null;
  // A lunar month has 29 or 30 days, and a year at most one leap month.
  const first = addDays(lunarNewYear(year), Math.floor((month - 1) * 29.5) + day - 3);
  for (let i = 0; i < 36 && found === null; i++) {
    const each = addDays(first, i);
    const lunar = lunarDay(each);
    if (!lunar.leap && lunar.month === month && lunar.day === day) found = each;
  }
  solar.set(key, found);
  return found;
}
