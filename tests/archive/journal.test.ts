import assert from "node:assert/strict";
import { test } from "node:test";
import { afterPlan, type Changes } from "../../src/archive/changes.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { journalOf, undoing } from "../../src/archive/journal.ts";

const FILES = [
  { path: "a.md", text: "旧" },
  { path: "b.md", text: "要删" },
];
const CHANGES: Changes = {
  articles: [{ path: "a.md", text: "新" }],
  beside: [{ path: "c.parsed.txt", text: "旁" }],
  removals: ["b.md"],
  records: [],
  ledgers: [{ path: "ledger.txt", text: "账" }],
};
const ROWS = journalOf(FILES, CHANGES);
const textAt =
  (files: readonly { path: string; text: string }[]) =>
  (path: string): string | null =>
    files.find((file) => file.path === path)?.text ?? null;

test("each step with what was there and the digest of what will be, ledgers last", () => {
  assert.deepEqual(ROWS, [
    ["a.md", "旧", digestOf("新")],
    ["c.parsed.txt", null, digestOf("旁")],
    ["b.md", "要删", null],
    ["ledger.txt", null, digestOf("账")],
  ]);
});

test("a run that was cut off after any of its steps is undone, and one that did nothing needs no undoing", () => {
  assert.deepEqual(undoing(ROWS, textAt(FILES)), []);
  const after = afterPlan(FILES, CHANGES);
  assert.deepEqual(undoing(ROWS, textAt(after)), [
    ["a.md", "旧"],
    ["c.parsed.txt", null],
    ["b.md", "要删"],
    ["ledger.txt", null],
  ]);
  const half = [{ path: "a.md", text: "新" }, FILES[1]!];
  assert.deepEqual(undoing(ROWS, textAt(half)), [["a.md", "旧"]]);
});

test("what a person changed since stays, and a step that changed nothing is not undone", () => {
  const edited = [
    { path: "a.md", text: "我改的" },
    { path: "b.md", text: "又来了" },
  ];
  assert.deepEqual(undoing(ROWS, textAt(edited)), []);
  assert.deepEqual(undoing([["a.md", "旧", digestOf("旧")]], textAt(FILES)), []);
});
