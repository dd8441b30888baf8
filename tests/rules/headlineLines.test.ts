import assert from "node:assert/strict";
import { test } from "node:test";
import { headlineText, ONE_PHRASE } from "../../src/rules/headlineLines.ts";
import { fold } from "../../src/search/fold.ts";
import { blockOf } from "../../src/stages/4-blocks.ts";
import type { Block, Piece } from "../../src/types.ts";

const headline = (...lines: string[]): Block =>
  blockOf(
    "headline",
    lines.map((text, i): Piece => ({
      label: "headline",
      rule: "",
      text,
      from: 0,
      to: text.length,
      posterior: 1,
      line: { number: i + 1, raw: text, end: "\n", text, at: [], marked: false },
    })),
  );

test("a headline's lines are shown apart, those of one phrase as one", () => {
  for (const [lines, shown] of [
    [["老渠清淤放水", "麦田有了指望"], "老渠清淤放水　麦田有了指望"],
    [["上游让水　下游护渠", "柳河八万亩麦田", "浇上头水"], "上游让水　下游护渠　柳河八万亩麦田　浇上头水"],
    [["早市搬进新大棚"], "早市搬进新大棚"],
    [["竹条扎起的", "一只风筝"], "竹条扎起的一只风筝"],
    [["六个村子参与", "老渠清淤"], "六个村子参与　老渠清淤"],
    [["水田变旱地", "过年蒸馍忙"], "水田变旱地　过年蒸馍忙"],
  ] as const)
    assert.equal(headlineText([headline(...lines)]), shown);
});

test("every sign of one phrase is one", () => {
  const seen = [
    ["听听老百", "姓怎么说渠水", "a word reaches across"],
    ["灯亮在", "渠首闸房", "a word that goes on"],
    ["老渠放水", "之后", "a word that follows"],
    ["夜校里的灯，", "一亮三十年", "a mark that divides"],
    ["老渠清出新流水", "——柳河村放水记", "a mark that closes or divides"],
    ["学唱《早市", "谣》", "inside brackets"],
    ["新增麦田1", "200亩", "a number goes on"],
  ] as const;
  for (const [above, below, name] of seen) {
    assert.deepEqual(
      ONE_PHRASE.filter((sign) => sign.test(above, below)).map((sign) => sign.name),
      [name],
    );
    assert.equal(headlineText([headline(above, below)]), above + below);
  }
  assert.deepEqual(new Set(seen.map(([, , name]) => name)), new Set(ONE_PHRASE.map(({ name }) => name)));
});

test("figures on one side of a line's end alone are no one number", () => {
  for (const lines of [
    ["老渠通水到2019", "麦田有了指望"],
    ["老渠清淤放水", "3200亩麦田有了指望"],
  ])
    assert.equal(headlineText([headline(...lines)]), lines.join("　"));
});

test("quotation marks are paired over a line's end", () => {
  assert.equal(
    headlineText([headline('夜校搬进"灯下', '学堂"图书角开到田埂')]),
    "夜校搬进“灯下　学堂”图书角开到田埂",
  );
});

test("parts that stand apart on the page are shown apart", () => {
  assert.equal(headlineText([headline("老渠放水"), headline("早市开张")]), "老渠放水　早市开张");
});

test("a search across a line's end finds the headline all the same", () => {
  assert.ok(fold(headlineText([headline("老渠清淤放水", "麦田有了指望")])).includes(fold("放水麦田")));
});
