import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
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
import { basename, join } from "node:path";
import { after, test } from "node:test";
import iconv from "iconv-lite";
import { ingestCommand } from "../../scripts/ingest.ts";
import { typed, type Printed } from "./typed.ts";

const work = mkdtempSync(join(tmpdir(), "backfile-ingest-"));
after(() => rmSync(work, { recursive: true, force: true }));

const run = (...args: string[]): Promise<Printed> => typed(ingestCommand, ...args);

const folder = (name: string, files: Record<string, string | Uint8Array>): string => {
  const dir = join(work, name);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(dir, path, ".."), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  return dir;
};

const walk = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

const PAGE =
  "村里来了放映队\n\n□记者 周航 报道\n\n本报淄博5月11日讯 昨晚，青石埠村的打谷场上挂起了白幕，放映队带来了两部新片。\n";

test("bad input is named with file and line, and the rest is ingested", async () => {
  const raw = folder("bad", {
    "某报_2016-05-12_01.txt": PAGE,
    "empty.txt": "",
    "blank.txt": " \n\n",
    "photo.txt": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
    "half.txt": Buffer.concat([Buffer.from(PAGE), Buffer.from([0xff, 0xfe, 0x80])]),
    "noise.txt": Uint8Array.from({ length: 400 }, (_, i) => ((i * 37 + 200) % 255) + 1),
    "lost.txt": `第一行完好的文字。\n第二行丢了\uFFFD\uFFFD字。\n`,
    "某报_2021-02-30_02.txt": PAGE,
    "pages.csv": "file,date\nlost.txt,2021-02-30\nnowhere.txt,2020-01-01\nlost.txt,2020-01-02\n",
    "scan.pdf": "%PDF-1.4",
  });
  const out = join(work, "bad-out");
  const { code, err, out: summary } = await run(raw, "--out", out);
  assert.equal(code, 1);
  const expected = [
    /error: empty\.txt: .*\[empty-file\]/,
    /error: blank\.txt: .*\[empty-file\]/,
    /error: photo\.txt: .*PNG.*\[not-text\]/,
    /error: half\.txt:6: .*\[half-decodable\]/,
    /error: noise\.txt:1: .*\[undecodable\]/,
    /error: lost\.txt:2: .*\[characters-lost\]/,
    /error: 某报_2021-02-30_02\.txt: .*2021-02-30.*\[no-such-day\]/,
    /error: pages\.csv:2: .*2021-02-30.*\[no-such-day\]/,
    /error: pages\.csv:3: .*nowhere\.txt.*\[sidecar-missing-file\]/,
    /error: pages\.csv:4: .*line 2.*\[sidecar-row-twice\]/,
    /warning: scan\.pdf: .*\[not-a-page\]/,
  ];
  for (const pattern of expected) assert.match(err, pattern);
  assert.match(summary, /3 pages, \d articles/);
  assert.ok(walk(out).some((path) => path.endsWith(join("2016", "05", "12", "mb", "01-01.md"))));
});

test("a second run writes the same bytes and touches no file", async () => {
  const raw = folder("twice", {
    "某报_2016-05-12_01.txt": PAGE,
    "gbk/某报_2016-05-12_02.txt": iconv.encode(PAGE, "gbk"),
  });
  const out = join(work, "twice-out");
  assert.equal((await run(raw, "--out", out)).code, 0);
  const state = (): string[] =>
    walk(out).map((path) => `${path} ${statSync(path).mtimeMs} ${readFileSync(path, "base64")}`);
  const before = state();
  assert.equal((await run(raw, "--out", out)).code, 0);
  assert.deepEqual(state(), before);
});

test("the summary ends with how many articles may be wrong, and which to review first", async () => {
  const pages = Array.from({ length: 11 }, (_, i) => String(i + 1).padStart(2, "0"));
  const raw = folder("review", {
    ...Object.fromEntries(pages.map((page) => [`某报_2016-05-12_${page}.txt`, PAGE])),
    // No headline, no byline, and its end is lost: the one to doubt.
    "某报_2016-05-12_12.txt": "昨晚，青石埠村的打谷场上挂起了白幕，放映队带来了两部新片，乡亲们早早地搬来\n",
  });
  const out = join(work, "review-out");
  const summary = (await run(raw, "--out", out)).out.trimEnd().split("\n");
  const at = summary.findIndex((line) => /^The \d+ to review first, least sure first:$/.test(line));
  assert.match(summary[at - 1]!, /^(?:About \d+|Fewer than one) of 12 articles can be expected to be wrong/);
  assert.equal(summary.length, at + 1 + Number(/\d+/.exec(summary[at]!)![0]), "it ends the summary");
  assert.ok(
    summary.slice(0, at).some((line) => / {2}某报 {2}2016( {3}·){4} {3}1( {3}·){7}$/.test(line)),
    "issues held",
  );
  const path = join(out, "2016/05/12/mb/12-01.md");
  const [row] = summary.slice(at + 1);
  assert.match(row!, /^ {2}0\.\d\d {2}昨晚，青石埠村的打谷场上挂起了白幕，放映… {2}/);
  assert.ok(row!.endsWith(`${path}  某报_2016-05-12_12.txt:1`), row);
  writeFileSync(path, readFileSync(path, "utf8").replace("两部新片", "三部新片"));
  assert.match((await run(raw, "--out", out)).out, /of 11 articles [^]*least sure first:\n.*村里来了放映队/);
});

test("a corrected article survives, and bad front matter is named and left as it is", async () => {
  const raw = folder("edit", { "某报_2016-05-12_01.txt": PAGE });
  const out = join(work, "edit-out");
  await run(raw, "--out", out);
  const path = walk(out).find((file) => file.endsWith("01-01.md"))!;
  writeFileSync(path, readFileSync(path, "utf8").replace("两部新片", "三部新片"));
  writeFileSync(join(out, "trap.md"), "---js\nrequire('fs').writeFileSync('ran', '')\n---\n");
  const { code, err } = await run(raw, "--out", out);
  assert.equal(code, 1);
  assert.match(err, /error: trap\.md:1: .*never run|error: trap\.md:1: .*was not run/);
  assert.match(readFileSync(path, "utf8"), /三部新片/);
});

test("a link that leads out of the folder is not followed", async () => {
  const raw = folder("links", { "某报_2016-05-12_01.txt": PAGE });
  writeFileSync(join(work, "secret.txt"), "外面的文字，不该进来。\n");
  try {
    symlinkSync(join(work, "secret.txt"), join(raw, "link.txt"));
  } catch {
    return; // this system lets no one make links
  }
  const { code, out, err } = await run(raw, "--out", join(work, "links-out"));
  assert.match(out, /^1 pages.*1 warnings/m);
  assert.match(err, /^warning: link\.txt: is a link, .*put the file .*\[link-not-followed\]$/m);
  assert.equal(code, 0);
});

test("links to folders, tables and nowhere are named too; those that are no pages, and hidden ones, are not", async () => {
  const raw = folder("more-links", { "某报_2016-05-12_01.txt": PAGE, "year/某报_2016-05-13_01.txt": PAGE });
  const links = {
    "2017": "year",
    "pages.csv": "nowhere",
    "year/x.text": "../x",
    "README.md": "x",
    ".x": "x",
  };
  try {
    for (const [name, to] of Object.entries(links)) symlinkSync(to, join(raw, name));
  } catch {
    return;
  }
  const { err } = await run(raw, "--out", join(work, "more-links-out"));
  const named = [...err.matchAll(/^warning: (.*?): is a link/gm)].map(([, name]) => name);
  assert.deepEqual(named, ["2017", "pages.csv", "year/x.text"]);
});

test("a name that is no UTF-8 is named and the rest goes on; a pipe keeps nobody waiting", async () => {
  if (process.platform !== "linux") return; // elsewhere names are always Unicode
  const raw = folder("names", { "某报_2016-05-12_01.txt": PAGE });
  const gbk = Buffer.concat([Buffer.from(`${raw}/`), iconv.encode("某报", "gbk"), Buffer.from(".txt")]);
  writeFileSync(gbk, PAGE);
  execFileSync("mkfifo", [join(raw, "pipe.txt")]);
  const { code, out, err } = await run(raw, "--out", join(work, "names-out"));
  assert.equal(code, 1);
  assert.match(err, /not UTF-8.*rename it \[cannot-read\]/);
  assert.match(out, /^1 pages/m);
});

/** As people name them: by the day, by a clock's seconds, by a number. */
const COPIES = ["01-01.md.1764000000", "01-01.md.20261123", "01.page.txt.20261123", "notes.md.2"];

test("what a run that was cut off had not yet named is removed, and nothing else", async () => {
  const raw = folder("cut", { "某报_2016-05-12_01.txt": PAGE });
  const out = folder("cut-out", {
    "2016/05/12/mb/01-01.md.12.unfinished": "半篇",
    "2016/05/12/mb/01.page.txt.3.unfinished": "半页",
    ".review.undo.1.unfinished": "半本",
    ...Object.fromEntries(COPIES.map((name) => [`2016/05/12/mb/${name}`, "档案员的备份"])),
  });
  assert.equal((await run(raw, "--out", out)).code, 0);
  const names = walk(out).map((path) => basename(path));
  assert.deepEqual(
    names.filter((name) => /\.\d+$|unfinished/.test(name)),
    COPIES,
  );
  assert.ok(names.includes("01-01.md") && names.includes("01.page.txt"));
});

test("a path that does not exist, and an unknown flag, are said plainly", async () => {
  assert.match((await run(join(work, "nowhere"), "--out", join(work, "o"))).err, /no such file or folder/);
  assert.match((await run("--wrong")).err, /error: .*--wrong/);
  assert.match((await run("--help")).out, /npm run ingest/);
});

test("in a process of its own it ends with its exit code, having said why", () => {
  const args = ["--import", "tsx", "scripts/ingest.ts", join(work, "nowhere"), "--out", join(work, "o")];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  assert.equal(status, 1);
  assert.match(stderr, /^error: .*no such file or folder/);
});

test("one file of a folder is ingested with what the folder's table says of it", async () => {
  const raw = folder("single", {
    "scan_1.txt": PAGE,
    "scan_2.txt": PAGE.replace("放映队", "戏班"),
    "pages.csv": "file,paper,date,page\nscan_1.txt,某报,1985-09-14,2\nscan_2.txt,某报,1985-09-15,2\n",
  });
  const { code, out } = await run(join(raw, "scan_1.txt"), "--out", join(work, "single-out"));
  assert.equal(code, 0);
  assert.match(out, /mb-19850914-02/);
});

test("bad sidecars and patterns are named, and the rest goes on", async () => {
  const raw = folder("sidecars", {
    "a.txt": PAGE,
    "a.yml": "date: &d 2020-01-01\npaper: *d\n",
    "b.txt": PAGE.replace("放映队", "戏班"),
    "pages.csv": "file,part\nb.txt,二\n",
  });
  const out = join(work, "sidecars-out");
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "archive.yml"), 'title: 某报\nfileNames: ["{page}_{page}"]\n');
  const { code, err, out: summary } = await run(raw, "--out", out);
  assert.equal(code, 1);
  assert.match(err, /a\.yml:2: .*\[sidecar-unreadable\]/);
  assert.match(err, /pages\.csv:2: .*二.*\[sidecar-part\]/);
  assert.match(err, /archive\.yml:2: .*\{page\}/);
  assert.match(summary, /2 pages/);
});
