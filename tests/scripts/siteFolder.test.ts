import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { beginSite, changeSite, finishSite } from "../../scripts/siteFolder.ts";

let work = "";
beforeEach(() => (work = mkdtempSync(join(tmpdir(), "backfile-folder-"))));
afterEach(() => rmSync(work, { recursive: true, force: true }));

const site = (): string => join(work, "_site");

function build(page: string): void {
  const building = beginSite(site());
  mkdirSync(building);
  writeFileSync(join(building, page), "");
  finishSite(site(), building);
}

const pages = (): string[] => readdirSync(site()).filter((name) => name.endsWith(".html"));

test("a site takes the place of the earlier one, and nothing is left beside it", () => {
  build("old.html");
  build("new.html");
  assert.deepEqual(pages(), ["new.html"]);
  assert.deepEqual(readdirSync(work), ["_site"]);
});

test("cut off while the earlier site is aside, the next build begins with it in its place", () => {
  build("old.html");
  renameSync(site(), `${site()}.replaced`);
  beginSite(site());
  assert.deepEqual(pages(), ["old.html"]);
});

test("cut off while the earlier site is removed, the next build knows the new one as a build's, and removes the rest", () => {
  build("new.html");
  mkdirSync(`${site()}.replaced`);
  writeFileSync(join(`${site()}.replaced`, "old.html"), "");
  mkdirSync(`${site()}.building`);
  assert.ok(!existsSync(beginSite(site())));
  assert.deepEqual(pages(), ["new.html"]);
  assert.deepEqual(readdirSync(work), ["_site"]);
});

test("a folder that no build wrote is refused and left as it is", () => {
  mkdirSync(site());
  writeFileSync(join(site(), "mine.html"), "");
  assert.throws(() => beginSite(site()), /holds files that no build wrote/);
  assert.deepEqual(pages(), ["mine.html"]);
});

/** Files by their paths, written below a folder. */
function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function standing(files: Readonly<Record<string, string>>): void {
  const building = beginSite(site());
  writeAll(building, files);
  finishSite(site(), building);
}

function builtFrom(files: Readonly<Record<string, string>>): string {
  const folder = beginSite(site());
  writeAll(folder, files);
  return folder;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test("a site is changed: what is new comes in, what is the same is not touched, what is gone goes with its folders", () => {
  standing({ "index.html": "1", "a/b/index.html": "old", "a/same.html": "same", "search/shard/x.bin": "x" });
  const { mtimeMs, ino } = statSync(join(site(), "a/same.html"));
  const built = builtFrom({ "index.html": "2", "a/same.html": "same", "c/index.html": "new" });
  const { written } = changeSite(site(), built, ["a/b/index.html", "search/shard", "never/was.html"]);
  assert.deepEqual(filesOf(site()), ["a/same.html", "c/index.html", "index.html"]);
  assert.deepEqual(written, ["c/index.html", "index.html"]);
  assert.equal(readFileSync(join(site(), "index.html"), "utf8"), "2");
  const now = statSync(join(site(), "a/same.html"));
  assert.deepEqual([now.mtimeMs, now.ino], [mtimeMs, ino]);
  assert.deepEqual(readdirSync(work), ["_site"]);
});

test("what leads readers to other files is changed after them", () => {
  standing({ "index.html": "1" });
  const built = builtFrom({ "search/index.json": "m", "search/z/x.bin": "x", "sw.js": "s", "z.html": "z" });
  assert.deepEqual(changeSite(site(), built, []).written, [
    "search/z/x.bin",
    "z.html",
    "search/index.json",
    "sw.js",
  ]);
});

test("cut off while a site is changed that was removed since, the next build makes a new one", () => {
  standing({ "index.html": "1" });
  builtFrom({ "index.html": "2" });
  writeFileSync(`${site()}.changes.json`, JSON.stringify({ written: ["index.html"], gone: [] }));
  rmSync(site(), { recursive: true });
  standing({ "index.html": "3" });
  assert.equal(readFileSync(join(site(), "index.html"), "utf8"), "3");
  assert.deepEqual(readdirSync(work), ["_site"]);
});

test("cut off while a site is changed, the next build begins with the change finished", () => {
  standing({ "index.html": "1", "old.html": "old", "a.html": "1" });
  const built = builtFrom({ "index.html": "2", "a.html": "2" });
  const changes = { written: ["a.html", "index.html"], gone: ["old.html"] };
  writeFileSync(`${site()}.changes.json`, JSON.stringify(changes));
  renameSync(join(built, "a.html"), join(site(), "a.html"));
  beginSite(site());
  assert.deepEqual(filesOf(site()), ["a.html", "index.html"]);
  assert.equal(readFileSync(join(site(), "index.html"), "utf8"), "2");
  assert.deepEqual(readdirSync(work), ["_site"]);
});
