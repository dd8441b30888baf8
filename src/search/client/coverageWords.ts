/** What the archive holds of the time searched, and what could not be searched, in words. */
import { chosenTimes } from "./facetView.ts";
import type { ShardEntry } from "../files/manifest.ts";
import { rangeWords } from "../queryWords.ts";
import type { Archive } from "./archive.ts";
import type { Answer, Question } from "./asking.ts";
import { coverageOf, monthsIn, type Coverage, type MonthSpan } from "./coverage.ts";

/** Gaps that are named one by one. */
const NAMED = 3;

const monthWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`;
const spanWords = ({ from, to }: MonthSpan): string =>
  from === to ? monthWords(from) : `${monthWords(from)}至${monthWords(to)}`;

function gapWords({ months, gaps }: Coverage): string {
  const missing = gaps.reduce((sum, gap) => sum + monthsIn(gap), 0);
  if (missing === 0) return "";
  if (gaps.length <= NAMED) return `，其间没有存的：${gaps.map(spanWords).join("、")}`;
  return `，见于 ${months} 个月，其间另有 ${missing} 个月没有存报`;
}

/** Without a network a search says what it could not see. */
function missingWords(missing: readonly ShardEntry[] | null): string {
  if (missing === null) return "";
  if (missing.length === 0) return "现在没有网络，查的是存在这台设备上的全部内容。";
  const spans = missing.map(({ from, to }) =>
    from.slice(0, 4) === to.slice(0, 4) ? `${from.slice(0, 4)}年` : `${from.slice(0, 4)}—${to.slice(0, 4)}年`,
  );
  return `现在没有网络，只查了存在这台设备上的部分；没有查的：${[...new Set(spans)].join("、")}。`;
}

export function coverageWords({ missing }: Archive, { asked, range }: Question, { facts }: Answer): string {
  const { paper: papers, year: years, month: months } = asked.chosen;
  const coverage = coverageOf(facts, { range, papers, years, months });
  const times = [rangeWords(range), ...chosenTimes(asked.chosen)].filter((words) => words !== "");
  const when = times.length === 0 ? "本库共" : `${times.join("，")}，本库`;
  return `${when}存有 ${coverage.issues} 期报纸${gapWords(coverage)}。${missingWords(missing)}`;
}
