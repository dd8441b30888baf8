/** Articles that a paper printed under one label, like 【百姓身边事】: what came before in the series, and what after. */
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import { groupBy } from "../shelves/paging.ts";
import type { Entry } from "../shapes.ts";

/** So many on either side. */
const SHOWN = 2;

export type InSeries = {
  label: string;
  /** Articles of the series in all. */
  count: number;
  /** Around this one, in order of their dates; this one is not among them. */
  around: Entry[];
};

/** `【百姓身边事】` and `百姓 身边事` are one label; what is printed around it changes with the page. */
const labelOf = (series: string): string => series.replace(/[^\p{L}\p{N}]/gu, "");

type Labelled = { entry: Entry; label: string };

/** Articles of each series of two or more, in the order in which they are given. */
export function seriesRuns(entries: readonly Entry[]): Labelled[][] {
  const labelled = entries.flatMap((entry) => {
    const label = labelOf(entry.series ?? "");
    return label === "" || entry.date === UNKNOWN_DATE ? [] : [{ entry, label }];
  });
  const runs = groupBy(labelled, ({ entry, label }) => `${entry.paper.code} ${label}`);
  return [...runs.values()].filter(({ length }) => length > 1);
}

/** `entries` in the order of the archive. An article without a series, or the only one of it, is not in the map. */
export function findSeries(entries: readonly Entry[]): Map<Entry, InSeries> {
  const found = new Map<Entry, InSeries>();
  for (const run of seriesRuns(entries)) {
    run.forEach(({ entry, label }, at) => {
      const around = [...run.slice(Math.max(0, at - SHOWN), at), ...run.slice(at + 1, at + 1 + SHOWN)];
      found.set(entry, { label, count: run.length, around: around.map((other) => other.entry) });
    });
  }
  return found;
}
