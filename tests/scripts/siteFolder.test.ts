import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { beginSite, finishSite } from "../../scripts/siteFolder.ts";

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
