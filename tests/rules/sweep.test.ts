import assert from "node:assert/strict";
import { test } from "node:test";
import { START } from "../../src/rules/columnState.ts";
import type { State } from "../../src/rules/columnShapes.ts";
import { passBy, PASSING_CUES, restart, ROW_HEIGHTS, sweepTo } from "../../src/rules/sweep.ts";

const HUNDRED = ROW_HEIGHTS.indexOf(100);
const rows = (row: number): number[] => ROW_HEIGHTS.map(() => row);

/** Two columns, of which the left was read last. */
const page = (depths: number[], row: number, place = 0): State => ({
  ...START,
  depths,
  ends: depths.map(() => 0),
  sweep: { place, rows: rows(row) },
});

test("within its row a column goes on, then the next column is read", () => {
  const going = passBy(page([60, 40], 0), HUNDRED, 0, 60);
  assert.deepEqual([going.row, going.late, going.left, going.skipped], [0, 0, 0, 0]);
  const next = passBy(page([130, 40], 0), HUNDRED, 1, 40);
  assert.deepEqual([next.row, next.late, next.left, next.skipped], [0, 0, 0, 0]);
});

test("a column left before its row is full, and a column passed over, are counted unless they ended", () => {
  const state = page([30, 40], 0);
  assert.equal(passBy(state, HUNDRED, 1, 40).left, 1);
  assert.equal(passBy({ ...state, ends: [1, 0] }, HUNDRED, 1, 40).left, 0);
  assert.equal(passBy(page([130, 40], 0), HUNDRED, 0, 130).skipped, 1);
});

test("what was read before comes late, by so much as it stands too high up", () => {
  const [near, far] = [190, 90].map((depth) => passBy(page([depth, 250], 1, 1), HUNDRED, 0, depth));
  assert.equal(near!.late, 0);
  assert.ok(far!.late > 0.8, String(far!.late));
  assert.ok(near!.top > 190 && far!.top > 90, "its depth is known better now");
});

test("the sweep never goes back, but for a new beginning", () => {
  const state = page([250, 90], 2);
  const after = sweepTo(state, 1, 90);
  after.rows.forEach((row) => assert.ok(row >= 2));
  assert.equal(after.place, 1);
  assert.deepEqual(restart(0).rows, rows(0));
});

test("every cue of the way fires", () => {
  const passed = [
    passBy(page([30, 40], 0), HUNDRED, 1, 40),
    passBy(page([130, 40], 0), HUNDRED, 0, 130),
    passBy(page([10, 250], 1, 1), HUNDRED, 0, 10),
  ];
  for (const { name, value } of PASSING_CUES)
    assert.ok(
      passed.some((each) => value(each) !== 0),
      name,
    );
});
