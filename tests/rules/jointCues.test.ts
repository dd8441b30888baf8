import assert from "node:assert/strict";
import { test } from "node:test";
import type { Element, PageElements } from "../../src/rules/elementShapes.ts";
import { JOINT_CUES } from "../../src/rules/jointCues.ts";
import { asking, between, situationOf } from "./situations.ts";

const ask = asking(JOINT_CUES);

/** What a cue says of a text that goes on under another in a column. */
const said = (
  name: string,
  above: Partial<Element>,
  element: Partial<Element>,
  page: Partial<PageElements> = {},
): number =>
  ask(name, {
    elements: [above, element],
    page,
    stories: [{ members: [0] }],
    columns: [{ last: 0 }],
    move: { kind: "goOn", column: 0 },
  });

/** What it says of the first text under a headline. */
const first = (name: string, element: Partial<Element>, page: Partial<PageElements> = {}): number =>
  ask(name, {
    elements: [{ kind: "head" }, element],
    page,
    stories: [{ head: 0 }],
    columns: [{}],
    move: { kind: "goOn", column: 0 },
  });

/** What it says where another story's text stands between the two in the file. */
const apart = (name: string, above: Partial<Element>): number =>
  ask(name, {
    elements: [above, {}, {}],
    page: { plainness: 0.5 },
    stories: [{ members: [0] }, { members: [1] }],
    columns: [{ last: 0 }, { story: 1, first: 1, last: 1, place: 1 }],
    move: { kind: "goOn", column: 0 },
  });

const OPEN = { open: 1 };
const WHOLE = { open: 0 };
const HALF_OPEN = { open: 0.5 };
const CUT = { cut: 1 };
const OPENING = { opening: 2 };
const CROSSHEAD = { kind: "crosshead" } as const;

test("under a headline a paragraph begins: its first words, or a dateline, say so", () => {
  assert.equal(first("first text, opens a paragraph", OPENING), 2);
  assert.equal(said("first text, opens a paragraph", WHOLE, OPENING), 0);
  assert.equal(first("first text, dated", { dated: true }), 1);
  assert.equal(first("first text, dated", { dated: false }), 0);
  assert.equal(said("first text, dated", WHOLE, { dated: true }), 0);
});

test("a sentence that stops at the foot of a column wants its rest", () => {
  assert.equal(said("sentence open", OPEN, {}), 1);
  assert.equal(said("sentence open", HALF_OPEN, {}), 0.5);
  assert.equal(said("sentence open", WHOLE, {}), 0);
  assert.equal(first("sentence open", {}), 0, "a headline is no sentence");
});

test("the rest most likely stands next in the file, the more so on a plain page", () => {
  const justAbove = "sentence open just above";
  assert.equal(said(justAbove, OPEN, {}), 1);
  assert.equal(said(justAbove, WHOLE, {}), 0);
  assert.equal(apart(justAbove, OPEN), 0);
  assert.equal(said(`${justAbove}, plain page`, OPEN, {}, { plainness: 0.5 }), 0.5);
  assert.equal(apart(`${justAbove}, plain page`, OPEN), 0);
});

test("a word, a quotation or a number that goes on joins two halves of a sentence", () => {
  const page = { joint: () => ({ words: 3, quotes: -1, number: 1 }) };
  assert.equal(said("sentence open, words go on", OPEN, {}, page), 3);
  assert.equal(said("sentence open, quotation goes on", OPEN, {}, page), -1);
  assert.equal(said("sentence open, number goes on", HALF_OPEN, {}, page), 0.5);
  for (const what of ["words go", "quotation goes", "number goes"]) {
    const name = `sentence open, ${what} on`;
    assert.equal(said(name, WHOLE, {}, page), 0, "a whole sentence goes on in nothing");
    assert.equal(first(name, {}, page), 0);
  }
});

test("a text that cannot begin a paragraph belongs under an open sentence, and not under a whole one", () => {
  assert.equal(said("sentence open, cut", OPEN, CUT), 1);
  assert.equal(said("sentence open, cut", WHOLE, CUT), 0);
  assert.equal(said("sentence open, cut", OPEN, {}), 0);
  assert.equal(said("sentence closed, cut", WHOLE, CUT), 1);
  assert.equal(said("sentence closed, cut", HALF_OPEN, CUT), 0.5);
  assert.equal(said("sentence closed, cut", OPEN, CUT), 0);
  assert.equal(said("sentence closed, cut", WHOLE, {}), 0);
  assert.equal(first("sentence closed, cut", CUT), 0, "under a headline nothing is closed");
});

test("words that open paragraphs do so under a whole sentence, and not in the midst of one", () => {
  assert.equal(said("sentence closed, opens a paragraph", WHOLE, OPENING), 2);
  assert.equal(said("sentence closed, opens a paragraph", OPEN, OPENING), 0);
  assert.equal(said("sentence open, opens a paragraph", OPEN, OPENING), 2);
  assert.equal(said("sentence open, opens a paragraph", WHOLE, OPENING), 0);
});

test("no crosshead interrupts a sentence", () => {
  assert.equal(said("crosshead after an open sentence", OPEN, CROSSHEAD), 1);
  assert.equal(said("crosshead after an open sentence", OPEN, {}), 0);
  assert.equal(said("crosshead after an open sentence", WHOLE, CROSSHEAD), 0);
});

test("a crosshead has its text below it, and that begins a paragraph", () => {
  assert.equal(said("after a crosshead", CROSSHEAD, {}), 1);
  assert.equal(said("after a crosshead", {}, {}), 0);
  assert.equal(first("after a crosshead", {}), 0);
  assert.equal(said("after a crosshead, cut", CROSSHEAD, CUT), 1);
  assert.equal(said("after a crosshead, cut", CROSSHEAD, OPENING), -2);
  assert.equal(said("after a crosshead, cut", {}, CUT), 0);
});

test("a text is likelier under the text that it goes on with, or that tells of the same", () => {
  const linked = { link: between({ "0>1": 0.75 }) };
  assert.equal(said("linked to the text above", {}, {}, linked), 0.75);
  assert.equal(
    first("linked to the text above", {}, { link: () => 0.75 }),
    0,
    "a headline goes on in nothing",
  );
  const like = { likeness: { between: between({ "0>1": 0.25 }), within: () => 0 } };
  assert.equal(said("like the text above", {}, {}, like), 0.25);
  const toAll = { likeness: { between: () => 0.25, within: () => 0 } };
  assert.equal(first("like the text above", {}, toAll), 0);
});

test("it is less likely where the sentence above goes on in a text that is read later", () => {
  const name = "text above is linked to a later one";
  const later = (link: PageElements["link"], last = 0): number => {
    const cue = JOINT_CUES.find((each) => each.name === name)!;
    const at = { elements: [OPEN, {}, {}, {}], page: { link } };
    const column = { stories: [{ members: [0] }], columns: [{ last }] };
    return cue.value({ ...situationOf({ ...at, ...column, move: { kind: "goOn", column: 0 } }), index: 1 });
  };
  assert.equal(later(between({ "0>2": 0.5, "0>3": 0.25 })), 0.5);
  assert.equal(later(between({ "0>1": 0.5, "1>3": 0.75 })), 0, "what is read now is not later");
  assert.equal(
    later(() => 0.5, -1),
    0,
  );
  assert.equal(said(name, OPEN, {}, { link: () => 0.5 }), 0, "nothing is read later");
});
