/** Of the issues that are known to have been published in some time, how many are held and which are missing. */
import { dateOfNumber, dayNumber, daysMeant, weekdayOf } from "./dayNumbers.ts";
import type { RegularPaper } from "./regularPapers.ts";

/** Days, both inclusive, either may be open; of years (`1988`) and months (`1988-03`) empty lists mean any. */
export type Time = { from: string | null; to: string | null; years: string[]; months: string[] };

export const ALL_TIME: Time = { from: null, to: null, years: [], months: [] };

/** Issues of a paper that are missing one after the other. */
export type MissingRun = { paper: string; from: string; to: string; issues: number };

export type DueIssues = {
  /** Papers of known weekdays that were due in that time; `isAll`: of no other is anything held of it. */
  papers: number;
  isAll: boolean;
  /** Known to have been published: what is held of these papers, and what is missing. */
  published: number;
  held: number;
  missing: number;
  /** The longest, in order of time; `isMore`: there are others. */
  runs: MissingRun[];
  isMore: boolean;
};

/** Runs that are named. */
const NAMED = 3;

type Span = [first: number, last: number];
type Run = { paper: string; first: number; last: number; issues: number };

/** A time as stretches of days in their order, those that touch being one. */
function spansOf({ from, to, years, months }: Time): Span[] {
  const inYears = months.filter((month) => years.length === 0 || years.includes(month.slice(0, 4)));
  const chosen: Span[] =
    months.length > 0
      ? inYears.map(daysMeant)
      : years.length > 0
        ? years.map(daysMeant)
        : [[-Infinity, Infinity]];
  const [first, last] = [from === null ? -Infinity : dayNumber(from), to === null ? Infinity : dayNumber(to)];
  const spans: Span[] = [];
  for (const [begins, ends] of chosen.sort(([a], [b]) => a - b)) {
    const before = spans[spans.length - 1];
    if (before !== undefined && before[1] + 1 >= begins) before[1] = ends;
    else spans.push([begins, ends]);
  }
  return spans.map(([begins, ends]): Span => [Math.max(begins, first), Math.min(ends, last)]);
}

/** `held`: its issues, as day numbers. Also says whether the paper was due at all. */
function runsOf(
  { name: paper, weekdays, from, to }: RegularPaper,
  spans: readonly Span[],
  held: ReadonlySet<number>,
): { runs: Run[]; isDue: boolean } {
  const [born, gone] = [dayNumber(from), dayNumber(to)];
  const runs: Run[] = [];
  let isDue = false;
  for (const [begins, ends] of spans) {
    let run: Run | null = null;
    for (let day = Math.max(begins, born); day <= Math.min(ends, gone); day += 1) {
      if (!weekdays.includes(weekdayOf(day))) continue;
      isDue = true;
      if (held.has(day)) run = null;
      else if (run === null) runs.push((run = { paper, first: day, last: day, issues: 1 }));
      else [run.last, run.issues] = [day, run.issues + 1];
    }
  }
  return { runs, isDue };
}

/**
 * `held`: the issues that are held of that time, several entries may be of one. `null` where no paper of known
 * weekdays was due: then nothing is known to be missing. Linear in days times papers.
 */
export function dueIssues(
  papers: readonly RegularPaper[],
  held: Iterable<{ date: string; paper: string }>,
  time: Time,
): DueIssues | null {
  const dates = new Map<string, Set<string>>();
  for (const { date, paper } of held) {
    const known = dates.get(paper);
    if (known === undefined) dates.set(paper, new Set([date]));
    else known.add(date);
  }
  const spans = spansOf(time);
  const regular = papers
    .map((paper) => {
      const days = [...(dates.get(paper.name) ?? [])];
      return { name: paper.name, days, ...runsOf(paper, spans, new Set(days.map(dayNumber))) };
    })
    .filter(({ isDue }) => isDue);
  if (regular.length === 0) return null;
  const names = new Set(regular.map(({ name }) => name));
  const runs = regular.flatMap((paper) => paper.runs);
  const missing = runs.reduce((sum, { issues }) => sum + issues, 0);
  const count = regular.reduce((sum, { days }) => sum + days.length, 0);
  const longest = new Set([...runs].sort((a, b) => b.issues - a.issues || a.first - b.first).slice(0, NAMED));
  return {
    papers: regular.length,
    isAll: [...dates.keys()].every((paper) => names.has(paper)),
    published: count + missing,
    held: count,
    missing,
    runs: runs
      .filter((run) => longest.has(run))
      .sort((a, b) => a.first - b.first)
      .map(({ paper, first, last, issues }) => ({
        paper,
        from: dateOfNumber(first),
        to: dateOfNumber(last),
        issues,
      })),
    isMore: runs.length > NAMED,
  };
}
