/** What is held of some time, as a sentence: what the search page says before and after a search. */
import type { Words } from "./words.ts";

/** Months `YYYY-MM`, both inclusive. */
type MonthSpan = { from: string; to: string };

type Held = {
  issues: number;
  months: number;
  gaps: readonly MonthSpan[];
  /** What the time was narrowed to, in words; none for all of it. */
  times: string[];
  /** Only what is on the device was counted, and the rest may fill the gaps. */
  isPart: boolean;
};

/** Gaps that are named one by one. */
const NAMED = 3;

/** How many months a span has. */
export const monthsIn = ({ from, to }: MonthSpan): number => {
  const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(to) - count(from) + 1;
};

function gapWords({ months, gaps }: Held, { days, searched }: Pick<Words, "days" | "searched">): string {
  const missing = gaps.reduce((sum, gap) => sum + monthsIn(gap), 0);
  if (missing === 0) return "";
  if (gaps.length <= NAMED) return searched.gaps(gaps.map(({ from, to }) => days.months(from, to)));
  return searched.manyGaps(months, missing);
}

/** `本库共存有 20 期报纸，见于 20 个月，其间另有 445 个月没有存报。` */
export function heldWords(held: Held, words: Pick<Words, "days" | "searched">): string {
  const { times, isPart, issues } = held;
  return words.searched.held(times, isPart, issues, isPart ? "" : gapWords(held, words));
}
