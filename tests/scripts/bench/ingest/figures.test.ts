import assert from "node:assert/strict";
import { test } from "node:test";
import { figuresOf } from "../../../../scripts/bench/ingest/figures.ts";

const cost = (cpu: number, wall: number, peakMB: number) => ({ cpu, wall, peakMB, output: "" });

test("rates by CPU are told for two cores, rates by the clock as they were", () => {
  const table = figuresOf([
    { pages: 2_000, first: cost(100, 80, 900), again: cost(1, 0.8, 200), some: cost(9, 7, 400), changed: 8 },
  ]);
  assert.deepEqual(
    table.map((row) => row.at(-1)),
    ["2,000 pages", "50 ms", "40", "25", "900 MB", "0.50 ms", "2,500", "200 MB", "9.0 s (8 pages)"],
  );
  assert.ok(table.every(({ length }) => length === 3));
});
