import assert from "node:assert/strict";
import { test } from "node:test";
import type { Column, State } from "../../src/rules/columnShapes.ts";
import { START } from "../../src/rules/columnState.ts";
import { nextColumn, spread, withColumn, withItem, without } from "../../src/rules/printedColumns.ts";
import { newStory } from "../../src/rules/storyState.ts";

const column = (story: number, place: number, touched = 0): Column => ({
  story,
  place,
  touched,
  first: touched,
  last: touched,
});

test("one item of several is put in another's place, and the old ones stay as they were", () => {
  const items = [1, 2, 3];
  assert.deepEqual(withItem(items, 1, 9), [1, 9, 3]);
  assert.deepEqual(items, [1, 2, 3]);
});

test("eight columns are open at once: for a ninth the one not read for longest is closed", () => {
  const eight = [5, 3, 9, 1, 7, 8, 6, 4].map((touched, place) => column(0, place, touched));
  const next = column(1, 8, 10);
  const seven = withColumn(eight.slice(1), next);
  assert.deepEqual([seven.columns.length, seven.current, seven.columns[7]], [8, 7, next]);
  const found = withColumn(eight, next);
  assert.deepEqual(
    found.columns.map(({ touched }) => touched),
    [5, 3, 9, 7, 8, 6, 4, 10],
  );
  assert.equal(found.columns[found.current], next);
});

test("the columns of one place are closed together", () => {
  const columns = [column(0, 0), column(1, 1), column(2, 1), column(3, 2)];
  assert.deepEqual(
    without(columns, 1).map(({ story }) => story),
    [0, 3],
  );
});

const stateOf = (columns: Column[], more: Partial<State> = {}): State => ({
  ...START,
  columns,
  depths: [100, 200, 300, 400],
  ends: [0, 1, 0.5, 0],
  stories: [newStory(0, 30, 1), { ...newStory(1, 60, 1), under: 0 }],
  ...more,
});

test("a story's next column stands to the right of its last, as high up as its texts", () => {
  const state = stateOf([column(0, 1), column(0, 0), column(1, 3)]);
  assert.deepEqual(nextColumn(state, 0), { place: 2, top: 30, taken: false });
});

test("a story without a column begins one beside what was read last", () => {
  const state = stateOf([column(0, 0)], { sweep: { place: 2, rows: [] } });
  assert.deepEqual(nextColumn(state, 1), { place: 3, top: 60, taken: false });
});

test("a story under another takes its columns over, below what stands there", () => {
  assert.deepEqual(nextColumn(stateOf([column(1, 0), column(0, 1)]), 1), { place: 1, top: 200, taken: true });
  assert.deepEqual(nextColumn(stateOf([column(1, 0), column(0, 2)]), 1), { place: 1, top: 60, taken: false });
  const high = stateOf([column(1, 0), column(0, 1)], { depths: [100, 20] });
  assert.deepEqual(nextColumn(high, 1), { place: 1, top: 60, taken: true });
  assert.deepEqual(nextColumn(stateOf([column(0, 0), column(1, 1)]), 0).taken, false);
  const third = [newStory(0, 30, 1), { ...newStory(1, 60, 1), under: 0 }, newStory(2, 0, 2)];
  const beside = stateOf([column(1, 0), column(2, 1), column(0, 2)], { stories: third });
  assert.equal(nextColumn(beside, 1).taken, false, "another story's column is not its to take");
  const closed = stateOf([column(0, 1)], { sweep: { place: 0, rows: [] } });
  assert.equal(nextColumn(closed, 1).taken, false, "it has no column from which to turn");
});

test("room for a column between two others: what stands to its right moves on", () => {
  const state = stateOf([column(0, 0), column(1, 1), column(1, 3)], { sweep: { place: 1, rows: [0] } });
  const { columns, depths, ends, sweep } = spread(state, 1);
  assert.deepEqual(
    columns.map(({ place }) => place),
    [0, 2, 4],
  );
  assert.deepEqual(
    [depths, ends],
    [
      [100, 0, 200, 300, 400],
      [0, 0, 1, 0.5, 0],
    ],
  );
  assert.deepEqual(sweep, { place: 2, rows: [0] });
  assert.equal(spread({ ...state, sweep: { place: 0, rows: [0] } }, 1).sweep.place, 0);
});
