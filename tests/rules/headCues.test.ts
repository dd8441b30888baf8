import assert from "node:assert/strict";
import { test } from "node:test";
import type { Story } from "../../src/rules/columnShapes.ts";
import type { Element } from "../../src/rules/elementShapes.ts";
import { BELOW, BESIDE, OPEN, OPEN_BELOW, SIGN, TITLE, UNDER } from "../../src/rules/headCues.ts";
import { asking, between, type Scene } from "./situations.ts";

const HEAD = { kind: "head" } as const;
const BYLINE = { kind: "byline" } as const;
/** A story of which a text was read, and two that wait for theirs. */
const TOLD = { head: 0, members: [1] };
const BARE = { head: 0 };
const SIGNED = { head: 0, byline: 1 };

/** What a cue says of a headline that opens a story under a text. */
const under = (name: string, above: Partial<Element>, more: Scene = {}): number =>
  asking(UNDER)(name, {
    elements: [above, HEAD],
    stories: [{ members: [0] }],
    columns: [{ last: 0 }],
    move: { kind: "under", column: 0 },
    ...more,
  });

test("a headline stands under a story that has ended", () => {
  assert.equal(under("a headline under a story", {}), 1);
  assert.equal(under("sentence open above", { open: 0.5 }), 0.5);
  assert.equal(under("sentence open above", {}), 0);
  assert.equal(under("story above is signed off", { signedOff: true }), 1);
  assert.equal(under("story above is signed off", {}), 0);
});

test("a headline under one that has no text yet: nothing is told between them", () => {
  const nothing = { columns: [{ last: -1 }] };
  assert.equal(under("story above has no text", {}, nothing), 1);
  assert.equal(under("story above is signed off", { signedOff: true }, nothing), 0);
  assert.equal(under("story above has no text", {}), 0);
});

test("a page of one column has its stories one under the other", () => {
  assert.equal(under("alone on the page", {}), 1);
  assert.equal(under("alone on the page", {}, { columns: [{ last: 0 }, { place: 1 }] }), 0);
});

const below = asking(BELOW);

/** A page with texts that stop so, each the last of its column; the second was read last. */
const read = (...texts: Partial<Element>[]): Scene => ({
  elements: [...texts, HEAD],
  stories: texts.map((_, i) => ({ members: [i] })),
  columns: texts.map((_, i) => ({ story: i, first: i, last: i, place: i })),
  state: { current: 1 },
  move: { kind: "below" },
});

test("a headline across the page opens a new band of stories, which those above do not go on in", () => {
  assert.equal(below("below all that was read"), 1);
  assert.equal(below("below all, plain page", { page: { plainness: 0.5 } }), 0.5);
  assert.equal(below("first of the page"), 1);
  assert.equal(below("first of the page", read({}, {})), 0);
  assert.equal(below("columns above", { state: { depths: [100, 200, 300] } }), 3);
});

test("what stands over a new band has ended: every sentence that is open there speaks against it", () => {
  const page = read({ open: 1, signedOff: true }, { open: 0.5 });
  assert.equal(below("sentence open in what was read last", page), 0.5);
  assert.equal(below("sentences open above", page), 1.5);
  assert.equal(below("what was read last is signed off", page), 0);
  assert.equal(below("what was read last is signed off", read({}, { signedOff: true })), 1);
  const first = { ...page, state: { current: 0 } };
  assert.equal(below("sentence open in what was read last", first), 1);
  const noText = {
    elements: [{ open: 1, signedOff: true }, HEAD],
    stories: [BARE],
    columns: [{}],
    state: { current: 0 },
  };
  const noColumn = { elements: [{}, { open: 1, signedOff: true }, HEAD] };
  for (const scene of [noText, noColumn])
    for (const name of [
      "sentence open in what was read last",
      "sentences open above",
      "what was read last is signed off",
    ])
      assert.equal(below(name, scene), 0, name);
});

test("headlines may be read one after the other, their texts after all of them", () => {
  assert.equal(below("just after a headline", { state: { headLast: true } }), 1);
  assert.equal(below("just after a headline"), 0);
  assert.equal(below("headlines wait above", { stories: [BARE, TOLD, BARE] }), 2);
  const beside = asking(BESIDE);
  const readAfter = (story: Partial<Story>): number =>
    beside("just after a headline", { stories: [{}, story], columns: [{ story: 1 }], state: { current: 0 } });
  assert.deepEqual([readAfter(BARE), readAfter(TOLD)], [1, 0]);
  assert.equal(beside("just after a headline", { stories: [BARE] }), 0, "no column is read");
  assert.equal(beside("headlines wait", { stories: [BARE, TOLD, BARE] }), 2);
});

test("a headline to the right opens one more column of the page", () => {
  const beside = asking(BESIDE);
  assert.equal(beside("a headline over a new column"), 1);
  assert.equal(beside("a headline over a new column, plain page", { page: { plainness: 0.5 } }), 0.5);
  assert.equal(beside("columns of the page", { columns: [{}, {}, {}] }), 3);
  assert.equal(beside("first of the page"), 1);
  assert.equal(beside("first of the page", { columns: [{}] }), 0);
});

/** What is said of a headline printed inside its body: its story was begun without one. */
const title = (name: string, story: Partial<Story>, more: Scene = {}): number =>
  asking(TITLE)(name, {
    elements: [{}, {}, {}, HEAD],
    stories: [story],
    move: { kind: "title", story: 0 },
    ...more,
  });

test("a headline inside its body speaks of the texts that were read before it", () => {
  assert.equal(title("a headline of a begun story", {}), 1);
  const within = between({ "3>0": 0.25, "3>1": 0.75, "3>2": 1, "0>3": 1 });
  const page = { likeness: { between: () => 0, within } };
  assert.equal(title("it speaks of its texts", { members: [0, 1] }, { page }), 0.75);
  assert.equal(title("it speaks of its texts", {}, { page }), 0);
});

test("what a story has before its headline comes: texts, a byline, a series label, a dateline", () => {
  const texts = (count: number): number =>
    title("texts of the story", { members: Array.from({ length: count }, () => 0) });
  assert.deepEqual([0, 1, 6, 7].map(texts), [0, 1, 6, 6]);
  assert.deepEqual(
    [-1, 0].map((byline) => title("story has a byline", { byline })),
    [0, 1],
  );
  assert.deepEqual(
    [-1, 0].map((head) => title("story has a series label or kicker", { head })),
    [0, 1],
  );
  assert.deepEqual(
    [false, true].map((dated) => title("story is dated", { dated })),
    [0, 1],
  );
});

test("a story whose first text cannot begin a paragraph has its headline elsewhere", () => {
  const elements = [{ cut: 1 }, {}, HEAD];
  assert.equal(title("story begins cut", { members: [0, 1] }, { elements }), 1);
  assert.equal(title("story begins cut", { members: [1, 0] }, { elements }), 0);
  assert.equal(title("story begins cut", {}, { elements }), 0);
});

test("a late headline or byline is most likely of the story that was read last", () => {
  for (const [cues, kind] of [
    [TITLE, "title"],
    [SIGN, "sign"],
  ] as const) {
    const readLast = (current: number): number =>
      asking(cues)("story read last", {
        stories: [{}, {}],
        columns: [{}, { story: 1 }],
        state: { current },
        move: { kind, story: 1 },
      });
    assert.deepEqual([-1, 0, 1].map(readLast), [0, 0, 1]);
  }
});

/** What is said of a byline that a story gets. */
const sign = (name: string, story: Partial<Story>, more: Scene = {}): number =>
  asking(SIGN)(name, {
    elements: [{}, {}, BYLINE],
    stories: [story],
    move: { kind: "sign", story: 0 },
    ...more,
  });

test("a byline goes to the first headline that has neither text nor byline", () => {
  const first = (...stories: Partial<Story>[]): number =>
    asking(SIGN)("first headline that waits", { stories, move: { kind: "sign", story: 1 } });
  assert.equal(first(TOLD, BARE), 1);
  assert.equal(first(SIGNED, BARE, BARE), 1);
  assert.equal(first(BARE, BARE), 0);
  assert.equal(first(BARE, TOLD), 0);
  assert.equal(sign("a byline of a story", {}), 1);
});

test("what a byline may sign: a headline, a text that has ended, a report with a dateline less", () => {
  assert.deepEqual(
    [-1, 0].map((head) => sign("story has a headline", { head })),
    [0, 1],
  );
  assert.equal(sign("texts of the story", { members: [0, 1] }), 2);
  assert.deepEqual(
    [false, true].map((dated) => sign("story is dated", { dated })),
    [0, 1],
  );
  const elements = [{ open: 1 }, { open: 0.5 }, BYLINE];
  assert.equal(sign("sentence open", { members: [0, 1] }, { elements }), 0.5);
  assert.equal(sign("sentence open", { members: [0] }, { elements }), 1);
  assert.equal(sign("sentence open", {}, { elements }), 0);
});

test("a byline opens no story of its own while a headline waits for it", () => {
  for (const cues of [OPEN, OPEN_BELOW]) {
    const waits = (...stories: Partial<Story>[]): number =>
      asking(cues)("a headline waits for a byline", { stories });
    assert.deepEqual([waits(TOLD, BARE), waits(TOLD, SIGNED), waits()], [1, 0, 0]);
    assert.equal(waits({ byline: 0 }), 0, "the page begins with a byline");
  }
  assert.equal(asking(OPEN)("a byline without headline"), 1);
  assert.deepEqual(OPEN_BELOW.slice(0, -1), BELOW, "under all that was read a byline is as a headline is");
});
