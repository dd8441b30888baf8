import assert from "node:assert/strict";
import { test } from "node:test";
import { pagePath } from "../../src/archive/address.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
import { recordFaults } from "../../src/check/records.ts";
import { A, B, C, edit, FRESH, id, ingested, path } from "../corrections/page.ts";

const RECORD = pagePath("lhrb-20190504-02");

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

test("a word of the printed text that the article made of it has otherwise: the record was altered, in text or headline", () => {
  // The record's front matter has the words, too.
  const text = inRecord(FRESH, (record) => record.replace(/^桥墩换成了青石/m, "桥墩换成了红砖"));
  const [altered] = recordFaults(readArchive(text));
  assert.equal(altered?.code, "record-altered");
  assert.equal(altered.file, RECORD);
  assert.match(
    altered.message,
    /02-01\.md was made of lines 1-3 of .*“桥墩换成了青石” any more; put the record back/,
  );
  assert.deepEqual(faults(inRecord(FRESH, (record) => record.replace(/^新井出水了$/m, "新井干了"))), [
    `warning record-altered ${RECORD}`,
  ]);
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

test("a story that goes on on a page that is not held cannot be proved, and is not complained of", () => {
  const elsewhere = edit(FRESH, "01", (text) => text.replace("- 1-3", "- 1-2\n    - 99-101"));
  assert.deepEqual(faults(elsewhere), []);
  assert.deepEqual(faults(ingested([], A, B, C)), []);
});
