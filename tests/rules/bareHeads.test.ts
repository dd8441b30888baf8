import assert from "node:assert/strict";
import { test } from "node:test";
import { withTextBelowHeads } from "../../src/rules/bareHeads.ts";
import type { ElementKind, PageElements } from "../../src/rules/elementShapes.ts";
import type { Step } from "../../src/rules/readColumns.ts";

/** An element as a reading put it: what it is, in which story, and whether a sentence is cut at its end or beginning. */
type Put = { kind: ElementKind; story: number; open?: number; cut?: number };

const HEAD = (story: number): Put => ({ kind: "head", story });
const BYLINE = (story: number): Put => ({ kind: "byline", story });
const TEXT = (story: number, more: Partial<Put> = {}): Put => ({ kind: "text", story, ...more });

/** Elements as read → the story of each then. */
function stories(put: readonly Put[]): number[] {
  const elements = put.map(({ kind, open = 0, cut = 0 }) => ({ kind, open, cut }));
  const steps = put.map(({ kind, story }, i) => ({ story, column: kind === "text" ? i : -1 }));
  const page = { elements } as unknown as PageElements;
  return withTextBelowHeads(page, steps as unknown as Step[]).map(({ story }) => story);
}

test("a headline without text has the texts right below it, and those that go on there", () => {
  assert.deepEqual(
    stories([HEAD(0), TEXT(0), HEAD(1), BYLINE(1), TEXT(0), TEXT(0), HEAD(2), TEXT(2), TEXT(0)]),
    [0, 0, 1, 1, 1, 1, 2, 2, 0],
  );
});

test("not what goes on with a sentence, nor where the story above stops in one", () => {
  for (const put of [
    [HEAD(0), TEXT(0), HEAD(1), TEXT(0, { cut: 0.9 })],
    [HEAD(0), TEXT(0, { open: 0.9 }), HEAD(1), TEXT(0)],
  ])
    assert.deepEqual(
      stories(put),
      put.map(({ story }) => story),
    );
});

test("not the text of a story that would have none left, nor what stands below another headline", () => {
  assert.deepEqual(stories([HEAD(0), HEAD(1), TEXT(0)]), [0, 1, 0]);
  assert.deepEqual(stories([HEAD(0), TEXT(0), HEAD(1), HEAD(2), TEXT(2)]), [0, 0, 1, 2, 2]);
  assert.deepEqual(stories([HEAD(0), TEXT(0), HEAD(1)]), [0, 0, 1]);
});

test("a headline that has text somewhere is left as it was read", () => {
  assert.deepEqual(stories([HEAD(0), TEXT(0), TEXT(1), HEAD(1), TEXT(0)]), [0, 0, 1, 1, 0]);
});

test("half a sign of a cut is none: a text that ends in a quotation may be whole", () => {
  assert.deepEqual(stories([HEAD(0), TEXT(0, { open: 0.5 }), HEAD(1), TEXT(0, { cut: 0.5 })]), [0, 0, 1, 1]);
});

test("a story that begins without headline gives up its text below another's, too", () => {
  assert.deepEqual(stories([TEXT(0), HEAD(1), TEXT(0)]), [0, 1, 1]);
});

test("the texts are taken up to a crosshead, a byline or another story's text", () => {
  const CROSSHEAD: Put = { kind: "crosshead", story: 0 };
  const above = [HEAD(2), TEXT(2), HEAD(0), TEXT(0), HEAD(1)];
  const below = (...put: Put[]): number[] => stories([...above, ...put]).slice(above.length);
  assert.deepEqual(below(TEXT(0), CROSSHEAD, TEXT(0)), [1, 0, 0]);
  assert.deepEqual(below(TEXT(0), BYLINE(0), TEXT(0)), [1, 0, 0]);
  assert.deepEqual(below(TEXT(0), TEXT(2), TEXT(0)), [1, 2, 0]);
  assert.deepEqual(below(CROSSHEAD, TEXT(0)), [0, 0], "no text is right below");
});

test("another story's text above does not count, nor does a byline without headline take any", () => {
  assert.deepEqual(stories([HEAD(2), HEAD(0), TEXT(0), HEAD(1), TEXT(2)]), [2, 0, 0, 1, 2]);
  assert.deepEqual(stories([HEAD(0), TEXT(0), BYLINE(1), TEXT(0)]), [0, 0, 1, 0]);
});

test("a headline inside its body has the text that was read before it, were it the page's first", () => {
  assert.deepEqual(stories([TEXT(0), TEXT(1), HEAD(0), TEXT(1)]), [0, 1, 0, 1]);
});
