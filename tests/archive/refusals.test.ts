import assert from "node:assert/strict";
import { test } from "node:test";
import { afterPlan } from "../../src/archive/changes.ts";
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
  remove,
  times,
} from "../corrections/page.ts";
import { EDITED, MINE, NEW, OTHER_CITY, RECUT, waits } from "./waitingPage.ts";

const settled = (files: ArchiveFile[], how: "accept" | "keep", ...ordinals: string[]): ArchiveFile[] =>
  afterPlan(files, settleParses(files, ordinals.map(id), how, []));

const faults = (files: ArchiveFile[]): string[] =>
  provenanceFaults(readArchive(files)).map(({ code, line }) => `${line} ${code}`);
/** What is refused of a command, and where every line stands after it. */
const accepted = (files: ArchiveFile[], ...ordinals: string[]): string[] => {
  const { warnings, ...changes } = settleParses(files, ordinals.map(id), "accept", []);
  assert.deepEqual(faults(afterPlan(files, changes)), []);
  return warnings.map(({ code, file, message }) => `${code} ${file.slice(-5, -3)}: ${message}`);
};

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
