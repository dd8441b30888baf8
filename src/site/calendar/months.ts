/** Days → months: the squares of a wall calendar, and the days that have issues. */
import { dateAddress } from "../../archive/address.ts";
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import type { Words } from "../../words/words.ts";
import { dateWords, monthWeeks } from "./dates.ts";
import type { Day } from "./days.ts";
import { groupBy } from "../shelves/paging.ts";
import type { Publication } from "./publication.ts";
import type { Entry, Issue, Link } from "../shapes.ts";
import { dateTrail } from "../trail.ts";

/**
 * What the archive has of a day: `held` some issue, `due` none although a paper appeared, `silent` none since
 * none appeared, `none` none and nobody knows whether any did.
 */
export type Holding = "held" | "due" | "silent" | "none";

/** One square of a month: `null` before the first and after the last day. */
export type Square = {
  day: number;
  address: string | null;
  holding: Holding;
  /** Issues held, and issues known to be missing. */
  held: number;
  missing: number;
  /** `3期` and `缺1期`, or `不出报`; empty where nothing is known. */
  words: string[];
} | null;

export type MonthGrid = {
  month: number;
  name: string;
  /** `null` where no issue is held. */
  address: string | null;
  weeks: Square[][];
  held: number;
  missing: number;
};

/** A day as its month lists it: of every issue the leading article. */
export type FrontPages = {
  name: string;
  day: Day;
  fronts: { issue: Issue; lead: Entry | null }[];
  more: number;
};

export type Month = Link &
  Pick<MonthGrid, "month" | "weeks" | "held" | "missing"> & {
    days: FrontPages[];
    /** Of articles. */
    count: number;
    trail: Link[];
  };

/** Issues a day shows in its month. */
const FRONTS = 6;

export const issueWords = (held: number, missing: number, { counts }: Words): string[] => [
  ...(held > 0 ? [counts.issues(held)] : []),
  ...(missing > 0 ? [counts.missing(missing)] : []),
];

function makeSquare(
  date: string,
  day: Day | undefined,
  known: Publication,
  words: Words,
): NonNullable<Square> {
  const held = day?.issues.length ?? 0;
  const missing = (day?.missing ?? known.missingOn(date)).length;
  const holding = held > 0 ? "held" : missing > 0 ? "due" : known.silentOn(date) ? "silent" : "none";
  return {
    day: Number(date.slice(8)),
    address: day?.address ?? null,
    holding,
    held,
    missing,
    words: holding === "silent" ? [words.calendar.silent] : issueWords(held, missing, words),
  };
}

const total = (squares: Square[], of: "held" | "missing"): number =>
  squares.reduce((sum, square) => sum + (square?.[of] ?? 0), 0);

/** `1988-03` as a wall calendar; `byDate` has the days that have issues. */
export function makeGrid(
  yearMonth: string,
  byDate: Map<string, Day>,
  known: Publication,
  words: Words,
): MonthGrid {
  const month = Number(yearMonth.slice(5));
  const weeks = monthWeeks(yearMonth).map((week) =>
    week.map((date) => (date === null ? null : makeSquare(date, byDate.get(date), known, words))),
  );
  const held = total(weeks.flat(), "held");
  return {
    month,
    name: dateWords(yearMonth, words),
    address: held > 0 ? dateAddress(yearMonth) : null,
    weeks,
    held,
    missing: total(weeks.flat(), "missing"),
  };
}

const frontPages = (day: Day, { dates }: Words): FrontPages => ({
  name: dates.dayOfMonth(Number(day.date.slice(5, 7)), Number(day.date.slice(8))),
  day,
  fronts: day.issues.slice(0, FRONTS).map((issue) => ({ issue, lead: issue.leading[0] ?? null })),
  more: Math.max(0, day.issues.length - FRONTS),
});

/** Grids in order → the months that have issues. */
export function makeMonths(grids: MonthGrid[], days: Day[], words: Words): Month[] {
  const byMonth = groupBy(
    days.filter((day) => day.date !== UNKNOWN_DATE),
    (day) => dateAddress(day.date.slice(0, 7)),
  );
  return grids.flatMap(({ address, name, month, weeks, held, missing }) => {
    const ofMonth = address === null ? undefined : byMonth.get(address);
    if (address === null || ofMonth === undefined) return [];
    const count = ofMonth.reduce((sum, day) => sum + day.count, 0);
    const trail = dateTrail(address.slice(1, 5), words);
    const fronts = ofMonth.map((day) => frontPages(day, words));
    return { address, name, month, weeks, held, missing, days: fronts, count, trail };
  });
}
