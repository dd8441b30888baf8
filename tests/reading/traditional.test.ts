import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Converter } from "opencc-js";
import { ConverterFactory } from "opencc-js/core";
import characters from "opencc-js/dict/STCharacters";
import phrases from "opencc-js/dict/STPhrases";
import regional from "opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases";
import traditionalCharacters from "opencc-js/dict/TSCharacters";
import traditionalPhrases from "opencc-js/dict/TSPhrases";
import { pack, rowsOf, unpack } from "../../src/reading/dictionary.ts";
import { spread } from "../../src/reading/spread.ts";

const packed = pack(characters, [phrases, regional]);
const [singles, rows] = unpack(packed);

test("the packed dictionaries hold every row of OpenCC's, in half of the bytes", () => {
  const sorted = (list: (readonly [string, string])[]): string[] => list.map((row) => row.join(" ")).sort();
  assert.deepEqual(sorted(singles), sorted(rowsOf(characters)));
  const all = new Map([...rowsOf(regional), ...rowsOf(phrases)]);
  assert.deepEqual(sorted(rows), sorted([...all]));
  assert.ok(Buffer.byteLength(packed.phrases) < 0.65 * Buffer.byteLength(phrases));
});

test("what is shown is what OpenCC makes of it", () => {
  const ours = ConverterFactory([rows, singles]);
  const theirs = Converter({ from: "cn", to: "t" });
  assert.equal(ours("皇后的头发后来白了"), "皇后的頭髮後來白了");
  const words = fc.constantFrom(
    ...rows.filter((_, at) => at % 400 === 0).map(([from]) => from),
    "了",
    "面",
    "发",
    "，",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      assert.equal(ours(parts.join("")), theirs(parts.join("")));
    }),
  );
});

test("a converted passage goes back to the pieces that it stood in", () => {
  assert.deepEqual(spread(["皇", "后宫", ""], "皇后宮"), ["皇", "后宮", ""]);
  assert.equal(spread(["皇后"], "皇"), null);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (pieces) => {
      assert.deepEqual(spread(pieces, pieces.join("")), pieces);
    }),
  );
});

test("and so it is from traditional to simplified characters", () => {
  const [ownSingles, ownRows] = unpack(pack(traditionalCharacters, [traditionalPhrases]));
  const ours = ConverterFactory([ownRows, ownSingles]);
  const theirs = Converter({ from: "t", to: "cn" });
  assert.equal(ours("皇后的頭髮後來白了，乾隆也乾淨"), "皇后的头发后来白了，乾隆也干净");
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...ownRows.map(([from]) => from), "乾", "發"), { maxLength: 12 }),
      (parts) => {
        assert.equal(ours(parts.join("")), theirs(parts.join("")));
      },
    ),
  );
});
