/** What a person does to the archive's files while a run is at work. */
import assert from "node:assert/strict";
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { readArchiveFolder } from "../../scripts/archiveFiles.ts";
import { undoUnfinished, writeChanges, writeParts } from "../../scripts/archiveWriter.ts";
import { ChangedMeanwhile } from "../../scripts/changedMeanwhile.ts";
import type { Changes } from "../../src/archive/changes.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "backfile-writer-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NOTHING: Changes = { articles: [], beside: [], removals: [], records: [], ledgers: [] };

const SILENT = (): void => undefined;

const put = (path: string, text: string): void => writeFileSync(join(folder, path), text);
const textsNow = (): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

const refused =
  (...paths: string[]) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof ChangedMeanwhile);
    assert.deepEqual(error.paths, paths);
    assert.match(error.message, /changed by somebody else .*nothing was written.*run the command again/);
    return true;
  };

const WRITERS: [string, (files: ArchiveFile[], changes: Changes) => Promise<unknown>][] = [
  ["one by one", async (files, changes) => writeChanges(folder, files, changes)],
  ["many at once", (files, changes) => writeParts(folder, SILENT, (write) => write(files, changes))],
];

for (const [name, write] of WRITERS) {
  test(`a file that was edited, made or deleted since it was read stops the run before it writes anything: ${name}`, async () => {
    for (const file of ["a.md", "b.md", "c.md", "d.page.txt"]) put(file, "旧");
    const read = readArchiveFolder(folder);
    const changes: Changes = {
      ...NOTHING,
      articles: ["a.md", "b.md", "new.md"].map((path) => ({ path, text: "新" })),
      removals: ["c.md"],
      records: [{ path: "d.page.txt", text: "新" }],
    };
    put("b.md", "旧，我的更正");
    put("c.md", "旧，我的更正");
    put("new.md", "我写的");
    rmSync(join(folder, "d.page.txt"));
    const before = textsNow();
    await assert.rejects(write(read, changes), refused("b.md", "new.md", "d.page.txt", "c.md"));
    assert.deepEqual(textsNow(), before);
  });

  test(`a file that is edited when the run has begun to write is left, and what was begun is undone: ${name}`, async () => {
    for (const file of ["a.md", "b.md", "c.md"]) put(file, "旧");
    // The journal is made of what was read, behind the first look: there the person saves.
    let reads = 0;
    const last: ArchiveFile = {
      path: "c.md",
      get text() {
        if ((reads += 1) === 2) put("b.md", "旧，我的更正");
        return "旧";
      },
    };
    const read = [...readArchiveFolder(folder).filter(({ path }) => path !== last.path), last];
    const articles = ["a.md", "b.md", "c.md"].map((path) => ({ path, text: "新" }));
    await assert.rejects(write(read, { ...NOTHING, articles }), refused("b.md"));
    assert.equal(reads, 2);
    assert.deepEqual(textsNow(), { "a.md": "旧", "b.md": "旧，我的更正", "c.md": "旧" });
  });
}

test("of many files, what a person does to one that is written already stays, and so does a deletion", async () => {
  const names = Array.from({ length: 70 }, (_, i) => `${100 + i}.md`);
  for (const name of names) put(name, "旧");
  const read = readArchiveFolder(folder);
  const articles = names.map((path) => ({ path, text: "新" }));
  const changes = { ...NOTHING, articles: articles.slice(0, 69), removals: ["169.md"] };
  let done = 0;
  const meanwhile = (): void => {
    done += 1;
    if (done !== 64) return;
    put("100.md", "新，我的更正");
    rmSync(join(folder, "169.md"));
  };
  await assert.rejects(
    writeParts(folder, meanwhile, (write) => write(read, changes)),
    refused("169.md"),
  );
  const texts = textsNow();
  assert.equal(texts["100.md"], "新，我的更正");
  assert.ok(!existsSync(join(folder, "169.md")));
  for (const name of names.slice(1, 69)) assert.equal(texts[name], "旧", name);
  assert.deepEqual(Object.keys(texts), names.slice(0, 69));
});

const inParts = (folderRead: ArchiveFile[], ...parts: Changes[]): Promise<void> =>
  writeParts(folder, SILENT, async (write) => {
    for (const part of parts) await write(folderRead, part);
  });
const texts = (text: string, ...paths: string[]): Changes => ({
  ...NOTHING,
  articles: paths.map((path) => ({ path, text })),
});

test("parts are written one after the other, and nothing else lies there behind them", async () => {
  for (const file of ["a.md", "b.md"]) put(file, "旧");
  await inParts(readArchiveFolder(folder), texts("新", "a.md"), NOTHING, {
    ...texts("新", "c.md"),
    removals: ["b.md"],
  });
  assert.deepEqual(textsNow(), { "a.md": "新", "c.md": "新" });
});

test("where a later part is refused, the parts before it are undone", async () => {
  for (const file of ["a.md", "b.md"]) put(file, "旧");
  const read = readArchiveFolder(folder);
  put("b.md", "旧，我的更正");
  await assert.rejects(inParts(read, texts("新", "a.md", "new.md"), texts("新", "b.md")), refused("b.md"));
  assert.deepEqual(textsNow(), { "a.md": "旧", "b.md": "旧，我的更正" });
  const elsewhere = mkdtempSync(join(tmpdir(), "backfile-elsewhere-"));
  symlinkSync(elsewhere, join(folder, "2016"));
  await assert.rejects(inParts(read, texts("新", "a.md"), texts("新", "2016/c.md")), /leads out of/);
  assert.equal(readFileSync(join(folder, "a.md"), "utf8"), "旧");
  assert.ok(!existsSync(join(folder, ".ingest.journal")));
  rmSync(elsewhere, { recursive: true });
});

test("where a later part cannot be planned, the parts before it are undone at once", async () => {
  put("a.md", "旧");
  const run = writeParts(folder, SILENT, async (write) => {
    await write(readArchiveFolder(folder), texts("新", "a.md", "b.md"));
    throw new Error("no plan");
  });
  await assert.rejects(run, /no plan/);
  assert.deepEqual(textsNow(), { "a.md": "旧" });
});

test("a run that was cut off in a later part is undone by the next, whatever of it was told last", async () => {
  put("a.md", "旧");
  const cut = new Error("cut off");
  const cutAt = (path: string): void => {
    if (path === "c.md") throw cut;
  };
  const run = writeParts(folder, cutAt, async (write) => {
    await write(readArchiveFolder(folder), texts("新", "a.md", "b.md"));
    await write(readArchiveFolder(folder), texts("新", "c.md"));
  });
  await assert.rejects(run, cut);
  assert.equal(textsNow()["c.md"], "新");
  appendFileSync(join(folder, ".ingest.journal"), '\0\0\n["d.md",null,');
  undoUnfinished(folder);
  assert.deepEqual(textsNow(), { "a.md": "旧" });
});

test("what a parse replaced is no file that a run reads, and may be there already", () => {
  put("a.replaced-12345678.txt", "旧");
  writeChanges(folder, [], { ...NOTHING, beside: [{ path: "a.replaced-12345678.txt", text: "旧" }] });
  assert.deepEqual(textsNow(), { "a.replaced-12345678.txt": "旧" });
});
