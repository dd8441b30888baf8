/** What was learned: the files name exactly what is looked at, nothing stale and nothing missing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { firedCues, knownStories } from "../../scripts/learn/order.ts";
import { knownPages } from "../../scripts/learn/knownPages.ts";
import {
  carriedOver,
  linkWeights,
  moveWeights,
  orderWeights,
  paragraphStarts,
} from "../../src/lexicon/learned.ts";
import { LINK_CUES, NO_LINK } from "../../src/rules/joint.ts";
import { KINDS, namesOf, namesOfRow, NET_NAMES, rowOf, UNITS } from "../../src/rules/moveModel.ts";
import { readClusters } from "../simulator/copy.ts";

test("every cue of every move has a weight, in the order of the table", () => {
  assert.deepEqual(
    Object.entries(moveWeights.weights).map(([kind, weights]) => [kind, Object.keys(weights)]),
    KINDS.map((kind) => [kind, namesOf(kind)]),
  );
});

test("every move and every cue has its row of units", () => {
  const { moves, cues, out } = moveWeights.units;
  assert.deepEqual(Object.keys(moves), KINDS);
  assert.deepEqual(Object.keys(cues), NET_NAMES);
  for (const row of [...Object.values(moves), ...Object.values(cues), out]) assert.equal(row.length, UNITS);
});

test("weights by name are the same after they were set in a row", () => {
  assert.deepEqual(
    namesOfRow(rowOf(moveWeights), (weight) => weight),
    moveWeights,
  );
});

test("no move has two cues of one name", () => {
  for (const kind of KINDS) assert.equal(new Set(namesOf(kind)).size, namesOf(kind).length, kind);
});

test("every cue by which a story's texts are dealt out has a weight", () => {
  const divided = readClusters("tuning").filter((copy) =>
    copy.some(({ paragraphs }) => paragraphs.some((text) => text.startsWith("## "))),
  );
  const stories = knownPages(divided.slice(0, 4), { plain: 1, interleaved: 2, losses: 2 }).flatMap(
    knownStories,
  );
  assert.deepEqual(Object.keys(orderWeights), firedCues(stories));
});

test("odds of a paragraph's first character: single characters, within bounds, and one for all others", () => {
  for (const [char, odds] of Object.entries(paragraphStarts)) {
    assert.ok(Array.from(char).length <= 1, char);
    assert.ok(Math.abs(odds) <= 1.5, char);
  }
  assert.ok("" in paragraphStarts);
  assert.ok(paragraphStarts["据"]! > 0.5);
  assert.ok(paragraphStarts["的"]! < -1);
});

test("every cue of a link has a weight, and so has there being none", () => {
  assert.deepEqual(Object.keys(linkWeights), [...LINK_CUES.map(({ name }) => name), NO_LINK]);
  for (const { name } of LINK_CUES) assert.ok(linkWeights[name]! > 0, name);
});

test("what carried-over texts begin with: short units within bounds, and one for all texts", () => {
  assert.ok("" in carriedOver);
  for (const [unit, weight] of Object.entries(carriedOver)) {
    assert.ok(Array.from(unit).length <= 15, unit);
    assert.ok(Math.abs(weight) < 5, unit);
  }
  assert.ok(carriedOver["begins 据"]! < 0 && carriedOver["begins 的"]! > 0);
});
