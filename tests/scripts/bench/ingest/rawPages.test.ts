import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { writeRawPages } from "../../../../scripts/bench/ingest/rawPages.ts";

test("so many pages, each in a file of its own, eight a day, the same each time", (t) => {
  const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), "backfile-raw-")));
  t.after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));
  const [first, second] = folders.map((folder) => {
    const paths = writeRawPages(folder, 20);
    return paths.map((path) => [path, readFileSync(join(folder, path), "utf8")] as const);
  });
  assert.deepEqual(first, second);
  assert.equal(new Set(first!.map(([path]) => path)).size, 20);
  assert.equal(new Set(first!.map(([, text]) => text)).size, 20);
  assert.equal(first![7]![0], join("1960", "样报_1960-01-01_08.txt"));
  assert.equal(first![8]![0], join("1960", "样报_1960-01-02_01.txt"));
});
