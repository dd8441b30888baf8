import { test } from "node:test";
import assert from "node:assert/strict";
import { endsInQuote, endsSentence, lineStart, openQuotes } from "../../src/rules/sentence.ts";

test("where a paragraph may end", () => {
  for (const line of [
    "渠水清了。",
    "他说：“好！”",
    "渠水清了。（记者 许青禾）",
    "为什么？",
    "好……",
    "好！’”",
    "（完）",
    "All right.",
    "渠水清了。  ",
    "渠水清了；",
    "邢大娘说：",
    "【早市】",
  ]) {
    assert.equal(endsSentence(line), true, line);
  }
  for (const line of [
    "渠水清了。麦田",
    "渠水（清了）麦田",
    "渠水清了",
    "渠水清了，",
    "渠水、麦田",
    "他说“好",
    "这叫“渠长制”",
    "",
  ])
    assert.equal(endsSentence(line), false, line);
});

test("a closing quotation mark without a stop leaves it open", () => {
  assert.equal(endsInQuote("这叫“渠长制”"), true);
  assert.equal(endsInQuote("这叫“渠长制”  "), true);
  assert.equal(endsInQuote("这叫“渠长制”的"), false);
  assert.equal(endsInQuote("他说：“好！”"), false);
  assert.equal(endsInQuote("渠水清了。"), false);
});

test("quotations still open at the end", () => {
  assert.equal(openQuotes("他说：“水来了"), 1);
  assert.equal(openQuotes("他说：“《老渠"), 2);
  assert.equal(openQuotes("他说：“水来了。”"), 0);
  assert.equal(openQuotes("水来了。”"), 0);
  assert.equal(openQuotes('他说:"水来了'), 1);
  assert.equal(openQuotes('他说:"水来了"'), 0);
  assert.equal(openQuotes("渠水清了"), 0);
});

test("how a line begins", () => {
  for (const line of ["，许多人站在岸边", "”他说", "的故事传了很久", "了一年"])
    assert.equal(lineStart(line), "cut", line);
  for (const line of [
    "今天早晨",
    "“水来了",
    "据了解，",
    "2019年",
    "5月3日",
    "12月",
    "一是引水",
    "第三，",
    "近年来",
    "近年",
    "昨日",
    "昨天",
    "今日",
    "为",
    "为了",
    "（三）",
  ])
    assert.equal(lineStart(line), "opener", line);
  for (const line of [
    "渠水“清了”",
    "渠水2019年",
    "第九天",
    "昨夜",
    "今早",
    "甲是",
    "渠水流进麦田",
    "地里的麦子",
    "性质变了",
    "",
  ])
    assert.equal(lineStart(line), "plain", line);
});
