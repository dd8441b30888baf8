import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { endsAfter, endsOf } from "../../src/rules/alike.ts";
import type { State } from "../../src/rules/columnShapes.ts";
import { apply, START } from "../../src/rules/columnState.ts";
import { movesOf, storyOf } from "../../src/rules/moves.ts";
import { nextColumn } from "../../src/rules/printedColumns.ts";
import { HEAD_FACTS, pageWith } from "./situations.ts";

/** Of so many columns one is closed for the next. */
const FULL = 8;

/** A page's elements, and which of the moves that are possible each does. */
const anyWalk = fc.array(
  fc.record({ kind: fc.constantFrom("text", "text", "text", "head", "byline"), chosen: fc.nat() }),
  { maxLength: 30 },
);
type Walk = { kind: "text" | "head" | "byline"; chosen: number }[];

type Came = { state: State; stories: number[] };

/** Where a walk comes to; `visit` sees the state after each move, and what its ends were taken for before. */
function walked(walk: Walk, visit?: (after: State, ends: number) => void): Came {
  const { elements } = pageWith(walk.map(({ kind }) => ({ kind })));
  let came: Came = { state: START, stories: [] };
  walk.forEach(({ chosen }, index) => {
    const { state, stories } = came;
    const moves = movesOf(state, elements[index]!);
    const move = moves[chosen % moves.length]!;
    const after = apply(state, move, index, HEAD_FACTS, 0);
    const taken = move.kind === "turn" && nextColumn(state, move.story).taken;
    if (!taken && state.columns.length < FULL) visit?.(after, endsAfter(endsOf(state), state, move, index));
    came = { state: after, stories: [...stories, storyOf(state, move)] };
  });
  return came;
}

test("two ways over a page have the same division when each text is of the same story by both", () => {
  const anyTurns = fc.array(fc.tuple(fc.nat({ max: 29 }), fc.nat()), { maxLength: 2 });
  fc.assert(
    fc.property(anyWalk, anyTurns, (walk, turns) => {
      const elsewhere = new Map(turns);
      const one = walked(walk);
      const other = walked(walk.map(({ kind, chosen }, i) => ({ kind, chosen: elsewhere.get(i) ?? chosen })));
      assert.equal(one.state.division === other.state.division, one.stories.join() === other.stories.join());
    }),
    { numRuns: 300 },
  );
});

test("the ends after a move are those of the page after it", () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      walked(walk, (after, ends) => assert.equal(ends, endsOf(after)));
    }),
  );
});

test("the ends of columns do not go by the order in which they stand, but by whose they are", () => {
  const column = (story: number, last: number, place: number): State["columns"][number] => ({
    story,
    first: 0,
    last,
    touched: last,
    place,
  });
  const ends = (...columns: State["columns"][number][]): number => endsOf({ ...START, columns });
  assert.equal(ends(column(0, 3, 0), column(1, 5, 1)), ends(column(1, 5, 0), column(0, 3, 1)));
  assert.notEqual(ends(column(0, 3, 0), column(1, 5, 1)), ends(column(1, 3, 0), column(0, 5, 1)));
});
