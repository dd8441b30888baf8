import assert from "node:assert/strict";
import { test } from "node:test";
import { afterPlan } from "../../src/archive/changes.ts";
import { cutsOf } from "../../src/archive/cutTogether.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { besides, pendingParses } from "../../src/archive/pending.ts";
import { planWrites } from "../../src/archive/planWrites.ts";
import { provenanceFaults } from "../../src/archive/provenanceFaults.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
import { settleParses } from "../../src/archive/settleParses.ts";
import type { ParsedPage } from "../../src/archiveTypes.ts";
import { cutPage, type Cut } from "../corrections/cutPage.ts";
import { edit, FRESH, ingested, LINES, ONCE, times } from "../corrections/page.ts";
import { EDITED, RECUT } from "./waitingPage.ts";

const cuts = (files: ArchiveFile[]): ReturnType<typeof cutsOf> => {
  const held = heldFiles(files);
  return cutsOf(held, besides(files, held));
};
const id = (page: string): string => `lhrb-20190504-${page}`;

test("an article whose lines stay its own is settled alone, of a new cut all that exchange lines", () => {
  assert.deepEqual(cuts(EDITED).withOthers(id("02-01")), [id("02-01")]);
  assert.deepEqual(cuts(RECUT).withOthers(id("02-02")), [id("02-01"), id("02-02")]);
  assert.deepEqual(cuts(RECUT).inTheWay(id("02-02")), []);
});

test("in the way is what has no parse and holds lines of one", () => {
  const joined = ingested(
    edit(FRESH, "02", (text) => text.replace("头遍水", "二遍水")),
    ["1-6"],
    ["7-9"],
  );
  assert.deepEqual(cuts(joined).inTheWay(id("02-01")), [id("02-02")]);
});

test("who takes lines of an article that its page gives no more goes with all others who do", () => {
  const mine = edit(FRESH, "01", (text) => text.replace("老桥昨天", "老桥前天"));
  const waiting = ingested(mine, ["1-4"], ["7-9", "5-6"]);
  const [first, third] = [id("02-01"), id("02-03")];
  assert.deepEqual(cuts(waiting).withOthers(first), [first, third]);
  const alone = settleParses(waiting, [third], "accept", []);
  assert.deepEqual([alone.settled, alone.warnings.map(({ code }) => code)], [0, ["cut-in-part"]]);
  const whole = afterPlan(waiting, settleParses(waiting, [first, third], "accept", []));
  assert.deepEqual(times(whole), ONCE);
});

const FIRST = `${LINES.slice(0, 6).join("\n")}\n`;
const SECOND = `${LINES.slice(6).join("\n")}\n夜校的灯亮到九点。\n`;
const pages = (first: readonly Cut[], second: readonly Cut[]): ParsedPage[] =>
  [
    { page: "01", text: FIRST, cuts: first },
    { page: "02", text: SECOND, cuts: second },
  ].map((each) => cutPage({ file: `柳河日报_2019-05-04_${each.page}.txt`, date: "2019-05-04", ...each }));
/** A story that goes on on the second page. */
const over = (lines: string[], rest: string[]): Cut => ({
  lines,
  front: {
    source: [
      { file: "柳河日报_2019-05-04_01.txt", sha256: digestOf(FIRST), lines },
      { file: "柳河日报_2019-05-04_02.txt", sha256: digestOf(SECOND), lines: rest },
    ],
  },
});

test("a cut that goes over two pages is one: whichever of it is asked for, all of it is named, and taken", () => {
  const fresh = afterPlan(
    [],
    planWrites(pages([{ lines: ["1-3"] }, over(["4-6"], ["1-3"])], [{ lines: ["4"] }]), [], []),
  );
  const mine = fresh.map((file) => ({
    ...file,
    text: file.path.endsWith("01-02.md") ? file.text.replace("打了半个月", "打了二十天") : file.text,
  }));
  const now = pages([{ lines: ["1-4"] }, { lines: ["5-6"] }], [{ lines: ["4", "1-3"] }]);
  const files = afterPlan(mine, planWrites(now, mine, []));
  const all = [id("01-01"), id("01-02"), id("02-01")];
  assert.deepEqual(
    pendingParses(files).map((each) => [each.id, ...each.together].toSorted()),
    [all, all, all],
  );
  for (const how of ["accept", "keep"] as const) {
    for (const one of all) {
      const { warnings, settled } = settleParses(files, [one], how, []);
      assert.equal(settled, 0);
      assert.deepEqual(
        warnings.map(({ message }) => message.split(`--${how} `)[1]!.split(" ").toSorted()),
        [all],
      );
    }
    const whole = settleParses(files, all, how, []);
    assert.deepEqual([whole.settled, whole.warnings], [3, []]);
    assert.deepEqual(provenanceFaults(readArchive(afterPlan(files, whole))), []);
  }
});

test("parses of runs that gave different pages may both have a line: neither is taken before they are read anew", () => {
  const clash = RECUT.map((file) => ({
    ...file,
    text: file.path.endsWith("02-01.parsed.txt") ? file.text.replace("- 1-2", "- 1-3") : file.text,
  }));
  assert.deepEqual(cuts(clash).clashing(id("02-01")), [id("02-02")]);
  const { settled, warnings } = settleParses(clash, [id("02-01"), id("02-02")], "accept", []);
  assert.deepEqual([settled, warnings.map(({ code }) => code)], [0, ["lines-twice"]]);
  assert.equal(settleParses(clash, [id("02-01"), id("02-02")], "keep", []).settled, 2);
});
