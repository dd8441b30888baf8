import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { MARK } from "../../scripts/siteFolder.ts";
import { digestsOf, sealSite } from "../../scripts/siteSeal.ts";
import { fileDigest, sealText } from "../../src/site/seal.ts";

let work = "";
beforeEach(() => (work = mkdtempSync(join(tmpdir(), "backfile-seal-"))));
afterEach(() => rmSync(work, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), text);
  }
}

const FILES = { "index.html": "1", ".nojekyll": "", "a/b/index.html": "2" };

test("a site that was built is sealed with all its files, those with a dot too, and not with the seal itself", () => {
  write({ ...FILES, [MARK]: "earlier" });
  const sealed = sealSite(work);
  assert.deepEqual(Object.keys(sealed).sort(), Object.keys(FILES).sort());
  assert.deepEqual(sealed, digestsOf(work, Object.keys(FILES)));
  assert.equal(readFileSync(join(work, MARK), "utf8"), sealText(sealed));
});

test("of a site that is changed what stays beside the new files is sealed with them, and what goes is not", () => {
  write({ "index.html": "new" });
  const standing = {
    "index.html": fileDigest("old"),
    "same.html": fileDigest("same"),
    "gone.html": fileDigest("gone"),
    "search/shard/x.bin": fileDigest("x"),
    "search/shard-2/x.bin": fileDigest("y"),
  };
  assert.deepEqual(sealSite(work, standing, ["gone.html", "search/shard"]), {
    "index.html": fileDigest("new"),
    "same.html": fileDigest("same"),
    "search/shard-2/x.bin": fileDigest("y"),
  });
});
