import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { PAIRED, WIDE } from "../../src/lexicon/marks.ts";
import { BREAK, fold, foldCharacter, foldWithPlaces } from "../../src/search/fold.ts";

test("what print varies freely is one: width, case, quotation marks, dashes, spaces", () => {
  const same: [string, string][] = [
    ["ＭＥＭＳ", "mems"],
    ["价格２４９０套", "价格2490套"],
    ["“五个淄博”", '"五个淄博"'],
    ["「五个」『淄博』", "“五个”“淄博”"],
    ["与往年不同,今年", "与往年不同，今年"],
    ["COVID－19", "covid—19"],
    ["卡尔・马克思", "卡尔·马克思"],
    ["时间：８∶30", "时间:8：30"],
    ["为 民　办\n实 事", "为民办实事"],
    ["淄\u200b博\ufeff市", "淄博市"],
    ["⼀带⼀路", "一带一路"],
    ["\uf979", "凉"],
  ];
  for (const [a, b] of same) assert.equal(fold(a), fold(b));
});

test("what was printed and what is shown for it are found alike", () => {
  for (const [printed, shown] of Object.entries(WIDE)) assert.equal(fold(printed), fold(shown));
  for (const [printed, pair] of Object.entries(PAIRED))
    for (const shown of pair) assert.equal(fold(printed), fold(shown));
  assert.equal(fold('他说:"水清了."'), fold("他说：“水清了。”"));
});

test("different characters stay different", () => {
  for (const [a, b] of [
    ["《", "“"],
    ["，", "、"],
    ["①", "1"],
    ["㎡", "m"],
    ["が", "か"],
    ["己", "已"],
    ["é", "e"],
  ] as const) {
    assert.notEqual(fold(a), fold(b));
  }
});

test("a gap in print is no text: one break", () => {
  assert.equal(fold("水位已［原文缺］开闸"), `水位已${BREAK}开闸`);
  assert.equal(foldCharacter(BREAK), "", "only a gap gives a break");
});

test("folding twice is folding once", () => {
  const anything = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(anything, (text) =>
      assert.equal(fold(fold(text).replaceAll(BREAK, "")), fold(text).replaceAll(BREAK, "")),
    ),
  );
});

test("every folded character knows where it was printed", () => {
  const text = "Ａ 𠮷田，ﷺ";
  const { characters, from, to } = foldWithPlaces(text);
  assert.deepEqual(characters, ["a", "𠮷", "田", ",", "ﷺ"]);
  assert.deepEqual(
    from.map((at, index) => text.slice(at, to[index])),
    ["Ａ", "𠮷", "田", "，", "ﷺ"],
  );
});
