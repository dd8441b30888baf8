import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { keptFor } from "../../scripts/keptFor.ts";
import { filesAsBuilt, keepSealed, readSealed } from "../../scripts/sealedFiles.ts";
import { fileDigest, rootOf, sealOf, type FileDigests } from "../../src/site/seal.ts";
import { groupBy } from "../../src/site/shelves/paging.ts";

let records = "";
beforeEach(() => (records = mkdtempSync(join(tmpdir(), "backfile-sealed-"))));
afterEach(() => rmSync(records, { recursive: true, force: true }));

const kept = (): string => keptFor("site", records);

/** All files of a site; what is kept anew are those of `roots`. */
function keep(all: FileDigests, roots: readonly string[] | null = null): void {
  const files = groupBy(Object.keys(all), rootOf);
  const own = (root: string): FileDigests =>
    Object.fromEntries((files.get(root) ?? []).map((path) => [path, all[path]!]));
  keepSealed(kept(), {
    seal: sealOf(all),
    files: new Map((roots ?? [...files.keys()]).map((root) => [root, own(root)])),
  });
}

const FILES = {
  "sw.js": fileDigest("1"),
  "2020/a/index.html": fileDigest("2"),
  "2020/b/index.html": fileDigest("3"),
  "2021/a/index.html": fileDigest("4"),
};

test("what is kept of a site is given back, by root and whole; where a part is missing nothing is known", () => {
  assert.equal(readSealed(kept()), null);
  assert.equal(filesAsBuilt("site", records), null);
  keep(FILES);
  assert.deepEqual(readSealed(kept())!.seal, sealOf(FILES));
  assert.deepEqual(readSealed(kept())!.filesIn("2021/"), { "2021/a/index.html": fileDigest("4") });
  assert.deepEqual(readSealed(kept())!.filesIn("sw.js"), { "sw.js": fileDigest("1") });
  assert.deepEqual(readSealed(kept())!.filesIn("1999/"), {});
  assert.deepEqual(filesAsBuilt("site", records), FILES);
  rmSync(join(kept(), "files/2020.json"));
  assert.equal(readSealed(kept()), null);
});

test("only what is another is written, and what is gone goes", () => {
  keep(FILES);
  const untouched = statSync(join(kept(), "files/2020.json")).ino;
  const { "2021/a/index.html": _, ...rest } = FILES;
  const now = { ...rest, "sw.js": fileDigest("5"), "2022/a/index.html": fileDigest("6") };
  keep(now, ["sw.js", "2021/", "2022/"]);
  assert.deepEqual(filesAsBuilt("site", records), now);
  assert.equal(statSync(join(kept(), "files/2020.json")).ino, untouched);
  assert.deepEqual(readdirSync(join(kept(), "files")).sort(), ["2020.json", "2022.json"]);
});
