import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { whileLocked } from "../../scripts/archiveLock.ts";
import { writeChanges } from "../../scripts/archiveWriter.ts";
import { brokenOff } from "../../scripts/brokenOff.ts";
import { checkCommand } from "../../scripts/check.ts";
import { writeTogether } from "../../scripts/filesTogether.ts";
import { typed } from "./typed.ts";

let [work, dir] = ["", ""];
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "backfile-broken-"));
  dir = join(work, "articles");
  mkdirSync(dir);
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const left = (): string[] => brokenOff(dir).map(({ level, file }) => `${level} ${file}`);

test("a run that is at work, and one that was broken off before it wrote, are said; an archive at rest has nothing", () => {
  writeFileSync(join(dir, "archive.yml"), "");
  assert.deepEqual(left(), []);
  assert.deepEqual(whileLocked(dir, left), ["warning .ingest.lock"]);
  writeFileSync(join(dir, ".ingest.journal.writing"), "");
  assert.deepEqual(left(), ["warning .ingest.journal.writing"]);
});

test("a run that was broken off while it wrote is an error, and the command ends with 1", async () => {
  // Where the second file should be is a folder.
  mkdirSync(join(dir, "2016/b.md"), { recursive: true });
  const articles = ["2016/a.md", "2016/b.md"].map((path) => ({ path, text: "文\n" }));
  assert.throws(() =>
    writeChanges(dir, [], { articles, beside: [], removals: [], records: [], ledgers: [] }),
  );
  assert.deepEqual(left(), ["error .ingest.journal"]);
  const { code, err } = await typed(checkCommand, "--articles", dir);
  assert.equal(code, 1);
  assert.match(
    err,
    /^error: \.ingest\.journal: .*undo what it had begun with npm run ingest.*\[run-broken-off\]$/m,
  );
});

test("files that had not yet their names are told from articles, and links are not followed", async () => {
  await writeTogether([[join(dir, "a02-01.md"), "文\n"]]);
  assert.deepEqual(left(), []);
  writeFileSync(join(dir, "a02-01.md.1.unfinished"), "文");
  writeFileSync(join(dir, "a02.page.txt.20.unfinished"), "文");
  writeFileSync(join(dir, "a02-01.md.20261123"), "a copy that somebody keeps");
  mkdirSync(join(work, "elsewhere"));
  writeFileSync(join(work, "elsewhere/b.md.12.unfinished"), "");
  symlinkSync("../elsewhere", join(dir, "2016"));
  assert.deepEqual(left(), ["warning a02-01.md.1.unfinished", "warning a02.page.txt.20.unfinished"]);
});

test("a folder that is not there, and a file in its place, are refused with advice", async () => {
  const none = await typed(checkCommand, "--articles", join(dir, "none"));
  assert.equal(none.code, 1);
  assert.match(none.err, /^error: there is no folder .*none, .*--articles, or make it with npm run ingest$/m);
  writeFileSync(join(dir, "a.md"), "");
  const file = await typed(checkCommand, "--articles", join(dir, "a.md"));
  assert.equal(file.code, 1);
  assert.match(file.err, /^error: .*a\.md is a file, and an archive is a folder; name the folder/m);
});
