import assert from "node:assert/strict";
import { test } from "node:test";
import { afterPlan } from "../../src/archive/changes.ts";
import { settleParses } from "../../src/archive/settleParses.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
import type { Correction } from "../../src/archiveTypes.ts";
import { A, B, C, edit, FRESH, id, ingested, LINES, path } from "../corrections/page.ts";

const MINE = edit(FRESH, "01", (text) => text.replace("老桥昨天", "老桥前天"));
/** A run has been since. */
const KNOWN = ingested(MINE, A, B, C);
const OTHER_CITY = { lines: A, front: { city: "潍坊市" } };

const correctionOf = (files: ArchiveFile[], ordinal = "01"): Correction | undefined =>
  readArchive(files).articles.find(({ front }) => front.id === id(ordinal))!.correction;

const byPrint: Correction = { by: "print", text: LINES.slice(0, 3).join("\n") };

test("nothing is said of what no person changed", () => {
  for (const ordinal of ["01", "02", "03"]) assert.equal(correctionOf(FRESH, ordinal), undefined);
  assert.equal(correctionOf(KNOWN, "02"), undefined);
});

test("the parse beside says what was corrected, and goes on saying it run after run", () => {
  const correction = correctionOf(KNOWN);
  assert.equal(correction?.by, "parse");
  assert.match(correction?.by === "parse" ? correction.body : "", /老桥昨天/);
  assert.deepEqual(correctionOf(ingested(KNOWN, A, B, C)), correction);
});

test("until a run has put it there, the printed lines do", () => {
  assert.deepEqual(correctionOf(MINE), byPrint);
});

test("what newer rules read is not what was corrected, until a person has looked at it", () => {
  const waiting = ingested(KNOWN, OTHER_CITY, B, C);
  assert.deepEqual(correctionOf(waiting), byPrint);
  const kept = correctionOf(afterPlan(waiting, settleParses(waiting, [id("01")], "keep", [])));
  assert.equal(kept?.by === "parse" ? kept.front.city : "", "潍坊市");
  const taken = afterPlan(waiting, settleParses(waiting, [id("01")], "accept", []));
  assert.equal(correctionOf(taken), undefined);
});

test("an article that was only found right, or saved with other line ends, is not corrected", () => {
  const checked = edit(FRESH, "01", (text) => text.replace(/^source:/m, 'checked: "2026-03-01"\nsource:'));
  const saved = edit(FRESH, "01", (text) => text.replaceAll("\n", "\r\n"));
  for (const files of [checked, saved]) {
    assert.notDeepEqual(files, FRESH);
    assert.equal(correctionOf(ingested(files, A, B, C)), undefined);
  }
  const quoted = edit(FRESH, "01", (text) => text.replace(/^title: (.*)$/m, 'title: "$1" # 头条'));
  for (const files of [checked, quoted]) {
    assert.notDeepEqual(files, FRESH);
    assert.equal(correctionOf(files), undefined, "before any run, too");
  }
});

test("an article that a person made was never otherwise", () => {
  const copy = FRESH.find((file) => file.path === path("01"))!;
  const made = { path: path("09"), text: copy.text.replace(id("01"), id("09")) };
  assert.deepEqual(correctionOf(ingested([...FRESH, made], A, B, C), "09"), { by: "nothing" });
});

test("nothing is known of an article without its page's record, nor of one whose lines are none", () => {
  const record = (file: ArchiveFile): boolean => file.path.endsWith(".page.txt");
  assert.equal(correctionOf(KNOWN.filter((file) => !record(file))), undefined);
  const without = MINE.map((file) =>
    record(file) ? { ...file, text: file.text.replaceAll(/^ {4}lines:\n(?: {6}- .*\n)+/gm, "") } : file,
  );
  assert.deepEqual(correctionOf(without), { by: "nothing" });
});

test("a parse that cannot be read, or is another article's, is passed over", () => {
  const beside = path("01", "parsed.txt");
  for (const change of [(): string => "no front matter", (text: string): string => `${text}\n`]) {
    const files = KNOWN.map((file) => (file.path === beside ? { ...file, text: change(file.text) } : file));
    assert.deepEqual(correctionOf(files), byPrint);
  }
});
