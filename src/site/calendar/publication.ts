/**
 * Which days papers regularly appeared on, and of which of those the archive holds no issue. A paper whose
 * weekdays `archive.yml` does not give is never said to be missing.
 */
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import type { PaperSettings, Settings } from "../../archiveTypes.ts";
import { dateOfNumber, dayNumber, daysIn } from "./dates.ts";
import { groupBy } from "../shelves/paging.ts";
import type { Issue } from "../shapes.ts";

/** What is known of a day beside what is held of it. */
export type Publication = {
  /** Some paper's weekdays are known, so that something can be missing. */
  regular: boolean;
  /** First and last year in which a paper of known weekdays appeared; `null` where there is none. */
  years: [number, number] | null;
  /** Names of the papers that should have appeared and are not held, in the settings' order. */
  missingOn: (date: string) => string[];
  /** None of the papers that are known to have existed then appeared on that weekday. */
  silentOn: (date: string) => boolean;
};

/** A paper from its first day to its last, as day numbers. `weekdays` has 1 for Monday to 7 for Sunday. */
type Run = {
  name: string;
  first: number;
  last: number;
  weekdays: ReadonlySet<number> | null;
  held: Set<string>;
};

/** The first and last day that are meant: `1985` → 1 January to 31 December, `1985-07-01` → that day twice. */
function daysMeant(day: string): [number, number] {
  const [year = 0, month, date] = day.split("-").map(Number);
  const first = dayNumber(`${day}-01-01`.slice(0, 10));
  const length = date !== undefined ? 1 : month !== undefined ? daysIn(year, month) : daysIn(year, 2) + 337;
  return [first, first + length - 1];
}

const exact = (day: string | undefined): boolean => day?.length === 10;

/** What is known of a paper's life; days as exact as they are known. */
export type PaperLife = Pick<PaperSettings, "founded" | "closed" | "weekdays">;

/**
 * From which day to which a paper certainly appeared, as day numbers; infinite the wrong way round where that is not
 * known. `held`: the dates of its issues at hand in their order, none of them estimated. Founded in 1985, and no
 * more said: from 1986 on, or from its first issue at hand if that is earlier.
 */
export function certainSpan({ founded, closed }: PaperLife, held: readonly string[]): [number, number] {
  const [firstHeld, lastHeld] =
    held.length === 0 ? [Infinity, -Infinity] : [dayNumber(held[0]!), dayNumber(held.at(-1)!)];
  const [born, bornBy] = founded === undefined ? [Infinity, Infinity] : daysMeant(founded);
  const [goneFrom, gone] = closed === undefined ? [-Infinity, -Infinity] : daysMeant(closed);
  return [
    exact(founded) ? born : Math.min(bornBy + 1, firstHeld),
    exact(closed) ? gone : Math.max(goneFrom - 1, lastHeld),
  ];
}

function runOf(paper: PaperSettings, issues: Issue[]): Run | null {
  const dated = issues.filter(({ date, about }) => !about && date !== UNKNOWN_DATE);
  const [first, last] = certainSpan(
    paper,
    dated.map(({ date }) => date),
  );
  if (!Number.isFinite(first) || !Number.isFinite(last) || first > last) return null;
  const { name, weekdays } = paper;
  const held = new Set(issues.map(({ date }) => date));
  return { name, first, last, weekdays: weekdays === undefined ? null : new Set(weekdays), held };
}

/** 1 for Monday; the day 0, 1 January 1970, was a Thursday. */
const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** Every paper that the settings or the issues name. */
function runsOf(issues: Issue[], settings: Settings): Run[] {
  const byCode = groupBy(issues, (issue) => issue.paper.code);
  const papers = new Map<string, PaperSettings>(settings.papers.map((paper) => [paper.code, paper]));
  for (const [code, [issue]] of byCode)
    if (!papers.has(code)) papers.set(code, { code, name: issue!.paper.name });
  return [...papers.values()].flatMap((paper) => runOf(paper, byCode.get(paper.code) ?? []) ?? []);
}

const yearOf = (number: number): number => Number(dateOfNumber(number).slice(0, 4));

function yearsOf(runs: Run[]): [number, number] | null {
  if (runs.length === 0) return null;
  return [
    yearOf(Math.min(...runs.map(({ first }) => first))),
    yearOf(Math.max(...runs.map(({ last }) => last))),
  ];
}

/** Issues in order of date; one of estimated date is held on its day, but begins and ends nothing. */
export function publication(issues: Issue[], settings: Settings): Publication {
  const runs = runsOf(issues, settings);
  const regular = runs.filter(({ weekdays }) => weekdays !== null);
  const alive = (among: Run[], number: number): Run[] =>
    among.filter(({ first, last }) => first <= number && number <= last);
  return {
    regular: regular.length > 0,
    years: yearsOf(regular),
    missingOn: (date) => {
      const number = dayNumber(date);
      return alive(regular, number)
        .filter(({ weekdays, held }) => weekdays!.has(weekdayOf(number)) && !held.has(date))
        .map(({ name }) => name);
    },
    silentOn: (date) => {
      const number = dayNumber(date);
      const then = alive(runs, number);
      return then.length > 0 && then.every(({ weekdays }) => weekdays?.has(weekdayOf(number)) === false);
    },
  };
}
