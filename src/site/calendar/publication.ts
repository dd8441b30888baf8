/**
 * Which days papers regularly appeared on, and of which of those the archive holds no issue. A paper whose
 * weekdays `archive.yml` does not give is never said to be missing.
 */
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import { dateOfNumber, dayNumber, weekdayOf } from "../../archive/dayNumbers.ts";
import { certainSpan } from "../../archive/paperLife.ts";
import type { PaperSettings, Settings } from "../../archiveTypes.ts";
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
