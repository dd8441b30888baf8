import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { keptParses, removeOthers, type KeptParses } from "../../../scripts/ingest/keptParses.ts";
import { takeFiles, type DealtFile } from "../../../scripts/ingest/takeFiles.ts";
import type { RawPage } from "../../../scripts/rawFiles.ts";
import type { PageContext } from "../../../src/stages/1-pages.ts";

const work = mkdtempSync(join(tmpdir(), "backfile-kept-"));
after(() => rmSync(work, { recursive: true, force: true }));

const PAGE =
  "村里来了放映队\n\n□记者 周航 报道\n\n昨晚，青石埠村的打谷场上挂起了白幕，放映队带来了两部新片。\n";

/** A page file of that name, as a run lists it. */
function filed(path: string, text = PAGE): RawPage {
  const file = join(work, path);
  writeFileSync(file, text);
  return { path, file, sha256: createHash("sha256").update(text).digest("hex") };
}

const context = (more: Partial<PageContext> = {}): PageContext => ({
  sidecar: [],
  papers: [],
  fileNames: [],
  ...more,
});
const beside = (date: string): PageContext =>
  context({ neighbours: new Map([["", [{ file: "b.txt", date, paper: null }]]]) });

let folders = 0;
const newFolder = (): string => join(work, `kept-${(folders += 1)}`);
const kept = (folder: string, at = context(), rules = "1"): KeptParses => keptParses({ folder, rules }, at);

/** Takes a file, and so keeps what comes of it. */
const take = (folder: string, file: RawPage, at = context()): DealtFile =>
  takeFiles([file], at, kept(folder, at))[0]!;

test("a file as it was comes back as it was taken", () => {
  const folder = newFolder();
  const file = filed("某报_2016-05-12_01.txt");
  assert.equal(kept(folder).recall(file), null);
  const dealt = take(folder, file);
  assert.equal(dealt.pages.length, 1);
  assert.deepEqual(kept(folder).recall(file), dealt);
});

test("another content, name, table row, paper or file-name pattern, or other rules, and it is taken anew", () => {
  const folder = newFolder();
  const file = filed("某报_2016-05-12_02.txt");
  take(folder, file);
  const facts = { paper: null, date: "2017-01-02", page: null, section: null };
  const others: (DealtFile | null)[] = [
    kept(folder).recall({ ...file, sha256: "0" }),
    kept(folder).recall({ ...file, path: "b.txt" }),
    kept(
      folder,
      context({ sidecar: [{ file: file.path, at: { file: "pages.csv", line: 2 }, part: null, facts }] }),
    ).recall(file),
    kept(folder, context({ papers: [{ name: "某报", code: "mb" }] })).recall(file),
    kept(folder, context({ fileNames: ["{paper}"] })).recall(file),
    kept(folder, context(), "2").recall(file),
  ];
  assert.deepEqual(
    others,
    others.map(() => null),
  );
  const row = context({
    sidecar: [{ file: "b.txt", at: { file: "pages.csv", line: 2 }, part: null, facts }],
  });
  assert.notEqual(kept(folder, row).recall(file), null, "a row about another file");
});

test("neighbours count where a page is dated by them, and nowhere else", () => {
  const folder = newFolder();
  const [undated, dated] = [filed("散页.txt"), filed("某报_2016-05-12_03.txt")];
  for (const file of [undated, dated]) take(folder, file, beside("2016-05-12"));
  assert.notEqual(kept(folder, beside("2016-05-12")).recall(undated), null);
  assert.equal(kept(folder, beside("1998-05-12")).recall(undated), null);
  assert.notEqual(kept(folder, beside("1998-05-12")).recall(dated), null);
});

test("what is damaged is as good as not there", () => {
  const folder = newFolder();
  const file = filed("某报_2016-05-12_04.txt");
  take(folder, file);
  const [name] = readdirSync(folder);
  const bytes = readFileSync(join(folder, name!));
  for (const damaged of [
    bytes.subarray(0, -9),
    Buffer.from("?"),
    bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte)),
  ]) {
    writeFileSync(join(folder, name!), damaged);
    assert.equal(kept(folder).recall(file), null);
  }
});

test("a file that was changed since it was listed is taken, and kept under no name", () => {
  const folder = newFolder();
  const file = { ...filed("某报_2016-05-12_05.txt"), sha256: "0".repeat(64) };
  assert.equal(take(folder, file).pages.length, 1);
  assert.deepEqual(readdirSync(folder), []);
});

test("what is kept of files that a run was not given goes", () => {
  const folder = newFolder();
  const [stays, goes] = [filed("某报_2016-05-12_06.txt"), filed("某报_2016-05-12_07.txt")];
  for (const file of [stays, goes]) take(folder, file);
  removeOthers({ folder, rules: "1" }, [stays], context());
  assert.equal(readdirSync(folder).length, 1);
  assert.notEqual(kept(folder).recall(stays), null);
});
