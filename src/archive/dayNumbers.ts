/** Days, `1988-03-17`, as numbers to be counted with. No clock, no time zone. */

const MS_A_DAY = 86_400_000;

/** `1970-01-02` → 1. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / MS_A_DAY;

/** 1 → `1970-01-02`. */
export const dateOfNumber = (number: number): string =>
  new Date(number * MS_A_DAY).toISOString().slice(0, 10);

export const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** 1 for Monday to 7 for Sunday; the day 0, 1 January 1970, was a Thursday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The first and last day that are meant: `1985` → 1 January to 31 December, `1985-07-01` → that day twice. */
export function daysMeant(day: string): [number, number] {
  const [year = 0, month, date] = day.split("-").map(Number);
  const first = dayNumber(`${day}-01-01`.slice(0, 10));
  const length = date !== undefined ? 1 : month !== undefined ? daysIn(year, month) : daysIn(year, 2) + 337;
  return [first, first + length - 1];
}

/** `2020-05-28`, a day that there is. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);
