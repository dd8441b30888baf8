import assert from "node:assert/strict";
import { test } from "node:test";
import { scoreOf, unitsOf } from "../../src/rules/moveReasons.ts";
import { WEIGHTS } from "../../src/rules/readColumns.ts";

test("a cue without a row is none of the net's, one without a weight speaks through the net alone", () => {
  const weights = WEIGHTS.map((_, at) => at + 1);
  const bare = unitsOf("goOn", { places: [], values: [] }, weights);
  const said = (place: { weight: number; row: number }) => ({
    places: [{ name: "甲", ...place }],
    values: [2],
  });
  assert.deepEqual(unitsOf("goOn", said({ weight: 3, row: -1 }), weights), bare);
  assert.notDeepEqual(unitsOf("goOn", said({ weight: 3, row: 0 }), weights), bare);
  const none = new Float64Array(bare.length);
  assert.equal(scoreOf(said({ weight: 3, row: -1 }), none, weights), 8);
  assert.equal(scoreOf(said({ weight: -1, row: 0 }), none, weights), 0);
});
