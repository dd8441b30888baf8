import assert from "node:assert/strict";
import { test } from "node:test";
import { planWrites, type Plan } from "../../src/archive/planWrites.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import { parseFile } from "../../src/pipeline.ts";
import type { ParsedPage } from "../../src/types.ts";

const STORY = "□记者 周航 报道\n本报淄博5月11日讯 村口的老桥昨天修好了，车能过，人也能过。\n";
const TWO = `老桥修好了\n${STORY}\n新井出水了\n${STORY.replace("老桥", "新井")}`;

const parse = (text: string, path = "某报_2016-05-12_02.txt"): ParsedPage[] =>
  parseFile({ path, bytes: new TextEncoder().encode(text) }, { sidecar: [], papers: [], fileNames: [] })
    .pages;

/** The archive folder after a plan is carried out. */
function carryOut(held: ArchiveFile[], plan: Plan): ArchiveFile[] {
  const files = new Map(held.map(({ path, text }) => [path, text]));
  for (const { path, text } of plan.writes) files.set(path, text);
  for (const path of plan.removals) files.delete(path);
  return [...files].map(([path, text]) => ({ path, text }));
}

const fresh = carryOut([], planWrites(parse(TWO), [], []));
const article = (files: ArchiveFile[], ordinal: string): ArchiveFile =>
  files.find(({ path }) => path.endsWith(`02-${ordinal}.md`))!;
const edited = (files: ArchiveFile[], path: string, text: string): ArchiveFile[] =>
  files.map((file) => (file.path === path ? { path, text } : file));

test("a page gives its articles and its record, by date and paper", () => {
  assert.deepEqual(
    fresh.map(({ path }) => path).toSorted(),
    ["02-01.md", "02-02.md", "02.page.txt"].map((name) => `2016/05/12/mb/${name}`),
  );
});

test("a second run changes nothing", () => {
  const plan = planWrites(parse(TWO), fresh, []);
  assert.deepEqual([plan.writes, plan.removals, plan.warnings], [[], [], []]);
});

test("an edited article is left as it is, and said so only when its page reads differently", () => {
  const mine = article(fresh, "01");
  const held = edited(fresh, mine.path, `${mine.text}\n另记一笔。\n`);
  assert.deepEqual(planWrites(parse(TWO), held, []), {
    ...planWrites(parse(TWO), held, []),
    writes: [],
    removals: [],
    warnings: [],
  });
  const plan = planWrites(parse(TWO.replace("人也能过", "人也能走")), held, []);
  assert.ok(!plan.writes.some(({ path }) => path === mine.path));
  assert.deepEqual(
    plan.warnings.map(({ code, file }) => [code, file]),
    [["edit-kept", mine.path]],
  );
  // The edit is known as one for ever after.
  const later = carryOut(held, plan);
  assert.deepEqual(planWrites(parse(TWO.replace("人也能过", "人也能跑")), later, []).warnings.length, 1);
});

test("an article that a person deleted does not come back", () => {
  const held = fresh.filter((file) => file !== article(fresh, "02"));
  const plan = planWrites(parse(TWO), held, []);
  assert.deepEqual(plan.writes, []);
  assert.deepEqual(planWrites(parse(TWO), carryOut(held, plan), []).writes, []);
});

test("an article that its page gives no more goes, unless a person edited it", () => {
  const one = TWO.slice(0, TWO.indexOf("新井出水了"));
  assert.deepEqual(planWrites(parse(one), fresh, []).removals, [article(fresh, "02").path]);
  const mine = article(fresh, "02");
  const plan = planWrites(parse(one), edited(fresh, mine.path, `${mine.text}改`), []);
  assert.deepEqual(plan.removals, []);
  assert.equal(plan.warnings[0]!.code, "edit-kept");
});

test("a file that no run wrote is never overwritten", () => {
  const mine = article(fresh, "01");
  const plan = planWrites(parse(TWO), [{ path: mine.path, text: "别人的文件" }], []);
  assert.ok(!plan.writes.some(({ path }) => path === mine.path));
});

test("ids stay when a file is renamed, and are never given twice", () => {
  const renamed = planWrites(parse(TWO, "新名字_2016-05-12_02.txt"), fresh, []);
  assert.equal(renamed.pages[0]!.id, "mb-20160512-02");
  const twice = planWrites([...parse(TWO), ...parse(`${TWO}\n再记。`, "b/某报_2016-05-12_02.txt")], [], []);
  assert.deepEqual(
    twice.pages.map(({ id }) => id),
    ["mb-20160512-02", "mb-20160512-02x2"],
  );
});

test("papers with the same initials have codes of their own", () => {
  const plan = planWrites(
    [...parse(TWO, "聊城日报_2016-05-12_02.txt"), ...parse(TWO, "临沧日报_2016-05-12_02.txt")],
    [],
    [],
  );
  assert.deepEqual(
    plan.pages.map(({ id }) => id),
    ["lcrb-20160512-02", "lcrb2-20160512-02"],
  );
});
