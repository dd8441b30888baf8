import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { contextOf } from "../../../scripts/ingest/takeAll.ts";
import { FILES_FOR_THREADS } from "../../../scripts/ingest/hands.ts";
import { openShelf } from "../../../scripts/ingest/pageShelf.ts";
import { unpacked } from "../../../scripts/ingest/takeFiles.ts";
import { takePages } from "../../../scripts/ingest/takePages.ts";
import { readPage, readRawFiles, type RawFolder } from "../../../scripts/rawFiles.ts";
import { joinPages, takeFile } from "../../../src/pipeline.ts";
import type { ParsedPage } from "../../../src/archiveTypes.ts";
import type { Warning } from "../../../src/types.ts";
import type { PageContext } from "../../../src/stages/1-pages.ts";
import { DEFAULT_SETTINGS } from "../../../src/settings.ts";

const work = mkdtempSync(join(tmpdir(), "backfile-take-"));
after(() => rmSync(work, { recursive: true, force: true }));

const day = (n: number): string => `2016-05-${String(n).padStart(2, "0")}`;

/** A story that begins on page 1 of a day and ends on page 2. */
const BEGUN = `莲塘村的水渠通了

□记者 周航

本报讯 这条水渠长三里，三十户人家一个冬天挖成，开闸那天，全村的人都站在渠边看水头怎样（下转第02版）
`;
const ENDED = `（上接第01版）从山口一路流到村头的莲塘里。老支书说，这条水渠要管好用好，三十户人家轮流看闸。
`;

/** A run of many small pages: stories over two pages, a page without day, and a file that is none. */
function runOf(name: string, days: number): RawFolder {
  const files: Record<string, string> = {
    "散页/没有日期.txt": BEGUN.replace("（下转第02版）", "。"),
    "空.txt": "",
  };
  for (let n = 1; n <= days; n++) {
    files[`a/某报_${day(n)}_01.txt`] = BEGUN.replace("三十户", `${n}户`);
    files[`b/某报_${day(n)}_02.txt`] = ENDED.replace("三十户", `${n}户`);
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(work, name, path)), { recursive: true });
    writeFileSync(join(work, name, path), text);
  }
  return readRawFiles([join(work, name)]);
}

const few = runOf("few", 3);
const many = runOf("many", FILES_FOR_THREADS / 2);

/** As a run takes them, and what they come to. */
async function taken(
  files: RawFolder["pages"],
  context: PageContext,
  jobs: number,
): Promise<{ pages: ParsedPage[]; warnings: Warning[] }> {
  const shelf = openShelf(work);
  try {
    const { pages, warnings } = await takePages(files, context, { jobs, keptIn: null }, shelf);
    return { pages: pages.map(({ place }) => unpacked(shelf.get(place))), warnings };
  } finally {
    shelf.close();
  }
}

/** As the pipeline says it, without any dealing out. */
function plainly(raw: RawFolder): unknown {
  const context = contextOf(raw, DEFAULT_SETTINGS);
  const files = raw.pages.map((page) => takeFile(readPage(page), context));
  return {
    pages: joinPages(files.flatMap(({ pages }) => pages)),
    warnings: files.flatMap(({ warnings }) => warnings),
  };
}

test("stories over several pages are joined, and every page is where it was", async () => {
  const { pages, warnings } = await taken(few.pages, contextOf(few, DEFAULT_SETTINGS), 1);
  assert.deepEqual({ pages, warnings }, plainly(few));
  const joined = pages.flatMap(({ articles }) => articles).filter(({ front }) => Array.isArray(front.source));
  assert.equal(joined.length, 3);
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ["date-unknown", "empty-file"],
  );
});

test("threads come to the same, in the same order", async () => {
  assert.deepEqual(await taken(many.pages, contextOf(many, DEFAULT_SETTINGS), 2), plainly(many));
});

test("a file that cannot be taken is named, whoever takes it, and the others are taken", async () => {
  const gone = { path: "gone.txt", file: join(work, "gone.txt"), sha256: "" };
  for (const [raw, jobs] of [
    [few, 1],
    [many, 2],
  ] as const) {
    const files = [gone, ...raw.pages];
    const { pages, warnings } = await taken(files, contextOf(raw, DEFAULT_SETTINGS), jobs);
    assert.equal(pages.length, raw.pages.length - 1);
    const [first] = warnings;
    assert.equal(first!.file, "gone.txt");
    assert.match(first!.message, /could not be taken apart .*ENOENT.*Please report it/);
  }
});

test("where a thread dies over a batch, its other files are taken all the same", async () => {
  // What cannot travel to a thread fails as a whole batch, like one that took its thread along.
  const deadly = { path: "deadly.txt", file: (() => "") as unknown as string, sha256: "" };
  const files = [deadly, ...many.pages];
  const { pages, warnings } = await taken(files, contextOf(many, DEFAULT_SETTINGS), 2);
  assert.equal(pages.length, many.pages.length - 1);
  assert.deepEqual(
    warnings.filter(({ code }) => code === "could-not-parse").map(({ file }) => file),
    ["deadly.txt"],
  );
});
