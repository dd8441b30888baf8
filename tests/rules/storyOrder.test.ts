import assert from "node:assert/strict";
import { test } from "node:test";
import { readElements } from "../../src/rules/elements.ts";
import { dealOut, orderTexts } from "../../src/rules/storyOrder.ts";
import { blocksOf } from "./simulated.ts";

/** A story in two columns, every piece cut inside a word; the second column follows the first. */
const LEFT = [
  "老渠长三里有余，因为多年没有清淤，渠底的泥沙越积越厚，沿河两岸的老百",
  "姓都盼着清淤。开春以后，村里组织了四十多名青壮劳力，用十二天的时",
  "间把淤泥清了出来。放水的那天，牵头的老支书站在渠边，这是一次难得的机",
];
const RIGHT = [
  "会，许多人都来看。渠水流进麦田，孩子们跟着水头跑，村里的图书",
  "馆也放了半天假。七十岁的老人说，今年的麦子一定有个好收",
  "成。下一步，村里还要在渠边种上两排柳树。",
];

const pageIn = (texts: readonly string[]) =>
  readElements(blocksOf(texts.map((text) => ["body", text] as const)));
const all = (texts: readonly string[]): number[] => texts.map((_, i) => i);

test("two columns read off in rows are dealt out again", () => {
  const rows = LEFT.flatMap((text, i) => [text, RIGHT[i]!]);
  const read = rows.map((_, i) => i % 2);
  const order = orderTexts(pageIn(rows), all(rows), read);
  assert.deepEqual(
    order.map((i) => rows[i]),
    [...LEFT, ...RIGHT],
  );
});

test("so is the beginning of a longer story; one of more than eighty texts is left as it was filed", () => {
  const rows = LEFT.flatMap((text, i) => [text, RIGHT[i]!]);
  const begins = (count: number): number[] => {
    const days = Array.from(
      { length: count - rows.length },
      (_, i) => `渠水流进麦田，孩子们都来看，第${i}天。`,
    );
    const texts = [...rows, ...days];
    const read = texts.map((_, i) => (i < rows.length ? i % 2 : 1));
    return orderTexts(pageIn(texts), all(texts), read).slice(0, rows.length);
  };
  assert.deepEqual(begins(9), [0, 2, 4, 1, 3, 5]);
  assert.deepEqual(begins(81), [0, 1, 2, 3, 4, 5]);
});

test("a plain story stays in file order", () => {
  const texts = [...LEFT, ...RIGHT];
  assert.deepEqual(
    orderTexts(
      pageIn(texts),
      all(texts),
      texts.map(() => 0),
    ),
    all(texts),
  );
});

test("nothing is lost, one text is left alone, a very long story stays in file order", () => {
  const texts = Array.from({ length: 90 }, (_, i) => `${"渠水流进麦田，".repeat(3)}第${i}天`);
  const page = pageIn(texts);
  const read = texts.map(() => 0);
  assert.deepEqual(orderTexts(page, [], read), []);
  assert.deepEqual(orderTexts(page, [7], read), [7]);
  assert.deepEqual(orderTexts(page, all(texts), read), all(texts));
  const some = all(texts).slice(0, 30);
  assert.deepEqual(
    orderTexts(page, some, read).toSorted((a, b) => a - b),
    some,
  );
});

test("cues are traced when wanted, and their weighted sum is the score", () => {
  const texts = [...LEFT, ...RIGHT];
  const weights = { "on top": -1, "below: sentence goes on": 2, "after: in file order": 0.5 };
  const dealt = dealOut(
    pageIn(texts),
    all(texts),
    texts.map(() => 0),
    { weights, traced: true },
  )!;
  let sum = 0;
  for (let cue = dealt.cues; cue !== null; cue = cue.rest)
    sum += cue.value * ((weights as Record<string, number>)[cue.name] ?? 0);
  assert.ok(Math.abs(sum - dealt.score) < 1e-9);
  assert.equal(
    dealOut(pageIn(texts), all(texts), all(texts), { weights, traced: false }, () => false),
    null,
  );
});
