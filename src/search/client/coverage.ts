/** What the archive holds of the time that was searched, so that no answer is taken for all that was printed. */
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import { isWithin, type FactIndex } from "../narrow.ts";
import type { DateRange } from "../queryDates.ts";

/** `papers`: `null` means any; of years (`1988`) and months (`1988-03`) empty lists do. */
export type Scope = { range: DateRange; papers: string[] | null; years: string[]; months: string[] };

/** Months `YYYY-MM`, both inclusive. */
export type MonthSpan = { from: string; to: string };

export type Coverage = {
  /** A paper's day is an issue. */
  issues: number;
  /** Months that hold an issue. */
  months: number;
  /** Between the first of them and the last, those that hold none. */
  gaps: MonthSpan[];
};

const monthAfter = (month: string): string => {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
};
const monthBefore = (month: string): string => {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`;
};

/** How many months a span has. */
export const monthsIn = ({ from, to }: MonthSpan): number => {
  const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(to) - count(from) + 1;
};

function gapsBetween(held: readonly string[]): MonthSpan[] {
  return held.slice(1).flatMap((month, at) => {
    const from = monthAfter(held[at]!);
    return from === month ? [] : [{ from, to: monthBefore(month) }];
  });
}

export function coverageOf({ dates, facets }: FactIndex, { range, papers, years, months }: Scope): Coverage {
  const wanted = papers === null ? null : new Set(papers.map((paper) => facets.paper.values.indexOf(paper)));
  const issues = new Set<string>();
  const held = new Set<string>();
  dates.forEach((date, article) => {
    const paper = facets.paper.places[article]?.[0];
    if (date === undefined || paper === undefined || !isWithin(date, range)) return;
    if (wanted !== null && !wanted.has(paper)) return;
    if (years.length > 0 && !years.includes(date.slice(0, 4))) return;
    if (months.length > 0 && !months.includes(date.slice(0, 7))) return;
    issues.add(`${date} ${paper}`);
    if (date !== UNKNOWN_DATE) held.add(date.slice(0, 7));
  });
  return { issues: issues.size, months: held.size, gaps: gapsBetween([...held].sort()) };
}
