import assert from "node:assert/strict";
import { test } from "node:test";
import { afterPlan } from "../../src/archive/changes.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import { settleParses } from "../../src/archive/settleParses.ts";
import {
  A,
  B,
  C,
  edit,
  fate,
  FRESH,
  id,
  ingested,
  LINES,
  ONCE,
  path,
  plan,
  remove,
  textOf,
  times,
} from "../corrections/page.ts";
import { EDITED, NEW, OTHER_CITY, RECUT, waits } from "./waitingPage.ts";

const settled = (files: ArchiveFile[], how: "accept" | "keep", ...ordinals: string[]): ArchiveFile[] =>
  afterPlan(files, settleParses(files, ordinals.map(id), how, []));
const paths = (files: readonly ArchiveFile[]): string[] => files.map((file) => file.path);

test("a merge is taken back by taking both parses; of one alone it is said what is in no article then", () => {
  const both = `${LINES[3]}\n\n${LINES[4]}\n\n${LINES[5]}\n`;
  const merged = ingested(
    edit(remove(FRESH, "02"), "01", (text) => `${text}\n${both}`),
    { lines: A, front: { city: "潍坊市" } },
    { lines: B, front: { city: "潍坊市" } },
    C,
  );
  const alone = settleParses(merged, [id("01")], "accept", []);
  assert.deepEqual(
    alone.warnings.map(({ code, file }) => [code, file]),
    [["merge-undone", path("01")]],
  );
  const apart = afterPlan(merged, alone);
  assert.deepEqual([fate(merged, "02"), fate(apart, "02")], ["merged 01", "withdrawn"]);
  const together = settleParses(merged, [id("02"), id("01")], "accept", []);
  assert.deepEqual([together.warnings, together.settled], [[], 2]);
  assert.deepEqual(times(afterPlan(merged, together)), ONCE);
});

test("where a merged article's words were taken out again, nothing is said of them when the parse is taken", () => {
  const both = `${LINES[3]}\n\n${LINES[4]}\n\n${LINES[5]}\n`;
  const merged = ingested(
    edit(remove(FRESH, "02"), "01", (text) => `${text}\n${both}`),
    { lines: A, front: { city: "潍坊市" } },
    B,
    C,
  );
  assert.equal(fate(merged, "02"), "merged 01");
  const without = edit(merged, "01", (text) => text.replace(both, "另记一笔。"));
  assert.deepEqual(settleParses(without, [id("01")], "accept", []).warnings, []);
});

test("what stands beside nothing known is not waited for", () => {
  const stray = { path: path("77", "parsed.txt"), text: "无主" };
  const nameless = { path: "x/notes.parsed.txt", text: "无名" };
  assert.deepEqual(waits([...FRESH, stray, nameless]), []);
  assert.deepEqual(
    settleParses([...FRESH, stray], [id("77")], "keep", []).warnings.map(({ level, code, file }) => [
      level,
      code,
      file,
    ]),
    [["error", "no-parse", id("77")]],
  );
});

test("a parse that is taken takes the article's place, and what the person wrote is kept beside it", () => {
  const text = textOf(EDITED, path("01"))!;
  const changes = settleParses(EDITED, [id("01")], "accept", []);
  assert.deepEqual([changes.settled, changes.warnings], [1, []]);
  assert.deepEqual(paths(changes.articles), [path("01")]);
  assert.deepEqual(changes.removals, [path("01", "parsed.txt")]);
  assert.deepEqual(changes.beside, [
    { path: path("01", `replaced-${digestOf(text).slice(0, 8)}.txt`), text },
  ]);
  const later = afterPlan(EDITED, changes);
  assert.equal(heldFiles(later).isByHand(id("01")), false);
  assert.deepEqual(plan(later, OTHER_CITY, B, C).warnings, []);
  assert.deepEqual(waits(later), []);
});

test("its record says of a parse that is taken where its lines are, and nobody else's changes", () => {
  const records = (files: ArchiveFile[]): ReturnType<typeof heldFiles>["written"] => heldFiles(files).written;
  const [before, after] = [records(RECUT), records(settled(RECUT, "accept", "01", "02"))];
  assert.deepEqual([after.get(id("01"))!.lines, after.get(id("02"))!.lines], [["1-2"], ["3-6"]]);
  assert.equal(after.get(id("01"))!.opening, before.get(id("01"))!.opening);
  assert.deepEqual(after.get(id("03")), before.get(id("03")));
  assert.equal("goesOn" in after.get(id("01"))!, false);
});

test("a run's file that is cut anew is replaced without a copy: nobody wrote in it", () => {
  const later = settleParses(RECUT, [id("01"), id("02")], "accept", []);
  assert.equal(later.beside.length, 1);
  assert.deepEqual(times(afterPlan(RECUT, later)), ONCE);
  const whole = settled(NEW, "accept", "01", "04");
  assert.equal(textOf(whole, path("04"))!.includes(LINES[2]!), true);
  assert.deepEqual(waits(whole), []);
});

test("a parse that is left does not wait again until the rules change their mind", () => {
  const kept = settled(EDITED, "keep", "01");
  assert.deepEqual(waits(kept), []);
  assert.equal(textOf(kept, path("01")), textOf(EDITED, path("01")));
  assert.notEqual(textOf(kept, path("01", "parsed.txt")), undefined);
  assert.deepEqual(plan(kept, OTHER_CITY, B, C).warnings, []);
  const again = { lines: A, front: { city: "济南市" } };
  assert.deepEqual(waits(ingested(kept, again, B, C)), ["01 edited"]);
});

test("a deletion that is kept takes the parse away", () => {
  const deleted = ingested(remove(FRESH, "01"), OTHER_CITY, B, C);
  const kept = settled(deleted, "keep", "01");
  assert.equal(textOf(kept, path("01", "parsed.txt")), undefined);
  assert.deepEqual(plan(kept, OTHER_CITY, B, C).warnings, []);
  const taken = settled(deleted, "accept", "01");
  assert.match(textOf(taken, path("01"))!, /潍坊市/);
  assert.deepEqual(paths(settleParses(deleted, [id("01")], "accept", []).beside), []);
});

test("the parse of a file that was moved since the last run is taken in its place, and lies nowhere any more", () => {
  const moved = EDITED.map((file) =>
    file.path === path("01") ? { ...file, path: "2019/手工/01.md" } : file,
  );
  const taken = settled(moved, "accept", "01");
  assert.deepEqual(
    paths(taken).filter((each) => /\/01|-01/.test(each)),
    ["2019/手工/01.md", `2019/手工/01.replaced-${digestOf(textOf(EDITED, path("01"))!).slice(0, 8)}.txt`],
  );
  assert.match(textOf(taken, "2019/手工/01.md")!, /潍坊市/);
  const later = ingested(moved, OTHER_CITY, B, C);
  assert.deepEqual(
    paths(later).filter((each) => each.includes("parsed")),
    ["2019/手工/01.parsed.txt"],
  );
  assert.deepEqual(waits(later), waits(moved));
});
