import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { BREAK } from "../../src/search/fold.ts";
import { isEmpty, parseQuery } from "../../src/search/query.ts";

const rows: [typed: string, all: string[], none: string[]][] = [
  ["水库", ["水库"], []],
  ["张店　水库 张店", ["张店", "水库"], []],
  ['"张店 水库" 开闸', ["张店水库", "开闸"], []],
  ["＂张店 水库＂", ["张店水库"], []],
  ["水库 -开闸", ["水库"], ["开闸"]],
  ['-"开 闸"', [], ["开闸"]],
  ["COVID-19", ["covid-19"], []],
  ["－19", ["-19"], []],
  ['"张店 水', ["张店水"], []],
  ['五个"淄博"建设', ['五个"淄博"建设'], []],
  ['""卡片"', ['"卡片'], []],
  ["“五个淄博”", ['"五个淄博"'], []],
  ["水位［原文缺］开闸", ["水位", "开闸"], []],
  ['""', [], []],
  [" 　", [], []],
];

for (const [typed, all, none] of rows) {
  test(`${typed} → ${all.join(" + ")}${none.map((phrase) => ` − ${phrase}`).join("")}`, () => {
    assert.deepEqual(parseQuery(typed), { all, none });
  });
}

test("whatever is typed is understood as something, and never crosses a break", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', "-", " ", "张", "a", "［原文缺］", "，") }),
      (typed) => {
        const query = parseQuery(typed);
        for (const phrase of [...query.all, ...query.none]) {
          assert.notEqual(phrase, "");
          assert.ok(!phrase.includes(BREAK));
        }
        if (/[张a，]/.test(typed)) assert.ok(!isEmpty(query));
      },
    ),
  );
});
