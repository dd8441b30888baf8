import assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { removeUnfinished } from "../../scripts/archiveFiles.ts";
import { writeTogether, writeWhole } from "../../scripts/filesTogether.ts";

const work = mkdtempSync(join(tmpdir(), "backfile-together-"));
after(() => rmSync(work, { recursive: true, force: true }));

const folder = (name: string): string => {
  mkdirSync(join(work, name));
  return join(work, name);
};

test("files are there with their texts, and nothing else", async () => {
  const dir = folder("plain");
  writeFileSync(join(dir, "b.md"), "旧");
  await writeTogether(["a", "b", "c"].map((name) => [join(dir, `${name}.md`), `新${name}`]));
  assert.deepEqual(
    readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), "utf8")]),
    ["a", "b", "c"].map((name) => [`${name}.md`, `新${name}`]),
  );
});

test("a file keeps who may read it, and a link stays one", async () => {
  const dir = folder("kept");
  const [file, link] = [join(dir, "a.md"), join(dir, "link.md")];
  writeFileSync(file, "旧");
  chmodSync(file, 0o640);
  symlinkSync(file, link);
  await writeTogether([[link, "新"]]);
  assert.equal(readFileSync(file, "utf8"), "新");
  assert.equal(statSync(file).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(dir), ["a.md", "link.md"]);
});

test("where one cannot be written nothing is left half, and what was to be replaced stands", async () => {
  const dir = folder("refused");
  writeFileSync(join(dir, "a.md"), "旧");
  await assert.rejects(
    writeTogether([
      [join(dir, "a.md"), "新"],
      [join(dir, "no-folder/b.md"), "新"],
    ]),
    /ENOENT/,
  );
  assert.deepEqual(readdirSync(dir), ["a.md"]);
  assert.equal(readFileSync(join(dir, "a.md"), "utf8"), "旧");
});

test("what is left of a run that was killed is known for what it is", async () => {
  const dir = folder("killed");
  const names: string[] = [];
  const files: [string, string][] = [[join(dir, "a05.page.txt"), "新"]];
  // Looked at when the first is written and has not its name yet.
  Object.defineProperty(files, 1, {
    get: () => {
      names.push(...readdirSync(dir));
      throw new Error("cut off");
    },
  });
  await assert.rejects(writeTogether(files), /cut off/);
  assert.equal(names.length, 1);
  const kept = ["a05-01.md", "a05-01.md.20261123"];
  for (const name of [...names, ...kept]) writeFileSync(join(dir, name), "");
  removeUnfinished(dir);
  assert.deepEqual(readdirSync(dir), kept);
});

test("one file is written whole, keeps who may read it, and stands as it was where it cannot be", () => {
  const dir = folder("one");
  const [file, link] = [join(dir, "a.md"), join(dir, "link.md")];
  writeFileSync(file, "旧");
  chmodSync(file, 0o640);
  symlinkSync(file, link);
  writeWhole(link, "新");
  assert.deepEqual([readFileSync(file, "utf8"), statSync(file).mode & 0o777], ["新", 0o640]);
  assert.throws(() => writeWhole(join(dir, "no-folder/b.md"), "新"), /ENOENT/);
  assert.deepEqual(readdirSync(dir), ["a.md", "link.md"]);
});

test("the last look is at each file before it changes; what it throws leaves that file, and those behind it", async () => {
  const dir = folder("look");
  const files = ["a", "b", "c"].map((name): [string, string] => [join(dir, `${name}.md`), "新"]);
  for (const [file] of files) writeFileSync(file, "旧");
  const texts = (): string[] => files.map(([file]) => readFileSync(file, "utf8"));
  const refuse = (path: string): void => {
    if (path === files[1]![0]) throw new Error(`${readFileSync(path, "utf8")}的还在`);
  };
  await assert.rejects(writeTogether(files, refuse), /旧的还在/);
  assert.deepEqual(texts(), ["新", "旧", "旧"]);
  assert.throws(() => writeWhole(files[1]![0], "新", refuse), /旧的还在/);
  assert.deepEqual(texts(), ["新", "旧", "旧"]);
  assert.deepEqual(readdirSync(dir), ["a.md", "b.md", "c.md"]);
});
