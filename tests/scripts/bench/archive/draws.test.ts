import assert from "node:assert/strict";
import { test } from "node:test";
import { fromQuantiles, weighted, zipf } from "../../../../scripts/bench/archive/draws.ts";
import { randomFrom } from "../../../simulator/random.ts";

const times = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);

test("zipf: every place of the list and no other, a place twice as far half as often", () => {
  for (const size of [1, 2, 5, 100]) {
    const random = randomFrom(size);
    const places = times(20_000, () => zipf(random, size));
    assert.deepEqual(
      [...new Set(places)].toSorted((a, b) => a - b),
      Array.from({ length: size }, (_, place) => place),
    );
  }
  const random = randomFrom("shares");
  const places = times(100_000, () => zipf(random, 1023));
  const between = (from: number, to: number): number =>
    places.filter((place) => place >= from && place < to).length;
  for (const [from, to] of [
    [1, 3],
    [7, 15],
    [511, 1023],
  ] as const)
    assert.ok(Math.abs(between(from, to) / 10_000 - 1) < 0.05, `${from}`);
});

test("quantiles: within the ends, and as many below the middle as above", () => {
  const random = randomFrom("quantiles");
  const lengths = times(10_000, () => fromQuantiles(random, [60, 600, 5000]));
  assert.ok(Math.min(...lengths) >= 60 && Math.max(...lengths) <= 5000);
  assert.ok(Math.abs(lengths.filter((length) => length < 600).length - 5000) < 200);
});

test("weights: as often as they say, never what weighs nothing", () => {
  const random = randomFrom("weights");
  const drawn = times(10_000, () => weighted(random, { report: 3, brief: 1, letter: 0 }));
  assert.ok(Math.abs(drawn.filter((kind) => kind === "report").length - 7500) < 200);
  assert.ok(!drawn.includes("letter"));
});
