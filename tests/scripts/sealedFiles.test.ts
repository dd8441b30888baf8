import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { keptFor } from "../../scripts/keptFor.ts";
import { filesAsBuilt, keepSealed, readSealed } from "../../scripts/sealedFiles.ts";
import { sealSite, type Sealed } from "../../scripts/siteSeal.ts";
import { fileDigest, rootOf, sealOf, type FileDigests } from "../../src/site/seal.ts";
import { groupBy } from "../../src/site/shelves/paging.ts";

let records = "";
beforeEach(() => (records = mkdtempSync(join(tmpdir(), "backfile-sealed-"))));
afterEach(() => rmSync(records, { recursive: true, force: true }));

const site = (): string => join(records, "site");
const kept = (): string => keptFor(site(), records);

const sealed = (): Sealed | null => readSealed(kept(), site());

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
  assert.equal(sealed(), null);
  assert.equal(filesAsBuilt(site(), records), null);
  keep(FILES);
  assert.deepEqual(sealed()!.seal, sealOf(FILES));
  assert.deepEqual(sealed()!.filesIn("2021/"), { "2021/a/index.html": fileDigest("4") });
  assert.deepEqual(sealed()!.filesIn("sw.js"), { "sw.js": fileDigest("1") });
  assert.deepEqual(sealed()!.filesIn("1999/"), {});
  assert.deepEqual(filesAsBuilt(site(), records), FILES);
  rmSync(join(kept(), "files/2020.json"));
  assert.equal(sealed(), null);
});

test("only what is another is written, and what is gone goes", () => {
  keep(FILES);
  const untouched = statSync(join(kept(), "files/2020.json")).ino;
  const { "2021/a/index.html": _, ...rest } = FILES;
  const now = { ...rest, "sw.js": fileDigest("5"), "2022/a/index.html": fileDigest("6") };
  keep(now, ["sw.js", "2021/", "2022/"]);
  assert.deepEqual(filesAsBuilt(site(), records), now);
  assert.equal(statSync(join(kept(), "files/2020.json")).ino, untouched);
  assert.deepEqual(readdirSync(join(kept(), "files")).sort(), ["2020.json", "2022.json"]);
});

test("a folder of which nothing sound is kept is looked at in the site, and the new seal lacks nothing", () => {
  for (const [path, text] of Object.entries({ "2020/a/index.html": "2", "2020/b/index.html": "3" })) {
    mkdirSync(dirname(join(site(), path)), { recursive: true });
    writeFileSync(join(site(), path), text);
  }
  const building = join(records, "building");
  mkdirSync(join(building, "2020/c"), { recursive: true });
  writeFileSync(join(building, "2020/c/index.html"), "7");
  keep(FILES);
  const piece = join(kept(), "files/2020.json");
  const whole = readFileSync(piece, "utf8");
  const now = sealOf({ ...FILES, "2020/c/index.html": fileDigest("7") });
  for (const broken of [whole.slice(0, 40), "", "null", "[]", "{}", whole.replace("/b/", "/d/")]) {
    writeFileSync(piece, broken);
    assert.deepEqual(sealSite(building, sealed()!).seal, now, broken);
    assert.equal(filesAsBuilt(site(), records), null, broken);
  }
});

test("a seal that is empty or malformed is none", () => {
  keep(FILES);
  const seal = join(kept(), "seal.txt");
  const whole = readFileSync(seal, "utf8");
  for (const broken of [
    "",
    "\n",
    whole.slice(0, -1),
    whole.slice(0, 50),
    whole.slice(10),
    `${whole}2022/\n`,
  ]) {
    writeFileSync(seal, broken);
    assert.equal(sealed(), null, broken);
    assert.equal(filesAsBuilt(site(), records), null, broken);
  }
  rmSync(seal);
  mkdirSync(seal);
  assert.equal(sealed(), null, "it cannot be read");
});

test("what earlier versions kept goes", () => {
  mkdirSync(kept(), { recursive: true });
  writeFileSync(join(kept(), "files.json"), "{}");
  keep(FILES);
  assert.deepEqual(readdirSync(kept()).sort(), ["files", "seal.txt"]);
});
