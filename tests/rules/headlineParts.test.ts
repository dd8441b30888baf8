import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { fusedParts, headlineParts, isSeriesLabel, stackedHeadlines } from "../../src/rules/headlineParts.ts";
import { head, TITLE } from "./headLines.ts";
import { LABELS } from "../../src/types.ts";

test("series labels", () => {
  for (const line of [
    "【身边故事】",
    "读者来信",
    "文明新风进万家系列报道之三",
    "柳河访谈",
    "柳河·夜话",
    "行走柳河",
    "走基层特别报道",
    "柳河镇、柳河日报联合推出",
  ]) {
    assert.equal(isSeriesLabel(line), true, line);
  }
  for (const line of [TITLE, "《老渠》", "身边故事", "", "早市开张了，来看看"])
    assert.equal(isSeriesLabel(line), false, line);
});

const parts = (text: string): string[] => fusedParts(text).map(({ from, to }) => text.slice(from, to));

test("kicker and headline fused on one line are told apart; couplets and short words are one headline", () => {
  assert.deepEqual(parts("柳河镇改造农贸市场 二十户菜农一起搬进新大棚"), [
    "柳河镇改造农贸市场",
    "二十户菜农一起搬进新大棚",
  ]);
  assert.deepEqual(parts("柳河镇改造农贸市场　二十户菜农一起搬进新大棚"), [
    "柳河镇改造农贸市场",
    "二十户菜农一起搬进新大棚",
  ]);
  for (const text of [
    "花香伴春耕　田间农事忙",
    "春耕 早市搬进新大棚",
    "百姓身边事 石板巷里的修伞匠又支起了摊",
    TITLE,
    "",
    "柳河镇改造农贸市场里 菜农们都搬进新大棚",
  ]) {
    assert.deepEqual(parts(text), [text]);
  }
});

test("the parts of a headline", () => {
  const cases: [lines: string[], labels: string[]][] = [
    [[TITLE], ["headline"]],
    [
      ["早市搬进", "~新大棚"],
      ["headline", "headline"],
    ],
    [
      ["柳河镇改造农贸市场", TITLE],
      ["kicker", "headline"],
    ],
    [
      [TITLE, "——记柳河村放映员老郑"],
      ["headline", "subtitle"],
    ],
    [
      [TITLE, "~——记柳河村放映员老郑"],
      ["headline", "subtitle"],
    ],
    [
      [TITLE, "柳河农贸市场改造侧记"],
      ["headline", "subtitle"],
    ],
    [
      [TITLE, "二十个摊位让菜农有了遮风避雨的地方，买菜的人也多了"],
      ["headline", "subtitle"],
    ],
    [
      ["柳河镇改造农贸市场", TITLE, "二十个摊位让菜农有了遮风避雨的地方"],
      ["kicker", "headline", "subtitle"],
    ],
    [
      ["【身边故事】", TITLE],
      ["series", "headline"],
    ],
    [["读者来信"], ["series"]],
    [
      ["柳河镇、柳河日报联合推出", "~文明新风进万家", TITLE],
      ["series", "series", "headline"],
    ],
  ];
  for (const [lines, labels] of cases)
    assert.deepEqual(headlineParts(head(...lines)), labels, lines.join("/"));
});

test("headlines stacked over as many bylines", () => {
  assert.deepEqual(stackedHeadlines(head("乡间小路通上末班车", "早市搬进", "~新大棚"), 2), [
    "headline",
    "headline",
    "headline",
  ]);
  assert.deepEqual(stackedHeadlines(head("【身边故事】", "乡间小路通上末班车", TITLE), 2), [
    "series",
    "headline",
    "headline",
  ]);
  assert.deepEqual(stackedHeadlines(head("农贸市场改造", "乡间小路通上末班车", TITLE), 2), [
    "kicker",
    "headline",
    "headline",
  ]);
});

test("every line of a head gets one label, whatever it says", () => {
  const line = fc.record({
    text: fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(TITLE, "——记", "【身边故事】", "柳河日报联合推出", "侧记"),
    ),
    tight: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 4 }),
      (lines, articles) => {
        for (const labels of [headlineParts(lines), stackedHeadlines(lines, articles)]) {
          assert.equal(labels.length, lines.length);
          assert.ok(labels.every((label) => (LABELS as readonly string[]).includes(label)));
        }
        for (const { text } of lines)
          assert.ok(fusedParts(text).every(({ from, to }) => from <= to && to <= text.length));
      },
    ),
    { numRuns: 200 },
  );
});
