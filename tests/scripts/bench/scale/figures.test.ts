import assert from "node:assert/strict";
import { test } from "node:test";
import type { Cost } from "../../../../scripts/bench/processTree.ts";
import { figuresOf, type Measured } from "../../../../scripts/bench/scale/figures.ts";

const cost = (cpu: number): Cost => ({ cpu, wall: 2 * cpu, peakMB: 100 * cpu, output: "" });

const at = (articles: number, whole: number, hugo: number | null): Measured => ({
  articles,
  ours: {
    whole: cost(whole),
    pages: cost(6),
    search: cost(5),
    read: cost(1),
    corrected: cost(0.5),
    unchanged: cost(0.2),
  },
  hugo: hugo === null ? null : cost(hugo),
  site: { bytes: 30e6, files: 500 },
  hugoSite: hugo === null ? null : { bytes: 3e6, files: 250 },
});

const row = (what: string, ...sizes: Measured[]): string[] =>
  figuresOf(sizes)
    .find(([name]) => name === what)!
    .slice(1);

test("each figure stands beside Hugo's, size by size", () => {
  const sizes = [at(1000, 10, 2), at(5000, 40, 10)];
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
    at(1000, 10, 2),
    at(5000, 45, 10),
  );
  assert.deepEqual([target, first, second], ["5.2 × for 5 ×", "–", "4.5 × for 5.0 ×"]);
});

test("without Hugo the figures are our own", () => {
  assert.deepEqual(row("whole site: CPU, to Hugo", at(1000, 10, null)), ["≤ 1.0 ×", "10.0 s"]);
  assert.ok(figuresOf([at(1000, 10, null)]).every((cells) => cells.length === 3));
});

test("a build over the site that stands is held against the whole", () => {
  assert.deepEqual(row("one article corrected: CPU, to the whole site", at(1000, 10, 2)), [
    "≤ 0.03 ×",
    "0.05 × (0.5 : 10.0 s); 1.0 s",
  ]);
});
