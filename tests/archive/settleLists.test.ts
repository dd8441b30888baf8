import assert from "node:assert/strict";
import { test } from "node:test";
import { afterPlan } from "../../src/archive/changes.ts";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { planWrites } from "../../src/archive/planWrites.ts";
import { provenanceFaults } from "../../src/archive/provenanceFaults.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
import type { PageSheet } from "../../src/archiveTypes.ts";
import { B, C, edit, FRESH, given, ingested, LINES, remove, type Cuts } from "../corrections/page.ts";

type Lists = Partial<Pick<PageSheet, "notices" | "furniture" | "unassigned">>;

/** A run whose rules say of lines that they are in no article. */
function run(held: ArchiveFile[], said: Lists, ...cuts: Cuts): ArchiveFile[] {
  const pages = given(...cuts).map((page) => ({ ...page, sheet: { ...page.sheet, ...said } }));
  return afterPlan(held, planWrites(pages, held, []));
}
/** What the page's record says to be in no article; nothing of it may be in two places, or in none. */
function lists(files: ArchiveFile[]): string[][] {
  assert.deepEqual(provenanceFaults(readArchive(files)), []);
  const { notices, furniture, unassigned } = heldFiles(files).sheets[0]!;
  return [notices, furniture, unassigned];
}
const MINE = edit(FRESH, "02", (text) => text.replace("头遍水", "二遍水"));
const withLines =
  (own: string) =>
  (text: string): string =>
    text.replace("- 4-6", own);

test("lines and parts of lines that no article has are unassigned, beside those that the rules said to be", () => {
  assert.deepEqual(lists(run([], { unassigned: ["9"] }, ["1-2"], B, ["7-8"])), [[], [], ["3", "9"]]);
  const last = Array.from(LINES[2]!).length;
  assert.deepEqual(lists(run([], { notices: ["3[2:4]"] }, ["1-2", "3[0:2]", "3[6:9]"], B, C)), [
    ["3[2:4]"],
    [],
    ["3[4:6]", `3[9:${last}]`],
  ]);
});

test("what a new parse that waits would give to a person's article is unassigned until it is taken", () => {
  const short = edit(run([], {}, ["1-2"], B, C), "01", (text) => text.replace("老桥昨天", "老桥前天"));
  const waiting = run(short, {}, ["1-3"], B, C);
  assert.deepEqual(lists(waiting), [[], [], ["3"]]);
  assert.deepEqual(run(waiting, {}, ["1-3"], B, C), waiting, "a second run writes nothing");
});

test("lines that an article keeps while its new cut waits are in none of the lists", () => {
  const edited = edit(FRESH, "01", (text) => text.replace("老桥昨天", "老桥前天"));
  const notice = { notices: ["5-6"], furniture: ["9[0:4]"] };
  const waiting = run(edited, notice, ["1-2"], ["3-4"], ["7-8", "9[4:40]"]);
  assert.deepEqual(lists(waiting), [[], ["9[0:4]"], []]);
});

test("of a notice over several lines, what an article of a run keeps is cut out, in order", () => {
  const edited = edit(FRESH, "01", (text) => text.replace("老桥昨天", "老桥前天"));
  const wide = run(edited, { notices: ["5-8"] }, ["1-2"], ["3-4"], ["9"]);
  assert.deepEqual(lists(wide), [["7-8"], [], []]);
  const two = run(edited, { notices: ["5-6", "7-8"] }, ["1-2"], ["3-4"], ["9"]);
  assert.deepEqual(lists(two), [["7-8"], [], []]);
  const apart = run(edited, { notices: ["7", "8"] }, ["1-2"], ["3-6"], ["9"]);
  assert.deepEqual(lists(apart), [["7", "8"], [], []], "two notices stay two");
});

test("what a person keeps stays listed too, and is what it was when they give it back", () => {
  const kept = run(MINE, { notices: ["6"] }, ["1-3"], ["4-5"], C);
  assert.deepEqual(lists(kept), [["6"], [], []]);
  assert.deepEqual(lists(edit(kept, "02", withLines("- 4-5"))), [["6"], [], []]);
});

test("what a person takes out of an article is unassigned with the next run, and not when they put it back", () => {
  const out = edit(MINE, "02", withLines("- 4-5"));
  assert.deepEqual(
    provenanceFaults(readArchive(out)).map(({ code, line }) => [code, line]),
    [["line-nowhere", 6]],
  );
  const later = ingested(out, ["1-3"], B, C);
  assert.deepEqual(lists(later), [[], [], ["6"]]);
  const back = edit(later, "02", (text) => text.replace("- 4-5", "- 4-6"));
  assert.deepEqual(lists(ingested(back, ["1-3"], B, C)), [[], [], []]);
});

test("an article that was deleted, or made before its page was taken in, has its lines", () => {
  assert.deepEqual(lists(ingested(remove(FRESH, "02"), ["1-3"], B, C)), [[], [], []]);
  const made = FRESH.filter(({ path }) => path.endsWith("02-02.md"));
  const later = ingested(made, ["1-3"], B, C);
  assert.deepEqual(lists(later), [[], [], []]);
  assert.equal(later.filter(({ path, text }) => path.endsWith(".md") && text.includes(LINES[4]!)).length, 1);
});

test("a record of an older archive is put right by a run that reads its page as before", () => {
  const whole = run([], {}, ["1-2"], B, C);
  const older = whole.map((file) => ({
    ...file,
    text: file.text.replace(/unassigned:\n {2}- "3"/, "unassigned: []"),
  }));
  assert.notDeepEqual(older, whole);
  assert.deepEqual(run(older, {}, ["1-2"], B, C), whole);
});
