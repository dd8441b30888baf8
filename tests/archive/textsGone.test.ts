import assert from "node:assert/strict";
import { test } from "node:test";
import { amountOf, stillGiven } from "../../src/archive/textsGone.ts";
import { given, A, LINES } from "../corrections/page.ts";
import { bareWords } from "../../src/archive/wordsElsewhere.ts";

test("a text is given still where half of its words are, in its file or on its day", () => {
  const [page] = given(A);
  const { file, date } = page!.sheet;
  const isGiven = stillGiven([page!]);
  const bridge = bareWords(LINES[1]!);
  assert.equal(isGiven(bridge, { file, date }), true);
  assert.equal(isGiven(bridge, { file, date: "2019-05-05" }), true);
  assert.equal(isGiven(bridge, { file: "b.txt", date }), true);
  assert.equal(isGiven(bridge, { file: "b.txt", date: "2019-05-05" }), false);
  assert.equal(isGiven("这里从来没有印过的一段话也没有别处", { file, date }), false);
  assert.equal(isGiven("", { file, date }), true);
});

test("how much it was: articles and characters", () => {
  assert.equal(amountOf(["老桥"]), "1 article, 2 characters");
  assert.equal(amountOf(["老桥", "新井𠮷"]), "2 articles, 5 characters");
});
