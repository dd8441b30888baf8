import assert from "node:assert/strict";
import { test } from "node:test";
import { PLACE_CUES } from "../../src/rules/placeCues.ts";
import { asking, type Scene } from "./situations.ts";

const ask = asking(PLACE_CUES);
const far = (name: string, distance: number): number =>
  ask(name, { spot: { distance }, page: { plainness: 0.5 } });
const fallen = (name: string, fall: number): number => ask(name, { spot: { fall } });

/** Columns filled so far down, a text going on in the first of them. */
const filled = (...depths: number[]): Scene => ({
  columns: depths.map((_, place) => ({ place })),
  stories: [{}],
  state: { depths },
  move: { kind: "goOn", column: 0 },
});

test("an extractor reads on in the column that it read last, the more surely on a plain page", () => {
  assert.deepEqual(
    [0, 1, 2].map((distance) => far("same column", distance)),
    [1, 0, 0],
  );
  assert.deepEqual(
    [0, 1, 2].map((distance) => far("same column, plain page", distance)),
    [0.5, 0, 0],
  );
  assert.deepEqual(
    [0, 1, 2].map((distance) => far("another column, plain page", distance)),
    [0, 0.5, 0.5],
  );
});

test("at a column's end it turns to the next one to the right; every column passed over speaks against", () => {
  assert.deepEqual(
    [0, 1, 2].map((distance) => far("next column", distance)),
    [0, 1, 0],
  );
  assert.deepEqual(
    [0, 1, 2, 3].map((distance) => far("columns skipped", distance)),
    [0, 0, 1, 2],
  );
});

test("a column from which nothing was read for long is likely at its end", () => {
  const silent = (touched: number): number =>
    ask("column silent for long", {
      elements: [{}, {}, {}, {}],
      columns: [{ touched }],
      stories: [{}],
      move: { kind: "goOn", column: 0 },
    });
  assert.equal(silent(2), 1);
  assert.equal(silent(0), 2);
  assert.equal(ask("column silent for long", { elements: [{}, {}, {}, {}] }), 0, "no column is gone on with");
});

test("the reading leads down the page; how far back up, or how much further down, is told apart", () => {
  assert.deepEqual(
    [-2, 0, 2].map((fall) => fallen("back up the page", fall)),
    [2, 0, 0],
  );
  assert.deepEqual(
    [-2, 0, 2].map((fall) => fallen("further down the page", fall)),
    [0, 0, 2],
  );
  assert.deepEqual(
    [2.5, 2.6].map((fall) => fallen("much further down the page", fall)),
    [0, 1],
  );
});

test("how far down a column is filled already, in hundreds of characters, and beside the fullest", () => {
  assert.equal(ask("far down", filled(250, 400)), 2.5);
  assert.equal(ask("far down", { state: { depths: [250] } }), 0, "a new column is empty");
  assert.equal(ask("less far down than another column", filled(250, 400)), 1.5);
  assert.equal(ask("less far down than another column", filled(400, 250)), 0);
  assert.equal(ask("less far down than another column", { state: { depths: [250] } }), 2.5);
  assert.equal(ask("less far down than another column"), 0, "an empty page");
});

test("columns that end clearly higher up would be read first", () => {
  assert.equal(ask("columns end higher up", filled(100, 79, 80, 200)), 1);
  assert.equal(ask("columns end higher up", filled(100, 10, 20, 200)), 2);
  assert.equal(
    ask("columns end higher up", { state: { depths: [0, 10] } }),
    0,
    "nothing is above a new column",
  );
});

test("columns that wait longer than this one would be read first", () => {
  const touched = (...last: number[]): Scene => ({
    columns: last.map((each, place) => ({ place, touched: each })),
    stories: [{}],
    move: { kind: "goOn", column: 0 },
  });
  assert.equal(ask("columns wait longer", touched(3, 2, 1, 3, 4)), 2);
  assert.equal(ask("columns wait longer", touched(1, 2)), 0);
  assert.equal(ask("columns wait longer", { ...touched(1, 2), move: { kind: "begin" } }), 0);
});
