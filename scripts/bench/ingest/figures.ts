/** What ingests cost → a table: a row for each figure, a column for each number of pages. */
import type { Cost } from "../processTree.ts";

export type Measured = {
  pages: number;
  /** Into an empty archive; the same once more; and once more with `changed` other pages. */
  first: Cost;
  again: Cost;
  some: Cost;
  changed: number;
};

/** On how many cores a rate is told that is reckoned from CPU seconds. */
const CORES = 2;

const rounded = (n: number): string => Math.round(n).toLocaleString("en");
const aPage = ({ cpu }: Cost, pages: number): string =>
  `${((cpu * 1000) / pages).toFixed(cpu / pages < 0.01 ? 2 : 0)} ms`;
const byCpu = ({ cpu }: Cost, pages: number): string => rounded((pages * CORES) / cpu);
const byClock = ({ wall }: Cost, pages: number): string => rounded(pages / wall);

const FIGURES: readonly { what: string; target: string; of: (at: Measured) => string }[] = [
  { what: "from nothing: CPU a page", target: "", of: ({ first, pages }) => aPage(first, pages) },
  {
    what: "from nothing: pages a second, by CPU on two cores",
    target: "≥ 100",
    of: ({ first, pages }) => byCpu(first, pages),
  },
  { what: "from nothing: pages a second, by the clock", target: "", of: ({ first, pages }) => byClock(first, pages) },
  { what: "from nothing: peak memory", target: "", of: ({ first }) => `${rounded(first.peakMB)} MB` },
  { what: "again, nothing changed: CPU a page", target: "", of: ({ again, pages }) => aPage(again, pages) },
  {
    what: "again, nothing changed: pages a second, by the clock",
    target: "≥ 3,000",
    of: ({ again, pages }) => byClock(again, pages),
  },
  { what: "again, nothing changed: peak memory", target: "", of: ({ again }) => `${rounded(again.peakMB)} MB` },
  {
    what: "again, some pages changed: CPU in all",
    target: "",
    of: ({ some, changed }) => `${some.cpu.toFixed(1)} s (${changed} pages)`,
  },
]; // prettier-ignore

/** Rows of cells, the head row first. */
export const figuresOf = (sizes: readonly Measured[]): string[][] => [
  ["what", "target", ...sizes.map(({ pages }) => `${pages.toLocaleString("en")} pages`)],
  ...FIGURES.map(({ what, target, of }) => [what, target, ...sizes.map(of)]),
];
