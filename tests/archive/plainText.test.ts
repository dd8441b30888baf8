import { test } from "node:test";
import assert from "node:assert/strict";
import { plainText } from "../../src/archive/plainText.ts";

test("a body's passages as printed: marks gone, characters unescaped", () => {
  assert.deepEqual(plainText("\n## 开闸\n\n水位降到 2\\.4 米。\n\n> 图为渠首\n\n原文\\&amp\\;照旧\n"), [
    "开闸",
    "水位降到 2.4 米。",
    "图为渠首",
    "原文&amp;照旧",
  ]);
  assert.deepEqual(plainText("\\# 不是标题\n\n1988\\. 不是编号\n\n\\> 不是图"), [
    "# 不是标题",
    "1988. 不是编号",
    "> 不是图",
  ]);
  assert.deepEqual(plainText("一段\n两行"), ["一段 两行"]);
  assert.deepEqual(plainText(""), []);
});

test("emphasis a person added is not text; raw HTML is", () => {
  assert.deepEqual(plainText("他说**「重要」**的事，<b>也</b>要记。"), ["他说「重要」的事，<b>也</b>要记。"]);
});
