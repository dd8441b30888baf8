import assert from "node:assert/strict";
import { test } from "node:test";
import { inWords, progress, progressLine } from "../../../scripts/ingest/progress.ts";

test("time is told as people tell it", () => {
  assert.deepEqual([0.2, 1, 89, 90, 600, 5_400, 9_000].map(inWords), [
    "1 s",
    "1 s",
    "89 s",
    "2 min",
    "10 min",
    "2 h",
    "3 h",
  ]);
});

test("what is left is reckoned from the speed so far, once enough is done to know it", () => {
  assert.equal(progressLine(32, 20_000, 1, "files"), "32 of 20,000 files");
  assert.equal(progressLine(1_200, 20_000, 12, "files"), "1,200 of 20,000 files, about 3 min left");
  assert.equal(progressLine(20_000, 20_000, 200, "files"), "20,000 of 20,000 files");
});

test("it is said now and then, at the end in any case, and not of a few", (t) => {
  const say = t.mock.method(console, "error", () => {});
  let now = 0;
  t.mock.method(performance, "now", () => now);
  const few = progress(10, "files", 200);
  few(10);
  assert.equal(say.mock.callCount(), 0);
  const many = progress(1_000, "files", 200);
  for (const [at, done] of [
    [100, 16],
    [5_100, 200],
    [5_200, 216],
    [5_300, 1_000],
  ] as const) {
    now = at;
    many(done);
  }
  assert.deepEqual(
    say.mock.calls.map(({ arguments: [line] }) => line as string),
    ["200 of 1,000 files, about 20 s left", "1,000 of 1,000 files"],
  );
});
