import { test } from "node:test";
import assert from "node:assert/strict";
import { KIND_RULES, kindOf, type KindSigns } from "../../src/rules/kind.ts";

const LONG = "渠水流进麦田，许多人站在岸边看了很久。".repeat(20);
const signs = (given: Partial<KindSigns>): KindSigns => ({
  series: "",
  title: "",
  body: LONG,
  paragraphs: 3,
  authors: [],
  titled: true,
  ...given,
});

/** For each row what it recognises. */
const EXAMPLES: Record<string, KindSigns[]> = {
  "letter column": [signs({ series: "读者来信" }), signs({ body: "编辑同志：我们村的路灯坏了。" })],
  commentator: [signs({ authors: [{ role: "特约评论员", name: "许青禾" }] })],
  "comment column": [signs({ series: "柳河时评" }), signs({ title: "老渠通水有感" })],
  "questions and answers": [signs({ body: `记者：渠修好了？\n${LONG}\n记者：水够用吗？` })],
  "literary page": [signs({ series: "柳河副刊" })],
  correction: [signs({ title: "更正" })],
  "picture story": [
    signs({ body: "渠水流进麦田。图为放水现场。", paragraphs: 1 }),
    signs({ body: "渠水流进麦田。（许青禾 摄）", paragraphs: 1 }),
  ],
  "comment without a headline": [signs({ titled: false })],
  brief: [signs({ body: "渠水流进麦田。", paragraphs: 1 })],
  report: [signs({})],
};

test("every row decides on its examples", () => {
  assert.deepEqual(
    KIND_RULES.map(({ name }) => name),
    Object.keys(EXAMPLES),
  );
  for (const [name, examples] of Object.entries(EXAMPLES)) {
    for (const each of examples)
      assert.equal(KIND_RULES.find(({ test: fits }) => fits(each))?.name, name, each.body.slice(0, 20));
  }
});

test("an article's kind is that of the first row that fits", () => {
  assert.equal(kindOf(EXAMPLES["brief"]![0]!), "brief");
  assert.equal(kindOf(signs({ series: "读者来信", body: "图为坏了的路灯。", paragraphs: 1 })), "letter");
});
