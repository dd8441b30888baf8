/** Draws that large archives need beside `Random`: few things often, most things seldom. No logarithms, so that every machine draws alike. */
import type { Random } from "../../../tests/simulator/random.ts";

/**
 * A place in a list of `size`, 0 the likeliest: place r about as likely as 1 / (r + 1) (Zipf's law). Every octave of
 * places (1, 2–3, 4–7 …) is as likely as every other.
 */
export function zipf({ next }: Random, size: number): number {
  const octaves = 32 - Math.clz32(size);
  for (;;) {
    const octave = 2 ** Math.floor(next() * octaves);
    const place = octave + Math.floor(next() * octave);
    if (place <= size) return place - 1;
  }
}

export const zipfOf = <T>(random: Random, items: readonly T[]): T => items[zipf(random, items.length)]!;

/** A number of a distribution that is given by its quantiles, evenly spaced: `[0, 10, 100]` is below 10 half the time. */
export function fromQuantiles({ next }: Random, quantiles: readonly number[]): number {
  const at = next() * (quantiles.length - 1);
  const [low, high] = [quantiles[Math.floor(at)]!, quantiles[Math.floor(at) + 1]!];
  const part = at - Math.floor(at);
  return Math.round(low + (high - low) * part);
}

/** One of the keys, each as likely as its weight says. */
export function weighted<K extends string>({ next }: Random, weights: Readonly<Record<K, number>>): K {
  const entries = Object.entries(weights) as [K, number][];
  let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) if ((rest -= weight) < 0) return key;
  return entries.at(-1)![0];
}
