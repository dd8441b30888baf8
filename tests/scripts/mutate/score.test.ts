import assert from "node:assert/strict";
import { test } from "node:test";
import { interval, scoreRow } from "../../../scripts/mutate/score.ts";
import type { Status } from "../../../scripts/mutate/judge.ts";

const rounded = (found: number, all: number): number[] =>
  interval(found, all).map((share) => Number(share.toFixed(3)));

test("Wilson's interval as it is tabled, within 0 and 1 at the ends, all of it where nothing was drawn", () => {
  assert.deepEqual(rounded(81, 263), [0.255, 0.366]);
  assert.deepEqual(rounded(0, 10), [0, 0.278]);
  assert.deepEqual(rounded(10, 10), [0.722, 1]);
  assert.deepEqual(rounded(0, 0), [0, 1]);
});

test("what hangs the tests is found, what no test meets is not", () => {
  const statuses: Status[] = ["Killed", "Killed", "Timeout", "Survived", "NoCoverage"];
  assert.deepEqual(scoreRow("src/rules", statuses, false), ["src/rules", "5", "3", "1", "1", "60.0 %"]);
  assert.equal(scoreRow("src/rules", statuses, true)[5], "60.0 % (23.1–88.2)");
  assert.deepEqual(scoreRow("none", [], false).slice(1), ["0", "0", "0", "0", "–"]);
});
