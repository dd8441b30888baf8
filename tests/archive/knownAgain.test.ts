import assert from "node:assert/strict";
import { test } from "node:test";
import { knownAgain } from "../../src/archive/knownAgain.ts";
import type { PageSheet, ParsedPage } from "../../src/archiveTypes.ts";
import { held, page } from "./unnamedPage.ts";

/** Ids of the records by which pages are known again. */
const known = (pages: ParsedPage[], sheets: PageSheet[]): (string | null)[] => {
  const found = knownAgain(pages, sheets);
  return pages.map((each) => found.get(each)?.id ?? null);
};

test("a page is known again by file and content, by content, by file and text, and only as the same part", () => {
  const text = "村口的老桥昨天修好了，车能过，人也能过。";
  const sheets = [held("x-00010101-x7", { file: "a.txt", sha256: "1", part: 2, text })];
  for (const [given, id] of [
    [{ part: 2 }, "x7"],
    [{ part: 2, file: "renamed.txt" }, "x7"],
    [{ part: 2, sha256: "2", text: text.replace("老桥", "新桥") }, "x7"],
    [{ part: 2, sha256: "2", text: "别的文字，和那一版没有关系。" }, null],
    [{ part: 1 }, null],
  ] as const)
    assert.deepEqual(known([page(given)], sheets), [id && `x-00010101-${id}`], JSON.stringify(given));
});

const STORY = "东桥昨日通车。桥面六米宽，两边装了铁栏杆。乡亲们说这下赶集近了五里地。";
const OTHER = "西渠明日放水。水从上游水库来，先浇麦田后浇菜地。管水员老邵守在闸口看了一夜。";

test("pages put in before a page, or taken out, do not make it another, corrected or not", () => {
  const one = held("x-00010101-x1", { text: STORY });
  const corrected = STORY.replace("六米", "七米");
  for (const text of [STORY, corrected])
    assert.deepEqual(
      known([page({ sha256: "2", text: OTHER }), page({ sha256: "2", part: 2, text })], [one]),
      [null, one.id],
      text,
    );
  const two = held("x-00010101-x2", { part: 2, text: OTHER });
  assert.deepEqual(known([page({ sha256: "2", text: OTHER })], [one, two]), [two.id]);
});

test("a file renamed and corrected at once is the same page; where both files are there, both are", () => {
  const one = held("x-00010101-x1", { text: STORY });
  const renamed = page({ file: "b.txt", sha256: "2", text: STORY.replace("六米", "七米") });
  assert.deepEqual(known([renamed], [one]), [one.id]);
  assert.deepEqual(known([page({ text: STORY }), renamed], [one]), [one.id, null]);
  const like = page({ file: "b.txt", sha256: "2", text: `${STORY.slice(0, 12)}${OTHER}` });
  assert.deepEqual(known([like], [one]), [null]);
});

test("of two files with the same text each is its own page, in whatever order they are given", () => {
  const sheets = [
    held("x-00010101-x1", { file: "a.txt", text: STORY }),
    held("x-00010101-x2", { file: "b.txt", text: STORY }),
  ];
  const pages = [page({ file: "b.txt", text: STORY }), page({ file: "a.txt", text: STORY })];
  assert.deepEqual(known(pages, sheets), ["x-00010101-x2", "x-00010101-x1"]);
});

test("so it is where both files were renamed", () => {
  const sheets = ["a", "b"].map((name) => held(`x-00010101-${name}`, { file: `${name}.txt`, text: STORY }));
  const pages = [page({ file: "c.txt", text: STORY }), page({ file: "d.txt", text: STORY })];
  assert.deepEqual(known(pages, sheets), ["x-00010101-a", "x-00010101-b"]);
});

test("what was taken out of a file is not the page that is still there with other text", () => {
  const one = held("x-00010101-x1", { text: STORY });
  const moved = page({ file: "b.txt", sha256: "2", text: STORY.replace("六米", "七米") });
  assert.deepEqual(known([page({ sha256: "3", text: OTHER }), moved], [one]), [null, null]);
});

test("a page is looked for by its longest sentences, wherever they stand among short ones that were corrected", () => {
  const [first, last] = ["白露。霜降。谷雨。", "立冬。小满。惊蛰。"];
  const one = held("x-00010101-x1", { text: `${first}${STORY}${last}` });
  const now = `${first.replaceAll("。", "日。")}${STORY}${last.replaceAll("。", "日。")}`;
  assert.deepEqual(known([page({ sha256: "2", part: 2, text: now })], [one]), [one.id]);
});

test("of two that are like a page, the one that is printed the same is that page, wherever it stands in its file", () => {
  const one = held("x-00010101-x1", { text: STORY });
  const like = page({ sha256: "2", text: STORY.replace("六米", "七米") });
  assert.deepEqual(known([like, page({ sha256: "2", part: 2, text: STORY })], [one]), [null, one.id]);
});

test("a page on which nothing is printed is known by its place alone", () => {
  const blank = held("x-00010101-x1", { text: " \n" });
  assert.deepEqual(known([page({ sha256: "2", part: 2, text: " \n" })], [blank]), [null]);
  assert.deepEqual(known([page({ text: " \n" })], [blank]), [blank.id]);
});
