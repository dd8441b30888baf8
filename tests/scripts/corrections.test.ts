/** Corrections by the commands an archivist types, on a real folder. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { after, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { whileLocked } from "../../scripts/archiveLock.ts";
import { undoUnfinished, writeChanges } from "../../scripts/archiveWriter.ts";
import { readArchiveFolder } from "../../scripts/archiveFiles.ts";
import { checkCommand } from "../../scripts/check.ts";
import { ingest, ingestCommand } from "../../scripts/ingest.ts";
import { reviewParses, settle } from "../../scripts/reviewParses.ts";
import { corrections } from "../../scripts/bench/corrections.ts";
import { typed } from "./typed.ts";

const work = mkdtempSync(join(tmpdir(), "backfile-corrections-"));
after(() => rmSync(work, { recursive: true, force: true }));

const PAGE = `村里来了放映队
□记者 周航 报道
本报淄博5月11日讯 昨晚，青石埠村的打谷场上挂起了白幕，放映队带来了两部新片。
`;
const ID = "mb-20160512-01-01";
const FILE = "2016/05/12/mb/01-01.md";

/** A raw folder with a page, and the archive made of it. */
async function archive(name: string): Promise<{ raw: string; out: string; print: (text: string) => void }> {
  const [raw, out] = [join(work, name, "raw"), join(work, name, "articles")];
  mkdirSync(raw, { recursive: true });
  const print = (text: string): void => writeFileSync(join(raw, "某报_2016-05-12_01.txt"), text);
  print(PAGE);
  await ingest([raw], out);
  return { raw, out, print };
}

const change = (file: string, from: string, to: string): void =>
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));

/** What `--review` prints, behind an ingest, and what that warns of. */
async function reviewed(raw: string, out: string): Promise<{ lines: string; codes: string[] }> {
  const codes = (await ingest([raw], out)).warnings.map(({ code }) => code);
  return { lines: reviewParses(out).join("\n"), codes };
}

test("a parse that differs is shown, left, shown again when it changes, and taken", async (t) => {
  const log = t.mock.method(console, "log", () => undefined);
  const { raw, out, print } = await archive("review");
  const file = join(out, FILE);
  change(file, "两部新片", "三部新片");
  assert.match((await reviewed(raw, out)).lines, /^Nothing waits/);
  assert.ok(existsSync(join(out, "2016/05/12/mb/01-01.parsed.txt")), "the text as parsed lies beside");
  print(PAGE.replace("白幕", "银幕"));
  const shown = await reviewed(raw, out);
  assert.match(shown.lines, /^1 article waits for you/m);
  assert.match(shown.lines, new RegExp(`^${ID} {2}村里来了放映队$`, "m"));
  assert.match(shown.lines, /^ {2}- …?.*白幕.*三部新片/m);
  assert.match(shown.lines, /^ {2}\+ …?.*银幕.*两部新片/m);
  assert.deepEqual(shown.codes, ["edit-kept"]);

  assert.deepEqual(settle(["all"], "keep", out), []);
  const silent = await reviewed(raw, out);
  assert.match(silent.lines, /^Nothing waits/);
  assert.deepEqual(silent.codes, []);
  assert.match(readFileSync(file, "utf8"), /白幕.*三部新片/);

  print(PAGE.replace("白幕", "大银幕"));
  await ingest([raw], out);
  assert.deepEqual(settle([ID], "accept", out), []);
  assert.match(readFileSync(file, "utf8"), /大银幕.*两部新片/);
  const told = log.mock.calls.map((call) => String(call.arguments[0])).join("\n");
  const [, replaced] = /what it replaced: (\S+)/.exec(told)!;
  assert.match(readFileSync(replaced!, "utf8"), /白幕.*三部新片/);
  assert.ok(!existsSync(join(out, "2016/05/12/mb/01-01.parsed.txt")));
  // From now on it is the run's again.
  print(PAGE.replace("白幕", "幕布"));
  assert.deepEqual((await ingest([raw], out, { jobs: 1 })).warnings, []);
  assert.match(readFileSync(file, "utf8"), /幕布/);
});

test("a deleted article that reads differently can be taken back, and its id with it", async () => {
  const { raw, out, print } = await archive("deleted");
  rmSync(join(out, FILE));
  await ingest([raw], out);
  assert.match(readFileSync(join(out, "2016/ledger.txt"), "utf8"), new RegExp(`^${ID} withdrawn$`, "m"));
  print(PAGE.replace("白幕", "银幕"));
  assert.match((await typed(ingestCommand, raw, "--out", out, "--review")).out, /you deleted it/);
  assert.equal((await typed(ingestCommand, "--accept", ID, "--out", out)).code, 0);
  assert.match(readFileSync(join(out, FILE), "utf8"), /银幕/);
  assert.match(readFileSync(join(out, "2016/ledger.txt"), "utf8"), new RegExp(`^${ID} held$`, "m"));
});

test("an article whose ending was put in capitals is read, left alone, and not withdrawn", async () => {
  const { raw, out, print } = await archive("capitals");
  const [file, other] = [join(out, FILE), join(out, FILE.replace(".md", ".MD"))];
  renameSync(file, other);
  print(PAGE.replace("白幕", "银幕"));
  const { warnings } = await ingest([raw], out);
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ["edit-kept"],
  );
  assert.match(readFileSync(other, "utf8"), /白幕/);
  assert.match(readFileSync(join(out, "2016/ledger.txt"), "utf8"), new RegExp(`^${ID} held$`, "m"));
  const { err } = await typed(checkCommand, "--articles", out);
  assert.match(err, /01-01\.MD:2: .* belongs at 2016\/05\/12\/mb\/01-01\.md; .*\[id-elsewhere\]/);
  settle([ID], "accept", out);
  assert.match(readFileSync(other, "utf8"), /银幕/);
  const folder = dirname(other);
  const copy = readdirSync(folder).find((name) => name.includes(".replaced-"))!;
  assert.match(readFileSync(join(folder, copy), "utf8"), /白幕/);
  assert.ok(!readdirSync(folder).includes(basename(file)));
});

test("an article that is a link out of the archive is named, is not deleted, and nothing behind it is read or written", async () => {
  const { raw, out, print } = await archive("astray");
  const outside = join(work, "astray", "outside.md");
  cpSync(join(out, FILE), outside);
  change(outside, "两部新片", "不该读到的话");
  rmSync(join(out, FILE));
  symlinkSync(outside, join(out, FILE));
  const before = readFileSync(outside, "utf8");
  print(PAGE.replace("白幕", "银幕"));
  for (const args of [
    ["--out", out],
    ["--out", out, "--review"],
  ]) {
    const { code, err, out: said } = await typed(ingestCommand, raw, ...args);
    assert.equal(code, 1);
    assert.match(err, /^error: 2016\/05\/12\/mb\/01-01\.md: is a link that leads out of .* put the file/m);
    assert.doesNotMatch(said + err, /不该读到|deleted by hand|you deleted it/);
  }
  assert.match((await typed(checkCommand, "--articles", out)).err, /\[link-astray\]/);
  assert.match(readFileSync(join(out, "2016/ledger.txt"), "utf8"), new RegExp(`^${ID} held$`, "m"));
  assert.equal((await typed(ingestCommand, "--accept", ID, "--out", out)).code, 1);
  assert.equal(readFileSync(outside, "utf8"), before);
  assert.ok(lstatSync(join(out, FILE)).isSymbolicLink());
  const inOut = readArchiveFolder(out)
    .map(({ text }) => text)
    .join("");
  assert.doesNotMatch(inOut, /不该读到/);
});

test("an id without a parse, and all at once, are refused in plain words", async () => {
  const { out } = await archive("refused");
  const [wrong] = settle(["mb-20160512-01-09"], "accept", out);
  assert.deepEqual([wrong?.level, wrong?.file], ["error", "mb-20160512-01-09"]);
  assert.throws(() => settle(["all"], "accept", out), /--accept takes ids/);
  assert.throws(() => settle([], "keep", out), /--review lists them/);
});

test("two runs do not write at once; the lock of a run that died is taken over", async () => {
  const { raw, out } = await archive("lock");
  const lock = join(out, ".ingest.lock");
  const hold = (pid: number, host = hostname()): void =>
    writeFileSync(lock, JSON.stringify({ pid, host, since: Date.now() }));
  hold(process.ppid);
  await assert.rejects(ingest([raw], out), /another run \(process \d+ on .*\) is writing/);
  assert.ok(existsSync(lock), "and stays the other's");
  hold(1, "another-machine");
  await assert.rejects(ingest([raw], out), /another-machine/);
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  hold(pid);
  await ingest([raw], out);
  assert.ok(!existsSync(lock));
  // Cut off while the lock was being written.
  writeFileSync(lock, "");
  await assert.rejects(ingest([raw], out), /another run/);
  utimesSync(lock, 0, 0);
  assert.equal(
    whileLocked(out, () => "done"),
    "done",
  );
});

const files = (folder: string): [string, string][] =>
  readArchiveFolder(folder).map(({ path, text }) => [path, text]);

test("what was written half is undone, to the byte, and said", async (t) => {
  const { out } = await archive("half");
  const before = files(out);
  const held = readArchiveFolder(out);
  const empty = { articles: [], beside: [], removals: [], records: [], ledgers: [] };
  // The second write fails: its folder is a file.
  const articles = [
    { path: FILE, text: "新的" },
    { path: `${FILE}/x.md`, text: "写不进去" },
  ];
  assert.throws(() => writeChanges(out, held, { ...empty, articles }));
  assert.notDeepEqual(files(out), before);
  const error = t.mock.method(console, "error", () => undefined);
  undoUnfinished(out);
  assert.match(String(error.mock.calls[0]?.arguments[0]), /was broken off; what it had begun was undone/);
  assert.deepEqual(files(out), before);
  assert.ok(!existsSync(join(out, ".ingest.journal")));

  writeFileSync(join(out, ".ingest.journal.writing"), '{"path":');
  undoUnfinished(out);
  assert.ok(!existsSync(join(out, ".ingest.journal.writing")), "a journal that was not finished goes, too");
});

test("killed while it writes, at any moment: every article is old or new, and the next run succeeds", async () => {
  const raw = join(work, "kill", "raw");
  mkdirSync(raw, { recursive: true });
  const print = (word: string): void => {
    for (let day = 1; day <= 28; day++)
      for (const page of ["01", "02", "03"])
        writeFileSync(
          join(raw, `某报_2016-05-${String(day).padStart(2, "0")}_${page}.txt`),
          PAGE.replace("两部", `${word}${day}部`),
        );
  };
  const out = join(work, "kill", "articles");
  print("整");
  await ingest([raw], out, { jobs: 1 });
  const words = ["共", "足", "约", "近"];
  for (const [i, word] of words.entries()) {
    print(word);
    // One thread: it is the one that writes, and more would only take their time to start.
    const command = ["--import", "tsx", "scripts/ingest.ts", raw, "--out", out, "--jobs", "1"];
    const child = spawn(process.execPath, command, { stdio: "ignore" });
    const exit = once(child, "exit");
    while (child.exitCode === null && !existsSync(join(out, ".ingest.journal"))) await setTimeout(1);
    await setTimeout(i * 7);
    child.kill("SIGKILL");
    await exit;
    const texts = readArchiveFolder(out).filter(({ path }) => path.endsWith(".md"));
    assert.equal(texts.length, 84);
    const whole = new RegExp(`放映队带来了[整${words.join("")}]\\d+部新片。\\n$`);
    for (const { path, text } of texts) assert.match(text, whole, path);
  }
  assert.deepEqual((await ingest([raw], out, { jobs: 1 })).warnings, []);
  const texts = readArchiveFolder(out).filter(({ path }) => path.endsWith(".md"));
  assert.ok(texts.every(({ text }) => text.includes("带来了近")));
  const left = readdirSync(out).filter((name) => name.startsWith(".ingest"));
  assert.deepEqual(left, []);
});

test("the bench prints its table and says by its exit code whether all was kept", (t) => {
  const log = t.mock.method(console, "log", () => undefined);
  assert.equal(corrections(["--edits", "12", "--pages", "3"]), 0);
  const text = log.mock.calls.map((call) => call.arguments.join(" ")).join("\n");
  assert.match(text, /^12 edits: /);
  assert.match(text, /^edits kept +12 +12$/m);
});
