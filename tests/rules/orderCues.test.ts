import assert from "node:assert/strict";
import { test } from "node:test";
import type { Element, PageElements } from "../../src/rules/elementShapes.ts";
import {
  following,
  onTop,
  opening,
  position,
  storyToDeal,
  type DealtColumn,
  type Dealing,
  type DealtStory,
  type FiredCues,
  type Place,
} from "../../src/rules/orderCues.ts";
import { between, pageWith } from "./situations.ts";

const OPEN = { open: 1 };
const CUT = { cut: 1 };
const CROSSHEAD = { kind: "crosshead" } as const;

const valueOf = (fired: FiredCues, name: string): number => {
  const value = new Map(fired).get(name);
  assert.ok(value !== undefined, name);
  return value;
};

/** A story of texts, each read in a column of its own where nothing else is said. */
const storyOf = (
  elements: readonly Partial<Element>[],
  page: Partial<PageElements> = {},
  read: readonly number[] = elements.map((_, i) => i),
): DealtStory => {
  const known = pageWith(elements, page);
  const texts = elements.map((_, i) => i);
  return storyToDeal(known, texts, read, known.link);
};

/** What a cue says of the first of a story's texts with the second below it. */
const said = (name: string, story: DealtStory, place: Place = "below"): number =>
  valueOf(following(story, 0, 1, place), `${place}: ${name}`);

test("for each text of a story, its best link to another of that story, either way", () => {
  const link = between({ "0>1": 0.25, "0>2": 0.5, "1>2": 0.125, "0>3": 1 });
  const { goesOnWith, goesOnIn } = storyToDeal(pageWith([{}, {}, {}, {}]), [0, 1, 2], [], link);
  assert.deepEqual(
    [...goesOnIn],
    [
      [0, 0.5],
      [1, 0.125],
      [2, 0],
    ],
  );
  assert.deepEqual(
    [...goesOnWith],
    [
      [0, 0],
      [1, 0.25],
      [2, 0.5],
    ],
  );
});

test("every cue is asked of a text that stands below another, and of one at the top of the next column", () => {
  const [below, after] = (["below", "after"] as const).map((place) =>
    following(storyOf([OPEN, CUT]), 0, 1, place),
  );
  assert.deepEqual(
    after!.map(([name, value]) => [name.replace("after: ", "below: "), value]),
    below,
  );
  assert.ok(after!.every(([name]) => name.startsWith("after: ")));
});

test("texts that were read in one column are likely of one, the more so on a plain page", () => {
  const read = (...columns: number[]): DealtStory => storyOf([{}, {}], { plainness: 0.5 }, columns);
  assert.deepEqual(
    [read(0, 0), read(0, 1)].map((each) => said("read in one column", each)),
    [1, 0],
  );
  const plain = "read in one column, plain page";
  assert.deepEqual(
    [read(0, 0), read(0, 1)].map((each) => said(plain, each)),
    [0.5, 0],
  );
});

test("half a sentence goes on in its other half, and is broken over any other text", () => {
  const linked = (above: Partial<Element>): DealtStory =>
    storyOf([above, {}], { link: between({ "0>1": 0.75 }) });
  assert.equal(said("sentence goes on", linked(OPEN)), 0.75);
  assert.equal(said("sentence broken", linked(OPEN)), 0.25);
  assert.deepEqual([said("sentence goes on", linked({})), said("sentence broken", linked({}))], [0, 0]);
});

test("where a third text goes on better with the sentence, the second is not its rest", () => {
  const link = (pairs: Record<string, number>, above: Partial<Element> = OPEN): DealtStory =>
    storyOf([above, {}, {}], { link: between(pairs) });
  assert.equal(said("goes on elsewhere", link({ "0>1": 0.25, "0>2": 0.75 })), 0.5);
  assert.equal(said("goes on elsewhere", link({ "0>1": 0.75, "0>2": 0.25 })), 0);
  assert.equal(said("goes on elsewhere", link({ "0>2": 0.75 }, {})), 0, "its sentence is whole");
  assert.equal(said("goes on with another sentence", link({ "0>1": 0.25, "2>1": 0.75 })), 0.5);
  assert.equal(said("goes on with another sentence", link({ "0>1": 0.75, "2>1": 0.25 })), 0);
});

test("渠水清了。|的那天早晨: no text that is cut follows a whole sentence, one that opens a paragraph does", () => {
  const opens = { opening: 2 };
  assert.equal(said("cut after a whole sentence", storyOf([{}, CUT])), 1);
  assert.equal(said("cut after a whole sentence", storyOf([{}, {}])), 0);
  assert.equal(said("cut after a whole sentence", storyOf([OPEN, CUT])), 0);
  assert.equal(said("opens a paragraph after a whole sentence", storyOf([{ open: 0.5 }, opens])), 1);
  assert.equal(said("opens a paragraph after a whole sentence", storyOf([OPEN, opens])), 0);
});

test("a crosshead follows a whole sentence, and has below it a text that begins", () => {
  assert.equal(said("crosshead after an open sentence", storyOf([OPEN, CROSSHEAD])), 1);
  assert.equal(said("crosshead after an open sentence", storyOf([OPEN, {}])), 0);
  assert.equal(said("crosshead after an open sentence", storyOf([{}, CROSSHEAD])), 0);
  assert.equal(said("text after a crosshead", storyOf([CROSSHEAD, {}])), 1);
  assert.equal(said("text after a crosshead", storyOf([{}, {}])), 0);
  assert.equal(said("cut after a crosshead", storyOf([CROSSHEAD, CUT])), 1);
  assert.equal(said("cut after a crosshead", storyOf([CROSSHEAD, { opening: 2 }])), -2);
  assert.equal(said("cut after a crosshead", storyOf([{}, CUT])), 0);
});

const column = (depth: number, ...texts: number[]): DealtColumn => ({ texts, depth });

/** What a cue says of the second text on top of one more column. */
const top = (name: string, story: DealtStory, columns: readonly DealtColumn[] = [column(100, 0)]): number =>
  valueOf(onTop(story, 1, columns), name);

test("a text on top of a column may be cut, or go on with a sentence that another stops in", () => {
  assert.equal(top("on top", storyOf([{}, {}])), 1);
  assert.equal(top("on top, plain page", storyOf([{}, {}], { plainness: 0.5 })), 0.5);
  const story = storyOf([{}, { ...CUT, opening: 2 }], { link: between({ "0>1": 0.75 }) });
  assert.equal(top("on top: cut", story), 1);
  assert.equal(top("on top: opens a paragraph", story), 2);
  assert.equal(top("on top: goes on with another sentence", story), 0.75);
  assert.deepEqual(
    [CROSSHEAD, {}].map((each) => top("on top: crosshead", storyOf([{}, each]))),
    [1, 0],
  );
});

test("a column that was begun has its texts below, not on top of the next", () => {
  const begun = "on top: its column is begun";
  const columns = [column(100, 0), column(100, 2, 3)];
  const read = (...each: number[]): DealtStory => storyOf([{}, {}, {}, {}], {}, each);
  assert.equal(top(begun, read(0, 1, 2, 1), columns), 1);
  assert.equal(top(begun, read(0, 1, 2, 2), columns), 0);
  assert.equal(top("on top: columns", read(0, 1, 2, 2), columns), 2);
});

/** Texts dealt out so far, the last of them the page's first, to column `current` at some height. */
const dealing = (columns: readonly DealtColumn[], height: number, current = 0): Dealing => ({
  columns,
  height,
  current,
  last: 0,
});

test("rows are read from top to bottom: how far back up, or further down, a text stands", () => {
  const page = pageWith([{}, {}]);
  const fall = (height: number, at: number): number[] => {
    const fired = position(page, dealing([column(at)], height), 1, 0);
    return [valueOf(fired, "back up the page"), valueOf(fired, "further down the page")];
  };
  assert.deepEqual(fall(300, 50), [2.5, 0]);
  assert.deepEqual(fall(50, 300), [0, 2.5]);
  assert.deepEqual(fall(50, 50), [0, 0]);
});

test("columns that end clearly higher up would be read first", () => {
  const wait = (...depths: number[]): number => {
    const columns = [column(100), ...depths.map((depth) => column(depth))];
    return valueOf(position(pageWith([{}, {}]), dealing(columns, 0), 1, 0), "columns wait higher up");
  };
  assert.deepEqual([wait(79, 20), wait(79, 80), wait(80, 100), wait()], [2, 1, 0, 0]);
});

test("a text stays in its column, or stands in the next, in the first again, further on or back", () => {
  const page = pageWith([{}, {}, {}]);
  const four = [column(10), column(10), column(10), column(10)];
  const step = (from: number, to: number, text = 1, columns = four, elements = page): string[] =>
    position(elements, dealing(columns, 0, from), text, to).flatMap(([name, value]) =>
      value === 1 && name.includes(", ") ? [name] : [],
    );
  assert.deepEqual(step(1, 1), ["stays, next in the file", "stays, sentence whole"]);
  assert.deepEqual(step(1, 2), ["next column, next in the file", "next column, sentence whole"]);
  assert.deepEqual(
    [step(1, 0), step(0, 2), step(2, 1)].map(([first]) => first),
    ["first column again, next in the file", "skips columns, next in the file", "back, next in the file"],
  );
  assert.equal(step(1, 1, 2)[0], "stays, others between");
  assert.equal(step(1, 1, 1, four, pageWith([OPEN, {}, {}]))[1], "stays, sentence open");
});

test("a text that was carried over begins no story, and follows an open sentence", () => {
  const carried = { carried: 2.5 };
  assert.equal(said("carried over after a whole sentence", storyOf([{}, carried])), 2.5);
  assert.equal(said("carried over after a whole sentence", storyOf([OPEN, carried])), 0);
  assert.equal(said("carried over after an open sentence", storyOf([OPEN, carried])), 2.5);
  assert.equal(said("carried over after an open sentence", storyOf([{}, carried])), 0);
  assert.equal(top("on top: carried over", storyOf([{}, carried])), 2.5);
  assert.equal(valueOf(opening(storyOf([{}, carried]), 1), "first: carried over"), 2.5);
});

test("a story opens with a dateline or the first words of a paragraph, not in the midst of a sentence", () => {
  const first = (name: string, element: Partial<Element>, page: Partial<PageElements> = {}): number =>
    valueOf(opening(storyOf([{}, element], page), 1), `first: ${name}`);
  assert.deepEqual(
    [true, false].map((dated) => first("dated", { dated })),
    [1, 0],
  );
  assert.equal(first("cut", CUT), 1);
  assert.equal(first("opens a paragraph", { opening: 2 }), 2);
  assert.equal(first("goes on with another sentence", {}, { link: between({ "0>1": 0.75 }) }), 0.75);
  assert.deepEqual(
    [CROSSHEAD, {}].map((each) => first("crosshead", each)),
    [1, 0],
  );
});
