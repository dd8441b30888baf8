/** What a feature is: a named question about a line and what stands around it. */
import type { View } from "./lineView.ts";

export type Feature = { name: string; test: (view: View) => boolean };

/** A number in bands: `length to 8` where it is more than the limit before and at most 8; above the last, `length over 90`. */
export function band(name: string, measure: (view: View) => number, limits: readonly number[]): Feature[] {
  const within = (from: number, to: number): Feature["test"] => (view) => {
    const value = measure(view);
    return value > from && value <= to;
  };
  return [
    ...limits.map((to, i) => ({ name: `${name} to ${to}`, test: within(limits[i - 1] ?? -Infinity, to) })),
    { name: `${name} over ${limits.at(-1)!}`, test: within(limits.at(-1)!, Infinity) },
  ];
}

/** One feature for every value that a line may have. */
export const each = <T extends string>(
  name: string,
  values: readonly T[],
  read: (view: View) => T | null,
): Feature[] => values.map((value) => ({ name: `${name}: ${value}`, test: (view) => read(view) === value }));

/** The feature of two at once, for every pair of the two lists. */
export const pairs = (first: readonly Feature[], second: readonly Feature[]): Feature[] =>
  first.flatMap((a) =>
    second.map((b) => ({ name: `${a.name}; ${b.name}`, test: (view) => a.test(view) && b.test(view) })),
  );
