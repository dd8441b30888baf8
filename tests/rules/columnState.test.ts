import assert from "node:assert/strict";
import { test } from "node:test";
import type { Facts, Move, State } from "../../src/rules/columnShapes.ts";
import { apply, START } from "../../src/rules/columnState.ts";
import { HEAD_FACTS } from "./situations.ts";

const TEXT: Facts = { ...HEAD_FACTS, titled: false, size: 100 };

/** The page after each of these moves in turn. */
const after = (moves: readonly [Move, Facts][]): State =>
  moves.reduce((state, [move, facts], i) => apply(state, move, i, facts, 0), START);

/** A story in two columns, and beside it another in one. */
const BAND: [Move, Facts][] = [
  [{ kind: "below" }, HEAD_FACTS],
  [{ kind: "goOn", column: 0 }, TEXT],
  [{ kind: "turn", story: 0 }, TEXT],
  [{ kind: "beside" }, HEAD_FACTS],
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
  const under = after([...BAND, [{ kind: "under", column: 0 }, HEAD_FACTS]]);
  assert.deepEqual(placesOf(under, 0), [1]);
  assert.deepEqual(placesOf(under, 2), [0]);
  const turned = after([
    ...BAND,
    [{ kind: "under", column: 0 }, HEAD_FACTS],
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
    [{ kind: "under", column: 2 }, HEAD_FACTS],
    [{ kind: "goOn", column: 2 }, TEXT],
    [{ kind: "turn", story: 2 }, TEXT],
  ]);
  assert.deepEqual(placesOf(state, 2), [2, 3]);
  assert.deepEqual(placesOf(state, 0), [0, 1]);
});

const HEAD_THEN_TEXT: [Move, Facts][] = BAND.slice(0, 2);

test("nothing is read yet", () => {
  const { columns, stories, depths, ends, current, headLast, heads, band, height } = START;
  assert.deepEqual([columns, stories, depths, ends], [[], [], [], []]);
  assert.deepEqual([current, headLast, heads, band, height], [-1, false, 0, 0, 0]);
});

test("a text fills its column, and its story has it", () => {
  const page = after([
    ...HEAD_THEN_TEXT,
    [
      { kind: "goOn", column: 0 },
      { ...TEXT, open: 0.5 },
    ],
  ]);
  assert.deepEqual([page.depths, page.ends, page.height], [[230], [0.5], 130]);
  assert.deepEqual(page.stories[0]!.members, [1, 2]);
  const [{ last, touched, first }] = page.columns as [State["columns"][number]];
  assert.deepEqual([first, last, touched], [0, 2, 2]);
  assert.deepEqual([after(HEAD_THEN_TEXT.slice(0, 1)).headLast, page.headLast], [true, false]);
});

test("a story that turns has one column more, as high up as its texts", () => {
  const page = after([
    ...HEAD_THEN_TEXT,
    [
      { kind: "turn", story: 0 },
      { ...TEXT, open: 1 },
    ],
  ]);
  assert.deepEqual([page.depths, page.ends, page.height], [[130, 130], [0, 1], 30]);
  assert.equal(page.stories[0]!.columns, 2);
  assert.deepEqual(page.stories[0]!.members, [1, 2]);
  const { first, last, touched, place } = page.columns[page.current]!;
  assert.deepEqual([first, last, touched, place], [2, 2, 2, 1]);
  const straight = after([...HEAD_THEN_TEXT.slice(0, 1), [{ kind: "turn", story: 0 }, TEXT]]);
  assert.equal(straight.headLast, false);
});

const BYLINE: Facts = { ...HEAD_FACTS, titled: false, size: 15 };

test("a byline under its headline signs the story, and its texts begin so much further down", () => {
  const page = after([...BAND.slice(0, 1), [{ kind: "sign", story: 0 }, BYLINE]]);
  const { byline, top, head, members } = page.stories[0]!;
  assert.deepEqual({ byline, top, head, members }, { byline: 1, top: 45, head: 0, members: [] });
  assert.deepEqual([page.depths, page.height, page.columns[0]!.touched], [[45], 30, 1]);
  assert.equal(page.headLast, false);
});

test("a headline inside its body names a story that was begun; where its texts begin is known", () => {
  const begun: [Move, Facts][] = [[{ kind: "begin" }, TEXT]];
  const page = after([...begun, [{ kind: "title", story: 0 }, HEAD_FACTS]]);
  const { head, titled, top, members } = page.stories[0]!;
  assert.deepEqual({ head, titled, top, members }, { head: 1, titled: true, top: 0, members: [0] });
  assert.deepEqual([page.depths, page.height, page.columns[0]!.last], [[130], 100, 0]);
  const kicker = after([...begun, [{ kind: "title", story: 0 }, BYLINE]]);
  assert.deepEqual([kicker.stories[0]!.head, kicker.stories[0]!.titled], [1, false]);
});

test("a late name stands in the story's column that was read last, or else in its last one, or in none", () => {
  const touched = (moves: [Move, Facts][], story: number): number[] => {
    const page = after([...moves, [{ kind: "sign", story }, BYLINE]]);
    return page.columns.filter((column) => column.touched === moves.length).map(({ place }) => place);
  };
  assert.deepEqual(touched(BAND, 1), [2], "it was read last");
  assert.deepEqual(touched(BAND, 0), [1], "its last column");
  assert.deepEqual(touched([...BAND, [{ kind: "goOn", column: 0 }, TEXT]], 0), [0], "it was gone back to");
  const under: [Move, Facts][] = [...BAND, [{ kind: "below" }, HEAD_FACTS]];
  assert.deepEqual(touched(under, 0), [], "a new band has begun");
  assert.equal(after([...under, [{ kind: "sign", story: 0 }, BYLINE]]).stories[0]!.byline, 6);
  assert.equal(after([...BAND, [{ kind: "sign", story: 0 }, BYLINE]]).current, 1);
});

test("stories open under a column, in it, under all of the page, or beside", () => {
  const opened = (move: Move): [places: number[], columns: number] => {
    const page = after([...BAND, [move, HEAD_FACTS]]);
    return [placesOf(page, 2), page.columns.length];
  };
  assert.deepEqual(opened({ kind: "under", column: 1 }), [[1], 3]);
  assert.deepEqual(opened({ kind: "box", column: 1 }), [[1], 4]);
  for (const kind of ["below", "beginBelow", "openBelow"] as const)
    assert.deepEqual(opened({ kind }), [[0], 1]);
  for (const kind of ["beside", "begin", "open"] as const) assert.deepEqual(opened({ kind }), [[3], 4]);
});
