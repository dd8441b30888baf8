/** Measures pages with known truth: each is taken apart, scored and timed; pages together make a column of figures. */
import { takeApart } from "../../src/pipeline.ts";
import type { PageDraft } from "../../src/types.ts";
import { pageOf } from "../../tests/pageOf.ts";
import { intervals } from "../../tests/separation/bootstrap.ts";
import { brierScore, calibrationError } from "../../tests/separation/calibration.ts";
import { add, NONE, ratios } from "../../tests/separation/counts.ts";
import { countJumps } from "../../tests/separation/jumps.ts";
import { scorePage, type PageScore } from "../../tests/separation/score.ts";
import type { TruePage } from "../../tests/simulator/truth.ts";

export type Measured = PageScore & { page: TruePage; seconds: number };

/** Figures by name, and of each the 95 % interval by page, where it has one. */
export type Column = {
  name: string;
  pages: number;
  stories: number;
  /** Stories that go on on another page. */
  jumps: number;
  figures: Record<string, number>;
  intervals: Record<string, [low: number, high: number]>;
};

function takeTimed(page: TruePage): { draft: PageDraft; seconds: number } {
  const start = performance.now();
  const draft = takeApart(pageOf(page.text));
  return { draft, seconds: (performance.now() - start) / 1000 };
}

export function measurePage(page: TruePage): Measured {
  const { draft, seconds } = takeTimed(page);
  return { ...scorePage(page, draft), page, seconds };
}

/** The pages of an issue; stories that jump from one to another are counted on the first. */
export function measureIssue(pages: readonly TruePage[]): Measured[] {
  const taken = pages.map((page) => ({ page, ...takeTimed(page) }));
  const jumps = countJumps(
    pages,
    taken.map(({ draft }) => draft),
  );
  return taken.map(({ page, draft, seconds }, i) => {
    const { counts, judgements } = scorePage(page, draft);
    return { counts: i === 0 ? { ...counts, ...jumps } : counts, judgements, page, seconds };
  });
}

export function columnOf(name: string, pages: readonly Measured[]): Column {
  const counts = pages.map((page) => page.counts);
  const sum = counts.reduce(add, NONE);
  const judgements = pages.flatMap((page) => page.judgements);
  return {
    name,
    pages: sum.pages,
    stories: sum.stories,
    jumps: sum.jumps,
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
