import assert from "node:assert/strict";
import { test } from "node:test";
import { afterPlan } from "../../src/archive/changes.ts";
import { planWrites } from "../../src/archive/planWrites.ts";
import { readArchiveFile, type ArchiveFile } from "../../src/archive/readArchive.ts";
import { asOnePart, factsOf, runParts, type Part } from "../../src/archive/runParts.ts";
import { parseFile } from "../../src/pipeline.ts";
import type { ParsedPage } from "../../src/archiveTypes.ts";

const story = (title: string, text: string): string =>
  `${title}\n□记者 周航 报道\n本报淄博5月11日讯 ${text}\n`;
const A = story("老桥修好了", "村口的老桥昨天修好了，车能过，人也能过，赶集少走二里路。");
const B = story("新井出水了", "打了半个月的机井昨天出了水，全村的菜地都浇上了头遍水。");
const C = story("夜校开课了", "镇上的夜校昨晚开了课，来了四十多个学木工的后生和姑娘。");

const parse = (path: string, text = A): ParsedPage[] =>
  parseFile({ path, bytes: new TextEncoder().encode(text) }, { sidecar: [], papers: [], fileNames: [] })
    .pages;
const archiveOf = (...pages: ParsedPage[]): ArchiveFile[] => afterPlan([], planWrites(pages, [], []));

const SMALL = { pages: 1, files: 1 };

function partsOf(
  pages: readonly ParsedPage[],
  held: readonly ArchiveFile[] = [],
  size = SMALL,
  ids: string[] = [],
): Part[] {
  const all = runParts();
  for (const file of held) all.hold(file, readArchiveFile(file));
  return all.parts(pages.map(factsOf), ids, size);
}
const placesOf = (parts: readonly Part[]): number[][] => parts.map(({ pages }) => pages);
const daysOf = (parts: readonly Part[]): string[][] => parts.map(({ days }) => [...days].sort());

const DAYS = ["12", "11", "12", "13"].map((day, i) => parse(`某报_2016-05-${day}_0${i + 1}.txt`)[0]!);

test("a day's pages are planned together, in their order, and days one after the other", () => {
  assert.deepEqual(placesOf(partsOf(DAYS)), [[0, 2], [1], [3]]);
  assert.deepEqual(daysOf(partsOf(DAYS)), [["2016-05-12"], ["2016-05-11"], ["2016-05-13"]]);
});

test("as many days as may be are one part", () => {
  assert.deepEqual(placesOf(partsOf(DAYS, [], { pages: 3, files: 9 })), [[0, 1, 2], [3]]);
  assert.deepEqual(placesOf(partsOf(DAYS, [], { pages: 9, files: 9 })), [[0, 1, 2, 3]]);
  assert.deepEqual(asOnePart(partsOf(DAYS)), partsOf(DAYS, [], { pages: 9, files: 9 })[0]);
});

test("the days of one file are one part, not those of a file and its copy", () => {
  const page = DAYS[0]!;
  const later = { ...page, identity: { ...page.identity, date: "2016-06-01" } };
  assert.deepEqual(placesOf(partsOf([page, DAYS[1]!, later])), [[0, 2], [1]]);
});

test("a held page is planned with the page that it is now, on whatever day that is", () => {
  const held = archiveOf(...parse("某报_2016-05-11_01.txt", A + B));
  const now = {
    "as it was": parse("某报_2016-05-11_01.txt", A + B),
    renamed: parse("某报_2016-05-20_01.txt", A + B),
    "renamed and corrected": parse("某报_2016-05-20_01.txt", A + B.replace("半个月", "一个月")),
  };
  for (const [how, pages] of Object.entries(now)) {
    const [first, ...others] = partsOf(pages, held).filter(({ files }) => files.length > 0);
    assert.deepEqual([first!.pages, others], [[0], []], how);
    assert.ok(first!.days.has("2016-05-11"), how);
  }
  const other = partsOf(parse("某报_2016-05-20_01.txt", C.replace("周航", "陈禾")), held);
  assert.deepEqual(daysOf(other), [["2016-05-20"], ["2016-05-11"]]);
});

test("a held page is not sought by its words where its own file is given still", () => {
  const held = archiveOf(...parse("某报_2016-05-11_01.txt", A + B));
  const pages = [...parse("某报_2016-05-11_01.txt", A + B), ...parse("某报_2016-05-20_01.txt", A + C)];
  assert.deepEqual(placesOf(partsOf(pages, held)), [[0], [1]]);
});

test("an article that names another day's page is planned with that page", () => {
  const held = archiveOf(...parse("某报_2016-05-11_01.txt"), ...parse("某报_2016-05-12_01.txt", B));
  const [one, other] = ["11", "12"].map((day) =>
    held.find(({ path }) => path === `2016/05/${day}/mb/01-01.md`)!,
  );
  assert.equal(partsOf([], held).length, 2);
  const source = /source:[^]*?\n(?=\S)/;
  const mine = { ...one!, text: one!.text.replace(source, source.exec(other!.text)![0]) };
  assert.equal(
    partsOf(
      [],
      held.map((file) => (file === one ? mine : file)),
    ).length,
    1,
  );
});

test("an article that a person moved is planned with its day; what is no day's, with none", () => {
  const held = archiveOf(...parse("某报_2016-05-11_01.txt"));
  const moved = held.map((file) => (file.path.endsWith(".md") ? { ...file, path: "我的/老桥.md" } : file));
  const all = [...moved, { path: "archive.yml", text: "title: 某县旧报\n" }];
  const parts = partsOf([], all);
  assert.equal(parts.length, 1);
  assert.deepEqual(
    parts[0]!.files.map((place) => all[place]!.path),
    all.map(({ path }) => path).filter((path) => path !== "archive.yml" && path !== "2016/ledger.txt"),
  );
});

test("a parse that cannot be read is planned with the article beside it, wherever that lies", () => {
  const held = archiveOf(...parse("某报_2016-05-11_01.txt"), ...parse("某报_2016-05-12_01.txt", B));
  const moved = held.map((file) =>
    file.path === "2016/05/12/mb/01-01.md" ? { ...file, path: "我的/新井.md" } : file,
  );
  const all = [{ path: "我的/新井.parsed.txt", text: "坏了" }, ...moved];
  const parts = partsOf([], all).filter(({ files }) => files.length > 0);
  const ofParse = parts.find(({ files }) => files.includes(0))!;
  assert.equal(parts.length, 2);
  assert.ok(ofParse.files.some((place) => all[place]!.path === "我的/新井.md"));
  assert.deepEqual([...ofParse.days], ["2016-05-12"]);
});

test("days of which the ledger alone speaks are planned too", () => {
  const parts = partsOf([DAYS[0]!], [], SMALL, ["mb-20160512-09", "mb-19990101-01-02"]);
  assert.deepEqual(daysOf(parts), [["1999-01-01", "2016-05-12"]]);
});
