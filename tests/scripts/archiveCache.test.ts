import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { globSync } from "tinyglobby";
import { readArchiveCached } from "../../scripts/archiveCache.ts";
import { readArchiveFolder } from "../../scripts/archiveFiles.ts";
import { readArchiveFile, type FileRead } from "../../src/archive/readArchive.ts";
import { archiveFiles, sheet } from "../site/samples.ts";

let work = "";
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "backfile-archive-"));
  const files = archiveFiles(
    [
      [{ id: "lzcb-20200528-a05-01" }, "一篇。"],
      [{ id: "lzcb-20210528-a05-01" }, "又一篇。"],
    ],
    [sheet({ id: "lzcb-20200528-a05", text: "原文" })],
    "title: 文库\n",
  );
  for (const { path, text } of files) {
    mkdirSync(dirname(join(archive(), path)), { recursive: true });
    writeFileSync(join(archive(), path), text);
  }
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const archive = (): string => join(work, "articles");
const folder = (): string => join(work, "cache");
const place = (path: string): string => join(archive(), path);

const afresh = (): FileRead[] => readArchiveFolder(archive()).map(readArchiveFile);

/** As if so many milliseconds had gone by since the files were written. */
function cached(later = 10_000, code = "code"): FileRead[] {
  const { now } = Date;
  Date.now = () => now() + later;
  try {
    return readArchiveCached(archive(), { code, folder: folder() });
  } finally {
    Date.now = now;
  }
}

const ARTICLE = "2020/05/28/lzcb/a05-01.md";

/** Puts words into what is kept: where they come back, the file was not read. */
function markKept(): void {
  for (const file of globSync("*/*.bodies", { cwd: folder(), absolute: true }))
    writeFileSync(file, readFileSync(file, "utf16le").replaceAll("一篇", "二篇"), "utf16le");
}

const bodyOf = (files: FileRead[], path = ARTICLE): string => {
  const file = files.find((each) => each.path === path)!;
  return "article" in file && file.article.ok ? file.article.value.body.trim() : "refused";
};

test("what is kept is what reading gives, and files that are as they were are not read", () => {
  assert.deepEqual(cached(), afresh());
  assert.deepEqual(cached(), afresh());
  markKept();
  assert.equal(bodyOf(cached()), "二篇。");
});

test("a changed, a new and a deleted file are seen, also where size and time of the change are set back", () => {
  cached();
  const { atime, mtime } = statSync(place(ARTICLE));
  writeFileSync(place(ARTICLE), readFileSync(place(ARTICLE), "utf8").replace("一篇", "三篇"));
  utimesSync(place(ARTICLE), atime, mtime);
  assert.equal(bodyOf(cached()), "三篇。");
  assert.deepEqual(cached(), afresh());

  writeFileSync(place("2020/05/28/lzcb/a05-02.md"), "没有前言\n");
  rmSync(place("2021/05/28/lzcb/a05-01.md"));
  assert.deepEqual(cached(), afresh());
  assert.deepEqual(
    new Set(globSync("*/*.shelf", { cwd: folder(), dot: true }).map((file) => file.split("/")[1])),
    new Set([".shelf", "2020.shelf"]),
  );
});

test("bodies that another build may be reading stay for an hour", () => {
  const bodies = (): number => globSync("*/*.bodies", { cwd: folder() }).length;
  cached();
  const [first] = cached();
  const before = bodies();
  writeFileSync(place(ARTICLE), readFileSync(place(ARTICLE), "utf8").replace("一篇", "三篇"));
  cached();
  assert.equal(bodies(), before + 1);
  assert.equal(bodyOf([first!]), "一篇。");
  cached(2 * 60 * 60 * 1000);
  assert.equal(bodies(), before);
});

test("what was written just now is not kept: it may change within the same tick of the clock", () => {
  cached(0);
  markKept();
  assert.equal(bodyOf(cached(0)), "一篇。");
});

test("nothing is taken from other code or from half a file", () => {
  cached();
  markKept();
  assert.equal(bodyOf(cached(10_000, "other code")), "一篇。");
  cached();
  for (const file of globSync("*/*.shelf", { cwd: folder(), absolute: true }))
    writeFileSync(file, readFileSync(file).subarray(0, 40));
  assert.deepEqual(cached(), afresh());
});
