import assert from "node:assert/strict";
import { test } from "node:test";
import type { Move, State } from "../../src/rules/columnShapes.ts";
import { apply, START } from "../../src/rules/columnState.ts";
import { factsOf } from "../../src/rules/facts.ts";
import { nothingKnown, reasonsOf, saidOf, scoreMoves, scoreOf, unitsOf } from "../../src/rules/moveScores.ts";
import { readColumns, WEIGHTS } from "../../src/rules/readColumns.ts";
import { simulatedPages } from "./simulated.ts";

const SOME_PAGE = simulatedPages(1)[2]!;
const { steps: STEPS } = readColumns(SOME_PAGE);

/** The moves that were made on a page, each beside all that were possible. */
function eachMove(visit: (state: State, index: number, move: Move, score: number) => void): void {
  let state = START;
  STEPS.forEach(({ move: done, height }, index) => {
    for (const { move, score } of scoreMoves(SOME_PAGE, state, index, WEIGHTS, nothingKnown()))
      visit(state, index, move, score);
    state = apply(state, done, index, factsOf(SOME_PAGE.elements[index]!), height);
  });
}

test("what is counted once for many moves comes to the same as all that is said of each", () => {
  eachMove((state, index, move, score) => {
    const said = saidOf(SOME_PAGE, state, index, move);
    assert.ok(Math.abs(scoreOf(said, unitsOf(move.kind, said, WEIGHTS), WEIGHTS) - score) < 1e-9);
  });
});

test("a reason's share is what the score would lose without it", () => {
  eachMove((state, index, move, score) => {
    const { places, values } = saidOf(SOME_PAGE, state, index, move);
    for (const { name, share } of reasonsOf(SOME_PAGE, state, index, move, WEIGHTS)) {
      const others = places
        .map((place, i) => ({ place, value: values[i]! }))
        .filter(({ place }) => place.name !== name);
      const rest = { places: others.map(({ place }) => place), values: others.map(({ value }) => value) };
      const without = scoreOf(rest, unitsOf(move.kind, rest, WEIGHTS), WEIGHTS);
      assert.ok(Math.abs(score - without - share) < 1e-9, name);
    }
  });
});

test("what is known of an element in one reading changes nothing in the next", () => {
  eachMove((state, index) => {
    const known = nothingKnown();
    const [first, again] = [1, 2].map(() => scoreMoves(SOME_PAGE, state, index, WEIGHTS, known));
    assert.deepEqual(again, first);
  });
});

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
