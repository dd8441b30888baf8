/** A person saves files of the archive while a run takes pages apart. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { findArchiveFiles, readArchiveFolder } from "../../../scripts/archiveFiles.ts";
import { ChangedMeanwhile } from "../../../scripts/changedMeanwhile.ts";
import { ingest } from "../../../scripts/ingest.ts";
import { takeAll } from "../../../scripts/ingest/takeAll.ts";
import type { TakenAll } from "../../../scripts/ingest/writeRun.ts";
import { readRawFiles } from "../../../scripts/rawFiles.ts";

let work = "";
beforeEach(() => (work = mkdtempSync(join(tmpdir(), "backfile-take-all-"))));
afterEach(() => rmSync(work, { recursive: true, force: true }));

const raw = (): string => join(work, "raw");
const out = (): string => join(work, "articles");

const story = (place: string, word: string): string =>
  `${place}来了放映队\n□记者 周航 报道\n本报淄博5月11日讯 昨晚，${place}的打谷场上挂起了${word}，放映队带来了两部新片。\n`;
const print = (word: string): void =>
  ["青石埠村", "柳泉村"].forEach((place, i) =>
    writeFileSync(join(raw(), `某报_2016-05-12_0${i + 1}.txt`), story(place, word)),
  );

const FILE = "2016/05/12/mb/01-01.md";
const textOf = (path: string): string => readFileSync(join(out(), path), "utf8");
const edit = (path: string, from: string, to: string): void =>
  writeFileSync(join(out(), path), textOf(path).replace(from, to));
const archive = (): [string, string][] => readArchiveFolder(out()).map(({ path, text }) => [path, text]);

/** An archive of two pages, which then are printed differently. */
async function printedAnew(): Promise<void> {
  mkdirSync(raw(), { recursive: true });
  print("白幕");
  await ingest([raw()], out(), { jobs: 1 });
  print("银幕");
}

/** A run, and what is done each time that the first page is taken apart, behind the reading of the archive. */
function run(meanwhile: () => void): Promise<TakenAll> {
  const folder = readRawFiles([raw()]);
  const [first, ...others] = folder.pages;
  const { file, ...page } = first!;
  const watched = {
    ...page,
    get file() {
      meanwhile();
      return file;
    },
  };
  const pages = [watched, ...others];
  return takeAll({ ...folder, pages }, findArchiveFiles(out()), out(), { jobs: 1, keptIn: null });
}

test("an edit that is saved while a run is at work is kept and named, and all else is written", async () => {
  await printedAnew();
  let taken = 0;
  const { ingested, after } = await run(() => {
    taken += 1;
    edit(FILE, "两部新片", "三部新片");
  });
  assert.equal(taken, 1, "pages are not taken apart again");
  assert.match(textOf(FILE), /白幕.*三部新片/);
  assert.match(textOf(FILE.replace(".md", ".parsed.txt")), /银幕.*两部新片/);
  assert.match(textOf("2016/05/12/mb/02-01.md"), /银幕/);
  assert.match(textOf("2016/05/12/mb/01.page.txt"), /银幕/);
  const said = ingested.warnings.map(({ level, code, file }) => [level, code, file]);
  assert.deepEqual(said, [
    ["warning", "changed-meanwhile", FILE],
    ["warning", "edit-kept", FILE],
  ]);
  assert.equal(after, null, "nothing to be said of the next run");
  const before = archive();
  const next = await ingest([raw()], out(), { jobs: 1 });
  assert.deepEqual([next.written, next.removed], [0, 0]);
  assert.ok(next.warnings.every(({ code }) => code !== "changed-meanwhile"));
  assert.deepEqual(archive(), before);
});

test("an article that is deleted while a run is at work stays deleted", async () => {
  await printedAnew();
  const { ingested } = await run(() => rmSync(join(out(), FILE)));
  assert.ok(!archive().some(([path]) => path === FILE));
  assert.ok(ingested.warnings.some(({ code, file }) => code === "changed-meanwhile" && file === FILE));
  assert.match(textOf("2016/05/12/mb/02-01.md"), /银幕/);
});

test("where settings change as well, pages are taken apart by those that hold now", async () => {
  await printedAnew();
  const titles: string[] = [];
  await run(() => {
    titles.push("一次");
    if (titles.length > 1) return;
    writeFileSync(join(out(), "archive.yml"), "title: 另一个名字\n");
    edit(FILE, "两部新片", "三部新片");
  });
  assert.equal(titles.length, 2);
  assert.match(textOf(FILE), /白幕.*三部新片/);
});

test("an archive that is never still is not written, and that is said", async () => {
  await printedAnew();
  let times = 0;
  let left: [string, string][] = [];
  const busy = run(() => {
    times += 1;
    writeFileSync(join(out(), "archive.yml"), `title: 第${times}次\n`);
    for (const path of [FILE, "2016/05/12/mb/01.page.txt"])
      writeFileSync(join(out(), path), `${textOf(path).trimEnd()}${times}\n`);
    left = archive();
  });
  await assert.rejects(busy, (error: unknown) => error instanceof ChangedMeanwhile);
  assert.equal(times, 4);
  assert.deepEqual(archive(), left);
});
