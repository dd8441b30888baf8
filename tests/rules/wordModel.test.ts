import assert from "node:assert/strict";
import { test } from "node:test";
import {
  joinGain,
  firstWord,
  readHead,
  readTail,
  reachAcross,
  wordAcross,
} from "../../src/rules/wordModel.ts";

const gain = (left: string, right: string): number => joinGain(readTail(left), readHead(right));

test("a word that reaches across a joint is found, and makes the joint likelier", () => {
  for (const [left, right] of [
    ["沿河两岸的老百", "姓都来看放水"],
    ["村里办起了图书", "馆，孩子们很高兴"],
    ["这是一次难得的机", "会，大家都很珍惜"],
  ] as const) {
    assert.ok(wordAcross(left, right) >= 2, `${left}|${right}`);
    assert.ok(gain(left, right) > 0.5, `${left}|${right}`);
  }
});

test("the length of the word across", () => {
  assert.equal(wordAcross("沿河两岸的老百", "姓都来看放水"), 3);
  assert.equal(wordAcross("渠水流进麦", "田里"), 2);
});

test("two characters tell what a word across could gain at most, or that there is none", () => {
  assert.ok(reachAcross("渠水流进麦", "田里") > 2);
  assert.equal(reachAcross("村里办起了图", "书馆，孩子们很高兴") > 0, true);
  assert.equal(reachAcross("早市开张了", "老渠通水了"), 0);
  assert.equal(reachAcross("", "早市"), 0);
});

test("nothing is gained where no word reaches across", () => {
  assert.equal(wordAcross("渠水清了。", "的那天早晨"), 0);
  assert.equal(wordAcross("早市开张了", "老渠通水了"), 0);
  assert.equal(wordAcross("", "早市"), 0);
  assert.equal(wordAcross("早市", ""), 0);
  assert.equal(gain("渠水清了。", "的那天早晨"), 0);
  assert.equal(gain("", "渠水"), 0);
  assert.equal(gain("abc", "渠水"), 0);
});

test("the right half is preferred to any other", () => {
  const right = gain("沿河两岸的老百", "姓都来看放水");
  for (const other of ["棚里的灯光", "末班车", "的故事", "孩子们"])
    assert.ok(right > gain("沿河两岸的老百", other), other);
});

test("the first word of a text", () => {
  assert.equal(firstWord("孩子们最喜欢画册"), "孩子们");
  assert.equal(firstWord("的故事，在村里传了很久。"), "的");
  assert.equal(firstWord("“渠水"), "“");
  assert.equal(firstWord(""), "");
});
