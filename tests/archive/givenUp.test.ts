import assert from "node:assert/strict";
import { test } from "node:test";
import { afterPlan } from "../../src/archive/changes.ts";
import { givenUp } from "../../src/archive/givenUp.ts";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { settleParses } from "../../src/archive/settleParses.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import { C, edit, fate, FRESH, id, ingested, ONCE, path, plan, textOf, times } from "../corrections/page.ts";

const MINE = edit(FRESH, "01", (text) => text.replace("老桥昨天", "老桥前天"));
/** The rules make one article of a person's and the next. */
const JOINED = ingested(MINE, ["1-6"], C);
const given = (files: ArchiveFile[], waits: (id: string) => boolean = () => false): string[] =>
  givenUp(heldFiles(files), [textOf(JOINED, path("01", "parsed.txt"))!], waits);

test("an article all of whose lines a new cut gives to another goes when the cut is taken", () => {
  assert.deepEqual(given(JOINED), [id("02")]);
  const { settled, warnings, ...changes } = settleParses(JOINED, [id("01")], "accept", []);
  assert.deepEqual([settled, warnings], [1, []]);
  const after = afterPlan(JOINED, changes);
  assert.deepEqual(times(after), ONCE);
  assert.equal(fate(after, "02"), "merged 01");
  const next = plan(after, ["1-6"], C);
  assert.deepEqual([next.articles, next.removals, next.records, next.warnings], [[], [], [], []]);
});

test("a person's file stays, and so does one that is given still, or has no line in the cut", () => {
  assert.deepEqual(given(edit(JOINED, "02", (text) => `${text}\n另记一笔。\n`)), []);
  assert.deepEqual(
    given(JOINED, (of) => of === id("02")),
    [],
  );
  assert.deepEqual(given(JOINED.filter((file) => file.path !== path("02"))), []);
  const own = givenUp(heldFiles(FRESH), [textOf(FRESH, path("01"))!], (of) => of === id("01"));
  assert.deepEqual(own, []);
});
