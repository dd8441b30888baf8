/** What is held of some time, as a sentence: what the search page says before and after a search. */
import type { Words } from "./words.ts";

/** Months `YYYY-MM`, both inclusive. */
type MonthSpan = { from: string; to: string };

/** Issues of a paper, days `YYYY-MM-DD`, both inclusive. */
type MissingRun = { paper: string; from: string; to: string };

/** Of issues known to have been published. `isAll`: it speaks of every paper of which something is held. */
type Due = {
  papers: number;
  isAll: boolean;
  published: number;
  held: number;
  missing: number;
  runs: readonly MissingRun[];
  isMore: boolean;
};

type Held = {
  issues: number;
  months: number;
  gaps: readonly MonthSpan[];
  /** `null` where the days of no paper are known: then nothing is said to be missing. */
  due: Due | null;
  /** What the time was narrowed to, in words; none for all of it. */
  times: string[];
  /** Only what is on the device was counted, and the rest may fill the gaps. */
  isPart: boolean;
};

type Said = Pick<Words, "days" | "searched" | "space">;

/** Gaps that are named one by one. */
const NAMED = 3;

/** How many months a span has. */
export const monthsIn = ({ from, to }: MonthSpan): number => {
  const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(to) - count(from) + 1;
};

function gapWords({ months, gaps }: Held, { days, searched }: Said): string {
  const missing = gaps.reduce((sum, gap) => sum + monthsIn(gap), 0);
  if (missing === 0) return "";
  if (gaps.length <= NAMED) return searched.gaps(gaps.map(({ from, to }) => days.months(from, to)));
  return searched.manyGaps(months, missing);
}

/** `缺 153 期（1987年3月2日至1987年5月30日、1987年6月3日）`; a paper is named where there are several. */
function missingWords({ papers, isAll, missing, runs, isMore }: Due, { days, searched }: Said): string {
  if (missing === 0) return searched.nothingMissing;
  const spans = runs.map(({ paper, from, to }) => {
    const span = from === to ? days.day(from) : days.between(from, to);
    return papers === 1 && isAll ? span : searched.ofPaper(paper, span);
  });
  return searched.missingIssues(missing, spans, isMore);
}

/** `本库共存有 20 期报纸，见于 20 个月，其间另有 445 个月没有存报。` `1987年，本库存有 212 期报纸，已知出过 365 期，缺 153 期（…）。` */
export function heldWords(held: Held, words: Said): string {
  const { times, isPart, issues, due } = held;
  const { searched, space } = words;
  const say = (gaps: string): string => searched.held(times, isPart, issues, gaps);
  if (due?.isAll === true)
    return say(searched.published(due.published) + (isPart ? "" : missingWords(due, words)));
  if (isPart) return say("");
  const whole = say(gapWords(held, words));
  if (due === null) return whole;
  const some = searched.ofSome(due.papers, due.published, due.held, missingWords(due, words));
  return `${whole}${space}${some}`;
}
