import assert from "node:assert/strict";
import { test } from "node:test";
import { paragraphStarts } from "../../src/lexicon/learned.ts";
import { openingOdds } from "../../src/rules/paragraphStart.ts";

test("昨天 and 据 open paragraphs, 的 and 了 stand inside them", () => {
  for (const opens of ["昨天，渠水流进了麦田。", "据了解，早市搬进了新大棚。", "“水来了！”"])
    for (const inside of ["的那天早晨，", "了三里有余。", "们都说方便。"])
      assert.ok(openingOdds(opens) > 0 && openingOdds(inside) < 0, `${opens} ${inside}`);
});

test("only the first character tells", () => {
  assert.equal(openingOdds("昨天8时"), openingOdds("昨"));
  assert.equal(openingOdds("2021年"), openingOdds("7月1日"), "all digits are as one");
  assert.equal(openingOdds("2021年"), paragraphStarts["0"] ?? paragraphStarts[""]);
  assert.notEqual(openingOdds("二〇二一年"), openingOdds("2021年"));
});

test("a character that was seldom counted is as any other, and nothing opens nothing", () => {
  assert.equal(openingOdds("龘"), paragraphStarts[""]);
  assert.equal(openingOdds(""), paragraphStarts[""]);
});
