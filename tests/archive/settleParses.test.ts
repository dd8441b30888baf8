import assert from "node:assert/strict";
import { test } from "node:test";
import { afterPlan } from "../../src/archive/changes.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { provenanceFaults } from "../../src/archive/provenanceFaults.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
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
import { EDITED, MINE, NEW, OTHER_CITY, RECUT, waits } from "./waitingPage.ts";

const settled = (files: ArchiveFile[], how: "accept" | "keep", ...ordinals: string[]): ArchiveFile[] =>
  afterPlan(files, settleParses(files, ordinals.map(id), how, []));
const paths = (files: readonly ArchiveFile[]): string[] => files.map((file) => file.path);

test("the parse of an article that a person merged into another is not taken: its text would stand twice", () => {
  const both = `${LINES[4]}\n\n${LINES[5]}\n`;
  const merged = ingested(
    edit(remove(FRESH, "02"), "01", (text) => `${text}\n${both}`),
    A,
    { lines: B, front: { city: "潍坊市" } },
    C,
  );
  assert.equal(fate(merged, "02"), "merged 01");
  const { warnings, articles, removals } = settleParses(merged, [id("02")], "accept", []);
  assert.deepEqual([warnings.map(({ code }) => code), articles, removals], [["parse-elsewhere"], [], []]);
  assert.equal(
    warnings[0]!.message,
    `its text is in ${id("01")}, and would stand in two articles; take it out there, or --keep`,
  );
  const gone = settleParses(remove(merged, "01"), [id("02")], "accept", []);
  assert.deepEqual([gone.settled, gone.warnings], [1, []], "it went into an article that is gone by now");
  const taken = edit(merged, "01", (text) => text.replace(both, ""));
  assert.equal(settleParses(taken, [id("02")], "accept", []).settled, 1, "it was taken out again");
  assert.equal(settleParses(merged, [id("02")], "keep", []).settled, 1);
});

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

test("a file that is not UTF-8 is not replaced: it is named, and stays", () => {
  const broken = EDITED.map((file): ArchiveFile =>
    file.path === path("01") ? { ...file, unreadable: true } : file,
  );
  const { settled: done, warnings, articles, removals } = settleParses(broken, [id("01")], "accept", []);
  assert.deepEqual([done, articles, removals], [0, [], []]);
  assert.deepEqual(
    [warnings[0]!.level, warnings[0]!.code, warnings[0]!.file],
    ["error", "not-utf-8", path("01")],
  );
});

test("another file that is not UTF-8 keeps nothing from being settled", () => {
  const broken = EDITED.map((file): ArchiveFile =>
    file.path === path("03") ? { ...file, unreadable: true } : file,
  );
  assert.deepEqual(settleParses(broken, [id("01")], "accept", []).warnings, []);
});

test("nor is one that is a link out of the archive", () => {
  const astray = EDITED.map((file): ArchiveFile =>
    file.path === path("01") ? { ...file, text: "", unreadable: true, astray: true } : file,
  );
  const { settled: done, warnings, articles } = settleParses(astray, [id("01")], "accept", []);
  assert.deepEqual([done, articles, warnings.map(({ code }) => code)], [0, [], ["link-astray"]]);
});

test("one that has no parse is named, and the others are settled all the same", () => {
  const { settled: done, warnings } = settleParses(EDITED, [id("02"), id("01")], "accept", []);
  assert.equal(done, 1);
  assert.deepEqual(
    warnings.map(({ code, file }) => [code, file]),
    [["no-parse", id("02")]],
  );
  assert.match(warnings[0]!.message, /no parse beside it/);
});

test("of a new cut all is taken, or nothing: in part it would put a line into two articles, or into none", () => {
  for (const [files, both] of [
    [RECUT, ["01", "02"]],
    [NEW, ["01", "04"]],
  ] as const)
    for (const how of ["accept", "keep"] as const) {
      for (const [one, other] of [both, both.toReversed()]) {
        const { settled: done, warnings, ...changes } = settleParses(files, [id(one)], how, []);
        assert.equal(done, 0);
        assert.deepEqual(afterPlan(files, changes), files);
        assert.deepEqual(
          warnings.map(({ level, code, file, message }) => [level, code, file, message]),
          [
            [
              "error",
              "cut-in-part",
              path(one),
              `is cut anew together with ${id(other)}: lines go from one to another, so take all of them, or leave all: npm run ingest -- --${how} ${id(one)} ${id(other)}`,
            ],
          ],
        );
      }
      const whole = settleParses(files, both.map(id), how, []);
      assert.deepEqual([whole.settled, whole.warnings], [2, []]);
    }
});

test("of a new cut that cannot be taken whole nothing is taken, and it is said once", () => {
  const broken = RECUT.map((file): ArchiveFile =>
    file.path === path("02") ? { ...file, unreadable: true } : file,
  );
  const { settled: done, warnings, ...changes } = settleParses(broken, [id("01"), id("02")], "accept", []);
  assert.deepEqual([done, changes.articles, changes.removals], [0, [], []]);
  assert.deepEqual(
    warnings.map(({ code, file }) => [code, file]),
    [
      ["not-utf-8", path("02")],
      ["cut-in-part", path("01")],
    ],
  );
  assert.match(warnings[1]!.message, new RegExp(`left as it is with ${id("02")}, which cannot be taken`));
});

test("what else of the page waits by itself is settled, though part of a new cut is not", () => {
  const other = "柳河日报";
  const two = ingested(
    edit(MINE, "03", (text) => text.replace(other, "河口日报")),
    ["1-2"],
    ["3-6"],
    C,
  );
  assert.deepEqual(waits(two), ["01 edited 02", "02 recut 01"]);
  assert.equal(settleParses(two, [id("03")], "accept", []).settled, 1);
});

const faults = (files: ArchiveFile[]): string[] =>
  provenanceFaults(readArchive(files)).map(({ code, line }) => `${line} ${code}`);
/** What is refused of a command, and where every line stands after it. */
const accepted = (files: ArchiveFile[], ...ordinals: string[]): string[] => {
  const { warnings, ...changes } = settleParses(files, ordinals.map(id), "accept", []);
  assert.deepEqual(faults(afterPlan(files, changes)), []);
  return warnings.map(({ code, file, message }) => `${code} ${file.slice(-5, -3)}: ${message}`);
};

test("of a new cut that was left as it is, one article alone is not taken later: its lines would be in two, or in none", () => {
  const kept = settled(RECUT, "keep", "01", "02");
  assert.deepEqual(waits(kept), []);
  const whole = (one: string, other: string): string =>
    `cut-in-part ${one}: is cut anew together with ${id(other)}: lines go from one to another, so take all of them, or leave all: npm run ingest -- --accept ${id(one)} ${id(other)}`;
  assert.deepEqual(accepted(kept, "01"), [whole("01", "02")]);
  assert.deepEqual(accepted(kept, "02"), [whole("02", "01")]);
  assert.deepEqual(accepted(kept, "02", "01"), []);
  assert.deepEqual(times(settled(kept, "accept", "01", "02")), ONCE);
});

test("nor is the parse of one article taken whose lines a person has put into another", () => {
  const moved = edit(
    edit(FRESH, "01", (text) => text.replace(`${LINES[2]}\n`, "").replace("- 1-3", "- 1-2")),
    "02",
    (text) => `${text}\n${LINES[2]}\n`.replace("- 4-6", "- 3-6"),
  );
  const waiting = ingested(moved, OTHER_CITY, { lines: B, front: { city: "潍坊市" } }, C);
  assert.deepEqual(faults(waiting), []);
  assert.deepEqual(
    accepted(waiting, "01").map((each) => each.slice(0, 15)),
    ["cut-in-part 01:"],
  );
  assert.deepEqual(
    accepted(waiting, "02").map((each) => each.slice(0, 15)),
    ["cut-in-part 02:"],
  );
  assert.deepEqual(accepted(waiting, "01", "02"), []);
});

test("nor one that has lines of a person's file which the page gives no more", () => {
  const joined = ingested(
    edit(FRESH, "02", (text) => text.replace("头遍水", "二遍水")),
    ["1-6"],
    C,
  );
  const merged = ingested(
    edit(joined, "01", (text) => text.replace("老桥昨天", "老桥前天")),
    ["1-6"],
    C,
  );
  assert.deepEqual(accepted(merged, "01"), [
    `lines-twice 01: has lines that are in ${id("02")} too, which has no parse beside it; take them out there, delete that file if it is not wanted, or --keep ${id("01")}`,
  ]);
  assert.deepEqual(accepted(remove(merged, "02"), "01"), []);
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

test("an id that is named twice is settled once; a parse of a text that no page has is not taken", () => {
  const twice = settleParses(EDITED, [id("01"), id("01")], "accept", []);
  assert.deepEqual([twice.settled, twice.warnings, twice.removals.length], [1, [], 1]);
  const stale = EDITED.map((file) =>
    file.path === path("01", "parsed.txt")
      ? { ...file, text: file.text.replace(/sha256: \w{8}/, "sha256: 00000000") }
      : file,
  );
  const { settled: done, warnings } = settleParses(stale, [id("01")], "accept", []);
  assert.deepEqual([done, warnings.map(({ code }) => code)], [0, ["parse-stale"]]);
});
