import assert from "node:assert/strict";
import { test } from "node:test";
import { START } from "../../src/rules/columnState.ts";
import type { State } from "../../src/rules/columnShapes.ts";
import {
  passBy,
  PASSING_CUES,
  PLACED,
  restart,
  ROW_HEIGHTS,
  scorePassing,
  START_SWEEP,
  sweepTo,
} from "../../src/rules/sweep.ts";

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
  const after = sweepTo(state.sweep, 1, 90);
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

const NOTHING = { row: 0, late: 0, left: 0, skipped: 0, top: 0 };

test("each cue says one thing of the way, and its weight stands where the cue does", () => {
  const said = (passing: Partial<typeof NOTHING>): number[] =>
    PASSING_CUES.map(({ value }) => value({ ...NOTHING, ...passing }));
  assert.deepEqual(said({ late: 0.5 }), [0.5, 0, 0]);
  assert.deepEqual(said({ left: 0.5 }), [0, 0.5, 0]);
  assert.deepEqual(said({ skipped: 2 }), [0, 0, 2]);
  const passing = { ...NOTHING, late: 0.5, left: 0.25, skipped: 2 };
  assert.deepEqual(
    PASSING_CUES.map(({ value }) => value(passing)),
    [0.5, 0.25, 2],
  );
  assert.equal(scorePassing(Float64Array.of(9, -4, -8, -3, 9), 1, passing), -2 - 2 - 6);
});

test("what stands in a column has a way; headlines over the whole page, and names, have none", () => {
  assert.deepEqual([...PLACED].toSorted(), ["begin", "beside", "box", "goOn", "open", "turn", "under"]);
});

test("before anything is read, the page begins in its first column", () => {
  assert.equal(START_SWEEP.place, -1);
  assert.equal(passBy({ ...START, sweep: START_SWEEP }, HUNDRED, 0, 0).row, 0);
});

test("a place in the row that is read is as high up as it may be; further up it was passed by, and the more so", () => {
  const late = (depth: number): number => passBy(page([depth, 250], 2, 1), HUNDRED, 1, depth).late;
  assert.deepEqual([late(250), late(200), late(180)], [0, 0, 0]);
  assert.ok(late(179) > 0 && late(179) < 0.1 && late(150) > late(179) && late(150) < 1);
  assert.deepEqual([late(80), late(0)], [1, 1]);
});

test("a depth is corrected to where the row begins, by sixty characters at most", () => {
  const top = (depth: number): number => passBy(page([depth, 250], 2, 1), HUNDRED, 1, depth).top;
  assert.deepEqual([top(250), top(200), top(180), top(140), top(100)], [250, 200, 200, 200, 160]);
});

test("to the right of what was read last comes the same row, to the left the next", () => {
  const row = (place: number): number => passBy(page([0, 0, 0], 1, 1), HUNDRED, place, 0).row;
  assert.deepEqual([0, 1, 2].map(row), [2, 1, 1]);
  assert.equal(passBy(page([0, 350], 1, 1), HUNDRED, 1, 350).row, 3, "it begins further down");
});

test("columns that would come before: to the right in this row, to the left in the next, as far as they have not ended", () => {
  const skipped = (depths: number[], place: number, ends = depths.map(() => 0)): number =>
    passBy({ ...page(depths, 1, 1), ends }, HUNDRED, place, depths[place]!).skipped;
  assert.equal(skipped([210, 190, 110, 110], 3), 1, "the third column");
  assert.equal(skipped([210, 190, 110, 110], 3, [0, 0, 0.75, 0]), 0.25, "it may have ended");
  assert.equal(skipped([210, 190, 110, 110], 2), 0, "the fourth is to its right");
  assert.equal(skipped([210, 190, 110, 110], 0), 2, "both to the right come first");
  assert.equal(skipped([210, 190, 310, 110], 0), 1, "one of them is filled further down");
  assert.equal(skipped([110, 190, 110, 110], 2), 0, "the first was read in this row");
  assert.equal(skipped([210, 290, 110, 310], 3), 2, "the row in which it begins comes later");
  assert.equal(skipped([85, 190, 85, 110], 3), 1, "depths are known roughly");
  assert.equal(skipped([85, 190, 75, 110], 3), 0);
});
