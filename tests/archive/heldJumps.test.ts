import assert from "node:assert/strict";
import { test } from "node:test";
import { afterPlan } from "../../src/archive/changes.ts";
import { planWrites, type Plan } from "../../src/archive/planWrites.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import { joinPages, takeFile } from "../../src/pipeline.ts";
import type { ParsedPage } from "../../src/archiveTypes.ts";
import { firstPage, GOES_ON, OWN_LINE, secondPage, STOPS } from "../twoPages.ts";

type File = [path: string, text: string];
const FIRST: File = ["柳河日报_2019-05-04_01.txt", firstPage(OWN_LINE)];
const SECOND: File = ["柳河日报_2019-05-04_04.txt", secondPage(OWN_LINE, "老渠清出新流水\n")];

const parse = (...files: File[]): ParsedPage[] =>
  joinPages(
    files.flatMap(
      ([path, text]) =>
        takeFile({ path, bytes: Buffer.from(text) }, { sidecar: [], papers: [], fileNames: [] }).pages,
    ),
  );

const ingested = (held: ArchiveFile[], ...files: File[]): ArchiveFile[] =>
  afterPlan(held, planWrites(parse(...files), held, []));

const BOTH = ingested([], FIRST, SECOND);
const path = (page: string): string => `2019/05/04/lhrb/${page}.md`;
const change = (files: ArchiveFile[], at: string, text: (old: string) => string): ArchiveFile[] =>
  files.map((file) => (file.path === at ? { ...file, text: text(file.text) } : file));
const sorted = (files: ArchiveFile[]): ArchiveFile[] => files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
const nothing = (plan: Plan): void =>
  assert.deepEqual([plan.articles, plan.removals, plan.records, plan.warnings], [[], [], [], []]);
const codes = ({ warnings }: Plan): string[] => warnings.map(({ code }) => code);
/** How many articles hold a text. */
const holding = (files: ArchiveFile[], text: string): number =>
  files.filter((file) => file.path.endsWith(".md") && file.text.includes(text)).length;

test("a second run changes nothing, in whatever order the pages are given", () => {
  assert.equal(holding(BOTH, STOPS + GOES_ON), 1);
  nothing(planWrites(parse(FIRST, SECOND), BOTH, []));
  nothing(planWrites(parse(SECOND, FIRST), BOTH, []));
  assert.deepEqual(sorted(ingested([], SECOND, FIRST)), sorted(BOTH));
});

test("a run that gives one of the pages alone leaves the article whole", () => {
  nothing(planWrites(parse(FIRST), BOTH, []));
  nothing(planWrites(parse(SECOND), BOTH, []));
});

test("one of the pages reads differently: the article waits for both, and says so", () => {
  const better: File = [FIRST[0], FIRST[1].replace("四十多名", "四十余名")];
  const plan = planWrites(parse(better), BOTH, []);
  assert.ok(!plan.articles.some((file) => file.path === path("01-01")));
  assert.deepEqual([plan.removals, codes(plan)], [[], ["half-given"]]);
  const later = ingested(afterPlan(BOTH, plan), better, SECOND);
  assert.equal(holding(later, STOPS + GOES_ON), 1);
  assert.equal(holding(later, "四十余名"), 1);
});

test("pages given one after the other are two articles until they are given together", () => {
  const apart = ingested(ingested([], FIRST), SECOND);
  assert.deepEqual(
    [holding(apart, STOPS + GOES_ON), holding(apart, STOPS), holding(apart, GOES_ON)],
    [0, 1, 1],
  );
  const together = ingested(apart, FIRST, SECOND);
  assert.deepEqual([holding(together, STOPS + GOES_ON), holding(together, GOES_ON)], [1, 1]);
  assert.ok(together.some((file) => file.path === path("01-01") && file.text.includes(GOES_ON)));
  nothing(planWrites(parse(FIRST, SECOND), together, []));
});

test("a person's half is never overwritten, and what goes on from it is kept", () => {
  const apart = ingested(ingested([], FIRST), SECOND);
  const mine = change(apart, path("01-01"), (text) => `${text}\n另记一笔。\n`);
  const plan = planWrites(parse(SECOND, FIRST), mine, []);
  assert.deepEqual([plan.articles, plan.removals, codes(plan)], [[], [], ["recut-kept", "edit-kept"]]);
  const later = afterPlan(mine, plan);
  assert.deepEqual([holding(later, "另记一笔"), holding(later, GOES_ON)], [1, 1]);
  assert.deepEqual(codes(planWrites(parse(SECOND, FIRST), later, [])), ["recut-kept", "edit-kept"]);
});

test("a person's end of a story stays, and so does the first half: the whole waits beside it", () => {
  const apart = ingested(ingested([], FIRST), SECOND);
  const mine = change(apart, path("04-01"), (text) => `${text}\n另记一笔。\n`);
  const plan = planWrites(parse(FIRST, SECOND), mine, []);
  assert.deepEqual([plan.removals, codes(plan)], [[], ["recut-kept", "edit-kept"]]);
  const later = afterPlan(mine, plan);
  assert.deepEqual([holding(later, "另记一笔"), holding(later, GOES_ON), holding(later, STOPS)], [1, 1, 1]);
  assert.ok(later.some((file) => file.path.endsWith("01-01.parsed.txt") && file.text.includes(GOES_ON)));
});
