import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { Converter } from "opencc-js";
import { PAIRED, WIDE } from "../../src/lexicon/marks.ts";
import { FOLDED, SECOND_READINGS } from "../../src/lexicon/variants.ts";
import { BREAK, fold, foldCharacter, foldWithPlaces } from "../../src/search/fold.ts";
import { readClusters } from "../simulator/copy.ts";

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
    ["\uf902", "车"],
    ["國營農場，麵粉廠裏", "国营农场，面粉厂里"],
    ["線 綫 裡 裏 爲 為 衛 衞", "线线里里为为卫卫"],
    ["赵子贇、費禕", "赵子赟、费祎"],
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
    ["乾", "干"],
    ["著", "着"],
    ["馀", "余"],
    ["乾", "幹"],
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

/** GB 2312: what simplified newspapers were set from. */
const IN_USE = Array.from({ length: 72 * 94 }, (_, at) => [0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)])
  .map((bytes) => new TextDecoder("gb2312").decode(Uint8Array.from(bytes)))
  .filter((character) => /^\p{Script=Han}$/u.test(character));

test("simplified text is compared as it stands", () => {
  assert.equal(IN_USE.length, 6763);
  assert.deepEqual(
    IN_USE.filter((character) => fold(character) !== character),
    ["菸", "後", "麴"],
    "no simplified text has these",
  );
});

test("what is folded is one character for one, and what has second readings is left alone", () => {
  assert.ok(FOLDED.size > 2900);
  for (const [from, to] of FOLDED) {
    assert.equal(fold(from), to);
    assert.equal(fold(to), to);
    assert.deepEqual([from.length, to.length], [1, 1]);
  }
  for (const set of SECOND_READINGS)
    for (const character of set) assert.equal(fold(character), character, set);
});

test("folding never makes characters: each printed one gives one or none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const character of text) assert.ok(Array.from(foldCharacter(character)).length <= 1);
    }),
  );
});

const stand = (a: string, b: string): boolean =>
  a === b || SECOND_READINGS.some((set) => set.includes(a) && set.includes(b));

const PARAGRAPHS = readClusters("tuning").flatMap((cluster) => cluster.flatMap((copy) => copy.paragraphs));

/** Rare, of names (澄, 浚, 宁), or of single words (傢俱, 彷彿, 座標, 想像): too few to be taken for characters that stand for one another. */
const OTHERWISE = ["仿彷", "具俱", "坐座", "宁甯", "浚濬", "澄澂", "稆穞", "苏甦", "象像"];

for (const to of ["t", "tw", "hk"] as const) {
  test(`simplified text set in traditional characters (${to}) is found by the simplified query`, () => {
    const convert = Converter({ from: "cn", to });
    const differing = new Set<string>();
    let characters = 0;
    for (const text of [...PARAGRAPHS, ...IN_USE]) {
      const [simple, traditional] = [Array.from(fold(text)), Array.from(fold(convert(text)))];
      assert.equal(traditional.length, simple.length);
      characters += simple.length;
      for (const [at, character] of simple.entries())
        if (!stand(character, traditional[at]!)) differing.add(character + traditional[at]!);
    }
    assert.ok(characters > 100_000);
    assert.deepEqual([...differing].sort(), OTHERWISE);
  });
}
