import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { SECOND_READINGS } from "../../src/lexicon/variants.ts";
import { fold } from "../../src/search/fold.ts";
import { MAX_SPELLINGS, spellingsOf } from "../../src/search/spellings.ts";

const HELD = new Set("乾著馀");

const rows: [phrase: string, others: string[]][] = [
  ["2020年", ["二〇二〇年", "二零二零年", "二○二○年"]],
  ["二零二零年", ["2020年", "二〇二〇年", "二○二○年"]],
  ["二○二○年", ["2020年", "二〇二〇年", "二零二零年"]],
  ["1998年", ["一九九八年"]],
  ["一九九八年", ["1998年"]],
  ["二〇〇八奥运", ["2008奥运", "二零零八奥运", "二○○八奥运"]],
  ["105路", ["一〇五路", "一零五路", "一○五路"]],
  [
    "1998年至二〇〇三年",
    ["1998年至2003年", "一九九八年至二〇〇三年", "一九九八年至二零零三年", "一九九八年至二○○三年"],
  ],
  ["1998", []],
  ["20万吨", []],
  ["3.05%", []],
  ["13800138000", []],
  ["二百零五", []],
  ["一九九八九年", []],
  ["三四十年", []],
  ["干净", ["乾净"]],
  ["乾净", ["干净"]],
  ["看着", ["看著"]],
  ["上昇", ["上升"]],
  ["上升", []],
  ["干", []],
  ["干看着", ["乾看着", "干看著", "乾看著"]],
  [
    "2008年余",
    ["二〇〇八年余", "二零零八年余", "二○○八年余", "2008年馀", "二〇〇八年馀", "二零零八年馀", "二○○八年馀"],
  ],
];

for (const [phrase, others] of rows) {
  test(`${phrase} → ${others.join(" ") || "nothing else"}`, () => {
    assert.deepEqual(spellingsOf(phrase, HELD), [phrase, ...others]);
  });
}

test("the first is as typed, none is there twice, and there are never too many", () => {
  const unit = fc.constantFrom(
    ...Array.from(SECOND_READINGS.join("")),
    "2",
    "0",
    "〇",
    "零",
    "○",
    "八",
    "年",
    "\ud800",
    "水",
  );
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1 }).map(fold), (phrase) => {
      const spellings = spellingsOf(phrase, new Set(SECOND_READINGS.join("")));
      assert.equal(spellings[0], phrase);
      assert.equal(new Set(spellings).size, spellings.length);
      assert.ok(spellings.length <= MAX_SPELLINGS);
      for (const spelling of spellings) assert.equal(fold(spelling), spelling);
    }),
  );
});
