import assert from "node:assert/strict";
import { test } from "node:test";
import { DomUtils, parseDocument } from "htmlparser2";
import type { GrowthPoint } from "../../../../scripts/bench/scale/growth.ts";
import { growthSvg } from "../../../../scripts/bench/scale/growthSvg.ts";

const point = (maker: string, articles: number, cpu: number, peakMB: number): GrowthPoint => ({
  maker,
  articles,
  cpu,
  peakMB,
  date: "2001-02-03",
  machine: "2 cores & <more>",
});

const POINTS = [
  point("ours <whole>", 1000, 10, 100),
  point("ours <whole>", 10_000, 100, 200),
  point("theirs", 1000, 1, 1000),
  point("theirs", 10_000, 10, 10_000),
];

const { getElementsByTagName, textContent } = DomUtils;

const read = (points: readonly GrowthPoint[]) => {
  const svg = growthSvg(points);
  const document = parseDocument(svg, { xmlMode: true });
  const all = (name: string) => getElementsByTagName(name, document);
  return { svg, all, words: all("text").map((each) => textContent(each)) };
};

/** Panels stand side by side, in each a line a maker: CPU first, then memory. */
const linesOf = (points: readonly GrowthPoint[]): number[][][] =>
  read(points)
    .all("polyline")
    .map(({ attribs }) => attribs["points"]!.split(" ").map((pair) => pair.split(",").map(Number)));

/** How far a line of two points goes to the right and up. */
const span = ([first, last]: number[][]): { right: number; up: number } => ({
  right: last![0]! - first![0]!,
  up: first![1]! - last![1]!,
});
const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 0.5, `${a}, not ${b}`);

test("a tenfold of articles, and of what they cost, is the same stretch wherever it begins", () => {
  const [ourCpu, theirCpu, ourMemory, theirMemory] = linesOf(POINTS);
  near(span(ourCpu!).up, span(theirCpu!).up);
  near(span(ourMemory!).up, span(theirMemory!).up * Math.log10(2));
  near(span(ourCpu!).right, span(theirMemory!).right);
  assert.ok(span(ourCpu!).right > 300 && span(ourCpu!).up > 100);
  assert.ok(ourMemory![0]![0]! > ourCpu![1]![0]!, "the second panel stands to the right of the first");
});

test("it says in words what it shows, when and on what it was measured; marks in names are no tags", () => {
  const { all, words, svg } = read(POINTS);
  assert.equal(
    textContent(all("desc")[0]!),
    "ours <whole>: 1,000 articles 10 s, 100 MB; 10,000 articles 100 s, 200 MB. theirs: 1,000 articles 1 s, 1,000 MB; 10,000 articles 10 s, 10,000 MB.",
  );
  assert.ok(words.includes("1,000 · 10,000 articles: 2001-02-03 (2 cores & <more>)"));
  assert.ok(words.includes("ours <whole>"));
  assert.equal(all("whole").length, 0);
  assert.match(svg, /aria-labelledby="title desc"/);
  assert.match(svg, /prefers-color-scheme: dark/);
});

test("sizes of other days are said apart", () => {
  const { words } = read([...POINTS, { ...point("theirs", 50_000, 50, 20_000), date: "2001-01-01" }]);
  assert.equal(words.at(-1), "50,000 articles: 2001-01-01 (2 cores & <more>)");
});

test("one size is drawn, none is not", () => {
  const [line] = linesOf([POINTS[0]!]);
  assert.equal(line!.length, 1);
  assert.ok(line![0]!.every(Number.isFinite));
  assert.throws(() => growthSvg([]), /no figures/);
});
