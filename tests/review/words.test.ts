import assert from "node:assert/strict";
import { test } from "node:test";
import { ACTIONS } from "../../src/review/actions.ts";
import { fill, reviewWords } from "../../src/review/words.ts";

const texts = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Object.values(value as object).flatMap(texts);

test("both languages say everything, with the same things put in", () => {
  const [zh, en] = [texts(reviewWords("zh-Hans")), texts(reviewWords("en"))];
  const puts = (all: string[]): string[] =>
    all.map((text) => (text.match(/\{\d\}/g) ?? []).toSorted().join(""));
  assert.deepEqual(puts(zh), puts(en));
  assert.ok(en.every((text) => text !== "") && zh.every((text) => text !== ""));
});

test("every action has a button's words", () => {
  const { actions } = reviewWords("en");
  assert.deepEqual(
    Object.keys(ACTIONS).filter((name) => !(name in actions)),
    [],
  );
});

test("what is put in stands in its place", () => {
  assert.equal(fill("第 {1} 行接第 {2} 行", 3, 4), "第 3 行接第 4 行");
});
