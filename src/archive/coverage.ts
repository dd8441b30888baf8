/** What of each paper an archive or a run holds, month by month, and where it has gaps. */
import { UNKNOWN_DATE, UNKNOWN_PAPER } from "../lexicon/placeholders.ts";

/** `estimated`: its date is no more than that. */
export type HeldPage = { paper: string | null; date: string; estimated: boolean };

/** One paper's year: issues (days with a page) by month, January first. */
export type CoverageRow = {
  paper: string;
  year: number;
  months: number[];
  /** The months between the paper's first issue and its last of which none is held, `2020-05`. */
  gaps: string[];
};

const monthOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, "0")}`;

function rowsOf(paper: string, days: ReadonlySet<string>): CoverageRow[] {
  const held = [...days].sort();
  const [first, last] = [held[0]!, held.at(-1)!];
  const years = Array.from(
    { length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 },
    (_, i) => Number(first.slice(0, 4)) + i,
  );
  return years.map((year) => {
    const months = Array.from(
      { length: 12 },
      (_, i) => held.filter((day) => day.startsWith(monthOf(year, i + 1))).length,
    );
    const gaps = months.flatMap((issues, i) => {
      const month = monthOf(year, i + 1);
      return issues === 0 && month > first && month < last ? [month] : [];
    });
    return { paper, year, months, gaps };
  });
}

/** Pages → a row for each paper and year from its first issue to its last; pages without a date, or with an estimated one, are in none. */
export function coverage(pages: readonly HeldPage[]): CoverageRow[] {
  const days = new Map<string, Set<string>>();
  for (const { paper, date, estimated } of pages) {
    if (date === UNKNOWN_DATE || estimated) continue;
    const name = paper ?? UNKNOWN_PAPER;
    days.set(name, (days.get(name) ?? new Set()).add(date));
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([paper, held]) => rowsOf(paper, held));
}

/** `2020-05 2020-06 2020-09` → `2020-05–2020-06, 2020-09`. */
function spans(months: readonly string[]): string {
  const next = (month: string): string => {
    const [year, number] = month.split("-").map(Number) as [number, number];
    return number === 12 ? monthOf(year + 1, 1) : monthOf(year, number + 1);
  };
  const runs: [string, string][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run !== undefined && next(run[1]) === month) run[1] = month;
    else runs.push([month, month]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(", ");
}

const CELL = 4;
/** Chinese characters are two columns wide. */
const wide = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (char > "\u2e7f" ? 2 : 1), 0);

/** The rows as a table for a terminal, and a line for each paper's gaps; none where nothing is dated. */
export function coverageLines(rows: readonly CoverageRow[]): string[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(({ paper }) => wide(paper)));
  const name = (paper: string): string => paper + " ".repeat(width - wide(paper));
  const head = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(CELL)).join("");
  const gaps = new Map<string, string[]>();
  for (const row of rows) gaps.set(row.paper, [...(gaps.get(row.paper) ?? []), ...row.gaps]);
  return [
    "Issues held, by paper, year and month (without pages whose date is unknown or estimated):",
    `  ${" ".repeat(width)}      ${head}`,
    ...rows
      // A year without an issue is a gap and needs no row.
      .filter(({ months }) => months.some((issues) => issues > 0))
      .map(
        ({ paper, year, months }) =>
          `  ${name(paper)}  ${year}${months.map((issues) => (issues === 0 ? "·" : String(issues)).padStart(CELL)).join("")}`,
      ),
    ...[...gaps].flatMap(([paper, months]) =>
      months.length === 0 ? [] : [`  ${name(paper)}  no issue in ${spans(months)}`],
    ),
  ];
}
