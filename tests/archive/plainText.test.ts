import { test } from "node:test";
import assert from "node:assert/strict";
import { passages, plainText } from "../../src/archive/plainText.ts";

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

test("what each passage is, and a fence's text without its line ends", () => {
  assert.deepEqual(
    passages("## 开闸\n\n水位降了。\n\n> 图为渠首\n\n```\n上游 2.4\n下游 1.9\n```\n\n又是正文"),
    [
      { kind: "crosshead", text: "开闸" },
      { kind: "paragraph", text: "水位降了。" },
      { kind: "caption", text: "图为渠首" },
      { kind: "paragraph", text: "上游 2.4\n下游 1.9" },
      { kind: "paragraph", text: "又是正文" },
    ],
  );
});

test("line ends of any kind are the same", () => {
  for (const end of ["\n", "\r\n", "\r"])
    assert.deepEqual(plainText(["一段", "两行", "", "又一段"].join(end)), ["一段 两行", "又一段"]);
});
