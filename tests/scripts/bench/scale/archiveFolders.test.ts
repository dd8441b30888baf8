import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parse } from "yaml";
import { archiveOf, makeArchive } from "../../../../scripts/bench/archive/makeArchive.ts";
import { writeFolders } from "../../../../scripts/bench/scale/archiveFolders.ts";
import { readArchiveFolder } from "../../../../scripts/archiveFiles.ts";
import { readArchive } from "../../../../src/archive/readArchive.ts";

const dir = mkdtempSync(join(tmpdir(), "backfile-folders-"));
after(() => rmSync(dir, { recursive: true }));

const archive = archiveOf([...makeArchive({ articles: 30, years: [2010, 2011], papers: 2, seed: 7 })]);
writeFolders(archive, join(dir, "articles"), join(dir, "content"));

test("the folder that is written reads as the same archive", () => {
  const read = readArchive(readArchiveFolder(join(dir, "articles")));
  assert.deepEqual(read.warnings, []);
  assert.deepEqual(read.settings.papers, archive.settings.papers);
  assert.deepEqual(
    read.articles.map(({ front, body, path }) => ({ front, body, path })),
    archive.articles.map(({ front, body, path }) => ({ front, body, path })),
  );
});

test("Hugo gets each article under the same path, with the same text and what its lists need", () => {
  for (const { path, front, body } of archive.articles) {
    const [, matter, ...rest] = readFileSync(join(dir, "content", path), "utf8").split("---\n");
    assert.equal(rest.join("---\n"), body);
    const { title, day, city, topics } = parse(matter!) as Record<string, unknown>;
    const known = [front.title ?? front.id, front.date, front.city, front.topics];
    assert.deepEqual([title, day, city, topics], known);
  }
});
