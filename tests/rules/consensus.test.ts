import assert from "node:assert/strict";
import { test } from "node:test";
import { agreement, bestAgreeing } from "../../src/rules/consensus.ts";

const EVEN = [1, 1, 1, 1];

test("divisions agree wholly when they part the same items, whatever the stories are called", () => {
  assert.equal(agreement([0, 0, 1, 1], [5, 5, 2, 2], EVEN), 1);
  assert.equal(agreement([0, 0, 0, 0], [0, 0, 0, 0], EVEN), 1);
});

test("B-cubed: two stories taken for one have precision one half, and recall one", () => {
  assert.equal(agreement([0, 0, 1, 1], [0, 0, 0, 0], EVEN), 2 / 3);
  assert.equal(agreement([0, 0, 0, 0], [0, 0, 1, 1], EVEN), 2 / 3);
});

test("items without weight do not count; nothing at all agrees", () => {
  assert.equal(agreement([0, 0, 1], [0, 0, 0], [1, 1, 0]), 1);
  assert.equal(agreement([0, 1], [0, 0], [0, 0]), 1);
  assert.equal(agreement([], [], []), 1);
});

test("the likeliest division gives way to one that most others are like", () => {
  const divisions = [
    [0, 1, 2, 3],
    [0, 0, 1, 1],
    [0, 0, 1, 2],
    [0, 0, 0, 1],
  ];
  assert.equal(bestAgreeing(divisions, [0.28, 0.25, 0.24, 0.23], EVEN), 2);
  assert.equal(bestAgreeing(divisions, [0.97, 0.01, 0.01, 0.01], EVEN), 0);
  assert.equal(bestAgreeing([[0, 1]], [1], [1, 1]), 0);
});

test("of divisions that agree equally well the first is taken, whatever the last digits say", () => {
  const twins = [
    [0, 0, 1, 1, 0],
    [0, 0, 1, 1, 1],
    [0, 0, 1, 1, 2],
  ];
  const weights = [0.1, 0.2, 0.3, 0.7, 0];
  for (const shares of [
    [0.1, 0.2, 0.7],
    [0.7, 0.2, 0.1],
    [0.3, 0.6, 0.1],
  ])
    assert.equal(bestAgreeing(twins, shares, weights), 0);
});
