import assert from "node:assert/strict";
import { test } from "node:test";
import type { Move, Situation, State } from "../../src/rules/columnShapes.ts";
import {
  bare,
  flag,
  lead,
  ratio,
  readLast,
  rival,
  spotOf,
  textsOf,
  waiting,
} from "../../src/rules/situation.ts";
import { columnWith, situationOf, stateWith, storyWith, type Scene } from "./situations.ts";

/** Two stories side by side, the right one's column read last; a third has a headline alone. */
const PAGE: Scene = {
  elements: [{ open: 0.5 }, { kind: "head" }, {}],
  stories: [{ members: [0] }, { members: [1] }, { head: 1 }],
  columns: [{ last: 0 }, { story: 1, last: -1, place: 1 }],
  state: { current: 1, depths: [300, 100], height: 100, sweep: { place: 1, rows: [] } },
  fits: [{ best: 0.25 }, { best: 0.75 }, { best: 0.5 }],
};
const at = (move: Move, more: Scene = {}): Situation => situationOf({ ...PAGE, ...more, move });

test("a text that goes on in a column is its story's, and stands under the text that is last there", () => {
  const { column, above, openAbove, owner, story, fit } = at({ kind: "goOn", column: 0 });
  assert.equal(column!.place, 0);
  assert.equal(above!.open, 0.5);
  assert.deepEqual([openAbove, owner, story!.members, fit.best], [0.5, 0, [0], 0.25]);
  const under = at({ kind: "goOn", column: 1 });
  assert.deepEqual([under.above, under.openAbove, under.owner], [null, 0, 1], "its headline alone is above");
});

test("a box or a headline under a column opens a story: it is nobody's yet", () => {
  for (const kind of ["box", "under"] as const) {
    const { column, above, owner, story, fit } = at({ kind, column: 0 });
    assert.equal(column!.place, 0);
    assert.equal(above!.open, 0.5);
    assert.deepEqual([owner, story, fit.best], [-1, null, 0]);
  }
  const { column, owner } = at({ kind: "turn", story: 1 });
  assert.deepEqual([column, owner], [null, 1]);
});

const spot = (move: Move, state: Partial<State> = {}): [number, number] | null => {
  const columns = [columnWith(), columnWith({ story: 1, place: 1 })];
  const stories = [storyWith({ top: 30 }), storyWith()];
  const found = spotOf(stateWith({ columns, stories, depths: [300, 100], ...state }), move);
  return found === null ? null : [found.place, found.top];
};

test("where a move sets an element: in its column, in the story's next, or at the top of a new one", () => {
  assert.deepEqual(spot({ kind: "goOn", column: 0 }), [0, 300]);
  assert.deepEqual(spot({ kind: "under", column: 1 }), [1, 100]);
  assert.deepEqual(spot({ kind: "turn", story: 0 }), [1, 30]);
  for (const kind of ["beside", "begin", "open"] as const) {
    assert.deepEqual(spot({ kind }), [2, 0]);
    assert.equal(spot({ kind }, { headLast: true }), null, "headlines are read one after the other");
  }
  for (const kind of ["below", "beginBelow", "openBelow"] as const) assert.equal(spot({ kind }), null);
  assert.equal(spot({ kind: "title", story: 0 }), null);
});

test("columns passed over are counted to the right, and round to the left", () => {
  const distance = (place: number, column: number): number =>
    at(
      { kind: "goOn", column },
      { state: { ...PAGE.state, depths: [300, 100, 0], sweep: { place, rows: [] } } },
    ).distance;
  assert.deepEqual([distance(0, 0), distance(0, 1), distance(1, 0), distance(2, 0)], [0, 1, 2, 1]);
  assert.equal(distance(-1, 1), 0, "nothing is read yet");
  assert.equal(at({ kind: "begin" }).distance, 0, "a new column is none of those");
});

test("how much further down the page than what was read last, up to eight hundred characters", () => {
  const fall = (depth: number, height = 100): number =>
    at({ kind: "goOn", column: 0 }, { state: { ...PAGE.state, depths: [depth, 0], height } }).fall;
  assert.deepEqual([fall(300), fall(0), fall(2000), fall(0, 2000)], [2, -1, 8, -8]);
  assert.equal(at({ kind: "below" }).fall, 0);
});

test("the rival is the other story that fits best, and leads by what it fits better", () => {
  const fitting = (story: number): number[] => {
    const turned = at({ kind: "turn", story });
    return [rival(turned, "best"), lead(turned, "best")];
  };
  assert.deepEqual(
    [fitting(0), fitting(1), fitting(2)],
    [
      [0.75, 0.5],
      [0.5, 0],
      [0.75, 0.25],
    ],
  );
});

test("stories that wait have a headline and no text; the one read last is that of the column read last", () => {
  assert.deepEqual([bare(storyWith()), bare(storyWith({ members: [0] }))], [true, false]);
  assert.equal(waiting([storyWith(), storyWith({ members: [0] }), storyWith()]), 2);
  assert.deepEqual(
    [0, 1].map((story) => readLast(at({ kind: "turn", story }))),
    [0, 1],
  );
  assert.equal(readLast(at({ kind: "turn", story: 1 }, { state: { current: -1 } })), 0);
  assert.deepEqual(textsOf(at({ kind: "turn", story: 1 })), [1]);
  assert.deepEqual(textsOf(at({ kind: "begin" })), []);
});

test("flags and shares; a share of nothing is none", () => {
  assert.deepEqual([flag(true), flag(false)], [1, 0]);
  assert.deepEqual([ratio(1, 4), ratio(1, 0)], [0.25, 0]);
});
