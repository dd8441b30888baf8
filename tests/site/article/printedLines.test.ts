import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite } from "../../../src/site/buildSite.ts";
import { ownLines, type OwnPage } from "../../../src/site/article/printedLines.ts";
import type { Source } from "../../../src/types.ts";
import { archiveOf, SHA, sheet } from "../samples.ts";

const PAGE = "lzcb-20200528-a05";
const from = (lines: string[], file = "a.txt"): Source => ({ file, sha256: SHA, lines });

/** The first of two articles, the second made of `others`. */
function pagesOf(source: Source | Source[], text: string, others: string[] = [], firstLine = 1): OwnPage[] {
  const sheets = [
    sheet({ id: PAGE, text, firstLine }),
    sheet({ id: "lzcb-20200528-a06", file: "b.txt", text: "续一\n续二\n" }),
  ];
  const site = buildSite(
    archiveOf(
      [
        [{ id: `${PAGE}-01`, title: "本文", source }],
        [{ id: `${PAGE}-02`, title: "别文", source: from(others) }],
      ],
      sheets,
    ),
  );
  const own = site.articles.find(({ item }) => item.heading === "本文")!;
  return ownLines(own.item, site.provenance, site.words);
}

const shown = (page: OwnPage | undefined): string[] =>
  (page?.rows ?? []).map((row) =>
    "skipped" in row ? row.skipped : `${row.line} ${row.order === null ? "" : `(${row.order})`}${row.text}`,
  );

test("lines stand as printed, numbered as they are read", () => {
  const [page] = pagesOf(from(["1", "5-6", "3"]), "题\n别一\n末\n别二\n首\n中\n", ["2", "4"]);
  assert.deepEqual(shown(page), [
    "1 (1)题",
    "（1行，别的文章）",
    "3 (3)末",
    "（1行，别的文章）",
    "5 (2)首",
    "6 中",
  ]);
  assert.equal(page?.address, `/page/${PAGE}/`);
});

test("blank lines are no lines; what is in no article is called that", () => {
  const [page] = pagesOf(from(["1", "3", "6"]), "甲\n\n乙\n广告\n\n丙\n");
  assert.deepEqual(shown(page), ["1 (1)甲", "3 (2)乙", "（1行，不在任何文章里）", "6 (3)丙"]);
});

test("parts of a line are cut by characters and marked", () => {
  const [page] = pagesOf(from(["1[3:5]", "1[0:2]"]), "𠮷甲隔乙丙\n");
  assert.deepEqual(shown(page), ["1 (2)𠮷甲…", "1 (1)…乙丙"]);
});

test("an article over two pages shows both, numbered through", () => {
  const pages = pagesOf([from(["11"]), from(["1-2"], "b.txt")], "甲\n乙\n", [], 10);
  assert.deepEqual(pages.map(shown), [["11 (1)乙"], ["1 (2)续一", "2 续二"]]);
});

test("a page that the archive does not hold in that state is not shown", () => {
  assert.deepEqual(pagesOf({ file: "a.txt", sha256: "b".repeat(64), lines: ["1"] }, "甲\n"), []);
  assert.deepEqual(pagesOf(from(["7-9"]), "甲\n"), []);
});
