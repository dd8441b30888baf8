import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { readArchiveFolder, readInside } from "../../scripts/archiveFiles.ts";

test("an archive folder is read in order, links that leave it are not followed but found, those that lead round are not", (t) => {
  const dir = mkdtempSync(path.join(tmpdir(), "backfile-"));
  t.after(() => rmSync(dir, { recursive: true }));
  const archive = path.join(dir, "articles");
  const outside = path.join(dir, "outside");
  mkdirSync(path.join(archive, "2020/05"), { recursive: true });
  mkdirSync(outside);
  writeFileSync(path.join(outside, "secret.md"), "secret");
  writeFileSync(path.join(archive, "archive.yml"), "\uFEFFtitle: 甲\n");
  writeFileSync(path.join(archive, "2020/05/b.md"), "乙");
  writeFileSync(path.join(archive, "2020/05/a.page.txt"), "甲");
  writeFileSync(path.join(archive, "2020/05/notes.txt"), "不读");
  symlinkSync(outside, path.join(archive, "out"));
  symlinkSync(path.join(outside, "secret.md"), path.join(archive, "secret.md"));
  symlinkSync(archive, path.join(archive, "2020/round"));
  symlinkSync("nowhere", path.join(archive, "broken.md"));
  symlinkSync(outside, path.join(archive, "2021"));
  symlinkSync(path.join(archive, "2020/05/b.md"), path.join(archive, "2020/c.md"));
  const astray = (inside: string): object => ({ path: inside, text: "", unreadable: true, astray: true });
  assert.deepEqual(readArchiveFolder(archive), [
    { path: "2020/05/a.page.txt", text: "甲" },
    { path: "2020/05/b.md", text: "乙" },
    { path: "2020/c.md", text: "乙" },
    astray("2021"),
    { path: "archive.yml", text: "title: 甲\n" },
    astray("broken.md"),
    astray("secret.md"),
  ]);
  assert.deepEqual(readArchiveFolder(archive, "2021"), []);
  assert.deepEqual(readInside(archive, "secret.md"), astray("secret.md"));
  assert.deepEqual(readInside(archive, "2020/c.md"), { path: "2020/c.md", text: "乙" });
});

test("no folder, no files", () => {
  assert.deepEqual(readArchiveFolder(path.join(tmpdir(), "backfile-there-is-none")), []);
});
