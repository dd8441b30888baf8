import assert from "node:assert/strict";
import { test } from "node:test";
import { measure, readPrintedLines, type Reading } from "../../src/rules/printedLines.ts";

/** `10`: ten characters; `11.5`: eleven and a letter of half their width. */
const run = (width: number): string => "渠".repeat(width) + (width % 1 === 0 ? "" : "a");
/** Runs of characters with a space behind each but the last. */
const runs = (...widths: number[]): string => widths.map(run).join(" ");

const WIDTH = 10;
/** Which of a text's spaces, counted from 1, are read as line ends, and what the reading costs. */
function read(text: string, width = WIDTH): Omit<Reading, "withinClause" | "ends"> & { ends: number[] } {
  const { cost, even, ends } = readPrintedLines(measure(text), width);
  const spaces = Array.from(text.matchAll(/ /g), ({ index }) => index);
  return { cost: Number(cost.toFixed(2)), even, ends: ends.map((at) => spaces.indexOf(at) + 1) };
}

test("Latin letters, digits, spaces and their marks take half of a character's width", () => {
  assert.deepEqual(measure("渠a1 .B%“水”").sums, [0, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7]);
});

test("a line may end at a space; behind a sentence's end a paragraph may, too", () => {
  const behind: Readonly<Record<string, readonly string[]>> = {
    "渠水 清了": ["line"],
    "清了， 草绿": ["line"],
    "。清了 草绿": ["line"],
    "清了。 草绿": ["line", "paragraph"],
    "“清了。” 草": ["line", "paragraph"],
    "清了？！’） 草": ["line", "paragraph"],
    "清了…… 草": ["line", "paragraph"],
    "清。了” 草": ["line"],
    " 草": ["line"],
    "清了。": [],
  };
  for (const [text, kinds] of Object.entries(behind)) {
    const at = text.indexOf(" ");
    const edges = { first: { at: -1, kind: "edge" }, last: { at: text.length, kind: "edge" } };
    assert.deepEqual(
      measure(text).places,
      [edges.first, ...kinds.map((kind) => ({ at, kind })), edges.last],
      text,
    );
  }
});

test("a space within a credit costs nothing to pass over", () => {
  assert.deepEqual(measure("草绿了 。（记者 云帆）").passed, [0, 0, 1, 1]);
  assert.deepEqual([...measure("草绿了 。（记者 云帆）").named], [8]);
});

/** Rows of a column ten characters wide: the runs between a text's spaces → what the reading costs, its even lines, and which spaces end one. */
const ROWS: readonly [
  shows: string,
  widths: readonly number[],
  cost: number,
  even: number,
  ends: number[],
][] = [
  ["full lines", [10, 10, 4], 0, 2, [1, 2]],
  ["the first line is indented by two", [8, 10, 4], 0, 2, [1, 2]],
  ["one line alone", [10], 0, 0, []],
  ["a little more and less than the column", [9.5, 10, 10.5, 3], 0.22, 3, [1, 2, 3]],
  ["off by one and a half, as dear as a real space", [11.5, 10, 8.5, 3], 2, 3, [1, 2, 3]],
  ["the indented first line off as much", [6.5, 10, 3], 1, 2, [1, 2]],
  ["off by two: a line, but not an even one", [10, 8, 4], 1.78, 1, [1, 2]],
  ["off by more than three costs no more than by three", [10, 14, 10, 3], 3, 2, [1, 2, 3]],
  ["a real space within a line", [10, 4, 5, 3], 1.11, 2, [1, 3]],
  ["two real spaces within a line", [10, 3, 3, 3, 10, 2], 2, 3, [1, 4, 5]],
  ["a real space within the short last line", [10, 7, 4], 1, 1, [1]],
  ["the last line as long as the column and a little more", [10, 11.5], 0, 1, [1]],
  ["the last line too long", [10, 12], 3, 1, [1]],
  ["the beginning was lost: any length of the first line", [5, 10, 4], 1, 1, [1, 2]],
  ["but not a longer one than the column", [13, 10, 4], 3, 1, [1, 2]],
  ["a text without line ends", [40, 3], 3, 0, []],
  ["a stretch without spaces, four columns long", [10, 10, 45, 10, 10, 3], 3, 4, [1, 2, 3, 4, 5]],
];
for (const [shows, widths, cost, even, ends] of ROWS)
  test(`${shows}: ${widths.join(" ")}`, () =>
    assert.deepEqual(read(runs(...widths)), { cost, even, ends }, runs(...widths)));

test("where a paragraph ended clearly short, the space behind it stays, and the next line may be indented", () => {
  const cases: Readonly<Record<string, [cost: number, even: number, ends: number[]]>> = {
    [`${run(10)} ${run(3)}。 ${run(10)} 渠渠`]: [1, 2, [1, 3]],
    [`${run(10)} ${run(3)}。 ${run(8)} 渠渠`]: [1, 2, [1, 3]],
    [`${run(10)} ${run(2)}。” ${run(8)} 渠渠`]: [1, 2, [1, 3]],
    [`${run(10)} ${run(6)}。 ${run(10)} 渠渠`]: [1, 2, [1, 3]],
    [`${run(10)} ${run(6.5)}。 ${run(10)} 渠渠`]: [2.78, 2, [1, 2, 3]],
    [`${run(10)} ${run(9)}。 ${run(10)} 渠渠`]: [0, 3, [1, 2, 3]],
    [`${run(10)} ${run(9)}， ${run(8)} ${run(5)}`]: [1.78, 2, [1, 2, 3]],
  };
  for (const [text, [cost, even, ends]] of Object.entries(cases))
    assert.deepEqual(read(text), { cost, even, ends }, text);
});

test("print's own spaces stay where a line may end at them: in a credit, between Latin words", () => {
  const cases: Readonly<Record<string, number[]>> = {
    [`${run(10)} ${run(6)}（记者 云帆）${run(6)} 渠`]: [1, 3],
    [`${run(9)}A B${run(9)} 渠`]: [2],
    [`${run(9)}A ${run(10)} 渠`]: [1, 2],
    [`${run(10)} B${run(9)} 渠`]: [1, 2],
    [`${run(8)}GB 43854${run(7)} 渠`]: [2],
  };
  for (const [text, ends] of Object.entries(cases)) assert.deepEqual(read(text).ends, ends, text);
});

test("of two spaces side by side one is the extractor's, whatever stands around them", () => {
  for (const text of [
    `${run(10)}  ${run(10)} 渠`,
    `${run(9)}A  B${run(9)} 渠`,
    `${run(7)}（记者  云帆）${run(7)} 渠`,
  ])
    assert.equal(read(text).ends.length, 2, text);
});

test("even lines are counted, and those among them that end within a clause", () => {
  const within = (text: string): number => readPrintedLines(measure(text), WIDTH).withinClause;
  assert.equal(within(runs(10, 10, 4)), 2);
  assert.equal(within(`${run(9)}， ${run(10)} 渠`), 1);
  assert.equal(within(`${run(9)}， ${run(9)}。 渠`), 0);
  assert.equal(within(`${run(9)}1 ${run(9)}a 渠`), 2);
  assert.equal(within(runs(10, 8, 4)), 1);
});

test("the same spaces at another width of the column", () => {
  assert.deepEqual(read(runs(20, 20, 4), 20), { cost: 0, even: 2, ends: [1, 2] });
  assert.deepEqual(read(runs(9.5, 10, 9.5, 10, 4), 20), { cost: 2, even: 2, ends: [2, 4] });
});
