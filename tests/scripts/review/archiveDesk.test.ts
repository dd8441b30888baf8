import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { ingest } from "../../../scripts/ingest.ts";
import { stateOf } from "../../../src/review/reviewPage.ts";
import { A, B, C, edit, FRESH, id, ingested, LINES, path, remove } from "../../corrections/page.ts";
import { deskAt, folderOf, send, textsIn } from "./deskFolder.ts";

const done = (said: string, ordinal: string): object => ({ ok: true, said, show: id(ordinal) });

const ACTIONS: [ordinal: string, action: string, sent: Record<string, string>][] = [
  ["01", "accept", {}],
  ["01", "save", { title: "另一个标题" }],
  ["02", "move", { paragraph: "1", with: id("03") }],
  ["01", "split", { paragraph: "1" }],
  ["03", "merge", { with: id("01") }],
  ["02", "withdraw", {}],
];

test("every action can be undone, one after the other, by another desk as well; ids stay given", () => {
  const folder = folderOf(FRESH);
  const states = [textsIn(folder)];
  for (const [ordinal, action, sent] of ACTIONS) {
    assert.equal(send(deskAt(folder), id(ordinal), action, sent).ok, true, action);
    states.push(textsIn(folder));
  }
  const ledgerless = (texts: Record<string, string>): Record<string, string> => ({
    ...texts,
    "2019/ledger.txt": "",
  });
  for (const before of states.slice(0, -1).toReversed()) {
    assert.equal(deskAt(folder).undo().ok, true);
    assert.deepEqual(ledgerless(textsIn(folder)), ledgerless(before));
  }
  assert.deepEqual(deskAt(folder).undo(), { ok: false, problem: "nothingToUndo" });
  const ledger = readFileSync(join(folder, "2019/ledger.txt"), "utf8");
  assert.match(ledger, new RegExp(`^${id("04")} merged ${id("01")}$`, "m"));
  assert.match(ledger, new RegExp(`^${id("02")} held$`, "m"));
  rmSync(folder, { recursive: true });
});

test("of two windows the second is told, and overwrites nothing", () => {
  const folder = folderOf(FRESH);
  const desk = deskAt(folder);
  const seen = stateOf(desk.issueOf(id("01")));
  const typed = new URLSearchParams({ title: "第一个窗口" });
  assert.deepEqual(desk.act(id("01"), "save", typed, seen), done("saved", "01"));
  const first = textsIn(folder);
  for (const other of ["01", "02"])
    assert.deepEqual(deskAt(folder).act(id(other), "save", new URLSearchParams({ title: "第二个" }), seen), {
      ok: false,
      problem: "changed",
    });
  assert.deepEqual(textsIn(folder), first);
  rmSync(folder, { recursive: true });
});

test("what an editor saves while an action is done is told, kept, and stands in no way of what was done before", () => {
  const folder = folderOf(FRESH);
  const desk = deskAt(folder);
  const start = textsIn(folder);
  assert.equal(send(desk, id("02"), "accept").ok, true);
  const file = join(folder, path("01"));
  const seen = stateOf(desk.issueOf(id("01")));
  // Asked for when the issue was read, and before anything is written.
  const form = new URLSearchParams({ title: "桌上的改动" });
  form.get = (name) => {
    if (name === "with") writeFileSync(file, start[path("01")]!.replace("青石", "条石"));
    return form.getAll(name)[0] ?? null;
  };
  assert.deepEqual(desk.act(id("01"), "save", form, seen), {
    ok: false,
    problem: "changed",
    detail: path("01"),
  });
  assert.equal(readFileSync(file, "utf8"), start[path("01")]!.replace("青石", "条石"));
  assert.equal(desk.lastAction()?.shown, id("02"));
  assert.equal(desk.undo().ok, true);
  assert.equal(textsIn(folder)[path("02")], start[path("02")]);
  rmSync(folder, { recursive: true });
});

test("what was changed since is not undone", () => {
  const folder = folderOf(FRESH);
  const desk = deskAt(folder);
  send(desk, id("01"), "accept");
  const file = join(folder, path("01"));
  writeFileSync(file, readFileSync(file, "utf8").replace("青石", "条石"));
  const before = textsIn(folder);
  assert.deepEqual(desk.undo(), { ok: false, problem: "cannotUndo", detail: path("01") });
  assert.deepEqual(textsIn(folder), before);
  rmSync(folder, { recursive: true });
});

test("a log of what can be undone that is spoilt, or leads elsewhere, does no harm", () => {
  const folder = folderOf(FRESH);
  const desk = deskAt(folder);
  const evil = { shown: id("01"), said: "saved", rows: [["../../evil.txt", "evil", null]] };
  writeFileSync(join(folder, ".review.undo"), `{"half\n[]\n${JSON.stringify({ ...evil, shown: "../x" })}\n`);
  assert.deepEqual(desk.undo(), { ok: false, problem: "nothingToUndo" });
  writeFileSync(join(folder, ".review.undo"), `${JSON.stringify(evil)}\n`);
  assert.throws(() => desk.undo(), /leads out of/);
  assert.ok(!existsSync(join(folder, "../../evil.txt")));
  rmSync(join(folder, ".review.undo"));
  const outside = folderOf([{ path: "undo", text: "" }]);
  symlinkSync(join(outside, "undo"), join(folder, ".review.undo"));
  assert.throws(() => send(desk, id("01"), "accept"), /leads out of/);
  assert.equal(readFileSync(join(outside, "undo"), "utf8"), "");
  rmSync(folder, { recursive: true });
  rmSync(outside, { recursive: true });
});

test("while a run writes to the archive nothing else does", () => {
  const folder = folderOf(FRESH);
  const desk = deskAt(folder);
  const lock = { pid: process.ppid, host: "elsewhere", since: Date.now() };
  writeFileSync(join(folder, ".ingest.lock"), JSON.stringify(lock));
  assert.deepEqual(send(desk, id("01"), "accept"), { ok: false, problem: "busy" });
  assert.deepEqual(desk.undo(), { ok: false, problem: "busy" });
  rmSync(folder, { recursive: true });
});

test("a parse that waits is taken, with what belongs together, or left; both can be undone", () => {
  const edited = edit(FRESH, "01", (text) => text.replace("青石", "条石"));
  const waiting = ingested(edited, ["1-4"], ["5-6"], C);
  for (const [action, said] of [
    ["parse", "parseTaken"],
    ["keep", "parseLeft"],
  ] as const) {
    const folder = folderOf(waiting);
    const desk = deskAt(folder);
    const before = textsIn(folder);
    assert.deepEqual(
      desk
        .queue()
        .slice(0, 2)
        .map((row) => row.id),
      [id("01"), id("02")],
    );
    assert.deepEqual(send(desk, id("01"), action), done(said, "01"));
    assert.ok(!desk.queue().some(({ waits }) => waits && action === "parse"));
    assert.equal(textsIn(folder)[path("01")]!.includes(LINES[3]!), action === "parse");
    assert.equal(send(desk, id("01"), action).ok, false);
    assert.equal(desk.undo().ok, true);
    assert.deepEqual(textsIn(folder), before);
    rmSync(folder, { recursive: true });
  }
});

test("an article that lies elsewhere in the folder is of its issue still", () => {
  const folder = folderOf(FRESH);
  const elsewhere = "2019/手工/a.md";
  mkdirSync(dirname(join(folder, elsewhere)), { recursive: true });
  renameSync(join(folder, path("02")), join(folder, elsewhere));
  const desk = deskAt(folder);
  assert.deepEqual(send(desk, id("01"), "merge", { with: id("02") }), done("merged", "01"));
  const texts = textsIn(folder);
  assert.equal(elsewhere in texts, false);
  assert.ok(texts[path("01")]!.includes(LINES[5]!));
  assert.match(texts["2019/ledger.txt"]!, new RegExp(`^${id("02")} merged ${id("01")}$`, "m"));
  rmSync(folder, { recursive: true });
});

test("the list is walked worst first, and what is seen to leaves it until it is undone", () => {
  const doubtful = ingested(
    [],
    ...[A, B, C].map((lines, i) => ({ lines, front: { confidence: 0.1 * (i + 1) } })),
  );
  const folder = folderOf(doubtful);
  const desk = deskAt(folder);
  const ids = (): string[] => desk.queue().map((row) => row.id);
  assert.deepEqual(ids(), ["01", "02", "03"].map(id));
  assert.deepEqual(desk.around(id("02")), { previous: id("01"), next: id("03"), at: 2 });
  send(desk, id("02"), "accept");
  assert.deepEqual(ids(), ["01", "03"].map(id));
  assert.deepEqual(desk.around(id("02")), { previous: id("01"), next: id("03"), at: null });
  desk.undo();
  assert.deepEqual(ids(), ["01", "02", "03"].map(id));
  rmSync(folder, { recursive: true });
});

test("behind an article that was split off comes what would have come before", () => {
  const doubtful = ingested(
    [],
    ...[A, B, C].map((lines, i) => ({ lines, front: { confidence: 0.1 * (i + 1) } })),
  );
  const folder = folderOf(doubtful);
  const desk = deskAt(folder);
  desk.around(id("02"));
  assert.deepEqual(send(desk, id("02"), "split", { paragraph: "1" }), done("split", "04"));
  assert.deepEqual(desk.around(id("04")), { previous: id("01"), next: id("03"), at: null });
  rmSync(folder, { recursive: true });
});

test("an ingest behind the desk leaves what was done there", async () => {
  const folder = folderOf([]);
  await ingest(["raw"], folder);
  const desk = deskAt(folder);
  const [first] = desk.queue();
  const { files } = desk.issueOf(first!.id);
  assert.ok(files.length < Object.keys(textsIn(folder)).length);
  assert.equal(send(desk, first!.id, "accept").ok, true);
  const before = textsIn(folder);
  assert.deepEqual(
    (await ingest(["raw"], folder)).warnings.filter(({ level }) => level === "error"),
    [],
  );
  const after = textsIn(folder);
  for (const [file, text] of Object.entries(before))
    if (file.endsWith(".md")) assert.equal(after[file], text, file);
  rmSync(folder, { recursive: true });
});

test("a parse is taken though something is to be said of it; where it cannot be, the desk says why", () => {
  const both = LINES.slice(3, 6).join("\n\n");
  const merged = ingested(
    edit(remove(FRESH, "02"), "01", (text) => `${text}\n${both}\n`),
    { lines: A, front: { city: "潍坊市" } },
    { lines: B, front: { city: "潍坊市" } },
    C,
  );
  const folder = folderOf(merged);
  const desk = deskAt(folder);
  assert.deepEqual(send(desk, id("02"), "parse").ok, false);
  const before = textsIn(folder);
  assert.deepEqual(send(desk, id("01"), "parse"), done("mergeUndone", "01"));
  assert.match(textsIn(folder)["2019/ledger.txt"]!, new RegExp(`^${id("02")} withdrawn`, "m"));
  assert.equal(desk.undo().ok, true);
  assert.deepEqual(textsIn(folder), before, "the ledger too");
  rmSync(folder, { recursive: true });
});

test("a new article that was taken, which was undone, waits as it did, and is nobody's deletion", () => {
  const edited = edit(FRESH, "01", (text) => text.replace("青石", "条石"));
  const folder = folderOf(ingested(edited, ["1-2"], B, C, ["3"]));
  const desk = deskAt(folder);
  const before = textsIn(folder);
  assert.deepEqual(send(desk, id("01"), "parse"), done("parseTaken", "01"));
  assert.equal(desk.undo().ok, true);
  assert.deepEqual(textsIn(folder), before);
  rmSync(folder, { recursive: true });
});
