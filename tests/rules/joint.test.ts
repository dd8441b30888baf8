import assert from "node:assert/strict";
import { test } from "node:test";
import { readElements } from "../../src/rules/elements.ts";
import { goesOn, joinConfidence, jointOf, jointWeight, linkWeight } from "../../src/rules/joint.ts";
import { readHead, readTail } from "../../src/rules/wordModel.ts";
import { blocksOf } from "./simulated.ts";
import { pageWith } from "./situations.ts";

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

test("a number goes on in figures, in its unit, or in 多 and 余 with it; in nothing else", () => {
  for (const rest of ["200元", ".5万元", ",000元", "多人", "余户", "元", "%", "％", "‰", "℃"])
    assert.equal(joined("一共来了12", rest).number, 1, rest);
  for (const rest of ["，渠水清了", "“渠水”", "、15"])
    assert.equal(joined("一共来了12", rest).number, 0, rest);
  assert.equal(joined("一共来了12户", "人家").number, 0, "the number has its unit");
});

test("a quotation that is opened inside another fits less; without one it is nothing", () => {
  assert.ok(joined("他说：“这条路", "叫“渠长路”").quotes < 0);
  assert.equal(joined("他说：“这条路", "我走了二十年。").quotes, 0);
  assert.equal(joined("这条路", "叫“渠长路”").quotes, 0);
});

test("a word that reaches across tells so much and no more, and no word tells nothing", () => {
  const element = (left: string, right: string) =>
    pageWith([{ tail: readTail(left) }, { head: readHead(right) }]).elements;
  const words = (left: string, right: string): number => {
    const [before, after] = element(left, right);
    return jointOf(before!, after!).words;
  };
  assert.equal(words("葡", "萄"), 6, "a word that is never printed in two");
  assert.ok(words("图", "书馆") > 0.5 && words("图", "书馆") < 6);
  assert.equal(words("麦田里", "早市"), 0);
});

test("what a joint weighs: words and quotations that go on, a text that cannot begin; one that does speaks against", () => {
  const [plain, cut, carried, opens] = pageWith([{}, { cut: 1 }, { carried: 2 }, { carried: -2 }]).elements;
  const none = { words: 0, quotes: 0, number: 0 };
  assert.equal(linkWeight(none, plain!), 0);
  assert.ok(linkWeight({ ...none, words: 1 }, plain!) > 1);
  assert.ok(linkWeight({ ...none, quotes: 1 }, plain!) > linkWeight({ ...none, words: 1 }, plain!));
  assert.ok(linkWeight({ ...none, quotes: -1 }, plain!) < 0);
  assert.ok(linkWeight(none, cut!) > 0 && linkWeight(none, carried!) > linkWeight(none, cut!));
  assert.ok(linkWeight(none, opens!) < 0);
  assert.ok(linkWeight(none, plain!, 0.1) > 0, "texts that are alike");
  assert.equal(jointWeight({ ...none, words: 1 }, carried!), linkWeight({ ...none, words: 1 }, carried!));
});

test("a whole sentence goes on in nothing; an open one nearly in anything; one that may be whole needs a sure sign", () => {
  const goes = (open: number, words: number): boolean =>
    goesOn(pageWith([{ open }, {}], { joint: () => ({ words, quotes: 0, number: 0 }) }), 0, 1);
  assert.deepEqual([goes(0, 6), goes(0.5, 6), goes(1, 6)], [false, true, true]);
  assert.deepEqual([goes(0.5, 2), goes(0.5, 2.1)], [false, true]);
  assert.deepEqual([goes(1, 0), goes(1, -0.3), goes(1, -0.4)], [true, true, false]);
});
