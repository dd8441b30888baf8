import assert from "node:assert/strict";
import { test } from "node:test";
import { givePageIds } from "../../src/archive/pageIds.ts";
import type { PageSheet, ParsedPage } from "../../src/archiveTypes.ts";

type Given = { paper?: string; page?: string; file?: string; sha256?: string; part?: number; text?: string };

/** A page of an unknown day. */
const page = ({
  paper,
  page: number,
  file = "a.txt",
  sha256 = "1",
  part = 1,
  text = "",
}: Given): ParsedPage =>
  ({
    identity: { paper: paper ?? null, paperBecause: null, page: number ?? null, date: "0001-01-01" },
    articles: [],
    sheet: { file, sha256, part, text },
  }) as unknown as ParsedPage;
const held = (id: string, given: Given): PageSheet => ({
  ...page(given).sheet,
  id,
  articles: {},
});

const ids = (pages: ParsedPage[], sheets: PageSheet[] = [], retired: string[] = []): string[] =>
  givePageIds(pages, sheets, [], new Set(retired)).map(({ id }) => id);

test("a page without a number, or a second one of a number, is counted on; no id is given that was given once", () => {
  const pages = [{}, {}, { page: "A05" }, { page: "A05" }, { page: "A05" }, {}].map((given, i) =>
    page({ ...given, file: `${i}.txt`, sha256: String(i) }),
  );
  const day = "x-00010101-";
  assert.deepEqual(
    ids(pages, [held(`${day}x2`, { file: "held.txt", sha256: "h" })], [`${day}a05x3`]),
    ["x1", "x3", "a05", "a05x2", "a05x4", "x4"].map((code) => day + code),
  );
});

test("papers of the same initials have codes of their own", () => {
  const papers = ["新泉报", "仙桥报", "西泉报"].map((paper, i) =>
    page({ paper, file: `${i}.txt`, sha256: String(i) }),
  );
  assert.deepEqual(
    ids(papers).map((id) => id.split("-")[0]),
    ["xqb", "xqb2", "xqb3"],
  );
});

test("a page is known again by file and content, by content, by file and text, and only as the same part", () => {
  const text = "村口的老桥昨天修好了，车能过，人也能过。";
  const sheets = [held("x-00010101-x7", { file: "a.txt", sha256: "1", part: 2, text })];
  for (const [given, id] of [
    [{ part: 2 }, "x7"],
    [{ part: 2, file: "renamed.txt" }, "x7"],
    [{ part: 2, sha256: "2", text: text.replace("老桥", "新桥") }, "x7"],
    [{ part: 2, sha256: "2", text: "别的文字，和那一版没有关系。" }, "x1"],
    [{ part: 1 }, "x1"],
  ] as const)
    assert.deepEqual(ids([page(given)], sheets), [`x-00010101-${id}`], JSON.stringify(given));
});

const STORY = "东桥昨日通车。桥面六米宽，两边装了铁栏杆。乡亲们说这下赶集近了五里地。";
const OTHER = "西渠明日放水。水从上游水库来，先浇麦田后浇菜地。管水员老邵守在闸口看了一夜。";

test("pages put in before a page, or taken out, do not make it another, corrected or not", () => {
  const one = held("x-00010101-x1", { text: STORY });
  const corrected = STORY.replace("六米", "七米");
  for (const text of [STORY, corrected])
    assert.deepEqual(
      ids([page({ sha256: "2", text: OTHER }), page({ sha256: "2", part: 2, text })], [one]),
      ["x-00010101-x2", one.id],
      text,
    );
  const two = held("x-00010101-x2", { part: 2, text: OTHER });
  assert.deepEqual(ids([page({ sha256: "2", text: OTHER })], [one, two]), [two.id]);
});

test("a file renamed and corrected at once is the same page; where both files are there, both are", () => {
  const one = held("x-00010101-x1", { text: STORY });
  const renamed = page({ file: "b.txt", sha256: "2", text: STORY.replace("六米", "七米") });
  assert.deepEqual(ids([renamed], [one]), [one.id]);
  assert.deepEqual(ids([page({ text: STORY }), renamed], [one]), [one.id, "x-00010101-x2"]);
  const like = page({ file: "b.txt", sha256: "2", text: `${STORY.slice(0, 12)}${OTHER}` });
  assert.deepEqual(ids([like], [one]), ["x-00010101-x2"]);
});

test("thousands of pages of one unknown day take no more time each than a few", () => {
  const pages = Array.from({ length: 20_000 }, (_, i) => page({ file: `${i}.txt`, sha256: String(i) }));
  const began = process.cpuUsage();
  const given = ids(pages);
  // Counted from 1 for each page it was minutes.
  assert.ok(process.cpuUsage(began).user < 10_000_000);
  assert.deepEqual([given.at(-1), new Set(given).size], ["x-00010101-x20000", 20_000]);
});
