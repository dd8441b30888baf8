import assert from "node:assert/strict";
import { test } from "node:test";
import { figuresOf, type Measured } from "../../../../scripts/bench/scale/figures.ts";
import { measuredAt } from "./measured.ts";

const row = (what: string, ...sizes: Measured[]): string[] =>
  figuresOf(sizes)
    .find(([name]) => name === what)!
    .slice(1);

test("each figure stands beside Hugo's, size by size", () => {
  const sizes = [measuredAt(1000, 10, 2), measuredAt(5000, 40, 10)];
  assert.deepEqual(figuresOf(sizes)[0], ["what", "target", "1,000 articles", "5,000 articles"]);
  assert.deepEqual(row("whole site: CPU, to Hugo", ...sizes), [
    "≤ 1.0 ×",
    "5.00 × (10.0 : 2.0 s)",
    "4.00 × (40.0 : 10.0 s)",
  ]);
  assert.deepEqual(row("files, to Hugo's site", sizes[0]!), ["", "2.00 × (500 : 250 files)"]);
  assert.deepEqual(row("bytes, to Hugo's site", sizes[0]!), ["", "10.00 × (30.0 : 3.0 MB)"]);
});

test("growth is between a size and the one before it", () => {
  const [target, first, second] = row(
    "growth of the whole site's CPU, and of the articles",
    measuredAt(1000, 10, 2),
    measuredAt(5000, 45, 10),
  );
  assert.deepEqual([target, first, second], ["5.2 × for 5 ×", "–", "4.5 × for 5.0 ×"]);
});

test("without Hugo the figures are our own", () => {
  assert.deepEqual(row("whole site: CPU, to Hugo", measuredAt(1000, 10, null)), ["≤ 1.0 ×", "10.0 s"]);
  assert.ok(figuresOf([measuredAt(1000, 10, null)]).every((cells) => cells.length === 3));
});

test("a build over the site that stands is held against the whole", () => {
  assert.deepEqual(row("one article corrected: CPU, to the whole site", measuredAt(1000, 10, 2)), [
    "≤ 0.03 ×",
    "0.05 × (0.5 : 10.0 s); 1.0 s",
  ]);
});
