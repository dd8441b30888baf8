import assert from "node:assert/strict";
import { test } from "node:test";
import { stepsOf } from "../../src/archive/changes.ts";
import { journalOf, undoing } from "../../src/archive/journal.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import { A, B, C, edit, FRESH, ingested, path, plan, remove, textOf, type Cuts } from "./page.ts";

const sorted = (files: readonly ArchiveFile[]): ArchiveFile[] =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

function carryOut(files: readonly ArchiveFile[], steps: readonly [string, string | null][]): ArchiveFile[] {
  const all = new Map(files.map((file) => [file.path, file]));
  for (const [at, text] of steps)
    if (text === null) all.delete(at);
    else all.set(at, { path: at, text });
  return [...all.values()];
}

const MINE = ingested(
  edit(remove(FRESH, "03"), "01", (text) => text.replace("青石", "花岗石")),
  A,
  B,
  C,
);
const RUNS: [held: ArchiveFile[], cuts: Cuts][] = [
  [[], [A, B, C]],
  [FRESH, [["1-5"], ["6-9"]]],
  [FRESH, [["1-9"]]],
  [MINE, [A, ["4"], ["5-6"], C]],
];

test("a run that was killed at any moment is undone by its journal, to the byte", () => {
  for (const [held, cuts] of RUNS) {
    const changes = plan(held, ...cuts);
    const steps = stepsOf(changes);
    const journal = journalOf(held, changes);
    assert.ok(steps.length > 3);
    for (let moment = 0; moment <= steps.length; moment++) {
      const folder = carryOut(held, steps.slice(0, moment));
      const undone = carryOut(
        folder,
        undoing(journal, (at) => textOf(folder, at) ?? null),
      );
      assert.deepEqual(sorted(undone), sorted(held), `${JSON.stringify(cuts)} killed at ${moment}`);
    }
  }
});

test("what a person changed between the killed run and the next stays", () => {
  const changes = plan(FRESH, A, ["4-5"], ["6"], C);
  const killed = carryOut(FRESH, stepsOf(changes));
  const undo = (folder: ArchiveFile[]): ArchiveFile[] =>
    carryOut(
      folder,
      undoing(journalOf(FRESH, changes), (at) => textOf(folder, at) ?? null),
    );
  const own = undo(edit(killed, "02", (text) => `${text}\n补一句。\n`));
  assert.match(textOf(own, path("02"))!, /补一句/);
  assert.equal(textOf(own, path("04")), undefined);
  assert.equal(textOf(undo(remove(killed, "02")), path("02")), undefined);
});
