import assert from "node:assert/strict";
import { test } from "node:test";
import type { State } from "../../src/rules/columnShapes.ts";
import type { Element, PageElements } from "../../src/rules/elementShapes.ts";
import { PAGE_CUES, STATE_CUES } from "../../src/rules/groundCues.ts";
import { between, columnWith, pageWith, stateWith, storyWith } from "./situations.ts";

/** What is said of the second element of a page. */
function said(
  name: string,
  elements: readonly Partial<Element>[],
  page: Partial<PageElements> = {},
  index = 1,
): number {
  const cue = PAGE_CUES.find((each) => each.name === name);
  assert.ok(cue, name);
  return cue.value(pageWith(elements, page), index);
}
const is = (name: string, element: Partial<Element>, page: Partial<PageElements> = {}): number =>
  said(`is: ${name}`, [{}, element, {}], page);

const HEAD = { kind: "head" } as const;
const BYLINE = { kind: "byline" } as const;
const CROSSHEAD = { kind: "crosshead" } as const;

test("a paragraph of fifty characters is as long as most; longer ones count, doubled each time", () => {
  const long = (length: number): number => is("long", { text: "渠".repeat(length) });
  assert.deepEqual([0, 50, 150].map(long), [0, 1, 2]);
});

test("what a text says of itself", () => {
  assert.equal(is("open", { open: 0.5 }), 0.5);
  assert.equal(is("cut", { cut: 1 }), 1);
  assert.equal(is("opening", { opening: -2 }), -2);
  assert.equal(is("voice", { voice: -2 }), -2);
  assert.deepEqual(
    [true, false].map((dated) => is("dated", { dated })),
    [1, 0],
  );
  assert.deepEqual(
    [CROSSHEAD, HEAD, {}].map((each) => is("a crosshead", each)),
    [1, 0, 0],
  );
});

test("what the page says of it: its likest text, the headline that speaks of it, how plainly the page is read", () => {
  const page = {
    mostLike: Float64Array.of(0, 0.25, 1),
    mostSpokenOf: Float64Array.of(0, 0.75, 1),
    plainness: 0.5,
  };
  assert.equal(is("like a text", {}, page), 0.25);
  assert.equal(is("spoken of by a headline", {}, page), 0.75);
  assert.equal(is("on a plain page", {}, page), 0.5);
});

test("a sentence elsewhere may wait for it, another text may go on with its own", () => {
  const link = between({ "0>1": 0.25, "2>1": 0.5, "1>0": 0.75, "1>2": 0.125, "1>1": 1, "2>0": 1 });
  assert.equal(is("awaited", {}, { link }), 0.5);
  assert.equal(is("gone on with", {}, { link }), 0.75);
});

test("what stands just before it and just after it in the file", () => {
  for (const kind of ["head", "byline", "text"] as const) {
    const kinds = [HEAD, BYLINE, {}, CROSSHEAD];
    const expected = [HEAD, BYLINE, { kind: "text" }, CROSSHEAD].map((each) => (each.kind === kind ? 1 : 0));
    assert.deepEqual(
      kinds.map((each) => said(`before: ${kind}`, [each, CROSSHEAD, CROSSHEAD])),
      expected,
    );
    assert.deepEqual(
      kinds.map((each) => said(`after: ${kind}`, [CROSSHEAD, CROSSHEAD, each])),
      expected,
    );
    assert.equal(said(`before: ${kind}`, [{ kind }], {}, 0), 0, "it is the first");
    assert.equal(said(`after: ${kind}`, [{ kind }], {}, 0), 0, "it is the last");
  }
});

test("whether the text before it stops, and the text after it begins, in mid-sentence", () => {
  const link = between({ "1>2": 0.75 });
  assert.equal(said("before: open", [{ open: 0.5 }, {}]), 0.5);
  assert.equal(said("before: open", [{ ...HEAD, open: 0.5 }, {}]), 0);
  assert.equal(said("after: cut", [{}, {}, { cut: 1 }]), 1);
  assert.equal(said("after: cut", [{}, {}, { ...HEAD, cut: 1 }]), 0);
  assert.equal(said("after: opening", [{}, {}, { opening: 2 }]), 2);
  assert.equal(said("after: opening", [{}, {}, { ...HEAD, opening: 2 }]), 0);
  assert.equal(said("after: goes on with it", [{}, {}, {}], { link }), 0.75);
  assert.equal(said("after: goes on with it", [{}, {}, HEAD], { link }), 0);
  assert.equal(said("after: goes on with it", [{}, {}], { link }), 0);
});

test("how far the page is read: headlines that wait, open columns, stories of the band, printed columns", () => {
  const state: State = stateWith({
    stories: [storyWith(), storyWith({ members: [1] }), storyWith(), storyWith({ members: [3] })],
    band: 1,
    columns: [columnWith(), columnWith()],
    depths: [100, 200, 300, 400, 500],
  });
  assert.deepEqual(
    STATE_CUES.map(({ name, value }) => [name, value(state)]),
    [
      ["so far: headlines wait", 2],
      ["so far: open columns", 2],
      ["so far: stories of the band", 3],
      ["so far: printed columns", 5],
    ],
  );
});
