import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { MARK } from "../../scripts/siteFolder.ts";
import { digestsOf, sealSite } from "../../scripts/siteSeal.ts";
import { fileDigest, rootOf, sealOf, sealText, writeSeal, type FileDigests } from "../../src/site/seal.ts";

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
  const { seal, files } = sealSite(work);
  const sealed = Object.assign({}, ...files.values()) as Record<string, string>;
  assert.deepEqual(Object.keys(sealed).sort(), Object.keys(FILES).sort());
  assert.deepEqual(sealed, digestsOf(work, Object.keys(FILES)));
  assert.equal(readFileSync(join(work, MARK), "utf8"), sealText(sealed));
  assert.equal(writeSeal(seal), sealText(sealed));
});

test("of a site that is changed what stays beside the new files is sealed with them, and what goes is not", () => {
  write({ "index.html": "new", "a/new.html": "new" });
  const standing = {
    "index.html": fileDigest("old"),
    "gone.html": fileDigest("gone"),
    "a/same.html": fileDigest("same"),
    "b/other.html": fileDigest("other"),
    "gone/x.html": fileDigest("x"),
    "search/shard/x.bin": fileDigest("x"),
    "search/shard-2/x.bin": fileDigest("y"),
  };
  const asked: string[] = [];
  const filesIn = (root: string): FileDigests => {
    asked.push(root);
    return Object.fromEntries(Object.entries(standing).filter(([path]) => rootOf(path) === root));
  };
  const gone = ["gone.html", "gone/x.html", "search/shard"];
  const { seal, files } = sealSite(work, { seal: sealOf(standing), filesIn }, gone);
  const now = {
    "index.html": fileDigest("new"),
    "a/new.html": fileDigest("new"),
    "a/same.html": fileDigest("same"),
    "search/shard-2/x.bin": fileDigest("y"),
  };
  assert.deepEqual(Object.assign({}, ...files.values()), now);
  assert.equal(writeSeal(seal), sealText({ ...now, "b/other.html": fileDigest("other") }));
  assert.ok(!asked.includes("b/"), "what is as it was is not looked at");
});
