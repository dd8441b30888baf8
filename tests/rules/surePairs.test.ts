import assert from "node:assert/strict";
import { test } from "node:test";
import { surePairs } from "../../src/rules/surePairs.ts";

test("pairs are each other's best by the margin; who is left is sure then", () => {
  assert.deepEqual(surePairs([[5]], 1), [[0, 0]]);
  assert.deepEqual(surePairs([[null]], 1), []);
  assert.deepEqual(surePairs([[5, 4.5]], 1), []);
  assert.deepEqual(
    surePairs(
      [
        [9, 2],
        [8, 1.5],
      ],
      1,
    ),
    [
      [0, 0],
      [1, 1],
    ],
  );
  assert.deepEqual(surePairs([], 1), []);
});

test("by the margin and no less, on either side", () => {
  assert.deepEqual(surePairs([[5, 4]], 1), [[0, 0]]);
  assert.deepEqual(surePairs([[5], [4]], 1), [[0, 0]]);
  assert.deepEqual(surePairs([[5], [4.5]], 1), []);
});

test("who cannot go together is no rival, and is in no pair", () => {
  assert.deepEqual(
    surePairs(
      [
        [null, 3],
        [2, null],
      ],
      9,
    ),
    [
      [0, 1],
      [1, 0],
    ],
  );
  assert.deepEqual(surePairs([[null, null]], 1), []);
});

test("nobody stands in two pairs, and who is in doubt between two is in none", () => {
  const pairs = surePairs(
    [
      [9, 7, 1],
      [8.5, 1, 1],
      [1, 1, 1.5],
    ],
    1,
  );
  assert.equal(new Set(pairs.map(([i]) => i)).size, pairs.length);
  assert.equal(new Set(pairs.map(([, j]) => j)).size, pairs.length);
  assert.deepEqual(
    surePairs(
      [
        [9, 1],
        [8.5, 1],
      ],
      1,
    ),
    [],
  );
});
