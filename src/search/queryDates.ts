/** What stands behind `date:` → days: `1998`, `1998年5月`, `1998-05-28`, `1998..2003`, `..2003`, `1998-05..`. */
import { queryNotes } from "../words/shown.ts";
import { fold } from "./fold.ts";

/** Days `YYYY-MM-DD`, both inclusive, either may be open. */
export type DateRange = { from: string | null; to: string | null };

/** A year, month or day: the first of its days and the last. */
type Span = { first: string; last: string };

/** `1998`, `1998年`, `1998.5`, `1998年5月`, `1998/5/28`, `1998年5月28日`. */
const SPAN = /^(\d{4})(?:年|[-./年](\d{1,2})(?:月|[-./月](\d{1,2})[日号]?)?)?$/u;

/** Marks between two dates that stand in no date. */
const BETWEEN = /\.{2,}|…+|~+|-{2,}|至|到/u;

const MONTHS = 12;
const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const written = (month: number, day: number): string =>
  `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

function spanOf(text: string): Span | null {
  const [, year = "", month, day] = SPAN.exec(text) ?? [];
  // What `Date` makes of the years before 100 is not these years.
  if (Number(year) < 100) return null;
  const months = month === undefined ? ([1, MONTHS] as const) : ([Number(month), Number(month)] as const);
  if (months[0] < 1 || months[1] > MONTHS) return null;
  const longest = daysOf(Number(year), months[1]);
  const days = day === undefined ? ([1, longest] as const) : ([Number(day), Number(day)] as const);
  if (days[0] < 1 || days[1] > longest) return null;
  return { first: `${year}-${written(months[0], days[0])}`, last: `${year}-${written(months[1], days[1])}` };
}

/** Every way to take a text as two dates: a dash may stand between them or in one. */
function halves(text: string): [from: string, to: string][] {
  const between = BETWEEN.exec(text);
  if (between !== null)
    return [[text.slice(0, between.index), text.slice(between.index + between[0].length)]];
  return [...text.matchAll(/-/g)].map(({ index }) => [text.slice(0, index), text.slice(index + 1)]);
}

/** Two dates either of which may be left out, but not both; `null` where one is no date. */
function rangeOf([from, to]: [from: string, to: string]): { from: Span | null; to: Span | null } | null {
  const range = { from: spanOf(from), to: spanOf(to) };
  const isOpen = (from === "") !== (to === "");
  if (range.from === null && !(isOpen && from === "")) return null;
  if (range.to === null && !(isOpen && to === "")) return null;
  return range;
}

/** The days that were typed, and a sentence for the reader where they are not days or stand the wrong way round. */
export function parseDates(typed: string): { dates: DateRange | null; note: string | null } {
  const text = fold(typed);
  const whole = spanOf(text);
  if (whole !== null) return { dates: { from: whole.first, to: whole.last }, note: null };
  const ranges = halves(text).flatMap((pair) => rangeOf(pair) ?? []);
  const [range] = ranges;
  if (range === undefined || ranges.length > 1) return { dates: null, note: queryNotes.noDate(typed) };
  const { from, to } = range;
  if (from !== null && to !== null && from.first > to.last)
    return { dates: { from: to.first, to: from.last }, note: queryNotes.turned(typed) };
  return { dates: { from: from?.first ?? null, to: to?.last ?? null }, note: null };
}
