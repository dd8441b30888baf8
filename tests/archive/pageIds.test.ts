import assert from "node:assert/strict";
import { test } from "node:test";
import { givePageIds, paperCodes } from "../../src/archive/pageIds.ts";
import type { PageSheet, ParsedPage } from "../../src/archiveTypes.ts";
import { held, page } from "./unnamedPage.ts";

const ids = (pages: ParsedPage[], sheets: PageSheet[] = [], retired: string[] = []): string[] =>
  givePageIds(pages, sheets, paperCodes(sheets, []), new Set(retired)).map(({ id }) => id);

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

test("a paper keeps the code under which the archive has it first, unless the settings say another", () => {
  const sheets = ["lh", "lhx"].map((code, i) => ({
    ...held(`${code}-00010101-x1`, { file: `${i}.txt`, sha256: String(i) }),
    paper: "柳河矿工报",
  }));
  const [next] = [page({ paper: "柳河矿工报", file: "neu.txt", sha256: "n", page: "A05" })];
  const code = (papers: { name: string; code: string }[]): string =>
    givePageIds([next], sheets, paperCodes(sheets, papers), new Set())[0]!.id.split("-")[0]!;
  assert.equal(code([]), "lh");
  assert.equal(code([{ name: "柳河矿工报", code: "lhkgb" }]), "lhkgb");
});

test("thousands of pages of one unknown day have each a number of its own, counted on", () => {
  // Counted from 1 for each page, these take minutes.
  const pages = Array.from({ length: 10_000 }, (_, i) => page({ file: `${i}.txt`, sha256: String(i) }));
  const given = ids(pages);
  assert.deepEqual([given.at(-1), new Set(given).size], ["x-00010101-x10000", 10_000]);
});
