/** What was measured at several sizes → a table: a row for each figure, a column for each size. */
import type { Cost } from "../processTree.ts";

export type Size = { bytes: number; files: number };

/** Parts of a build from nothing, each in a process of its own; `read` is in all others. */
export const PARTS = ["whole", "pages", "search", "read"] as const;

/** `corrected` and `unchanged`: builds over the site that stands, one article corrected, or nothing. */
export type Part = (typeof PARTS)[number] | "corrected" | "unchanged";

/** At one size; `hugo` is `null` where it is not installed. */
export type Measured = {
  articles: number;
  ours: Record<Part, Cost>;
  hugo: Cost | null;
  /** Of the whole site, and of Hugo's. */
  site: Size;
  hugoSite: Size | null;
};

const seconds = (n: number): string => n.toFixed(1);
const rounded = (n: number): string => String(Math.round(n));

/** `0.50 × (1.0 : 2.0 s)`; without a peer `1.0 s`. */
function beside(own: number, peer: number | null, unit: string, shown = seconds): string {
  if (peer === null) return `${shown(own)} ${unit}`;
  return `${(own / peer).toFixed(2)} × (${shown(own)} : ${shown(peer)} ${unit})`;
}

type Figure = {
  what: string;
  target: string;
  /** `before` is the size measured before this one. */
  of: (at: Measured, before: Measured | undefined) => string;
};

const FIGURES: readonly Figure[] = [
  {
    what: "whole site: CPU, to Hugo",
    target: "≤ 1.0 ×",
    of: ({ ours, hugo }) => beside(ours.whole.cpu, hugo?.cpu ?? null, "s"),
  },
  {
    what: "whole site: peak memory, to Hugo",
    target: "≤ 0.6 ×",
    of: ({ ours, hugo }) => beside(ours.whole.peakMB, hugo?.peakMB ?? null, "MB", rounded),
  },
  {
    what: "whole site: time, to Hugo",
    target: "",
    of: ({ ours, hugo }) => beside(ours.whole.wall, hugo?.wall ?? null, "s"),
  },
  {
    what: "pages alone: CPU, to Hugo",
    target: "",
    of: ({ ours, hugo }) => beside(ours.pages.cpu, hugo?.cpu ?? null, "s"),
  },
  {
    what: "pages alone: peak memory, to Hugo",
    target: "",
    of: ({ ours, hugo }) => beside(ours.pages.peakMB, hugo?.peakMB ?? null, "MB", rounded),
  },
  {
    what: "search index alone: CPU; peak memory",
    target: "",
    of: ({ ours: { search } }) => `${seconds(search.cpu)} s; ${rounded(search.peakMB)} MB`,
  },
  {
    what: "reading the archive, which all do: CPU",
    target: "",
    of: ({ ours }) => `${seconds(ours.read.cpu)} s`,
  },
  {
    what: "whole site: CPU an article",
    target: "",
    of: ({ ours, articles }) => `${((ours.whole.cpu * 1000) / articles).toFixed(1)} ms`,
  },
  {
    what: "one article corrected: CPU, to the whole site",
    target: "≤ 0.03 ×",
    of: ({ ours }) => `${beside(ours.corrected.cpu, ours.whole.cpu, "s")}; ${seconds(ours.corrected.wall)} s`,
  },
  {
    what: "nothing changed: CPU; time",
    target: "≤ 2 s",
    of: ({ ours }) => `${seconds(ours.unchanged.cpu)} s; ${seconds(ours.unchanged.wall)} s`,
  },
  {
    what: "growth of the whole site's CPU, and of the articles",
    target: "5.2 × for 5 ×",
    of: (at, before) =>
      before === undefined
        ? "–"
        : `${(at.ours.whole.cpu / before.ours.whole.cpu).toFixed(1)} × for ${(at.articles / before.articles).toFixed(1)} ×`,
  },
  {
    what: "bytes, to Hugo's site",
    target: "",
    of: ({ site, hugoSite }) =>
      beside(site.bytes / 1e6, hugoSite === null ? null : hugoSite.bytes / 1e6, "MB"),
  },
  {
    what: "files, to Hugo's site",
    target: "",
    of: ({ site, hugoSite }) => beside(site.files, hugoSite?.files ?? null, "files", String),
  },
];

/** Rows of cells, the head row first; sizes in the order in which they are given. */
export const figuresOf = (sizes: readonly Measured[]): string[][] => [
  ["what", "target", ...sizes.map(({ articles }) => `${articles.toLocaleString("en")} articles`)],
  ...FIGURES.map(({ what, target, of }) => [what, target, ...sizes.map((at, i) => of(at, sizes[i - 1]))]),
];
