/** Measures pages with known truth: each is taken apart, scored and timed; pages together make a column of figures. */
import { takeApart } from "../../src/pipeline.ts";
import { pageOf } from "../../tests/pageOf.ts";
import { intervals } from "../../tests/separation/bootstrap.ts";
import { brierScore, calibrationError } from "../../tests/separation/calibration.ts";
import { add, NONE, ratios } from "../../tests/separation/counts.ts";
import { scorePage, type PageScore } from "../../tests/separation/score.ts";
import type { TruePage } from "../../tests/simulator/truth.ts";

export type Measured = PageScore & { page: TruePage; seconds: number };

/** Figures by name, and of each the 95 % interval by page, where it has one. */
export type Column = {
  name: string;
  pages: number;
  stories: number;
  figures: Record<string, number>;
  intervals: Record<string, [low: number, high: number]>;
};

export function measurePage(page: TruePage): Measured {
  const start = performance.now();
  const draft = takeApart(pageOf(page.text));
  const seconds = (performance.now() - start) / 1000;
  return { ...scorePage(page, draft), page, seconds };
}

export function columnOf(name: string, pages: readonly Measured[]): Column {
  const counts = pages.map((page) => page.counts);
  const sum = counts.reduce(add, NONE);
  const judgements = pages.flatMap((page) => page.judgements);
  return {
    name,
    pages: sum.pages,
    stories: sum.stories,
    figures: {
      ...ratios(sum),
      "calibration error": calibrationError(judgements),
      "Brier score": brierScore(judgements),
    },
    intervals: intervals(counts),
  };
}

/** Pages a second on one core, of the time that taking them apart took. */
export const speedOf = (pages: readonly Measured[]): number =>
  pages.length / pages.reduce((sum, { seconds }) => sum + seconds, 0);
