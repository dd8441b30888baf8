import assert from "node:assert/strict";
import { test } from "node:test";
import { pagePath } from "../../src/archive/address.ts";
import { afterPlan } from "../../src/archive/changes.ts";
import { settleParses } from "../../src/archive/settleParses.ts";
import { planWrites } from "../../src/archive/planWrites.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
import { recordFaults } from "../../src/check/records.ts";
import { A, B, C, edit, FRESH, given, id, ingested, path, type Cuts } from "../corrections/page.ts";

const RECORD = pagePath("lhrb-20190504-02");

/** An archive whose rules say of lines that they are in no article. */
function planned(lists: { notices: string[] }, ...cuts: Cuts): ArchiveFile[] {
  const pages = given(...cuts).map((page) => ({ ...page, sheet: { ...page.sheet, ...lists } }));
  return afterPlan([], planWrites(pages, [], []));
}

const faults = (files: ArchiveFile[]): string[] =>
  recordFaults(readArchive(files)).map(({ level, code, file }) => `${level} ${code} ${file}`);

const inRecord = (files: ArchiveFile[], change: (text: string) => string): ArchiveFile[] =>
  files.map((file) => {
    if (file.path !== RECORD) return file;
    assert.notEqual(change(file.text), file.text, "the record is altered");
    return { ...file, text: change(file.text) };
  });

test("records that are as they were written have no fault, also where the page was cut otherwise since", () => {
  assert.deepEqual(faults(FRESH), []);
  assert.deepEqual(faults(ingested(FRESH, ["1-2"], ["3-6"], C)), []);
});

test("a record whose text was altered is named, whatever of it: of an article, a notice, or white space", () => {
  const notice = planned({ notices: ["9"] }, A, B, ["7-8"]);
  // The record's front matter has some of the words, too.
  for (const [from, to] of [
    [/^桥墩换成了青石/m, "桥墩换成了红砖"],
    [/^新井出水了$/m, "新井干了"],
    [/五十年。$/m, "四十年。"],
    [/\n$/, "\n\n"],
  ] as const)
    assert.deepEqual(faults(inRecord(notice, (record) => record.replace(from, to))), [
      `warning record-altered ${RECORD}`,
    ]);
  const [altered] = recordFaults(readArchive(inRecord(FRESH, (record) => `${record}加一行\n`)));
  assert.match(
    altered!.message,
    /put the record back .* or run npm run ingest on 柳河日报_2019-05-04_02\.txt/,
  );
});

test("an altered record stays one whatever is settled in it, until a run writes it anew", () => {
  const mine = edit(FRESH, "01", (text) => text.replace("老桥昨天", "老桥前天"));
  const waiting = ingested(mine, { lines: A, front: { city: "潍坊市" } }, B, C);
  const altered = inRecord(waiting, (record) => record.replace(/^新井出水了$/m, "新井干了"));
  const kept = afterPlan(altered, settleParses(altered, [id("01")], "keep", []));
  assert.deepEqual(faults(kept), [`warning record-altered ${RECORD}`]);
  assert.deepEqual(faults(ingested(kept, { lines: A, front: { city: "潍坊市" } }, B, C)), []);
});

test("a record of an older version, which has no digest of its text, is not complained of", () => {
  const older = inRecord(FRESH, (record) => record.replace(/^textSha256: .*\n/m, ""));
  assert.deepEqual(faults(inRecord(older, (record) => record.replace(/^新井出水了$/m, "新井干了"))), []);
});

test("what a person edited says nothing of the record", () => {
  assert.deepEqual(faults(edit(FRESH, "01", (text) => text.replace("青石", "红砖"))), []);
});

test("an article of which its page's record knows nothing is named: its entry was taken out, or it was made by hand", () => {
  const entry = new RegExp(` {2}${id("02")}:\n(?: {4}.*\n)+`);
  assert.deepEqual(faults(inRecord(FRESH, (text) => text.replace(entry, ""))), [
    `warning unrecorded ${path("02")}`,
  ]);
  assert.deepEqual(
    faults(FRESH.filter((file) => file.path !== RECORD)),
    [],
    "of a page without record nothing can be said",
  );
});

test("an article that names lines of a text which its page does not have any more is named", () => {
  const older = edit(FRESH, "02", (text) => text.replace(/sha256: \w{8}/, "sha256: 00000000"));
  assert.deepEqual(faults(older), [`warning unplaced ${path("02")}`]);
});
