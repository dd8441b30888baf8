import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Move } from "../../src/rules/columnShapes.ts";
import { START } from "../../src/rules/columnState.ts";
import type { ScoredMove } from "../../src/rules/moveScores.ts";
import { bestWays, unread, type ScoreWay } from "../../src/rules/readings.ts";
import { newStory } from "../../src/rules/storyState.ts";
import { ROW_HEIGHTS } from "../../src/rules/sweep.ts";
import { columnWith } from "./situations.ts";

/** One story was begun, which stands in many columns, each with its own last text. */
const BEGUN = {
  ...START,
  stories: [newStory(0, 0, 1)],
  columns: Array.from({ length: 40 }, (_, at) => columnWith({ first: at, last: at, place: at })),
};
/** The element that is read next. */
const NEXT = BEGUN.columns.length;
const BELOW: Move = { kind: "below" };
const goOn = (column: number): Move => ({ kind: "goOn", column });
/** A way that says so much for a move by height. */
const wayOf = (scoreAt: ScoreWay["scoreAt"], most = ROW_HEIGHTS.length): ScoreWay => ({
  scoreAt,
  most: () => most,
});
const SILENT = wayOf(() => null);

/** What is kept of the moves from one reading, best first. */
function kept(moves: readonly ScoredMove[], way = SILENT, width = 2): string[] {
  const reading = { ...unread(), state: BEGUN };
  return bestWays([reading], () => moves, way, NEXT, width).map(({ move }) =>
    move.kind === "goOn" ? `column ${move.column}` : move.kind,
  );
}

test("the best two are kept, and the best that stands in another band", () => {
  const moves = [3, 5, 4].map((score, column) => ({ move: goOn(column), score }));
  assert.deepEqual(kept(moves), ["column 1", "column 2"]);
  assert.deepEqual(kept([...moves, { move: BELOW, score: 1 }]), ["column 1", "column 2", "below"]);
});

test("as many are kept as the search is wide", () => {
  const moves = [3, 5, 4].map((score, column) => ({ move: goOn(column), score }));
  assert.equal(kept(moves, SILENT, 3).length, 3);
});

test("what is too far behind is given up, in another band too", () => {
  assert.deepEqual(
    kept([
      { move: goOn(0), score: 5 },
      { move: BELOW, score: -5 },
    ]),
    ["column 0"],
  );
});

test("a move that one height of rows speaks against is kept by another", () => {
  const lowRows = wayOf((_, move) =>
    move.kind === "goOn" && move.column < 2 ? (height) => (height === 0 ? -6 : 0) : null,
  );
  const moves = [5, 4, 1, 0].map((score, column) => ({ move: goOn(column), score }));
  assert.deepEqual(kept(moves, lowRows), ["column 0", "column 1", "column 2", "column 3"]);
});

test("what cannot be among the best is not followed, and nothing else comes of it", () => {
  const anyScore = fc.integer({ min: -4, max: 4 });
  const anyMove = fc.record({
    score: anyScore,
    below: fc.boolean(),
    says: fc.array(fc.double({ min: -9, max: 1, noNaN: true }), {
      minLength: ROW_HEIGHTS.length,
      maxLength: ROW_HEIGHTS.length,
    }),
  });
  fc.assert(
    fc.property(fc.array(anyMove), (any) => {
      // Columns number the moves, so that each is told by its own.
      const moves = any.map(({ score, below }, at) => ({ move: below ? BELOW : goOn(at), score }));
      const belows = any.find(({ below }) => below)?.says;
      const says: ScoreWay["scoreAt"] = (_, move) => (height) =>
        (move.kind === "goOn" ? any[move.column]!.says : belows!)[height]!;
      assert.deepEqual(kept(moves, wayOf(says, 1)), kept(moves, wayOf(says, Infinity)));
    }),
  );
});

test("a move that is said not to be worth a look would not have been kept", () => {
  const anyScores = fc.array(fc.integer({ min: -12, max: 4 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(anyScores, anyScores, fc.integer({ min: 1, max: 4 }), (first, second, width) => {
      const beam = [first, second].map((scores, i) => ({
        ...unread(),
        state: { ...BEGUN, division: i },
        scores,
      }));
      const movesOf = (scores: readonly number[]): ScoredMove[] =>
        scores.map((score, at) => ({ move: goOn(at), score }));
      const all = bestWays(beam, ({ scores }) => movesOf(scores), SILENT, NEXT, width);
      const worthy = bestWays(
        beam,
        ({ scores }, worth) => movesOf(scores).filter(({ move, score }) => worth(move, score)),
        SILENT,
        NEXT,
        width,
      );
      assert.deepEqual(worthy, all);
    }),
  );
});

test("of readings that come to the same stories and column ends only the better is kept", () => {
  const twin = { ...BEGUN, columns: BEGUN.columns.toReversed() };
  const [better, worse] = [3, 0].map((score) => ({
    ...unread(),
    totals: unread().totals.map(() => score),
    score,
    total: score,
  }));
  const beam = [
    { ...better!, state: BEGUN },
    { ...worse!, state: twin },
  ];
  // The first column of the one is the last of the other.
  const moves = (state: typeof BEGUN): ScoredMove[] => [
    { move: goOn(state === twin ? NEXT - 1 : 0), score: 1 },
    { move: goOn(5), score: 0 },
  ];
  const ways = bestWays(beam, ({ state }) => moves(state), SILENT, NEXT, 8);
  assert.deepEqual(
    ways.map(({ from, total }) => [from.state === twin, total]),
    [
      [false, 4],
      [false, 3],
      [true, 0],
    ],
  );
});

test("a reading's total is that of its likeliest height", () => {
  const rising = wayOf(() => (height) => height);
  const reading = { ...unread(), state: BEGUN };
  const [way] = bestWays([reading], () => [{ move: goOn(0), score: 2 }], rising, NEXT, 2);
  assert.equal(way!.height, ROW_HEIGHTS.length - 1);
  assert.equal(way!.total, 2 + way!.height);
  assert.equal(way!.score, 2);
});
