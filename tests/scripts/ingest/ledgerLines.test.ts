import assert from "node:assert/strict";
import { test } from "node:test";
import { ledgerLines, type LedgerLines } from "../../../scripts/ingest/ledgerLines.ts";
import { readLedger, writeLedger } from "../../../src/archive/ledger.ts";
import type { ArchiveFile } from "../../../src/archive/readArchive.ts";

const FILE = "2016/ledger.txt";
const linesOf = (...files: ArchiveFile[]): LedgerLines => ledgerLines(files, readLedger(files));
const days = (...all: string[]): Set<string> => new Set(all.map((day) => `2016-05-${day}`));

const [FIRST, SECOND, THIRD] = ["mb-20160511-01 held", "mb-20160512-01 held", "mb-20160513-01 held"];
const ledger = (...lines: string[]): ArchiveFile => ({
  path: FILE,
  text: ["# 我的话", ...lines, ""].join("\n"),
});

test("a part gets the lines of its days, with the remarks", () => {
  const lines = linesOf(ledger(FIRST, SECOND, THIRD));
  assert.deepEqual(lines.of(days("11", "13")), [ledger(FIRST, THIRD)]);
  assert.deepEqual(lines.of(days("14")), []);
  assert.deepEqual([...lines.ids()], ["mb-20160511-01", "mb-20160512-01", "mb-20160513-01"]);
});

test("what parts settle is one file in the end, sorted, and only where it is another", () => {
  const lines = linesOf(ledger(FIRST, SECOND, THIRD));
  assert.deepEqual(lines.changed(), []);
  lines.settle(days("12"), [ledger("mb-20160512-01 withdrawn", "mb-20160512-02 held")]);
  lines.settle(days("10"), [ledger("mb-20160510-01 held")]);
  lines.settle(days("13"), []);
  const all = ["mb-20160510-01 held", FIRST, "mb-20160512-01 withdrawn", "mb-20160512-02 held", THIRD];
  assert.deepEqual(lines.changed(), [ledger(...all)]);
});

test("a year's first file begins as every ledger does", () => {
  const lines = linesOf();
  const entry = { id: "mb-20170101-01", fate: "held" as const, to: [], issues: [] };
  const [file] = writeLedger([entry], { remarks: new Map(), broken: new Set() });
  lines.settle(new Set(["2017-01-01"]), [file!]);
  assert.deepEqual(lines.changed(), [file]);
});

test("what a ledger had is told of the one before the run; of none nothing can be told", () => {
  const lines = linesOf(ledger(FIRST));
  lines.settle(days("12"), [ledger(SECOND)]);
  assert.deepEqual(
    ["mb-20160511-01", "mb-20160512-01"].map((id) => lines.had(id)),
    [true, false],
  );
  assert.equal(linesOf().had("mb-20160511-01"), null);
});

test("a file with a line that cannot be read is given as it is, and stays so", () => {
  const broken = ledger(FIRST, "谁写的");
  const lines = linesOf(broken);
  assert.deepEqual(lines.of(days("11")), [broken]);
  assert.deepEqual(lines.changed(), []);
});
