/** What was measured of a site of so many articles, made up: CPU seconds of the whole and of Hugo, all else by rule. */
import type { Cost } from "../../../../scripts/bench/processTree.ts";
import type { Measured } from "../../../../scripts/bench/scale/figures.ts";

const cost = (cpu: number): Cost => ({ cpu, wall: 2 * cpu, peakMB: 100 * cpu, output: "" });

export const measuredAt = (articles: number, whole: number, hugo: number | null): Measured => ({
  articles,
  ours: {
    whole: cost(whole),
    pages: cost(6),
    search: cost(5),
    read: cost(1),
    corrected: cost(0.5),
    unchanged: cost(0.2),
  },
  hugo: hugo === null ? null : cost(hugo),
  site: { bytes: 30e6, files: 500 },
  hugoSite: hugo === null ? null : { bytes: 3e6, files: 250 },
});
