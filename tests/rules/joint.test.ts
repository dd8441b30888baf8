import assert from "node:assert/strict";
import { test } from "node:test";
import { readElements } from "../../src/rules/elements.ts";
import { goesOn, joinConfidence } from "../../src/rules/joint.ts";
import { blocksOf } from "./simulated.ts";

const joined = (left: string, right: string) => {
  const page = readElements(
    blocksOf([
      ["body", left],
      ["body", right],
    ]),
  );
  return { ...page.joint(0, 1), goesOn: goesOn(page, 0, 1), confidence: joinConfidence(page, 0, 1) };
};

test("words, quotations and numbers go on over a joint", () => {
  assert.ok(joined("放水那天，沿河两岸的老百", "姓都来看。").words > 0.5);
  assert.equal(joined("他说：“这条路我走了二十年，", "从来没有这样平整。”").quotes, 1);
  assert.equal(joined("这条路我走了二十年，", "从来没有这样平整。”").quotes, -1);
  assert.equal(joined("投入资金3", "200多元。").number, 1);
  assert.equal(joined("一共来了1200", "多人。").number, 1);
  assert.equal(joined("一共来了许多", "多人。").number, 0);
});

test("a word cut in two is joined more surely than two sentences that do not fit", () => {
  const word = joined("放水那天，沿河两岸的老百", "姓都来看。").confidence;
  const stranger = joined("放水那天，沿河两岸的老百", "本报讯 夜校开课了。").confidence;
  assert.ok(word > 0.5 && word <= 1, String(word));
  assert.ok(stranger >= 0 && stranger < word, String(stranger));
});

test("an open sentence goes on, a whole one does not", () => {
  assert.equal(joined("放水那天，沿河两岸的老百", "姓都来看。").goesOn, true);
  assert.equal(joined("放水那天，大家都来了。", "渠水流进麦田。").goesOn, false);
});
