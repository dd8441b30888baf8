import assert from "node:assert/strict";
import { test } from "node:test";
import type { Cue, Story } from "../../src/rules/columnShapes.ts";
import type { Element } from "../../src/rules/elementShapes.ts";
import { BELOW } from "../../src/rules/headCues.ts";
import { JOINT_CUES } from "../../src/rules/jointCues.ts";
import { PLACE_CUES } from "../../src/rules/placeCues.ts";
import { STORY_CUES } from "../../src/rules/storyCues.ts";
import { BEGIN, BEGIN_BELOW, BOX, GO_ON, TURN } from "../../src/rules/textCues.ts";
import { asking, type Scene } from "./situations.ts";

const HEAD = { kind: "head" } as const;
const CROSSHEAD = { kind: "crosshead" } as const;
const BARE = { head: 0 };
const TOLD = { head: 0, members: [1] };

const namesOf = (cues: readonly Cue[]): string[] => cues.map(({ name }) => name);

/** What a cue says of the first text that is read under the last of these headlines. */
const goOn = (name: string, stories: readonly Partial<Story>[], more: Scene = {}): number =>
  asking(GO_ON)(name, {
    stories,
    columns: [{ story: stories.length - 1 }],
    move: { kind: "goOn", column: 0 },
    ...more,
  });

test("a text that goes on in a column is asked of its story, of the text above, and of its place", () => {
  const shared = [...STORY_CUES, ...JOINT_CUES, ...PLACE_CUES];
  assert.deepEqual(GO_ON.slice(0, shared.length), shared);
  assert.deepEqual(TURN.slice(0, STORY_CUES.length), STORY_CUES);
});

test("under a headline comes its first text, which is not cut", () => {
  assert.deepEqual(
    [goOn("first text of its story", [BARE]), goOn("first text of its story", [TOLD])],
    [1, 0],
  );
  const elements = [{ cut: 1 }];
  assert.equal(goOn("first text, cut", [BARE], { elements }), 1);
  assert.equal(goOn("first text, cut", [TOLD], { elements }), 0);
  assert.equal(goOn("first text, cut", [BARE]), 0);
});

test("headlines that were read one after the other get their texts in the same order", () => {
  const name = "first text, older headline waits";
  const opened = (...stories: Partial<Story>[]): Partial<Story>[] =>
    stories.map((story, i) => ({ ...story, opened: i }));
  assert.equal(goOn(name, opened(BARE, TOLD, BARE, BARE)), 2);
  assert.equal(goOn(name, opened(TOLD, BARE)), 0, "no other waits");
  assert.equal(goOn(name, opened(BARE, BARE), { columns: [{ story: 0 }] }), 0, "it is the oldest");
  const told = { elements: [HEAD, HEAD, {}, {}], columns: [{ story: 1, last: 2 }] };
  assert.equal(goOn(name, opened(BARE, { members: [2] }), told), 0, "not its first text");
});

test("a page of one column goes on in it", () => {
  assert.equal(goOn("alone on the page", [BARE]), 1);
  assert.equal(goOn("alone on the page", [BARE], { columns: [{}, {}] }), 0);
});

test("where another story's text came between, a column less likely goes on", () => {
  const between = (touched: number): number =>
    goOn("text of another story came between", [BARE], { elements: [{}, {}, {}], columns: [{ touched }] });
  assert.deepEqual([0, 1].map(between), [1, 0]);
});

test("a crosshead stands in a story, and is told apart from a text wherever it may stand", () => {
  const cues = [GO_ON, TURN, BEGIN, BEGIN_BELOW];
  const crosshead = (element: Partial<Element>): number[] =>
    cues.map((each) => asking(each)("crosshead", { elements: [element] }));
  assert.deepEqual(crosshead(CROSSHEAD), [1, 1, 1, 1]);
  assert.deepEqual(crosshead({}), [0, 0, 0, 0]);
});

/** What a cue says of a text with which a story turns to its next column. */
const turn = (name: string, story: Partial<Story>, more: Scene = {}): number =>
  asking(TURN)(name, { stories: [story], move: { kind: "turn", story: 0 }, ...more });

test("a story turns to its next column where a sentence of its is open, and with a text that is cut", () => {
  assert.equal(turn("another column", {}), 1);
  assert.equal(turn("another column, plain page", {}, { page: { plainness: 0.5 } }), 0.5);
  const elements = [{}, { open: 0.5 }, { cut: 1, opening: 2 }];
  assert.equal(turn("cut", {}, { elements }), 1);
  assert.equal(turn("opens a paragraph", {}, { elements }), 2);
  assert.equal(turn("a sentence is open", { members: [0, 1] }, { elements }), 1);
  assert.equal(turn("a sentence is open", { members: [0] }, { elements }), 0);
  assert.equal(turn("a sentence is open", {}, { elements }), 0);
});

test("the next column of a story begins further up", () => {
  const fallen = (name: string, fall: number): number => turn(name, {}, { spot: { fall } });
  assert.deepEqual(
    [-2, 0, 2].map((fall) => fallen("back up the page", fall)),
    [2, 0, 0],
  );
  assert.deepEqual(
    [-2, 0, 2].map((fall) => fallen("further down the page", fall)),
    [0, 0, 2],
  );
});

test("which story turns: the one read last, of few columns, whose own are still open, with texts", () => {
  const readLast = (story: number): number =>
    turn("story read last", {}, { columns: [{ story }], state: { current: 0 } });
  assert.deepEqual([readLast(0), readLast(1)], [1, 0]);
  assert.equal(turn("columns of the story", { columns: 3 }), 3);
  assert.equal(turn("columns of the page", {}, { columns: [{}, {}] }), 2);
  assert.deepEqual([turn("story has no text", BARE), turn("story has no text", TOLD)], [1, 0]);
  const closed = (story: number): number =>
    turn("story is in no open column", {}, { columns: [{ story: 1 }, { story }] });
  assert.deepEqual([closed(0), closed(1)], [0, 1]);
});

const begin = asking(BEGIN);
const mayBegin = (name: string, element: Partial<Element>): number => begin(name, { elements: [element] });

test("a text without headline opens a story where it says so itself", () => {
  assert.equal(begin("a text without headline"), 1);
  assert.equal(begin("a text without headline, plain page", { page: { plainness: 0.5 } }), 0.5);
  assert.equal(mayBegin("speaks as a comment", { voice: -2 }), -2);
  assert.equal(mayBegin("cut", { cut: 1 }), 1);
  assert.equal(mayBegin("opens a paragraph", { opening: 2 }), 2);
  const flags = [
    ["names itself a box", "boxed"],
    ["dated", "dated"],
    ["signed off", "signedOff"],
  ] as const;
  for (const [name, key] of flags)
    assert.deepEqual(
      [true, false].map((yes) => mayBegin(name, { [key]: yes })),
      [1, 0],
      name,
    );
});

test("a brief is short: under two hundred characters", () => {
  const short = (length: number): number => mayBegin("short", { text: "渠".repeat(length) });
  assert.deepEqual([1, 199, 200].map(short), [1, 1, 0]);
});

test("a text opens a story of its own where nothing on the page is like it or goes on with it", () => {
  const beside = (name: string, fit: Scene["fits"]): number => begin(name, { stories: [{}, {}], fits: fit! });
  const unlike = "no story is like it";
  assert.equal(begin(unlike), 1, "there is no story");
  assert.deepEqual(
    [0.019, 0.02].map((best) => beside(unlike, [{ best: 0 }, { best }])),
    [1, 0],
  );
  assert.equal(beside("linked to another story", [{ linked: 0.25 }, { linked: 0.75 }]), 0.75);
  assert.equal(beside("headline speaks of it", [{ headline: 0.25 }, { headline: 0.75 }]), 0.75);
  assert.equal(beside("kin to another story", [{ kin: -2 }, { kin: 2 }]), 0.5);
  const like = { stories: [{}], fits: [{ best: 0.4 }], page: { mostLike: Float64Array.of(0.8) } };
  assert.equal(begin("like another story", like), 0.5);
  assert.equal(begin("like another story"), 0);
});

test("a page may begin with a text; while a headline waits, the text is its own", () => {
  assert.equal(begin("first of the page"), 1);
  assert.equal(begin("first of the page", { stories: [{}] }), 0);
  assert.equal(begin("a headline waits", { stories: [TOLD, BARE] }), 1);
  assert.equal(begin("a headline waits", { stories: [TOLD] }), 0);
});

test("a text that stands where a sentence waits for its rest is a box set into the column", () => {
  const name = "in the gap of an open sentence";
  const elements = [{ open: 0.5 }, {}];
  const gap = (current: number): number =>
    begin(name, { elements, stories: [{}, {}], columns: [{ last: 0 }, { last: -1 }], state: { current } });
  assert.deepEqual([-1, 0, 1].map(gap), [0, 0.5, 0]);
});

test("a text under all that was read is asked what any is, and what is asked of a headline there", () => {
  assert.deepEqual(BEGIN_BELOW.slice(0, BEGIN.length), BEGIN);
  const below = namesOf(BEGIN_BELOW).slice(BEGIN.length);
  assert.deepEqual([...below, "first of the page"].toSorted(), namesOf(BELOW).toSorted());
  assert.equal(new Set(namesOf(BEGIN_BELOW)).size, BEGIN_BELOW.length, "nothing is asked twice");
});

test("a box opens no page, is not cut and is no crosshead; it stands in a column, under a whole sentence", () => {
  const never = ["first of the page", "cut", "crosshead"];
  const anywhere = BEGIN.filter(({ name }) => !never.includes(name));
  assert.deepEqual(BOX.slice(0, -1), [...anywhere, ...PLACE_CUES]);
  const under = (open: number): number =>
    asking(BOX)("sentence open above", {
      elements: [{ open }, {}],
      stories: [{ members: [0] }],
      columns: [{ last: 0 }],
      move: { kind: "box", column: 0 },
    });
  assert.deepEqual([0, 0.5].map(under), [0, 0.5]);
});
