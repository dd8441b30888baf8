/** How much there is of each year, as the path of a small bar chart. */
import type { Words } from "../../words/words.ts";
import type { YearMark } from "./listingYears.ts";

export type Unit = "articles" | "issues";

/** Drawn in a box 100 high and one wide for each year; it may be stretched. */
export type YearChart = {
  /** Of an SVG path, all bars in one. */
  path: string;
  /** From the first year to the last, those without anything included. */
  slots: number;
  /** Of the space there is: a few years make a narrow chart, not wide bars. */
  width: string;
  /** `1988年至2016年，最多的是2016年，10篇`; where several years are the fullest, `1988年至2016年，一年最多10篇`. */
  caption: string;
};

const HIGH = 100;
const BAR = 0.8;
/** A bar is no wider than this share of the space, in percent. */
const WIDEST = 5;
/** What is there at all can be seen. */
const LOWEST = 3;

const rounded = (number: number): string => String(Math.round(number * 10) / 10);

function bar(place: number, share: number): string {
  const height = rounded(Math.max(LOWEST, share * HIGH));
  return `M${rounded(place + (1 - BAR) / 2)} ${HIGH}v-${height}h${BAR}v${height}z`;
}

/** Years → their chart; `null` for fewer than two years, of which a chart says nothing. */
export function yearChart(marks: readonly YearMark[], unit: Unit, words: Words): YearChart | null {
  const dated = marks
    .flatMap(({ year, count }) => (year === null ? [] : [{ year, count }]))
    .sort((a, b) => a.year - b.year);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const most = Math.max(...dated.map(({ count }) => count));
  const fullest = dated.filter(({ count }) => count === most);
  const slots = last.year - first.year + 1;
  return {
    path: dated.map(({ year, count }) => bar(year - first.year, count / most)).join(""),
    slots,
    width: `${Math.min(100, slots * WIDEST)}%`,
    caption: words.shelves.mostIn(
      first.year,
      last.year,
      fullest.length === 1 ? fullest[0]!.year : null,
      words.counts[unit](most),
    ),
  };
}
