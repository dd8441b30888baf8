import { test } from "node:test";
import assert from "node:assert/strict";
import { isNextItem } from "../../src/rules/listItems.ts";
import { groupBlocks } from "../../src/stages/4-blocks.ts";
import { labelLines } from "../../src/stages/3-labels.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { pageOf } from "../pageOf.ts";

test("items of a list have one mark, or numbers that follow each other", () => {
  for (const [above, below] of [
    ["●青禾镇修通了环村路。", "● 柳河镇清了三里老渠。"],
    ["1.带好准考证。", "2.提前看好路线。"],
    ["九、听证。", "十、公告。"],
  ] as const)
    assert.equal(isNextItem(above, below), true, below);
  for (const [above, below] of [
    ["●青禾镇修通了环村路。", "◆柳河镇清了三里老渠。"],
    ["●青禾镇修通了环村路。", "柳河镇清了三里老渠。"],
    ["青禾镇修通了环村路。", "柳河镇清了三里老渠。"],
    ["1.带好准考证。", "3.提前看好路线。"],
    ["1.5万亩麦田返青。", "2.5万亩麦田浇了水。"],
    ["柳河镇清渠。", "一、清渠。"],
  ] as const)
    assert.equal(isNextItem(above, below), false, below);
});

test("a column of short news is one text, whoever sent its items, and a credit is of the caption above", () => {
  const page = [
    "简　讯",
    "",
    "●青禾镇投资八十万元，修通了三条环村路，方便了群众出行。（许青禾）",
    "",
    "●柳河镇组织四十名青壮劳力，清淤三里老渠，渠水流进了麦田。（冯小麦）",
    "",
    "图为早市一角。",
    "本报记者 叶知秋 摄",
  ].join("\n");
  const blocks = groupBlocks(labelLines(readLines(pageOf(page)))).filter(({ label }) => label !== "blank");
  assert.deepEqual(blocks.map(({ label, pieces }) => `${label} ${pieces.length}`).slice(1), [
    "body 2",
    "caption 2",
  ]);
});
