/** How much is held of some time: its issues, the months they are of, and the months between that have none. */
import { UNKNOWN_DATE } from "../lexicon/placeholders.ts";

/** Months `YYYY-MM`, both inclusive. */
export type MonthSpan = { from: string; to: string };

export type IssuesHeld = {
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

function gapsBetween(held: readonly string[]): MonthSpan[] {
  return held.slice(1).flatMap((month, at) => {
    const from = monthAfter(held[at]!);
    return from === month ? [] : [{ from, to: monthBefore(month) }];
  });
}

/** What articles of so many days and papers tell of the issues that are held; several may be of one issue. */
export function issuesHeld(articles: Iterable<{ date: string; paper: string }>): IssuesHeld {
  const issues = new Set<string>();
  const months = new Set<string>();
  for (const { date, paper } of articles) {
    issues.add(`${date} ${paper}`);
    if (date !== UNKNOWN_DATE) months.add(date.slice(0, 7));
  }
  return { issues: issues.size, months: months.size, gaps: gapsBetween([...months].sort()) };
}
