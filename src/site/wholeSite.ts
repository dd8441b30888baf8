/**
 * What pages are told that tell of the archive as a whole, which any article's body may change: no more than can be said
 * again without reckoning the archive's lists.
 */
import type { CarriedAway } from "./carry/carryAway.ts";
import type { CoverageShown } from "./coverage/coverage.ts";
import { frameOf, type Frame, type PublishedSite } from "./pagedKinds.ts";
import type { Site } from "./site.ts";

export type WholeSite = Frame & {
  counts: { papers: number; issues: number; sheets: number; articles: number };
  coverage: CoverageShown;
  carried: CarriedAway;
};

export const countsOf = ({ paperCount, issues, sheets, articles }: Site): WholeSite["counts"] => ({
  papers: paperCount,
  issues: issues.length,
  sheets: sheets.length,
  articles: articles.length,
});

export const wholeOf = (site: PublishedSite): WholeSite => ({
  ...frameOf(site),
  counts: countsOf(site),
  coverage: site.coverage,
  carried: site.carried,
});
