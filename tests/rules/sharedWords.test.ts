import { test } from "node:test";
import assert from "node:assert/strict";
import { sharedWords } from "../../src/rules/sharedWords.ts";

const LINES = ["老渠清出新流水", "老渠长三里有余", "早市搬进新大棚", "大棚里的早市"];

test("all of a text's pairs are in itself, none in a text without its words", () => {
  const share = sharedWords(LINES);
  assert.equal(share(LINES[0]!, [LINES[0]!]), 1);
  assert.equal(share(LINES[0]!, [LINES[2]!]), 0);
  assert.equal(share("", LINES), 0);
});

test("a pair that few lines hold counts for more", () => {
  const share = sharedWords(["老渠老渠", "老渠水", "老渠边", "流水", "麦田"]);
  assert.ok(share("流水老渠", ["流水"]) > share("流水老渠", ["老渠"]));
});
