/** What a feature is: a named question about a line and what stands around it, answered by yes or by one of several values. */
import type { View } from "./lineView.ts";

export type Feature = {
  name: string;
  /** What it may answer; a single empty value is yes. */
  values: readonly string[];
  /** Place of the answer in `values`; -1 for none, or no. */
  test: (view: View) => number;
};

export const is = (name: string, test: (view: View) => boolean): Feature => ({
  name,
  values: [""],
  test: (view) => (test(view) ? 0 : -1),
});

export const has = (name: string, pattern: RegExp): Feature => is(name, ({ text }) => pattern.test(text));

/** One of a few values that a line may have. */
export const oneOf = <T extends string>(
  name: string,
  values: readonly T[],
  read: (view: View) => T | null,
): Feature => {
  return { name, values, test: (view) => (values as readonly (T | null)[]).indexOf(read(view)) };
};

/** A number in bands, each named for its upper limit: `to 8`, and `more` above the last. No band for `null`. */
export function band(
  name: string,
  limits: readonly number[],
  measure: (view: View) => number | null,
): Feature {
  return {
    name,
    values: [...limits.map((limit) => `to ${limit}`), "more"],
    test: (view) => {
      const value = measure(view);
      if (value === null) return -1;
      let at = 0;
      while (at < limits.length && value > limits[at]!) at++;
      return at;
    },
  };
}

/** What two features answer together. */
export const both = (first: Feature, second: Feature): Feature => ({
  name: `${first.name} × ${second.name}`,
  values: first.values.flatMap((one) =>
    second.values.map((other) => [one, other].filter((value) => value !== "").join(" × ")),
  ),
  test: (view) => {
    const one = first.test(view);
    const other = one < 0 ? -1 : second.test(view);
    return other < 0 ? -1 : one * second.values.length + other;
  },
});

/** A feature that several others ask: what it answered of the last line is kept. A line is no longer changed when it is asked. */
export function kept({ name, values, test }: Feature): Feature {
  let last: View | null = null;
  let answer = -1;
  return {
    name,
    values,
    test: (view) => {
      if (view !== last) [last, answer] = [view, test(view)];
      return answer;
    },
  };
}
