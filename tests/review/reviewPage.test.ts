import assert from "node:assert/strict";
import { test } from "node:test";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import { reviewPage, stateOf, type ReviewPage } from "../../src/review/reviewPage.ts";
import { B, C, edit, FRESH, id, ingested, LINES, remove } from "../corrections/page.ts";
import { after, TODAY } from "./desk.ts";

const desk = (files: ArchiveFile[]) => ({ issue: "lhrb-20190504", files, papers: [], today: TODAY });
const shown = (files: ArchiveFile[], ordinal: string): ReviewPage => reviewPage(desk(files), id(ordinal))!;

test("the page stands beside the article: whose each line is, and which can be taken", () => {
  const { sheets, firstLine, paragraphs } = shown(ingested([], ["1-2"], B, C), "02");
  const lines = sheets[0]!.lines;
  assert.deepEqual(
    lines.map(({ parts }) => parts[0]!.own),
    [false, false, false, true, true, true, false, false, false],
  );
  assert.deepEqual(
    lines.flatMap(({ begins }) => begins.map((fate) => fate.id)),
    [id("01"), null, id("02"), id("03")],
  );
  assert.deepEqual(
    lines.flatMap(({ parts }) => parts.flatMap((part) => part.choice ?? [])),
    ["lhrb-20190504-02 3"],
  );
  assert.equal(firstLine, 4);
  assert.deepEqual(
    paragraphs.map((each) => each.lines),
    ["5", "6"],
  );
});

test("lines of a withdrawn article are said to be that, and can be taken into another", () => {
  const files = ingested(remove(FRESH, "01"), ["1-3"], B, C);
  const lines = shown(files, "02").sheets[0]!.lines;
  assert.deepEqual(
    lines.slice(0, 4).flatMap(({ begins }) => begins.map((fate) => fate.words)),
    ["人工撤下的文章", LINES[3]],
  );
  assert.deepEqual(
    lines.flatMap(({ parts }) => parts.flatMap((part) => part.choice ?? [])),
    [1, 2, 3].map((line) => `lhrb-20190504-02 ${line}`),
  );
});

test("the other articles of the issue, by their marks on the page", () => {
  assert.deepEqual(shown(FRESH, "02").others, [
    { id: id("01"), name: `1 ${LINES[0]}` },
    { id: id("03"), name: `3 ${LINES[6]}` },
  ]);
});

test("what is doubtful is said until a person checked it", () => {
  const files = ingested(
    [],
    { lines: ["1-3"], front: { confidence: 0.31, missing: ["end"], city: "无此市" } },
    B,
    C,
  );
  assert.deepEqual(shown(files, "01").doubts, [
    "不一定是完整的一篇（程序自估 0.31）",
    "好像缺了结尾",
    "地名表里没有“无此市”",
    "没有归入专题",
  ]);
  assert.deepEqual(shown(after(files, "01", "accept"), "01").doubts, []);
});

test("a parse that waits is shown as it differs, also where a person deleted the article", () => {
  const edited = edit(FRESH, "01", (text) => text.replace("青石", "条石"));
  const waiting = ingested(edited, { lines: ["1-3"], front: { city: "潍坊市" } }, B, C);
  const { pending, absent } = shown(waiting, "01");
  assert.deepEqual([pending?.why, absent], ["edited", false]);
  assert.ok(pending!.rows.some(({ sign, text }) => sign === "+" && text.includes("潍坊市")));
  assert.ok(!pending!.rows.some(({ text }) => /sha256|confidence/.test(text)));
  const deleted = ingested(remove(FRESH, "01"), { lines: ["1-3"], front: { city: "潍坊市" } }, B, C);
  const gone = shown(deleted, "01");
  assert.deepEqual([gone.pending?.why, gone.absent, gone.heading], ["deleted", true, LINES[0]]);
  assert.deepEqual(
    gone.pending?.rows.map(({ text }) => text),
    LINES.slice(0, 3),
  );
  assert.equal(reviewPage(desk(FRESH), id("44")), null);
});

test("a state is another as soon as any file of the issue changed", () => {
  assert.equal(stateOf(desk(FRESH)), stateOf(desk([...FRESH])));
  const ledger = FRESH.map((file) =>
    file.path === "2019/ledger.txt" ? { ...file, text: `${file.text}lhrb-20190601-02-01 withdrawn\n` } : file,
  );
  assert.equal(stateOf(desk(FRESH)), stateOf(desk(ledger)));
  assert.notEqual(stateOf(desk(FRESH)), stateOf(desk(edit(FRESH, "03", (text) => `${text} `))));
});
