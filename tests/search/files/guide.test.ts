import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import type { SearchedText } from "../../../src/search/card.ts";
import { BREAK, fold } from "../../../src/search/fold.ts";
import { encodeUnits } from "../../../src/search/build/keptUnits.ts";
import { mergeUnits } from "../../../src/search/build/mergeUnits.ts";
import { listUnits } from "../../../src/search/build/units.ts";
import { cellBitsFor, cellOf, findInCell, unitsOf, type Postings } from "../../../src/search/files/guide.ts";
import { wildText } from "../../propertyText.ts";

const alike = fc.string({
  unit: fc.constantFrom("水", "库", "开", "a", "2", ",", BREAK, "𠮷", "𠮸", "\ud842"),
  maxLength: 30,
});
const folded = fc.oneof(alike, wildText.map(fold));
const searched: fc.Arbitrary<SearchedText> = fc
  .tuple(folded, folded)
  .map(([head, rest]) => ({ text: head + BREAK + rest, headed: head.length }));
const shards = fc.array(fc.array(searched, { minLength: 1, maxLength: 6 }), { maxLength: 4 });

/** Every string of one and of two units without a break. */
const unitsIn = (text: string): string[] =>
  text
    .split(BREAK)
    .flatMap((part) =>
      Array.from({ length: part.length }, (_, at) => [part.slice(at, at + 1), part.slice(at, at + 2)]).flat(),
    );

type Guide = { cells: Uint8Array[]; find: (unit: string) => Postings };

function guideOf(parts: SearchedText[][], cellBits: number): Guide {
  const articles = parts.flat().length;
  const cells = mergeUnits(
    parts.map((texts) => ({ units: encodeUnits(listUnits(texts), texts.length), articles: texts.length })),
    cellBits,
  );
  return {
    cells,
    find: (unit) => {
      const [key] = unitsOf(unit) as [number];
      return findInCell(cells[cellOf(key, cellBits)]!, key, cellBits, articles).postings;
    },
  };
}

const having = (texts: string[], unit: string): number[] =>
  Array.from(texts.keys()).filter((article) => texts[article]!.includes(unit));

test("of every one or two units the guide names the articles that have them, and those that have them at the head", () => {
  fc.assert(
    fc.property(
      shards,
      fc.integer({ min: 4, max: 13 }),
      fc.array(fc.string(), { maxLength: 4 }),
      (parts, bits, others) => {
        const { cells, find } = guideOf(parts, bits);
        assert.equal(cells.length, 2 ** bits);
        const texts = parts.flat();
        const units = new Set([
          ...texts.flatMap(({ text }) => unitsIn(text)),
          ...unitsIn(others.map(fold).join(BREAK)),
        ]);
        for (const unit of units) {
          assert.deepEqual(find(unit), {
            articles: having(
              texts.map(({ text }) => text),
              unit,
            ),
            headed: having(
              texts.map(({ text, headed }) => text.slice(0, headed)),
              unit,
            ),
          });
        }
      },
    ),
  );
});

test("nothing is found across a break, nor from the head into the text", () => {
  const { find } = guideOf([[{ text: `水库${BREAK}开闸`, headed: 2 }]], 4);
  assert.deepEqual(find("水库"), { articles: [0], headed: [0] });
  assert.deepEqual(find("开闸"), { articles: [0], headed: [] });
  assert.deepEqual(find("库开"), { articles: [], headed: [] });
  assert.deepEqual(find(BREAK), { articles: [], headed: [] });
});

test("articles are counted on from shard to shard", () => {
  const texts = (length: number): SearchedText[] =>
    Array.from({ length }, (_, at) => ({ text: at % 2 === 0 ? "水" : "库", headed: 1 }));
  const { find } = guideOf([texts(3), [], texts(2)], 4);
  assert.deepEqual(find("水"), { articles: [0, 2, 3], headed: [0, 2, 3] });
  assert.deepEqual(find("库"), { articles: [1, 4], headed: [1, 4] });
});

test("a phrase is looked up by every two of its units; no two units share a key", () => {
  const of = (phrase: string): number[] => unitsOf(phrase);
  assert.deepEqual(of("水库开"), [...of("水库"), ...of("库开")]);
  assert.equal(of("𠮷").length, 1);
  const characters = Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x4e00 + at * 97));
  const pairs = characters.flatMap((one) => [one, ...characters.map((other) => one + other)]);
  assert.equal(new Set(pairs.flatMap(of)).size, pairs.length);
});

test("there are some cells for any archive, and never too many", () => {
  assert.deepEqual([0, 1, 40, 10_000, 100_000, 10 ** 7].map(cellBitsFor), [4, 4, 4, 12, 13, 13]);
  const bits = Array.from({ length: 300 }, (_, at) => cellBitsFor(at * 100));
  assert.deepEqual(
    bits,
    bits.toSorted((a, b) => a - b),
  );
});
