import assert from "node:assert/strict";
import { test } from "node:test";
import { provenanceFaults } from "../../src/archive/provenanceFaults.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
import { digestOf } from "../../src/archive/digest.ts";
import type { PageSheet, WrittenArticle } from "../../src/archiveTypes.ts";
import { archiveFiles, SHA, sheet, type ArticleText } from "../site/samples.ts";
import { B, C, edit, FRESH, ingested, remove } from "../corrections/page.ts";
import { after } from "../review/desk.ts";

const faults = (files: ArchiveFile[]): string[] =>
  provenanceFaults(readArchive(files)).map(
    ({ code, line, message }) => `${line} ${code}: ${message.split(";")[0]!}`,
  );

test("of an archive as it was ingested every character is in one place", () => {
  assert.deepEqual(faults(FRESH), []);
});

test("a line in two articles", () => {
  assert.deepEqual(faults(ingested([], ["1-4"], B, C)), [
    "4 line-twice: is in lhrb-20190504-02-01 and in lhrb-20190504-02-02",
  ]);
  assert.deepEqual(faults(ingested([], ["1-3", "4[0:2]"], ["4[2:9]", "5-6"], C)), []);
});

test("what a person deleted, or did at the desk, is accounted for", () => {
  assert.deepEqual(faults(remove(FRESH, "02")), []);
  assert.deepEqual(faults(after(FRESH, "02", "withdraw")), []);
  const listed = FRESH.map((file) => ({
    ...file,
    text: file.text.replace("unassigned: []", 'unassigned: ["3"]'),
  }));
  const taken = after(
    edit(listed, "01", (text) => text.replace("- 1-3", "- 1-2")),
    "01",
    "take",
    {
      line: "lhrb-20190504-02 3",
    },
  );
  assert.deepEqual(faults(taken), []);
});

const PAGE = "lzcb-20200528-a05";
const id = (ordinal: string): string => `${PAGE}-${ordinal}`;
/** Articles by the lines they claim, those of `mine` as a person wrote them; what else a record of five lines says. */
function told(
  claims: Readonly<Record<string, string[]>>,
  record: Partial<PageSheet> = {},
  mine: readonly string[] = [],
  text = "甲甲甲甲\n乙乙\n\n丁 丁\n戊\n",
): string[] {
  const articles = Object.entries(claims).map(([ordinal, lines]): ArticleText => [
    { id: id(ordinal), source: { file: "a.txt", sha256: SHA, lines } },
  ]);
  const files = archiveFiles(articles).filter(({ path }) => path.endsWith(".md"));
  const written = files.map((file, i): [string, WrittenArticle] => {
    const ordinal = Object.keys(claims)[i]!;
    return [id(ordinal), { digest: mine.includes(ordinal) ? "x" : digestOf(file.text), opening: "" }];
  });
  const { articles: others = {}, ...more } = record;
  const page = sheet({ id: PAGE, text, ...more, articles: { ...Object.fromEntries(written), ...others } });
  return faults([...files, ...archiveFiles([], [page])]);
}
const twice = (line: number, a: string, b: string): string => `${line} line-twice: is in ${a} and in ${b}`;
const nowhere = (line: number, count: number): string =>
  `${line} line-nowhere: ${count} characters are in no article and in no list of page ${PAGE}`;

test("what the record lists as notice, furniture or unassigned is in one place; white space need not be", () => {
  assert.deepEqual(told({ "01": ["1"] }, { notices: ["2"], furniture: ["4"], unassigned: ["5"] }), []);
  assert.deepEqual(told({ "01": ["1[0:2]"] }, { notices: ["1[2:4]", "2", "4[0:1]", "4[2:3]", "5"] }), []);
  assert.deepEqual(told({ "01": ["1[1:3]"] }, { notices: ["2", "5"] }), [nowhere(1, 2), nowhere(4, 2)]);
});

test("lines are counted from the page's first, and each fault names the file", () => {
  const found = told({ "01": ["11", "12"] }, { firstLine: 11, notices: ["14"] });
  assert.deepEqual(found, [nowhere(15, 1)]);
});

test("two that a run gave are both told, articles and lists alike; parts that only touch are not", () => {
  const rest = ["2", "4", "5"];
  assert.deepEqual(told({ "01": ["1"], "02": ["1"] }, { notices: rest }), [twice(1, id("01"), id("02"))]);
  assert.deepEqual(told({ "01": ["1"] }, { notices: ["1", ...rest] }), [twice(1, id("01"), "notices")]);
  assert.deepEqual(told({}, { notices: ["1", ...rest], furniture: ["1"] }), [
    twice(1, "notices", "furniture"),
  ]);
  assert.deepEqual(told({ "01": ["1[0:3]"], "02": ["1[2:4]"] }, { notices: rest }), [
    twice(1, id("01"), id("02")),
  ]);
  assert.deepEqual(told({ "01": ["1[0:2]"], "02": ["1[2:4]"] }, { notices: rest }), []);
  assert.deepEqual(
    told({ "01": ["1", "1[0:2]"] }, { notices: rest }),
    [],
    "one article twice is no two places",
  );
});

test("what a person takes out of a list into an article is theirs; out of another article it is in two", () => {
  const rest = ["2", "4", "5"];
  assert.deepEqual(told({ "01": ["1"] }, { notices: ["1", ...rest] }, ["01"]), []);
  assert.deepEqual(told({ "01": ["1"], "02": ["1"] }, { notices: rest }, ["01"]), [
    twice(1, id("01"), id("02")),
  ]);
});

test("lines of a deleted article are accounted for, also where another article has them now", () => {
  const deleted = { [id("09")]: { digest: "x", opening: "", lines: ["1"] } };
  const rest = ["2", "4", "5"];
  assert.deepEqual(told({}, { notices: rest, articles: deleted }), []);
  assert.deepEqual(told({ "01": ["1"] }, { notices: rest, articles: deleted }), []);
  const removed = { [id("09")]: { ...deleted[id("09")]!, removed: true as const } };
  assert.deepEqual(told({}, { notices: rest, articles: removed }), [nowhere(1, 4)]);
  const goesOn = [{ file: "a.txt", sha256: SHA, lines: ["2"] }];
  const over = { [id("09")]: { ...deleted[id("09")]!, goesOn } };
  assert.deepEqual(told({}, { notices: ["4", "5"], articles: over }), []);
});

test("a line that three have names the first two", () => {
  assert.deepEqual(
    told({ "01": ["1[0:1]"], "02": ["1[1:4]"], "03": ["1[1:2]"] }, { notices: ["2", "4", "5"] }),
    [twice(1, id("02"), id("03"))],
  );
});
