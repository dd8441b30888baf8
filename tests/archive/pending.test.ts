import assert from "node:assert/strict";
import { test } from "node:test";
import { pendingParses, type Pending } from "../../src/archive/pending.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import { B, C, edit, FRESH, id, ingested, path, remove } from "../corrections/page.ts";
import { EDITED, MINE, NEW, OTHER_CITY, RECUT, waits } from "./waitingPage.ts";

const only = (files: ArchiveFile[]): Pending => {
  const [first, ...others] = pendingParses(files);
  assert.deepEqual(others, []);
  return first!;
};

test("nothing waits in a fresh archive, nor after an edit that no rule knows of", () => {
  assert.deepEqual([waits(FRESH), waits(MINE)], [[], []]);
});

test("an edited article's other reading waits with both texts", () => {
  const { why, path: at, text, parsed, together } = only(EDITED);
  assert.deepEqual([why, at, together], ["edited", path("01"), []]);
  assert.match(text!, /老桥前天/);
  assert.match(parsed, /老桥昨天/);
  assert.match(parsed, /潍坊市/);
});

test("a deleted article's other reading waits, with no text of its own", () => {
  const { why, path: at, text } = only(ingested(remove(FRESH, "01"), OTHER_CITY, B, C));
  assert.deepEqual([why, at, text], ["deleted", path("01"), null]);
});

test("a new cut through a person's article waits whole: each names the others", () => {
  assert.deepEqual(waits(RECUT), ["01 edited 02", "02 recut 01"]);
  assert.deepEqual(waits(NEW), ["01 edited 04", "04 new 01"]);
});

test("edited articles of a page that is cut as before wait each by itself", () => {
  const mine = edit(MINE, "02", (text) => text.replace("头遍水", "二遍水"));
  const two = ingested(mine, OTHER_CITY, { lines: B, front: { city: "潍坊市" } }, C);
  assert.deepEqual(waits(two), ["01 edited", "02 edited"]);
});

test("a parse of a file that was moved is still that article's", () => {
  const moved = EDITED.map((file) =>
    file.path === path("01")
      ? { ...file, path: "mine.md" }
      : file.path === path("01", "parsed.txt")
        ? { ...file, path: "mine.parsed.txt" }
        : file,
  );
  assert.deepEqual([only(moved).id, only(moved).path], [id("01"), "mine.md"]);
});
