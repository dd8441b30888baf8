import assert from "node:assert/strict";
import { test } from "node:test";
import { provenanceFaults } from "../../src/archive/provenanceFaults.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
import { B, C, edit, FRESH, ingested, remove } from "../corrections/page.ts";
import { after } from "../review/desk.ts";

const faults = (files: ArchiveFile[]): string[] =>
  provenanceFaults(readArchive(files)).map(
    ({ code, line, message }) => `${line} ${code}: ${message.split(";")[0]!}`,
  );

test("of an archive as it was ingested every character is in one place", () => {
  assert.deepEqual(faults(FRESH), []);
});

test("lines that no article and no list has, and parts of lines", () => {
  assert.deepEqual(faults(ingested([], ["1-2"], B, C)), [
    "3 line-nowhere: 24 characters are in no article and in no list of page lhrb-20190504-02",
  ]);
  assert.deepEqual(faults(ingested([], ["1-2", "3[0:20]"], B, C)), [
    "3 line-nowhere: 4 characters are in no article and in no list of page lhrb-20190504-02",
  ]);
});

test("a line in two articles", () => {
  assert.deepEqual(faults(ingested([], ["1-4"], B, C)), [
    "4 line-twice: is in lhrb-20190504-02-01 and in lhrb-20190504-02-02",
  ]);
  assert.deepEqual(faults(ingested([], ["1-3", "4[0:2]"], ["4[2:9]", "5-6"], C)), []);
});

test("what a person deleted, or did at the desk, is accounted for", () => {
  assert.deepEqual(faults(remove(FRESH, "02")), []);
  assert.deepEqual(faults(after(FRESH, "02", "withdraw")), []);
  const listed = FRESH.map((file) => ({
    ...file,
    text: file.text.replace("unassigned: []", 'unassigned: ["3"]'),
  }));
  const taken = after(
    edit(listed, "01", (text) => text.replace("- 1-3", "- 1-2")),
    "01",
    "take",
    {
      line: "lhrb-20190504-02 3",
    },
  );
  assert.deepEqual(faults(taken), []);
});
