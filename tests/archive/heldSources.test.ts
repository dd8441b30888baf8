import assert from "node:assert/strict";
import { test } from "node:test";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { heldSources, sourcesIn } from "../../src/archive/heldSources.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import { edit, FRESH, path, remove, textOf } from "../corrections/page.ts";

const lines = (files: ArchiveFile[]): string[] =>
  heldSources(heldFiles(files)).map(
    ({ id, read }) =>
      `${id.slice(-2)} ${read()
        .front.source.flatMap((source) => source.lines)
        .join(" ")}`,
  );
const RECORD = "2019/05/04/lhrb/02.page.txt";
const record = (change: (text: string) => string): ArchiveFile[] =>
  FRESH.map((file) => (file.path === RECORD ? { ...file, text: change(file.text) } : file));

test("a run's article has the lines that its page's record says, without its file being read", () => {
  assert.deepEqual(lines(FRESH), ["01 1-3", "02 4-6", "03 7-9"]);
  const said = record((text) => text.replace("- 4-6", "- 4-5"));
  assert.deepEqual(lines(said), ["01 1-3", "02 4-5", "03 7-9"]);
});

test("a person's article has the lines that its own file says, and one that is gone has none", () => {
  const mine = edit(FRESH, "02", (text) => text.replace("- 4-6", "- 4-5"));
  assert.deepEqual(lines(mine), ["01 1-3", "02 4-5", "03 7-9"]);
  assert.deepEqual(lines(remove(mine, "02")), ["01 1-3", "03 7-9"]);
});

test("of a record that does not say, the file is asked", () => {
  const older = record((text) => text.replace(/ {4}lines:\n {6}- 4-6\n/, ""));
  assert.deepEqual(lines(older), ["01 1-3", "02 4-6", "03 7-9"]);
});

test("a file that cannot be read says nothing", () => {
  assert.deepEqual(sourcesIn("---\nid: [\n---\n"), []);
  assert.deepEqual(
    sourcesIn(textOf(FRESH, path("01"))!).map((source) => source.lines),
    [["1-3"]],
  );
});

test("of a person's file that cannot be read the record knows the lines", () => {
  const broken = edit(FRESH, "02", (text) => text.replace("kind: report", "kind: [report"));
  assert.deepEqual(lines(broken), ["01 1-3", "02 4-6", "03 7-9"]);
});
