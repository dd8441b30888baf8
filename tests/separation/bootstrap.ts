/** Bootstrap (Efron 1979): how far figures would move with other pages of the same sort. */
import { randomFrom } from "../simulator/random.ts";
import { NONE, ratios, type Counts } from "./counts.ts";

const RESAMPLES = 1000;
const SEED = 20260101;
const NAMES = Object.keys(NONE) as (keyof Counts)[];

/** As many pages, drawn with repetition, added up. */
function resample(pages: readonly Counts[], draw: (count: number) => number): Counts {
  const sum = { ...NONE };
  for (let i = 0; i < pages.length; i++) {
    const page = pages[draw(pages.length)]!;
    for (const name of NAMES) sum[name] += page[name];
  }
  return sum;
}

/** 95 % intervals of all figures, by page; the same pages give the same intervals. */
export function intervals(pages: readonly Counts[]): Record<string, [low: number, high: number]> {
  const random = randomFrom(SEED);
  const draw = (count: number): number => Math.floor(random.next() * count);
  const samples = Array.from({ length: RESAMPLES }, () => ratios(resample(pages, draw)));
  return Object.fromEntries(
    Object.keys(ratios(NONE)).map((name) => {
      const values = samples.map((sample) => sample[name]!).sort((a, b) => a - b);
      return [name, [values[RESAMPLES * 0.025]!, values[RESAMPLES * 0.975 - 1]!]];
    }),
  );
}
