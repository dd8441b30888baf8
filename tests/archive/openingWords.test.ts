import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST_SHOWN, openingOf, openingWords } from "../../src/archive/openingWords.ts";

test("an opening: the first paragraph, else the first caption or crosshead; unescaped, control characters as pictures", () => {
  assert.equal(openingOf("## 题\n\n> 图\n\n\\*甲乙\n\n丙"), "*甲乙");
  assert.equal(openingOf("## 题\n\n> 图为现场"), "图为现场");
  assert.equal(openingOf("## 题\n\n甲乙\n\n> 图"), "甲乙");
  assert.equal(openingOf("> 图\n\n甲乙"), "甲乙");
  assert.equal(openingOf("\n## 题\n"), "题");
  assert.equal(openingOf("铃\u0007声\u0000\r\n又响"), "铃␇声␀又响");
  assert.equal(openingOf(""), "");
});

test("an opening is as long as anybody shows of it, and tells whether there is more; counted in characters", () => {
  const long = "𠮷".repeat(MOST_SHOWN);
  assert.equal(openingWords(openingOf(long), MOST_SHOWN), long);
  assert.equal(openingWords(openingOf(`${long}多多`), MOST_SHOWN), `${long}…`);
  assert.equal(openingWords("甲𠮷乙丙", 3), "甲𠮷乙…");
  assert.equal(openingWords("甲𠮷乙", 3), "甲𠮷乙");
});
