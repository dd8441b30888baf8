/** How many of the faults the tests find. */
import type { Status } from "./judge.ts";

/** 95 % of a normal distribution lie within so many deviations. */
const Z = 1.959964;

/** Wilson's interval (1927) of a share, 95 %: `found` of `all` drawn at random. */
export function interval(found: number, all: number): [low: number, high: number] {
  if (all === 0) return [0, 1];
  const share = found / all;
  const middle = share + Z ** 2 / (2 * all);
  const half = Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  const scale = 1 + Z ** 2 / all;
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}

/** As Stryker counts: one that hangs the tests is found, one that no test meets is not. */
export const isFound = (status: Status): boolean => status === "Killed" || status === "Timeout";

const percent = (share: number): string => (100 * share).toFixed(1);

/** Columns: what they are of, faults, found, survived, met by no test, share found; `sampled` says how sure that is. */
export function scoreRow(name: string, statuses: readonly Status[], sampled: boolean): string[] {
  const count = (wanted: (status: Status) => boolean): number => statuses.filter(wanted).length;
  const found = count(isFound);
  const [low, high] = interval(found, statuses.length);
  const share = statuses.length === 0 ? "–" : `${percent(found / statuses.length)} %`;
  return [
    name,
    String(statuses.length),
    String(found),
    String(count((status) => status === "Survived")),
    String(count((status) => status === "NoCoverage")),
    sampled ? `${share} (${percent(low)}–${percent(high)})` : share,
  ];
}

export const SCORE_HEAD = ["", "faults", "found", "survived", "met by no test", "share found"];
