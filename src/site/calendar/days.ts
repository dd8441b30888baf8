/** Issues → the days on which they appeared. */
import { dateAddress } from "../../archive/address.ts";
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import type { Words } from "../../words/words.ts";
import { almanac, type Almanac } from "./almanac.ts";
import { aboutDate, weekday } from "./dates.ts";
import { groupBy } from "../shelves/paging.ts";
import type { Publication } from "./publication.ts";
import type { Issue, Link } from "../shapes.ts";
import { dateTrail } from "../trail.ts";

export type Day = Link & {
  date: string;
  /** All its issues are dated by estimate, or nobody knows the day. */
  about: boolean;
  weekday: string;
  almanac: Almanac;
  issues: Issue[];
  /** Of articles. */
  count: number;
  /** Papers that should have appeared and are not held. */
  missing: string[];
  /** Its month and day in other years, and how many of them the archive has; `null` where it has none. */
  otherYears: { address: string; count: number } | null;
  trail: Link[];
};

const SAYS_NOTHING: Almanac = { lunar: null, names: [] };

/** `1988-03-17` → `/on-this-day/03-17/`. */
export const monthDayAddress = (date: string): string => `/on-this-day/${date.slice(5)}/`;

function makeDay(date: string, issues: Issue[], missing: string[], words: Words): Omit<Day, "otherYears"> {
  const about = issues.every((issue) => issue.about || issue.date === UNKNOWN_DATE);
  return {
    date,
    name: aboutDate(date, about, words),
    address: dateAddress(date),
    about,
    weekday: about ? "" : weekday(date, words),
    almanac: about ? SAYS_NOTHING : almanac(date),
    issues,
    count: issues.reduce((sum, issue) => sum + issue.entries.length, 0),
    missing,
    trail: dateTrail(date === UNKNOWN_DATE ? "" : date.slice(0, 7), words),
  };
}

/** Issues in order of date → the days that have any. */
export function makeDays(issues: Issue[], { missingOn }: Publication, words: Words): Day[] {
  const days = [...groupBy(issues, (issue) => issue.date)].map(([date, ofDay]) =>
    makeDay(date, ofDay, date === UNKNOWN_DATE ? [] : missingOn(date), words),
  );
  const years = new Map<string, number>();
  for (const { date, about } of days)
    if (!about) years.set(date.slice(5), (years.get(date.slice(5)) ?? 0) + 1);
  return days.map((day) => {
    const count = (years.get(day.date.slice(5)) ?? 0) - (day.about ? 0 : 1);
    const known = day.date !== UNKNOWN_DATE && count > 0;
    return { ...day, otherYears: known ? { address: monthDayAddress(day.date), count } : null };
  });
}
