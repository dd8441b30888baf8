import assert from "node:assert/strict";
import { test } from "node:test";
import type { Facts, Move, State } from "../../src/rules/columnShapes.ts";
import { apply, START } from "../../src/rules/columnState.ts";

const HEAD: Facts = {
  titled: true,
  dated: false,
  signedOff: false,
  spoken: false,
  open: 0,
  voice: 0,
  size: 30,
};
const TEXT: Facts = { ...HEAD, titled: false, size: 100 };

/** The page after each of these moves in turn. */
const after = (moves: readonly [Move, Facts][]): State =>
  moves.reduce((state, [move, facts], i) => apply(state, move, i, facts, 0), START);

/** A story in two columns, and beside it another in one. */
const BAND: [Move, Facts][] = [
  [{ kind: "below" }, HEAD],
  [{ kind: "goOn", column: 0 }, TEXT],
  [{ kind: "turn", story: 0 }, TEXT],
  [{ kind: "beside" }, HEAD],
  [{ kind: "goOn", column: 2 }, TEXT],
];

const placesOf = ({ columns }: State, story: number): number[] =>
  columns
    .filter((column) => column.story === story)
    .map(({ place }) => place)
    .toSorted((a, b) => a - b);

test("stories beside each other stand in columns of their own", () => {
  const state = after(BAND);
  assert.deepEqual(placesOf(state, 0), [0, 1]);
  assert.deepEqual(placesOf(state, 1), [2]);
  assert.equal(state.depths.length, 3);
});

test("a story under another takes its columns over one by one; the neighbour goes on", () => {
  const under = after([...BAND, [{ kind: "under", column: 0 }, HEAD]]);
  assert.deepEqual(placesOf(under, 0), [1]);
  assert.deepEqual(placesOf(under, 2), [0]);
  const turned = after([
    ...BAND,
    [{ kind: "under", column: 0 }, HEAD],
    [{ kind: "goOn", column: 2 }, TEXT],
    [{ kind: "turn", story: 2 }, TEXT],
  ]);
  assert.deepEqual(placesOf(turned, 0), []);
  assert.deepEqual(placesOf(turned, 2), [0, 1]);
  assert.deepEqual(placesOf(turned, 1), [2]);
  assert.equal(turned.depths.length, 3, "no printed column was added");
});

test("a story that turns past the columns of the one above gets a new column between", () => {
  const state = after([
    ...BAND,
    [{ kind: "under", column: 2 }, HEAD],
    [{ kind: "goOn", column: 2 }, TEXT],
    [{ kind: "turn", story: 2 }, TEXT],
  ]);
  assert.deepEqual(placesOf(state, 2), [2, 3]);
  assert.deepEqual(placesOf(state, 0), [0, 1]);
});
