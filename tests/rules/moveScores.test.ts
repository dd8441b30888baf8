import assert from "node:assert/strict";
import { test } from "node:test";
import type { Move, State } from "../../src/rules/columnShapes.ts";
import { apply, START } from "../../src/rules/columnState.ts";
import { factsOf } from "../../src/rules/facts.ts";
import { reasonsOf, saidOf, scoreOf, unitsOf } from "../../src/rules/moveReasons.ts";
import { nothingKnown } from "../../src/rules/moveRoom.ts";
import { scoreMoves } from "../../src/rules/moveScores.ts";
import { movesOf } from "../../src/rules/moves.ts";
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

test("what is counted once for many moves, in whatever reading, comes to the same as all that is said of each", () => {
  let readings = [START];
  STEPS.forEach(({ move: done, height }, index) => {
    const known = nothingKnown();
    const element = SOME_PAGE.elements[index]!;
    for (const state of readings)
      for (const { move, score } of scoreMoves(SOME_PAGE, state, index, WEIGHTS, known)) {
        const said = saidOf(SOME_PAGE, state, index, move);
        assert.ok(Math.abs(scoreOf(said, unitsOf(move.kind, said, WEIGHTS), WEIGHTS) - score) < 1e-9);
      }
    // All that may have been done instead, and what was done last, from which the next go on.
    const [state] = readings.slice(-1);
    const next = [...movesOf(state!, element), done];
    readings = next.map((move) => apply(state!, move, index, factsOf(element), height));
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

test("what a move came to in one reading tells of others whether it is worth a look there", () => {
  eachMove((state, index) => {
    const known = nothingKnown();
    const first = scoreMoves(SOME_PAGE, state, index, WEIGHTS, known);
    const hopes: number[] = [];
    const never = (_: Move, score: number): boolean => {
      hopes.push(score);
      return false;
    };
    assert.deepEqual(scoreMoves(SOME_PAGE, state, index, WEIGHTS, known, never), []);
    assert.equal(hopes.length, first.length);
    first.forEach(({ score }, i) => assert.ok(hopes[i]! > score, "more is hoped for than it came to"));
  });
});
