import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { encodeUnits, hasUnit, readUnits, unitParts } from "../../../src/search/build/keptUnits.ts";
import { keyOf, type Entry } from "../../../src/search/files/guide.ts";

const ARTICLES = 20;

const numbers = fc
  .uniqueArray(fc.nat(ARTICLES - 1), { minLength: 1 })
  .map((all) => all.toSorted((a, b) => a - b));
const postings = numbers.chain((articles) => fc.subarray(articles).map((headed) => ({ articles, headed })));
const longer = fc
  .uniqueArray(fc.record({ unit: fc.nat(0xffff), postings }), { selector: ({ unit }) => unit, maxLength: 3 })
  .map((all) => all.toSorted((a, b) => a.unit - b.unit));
/** Keys from the first to the last of all. */
const key = fc.oneof(fc.nat(0xffffffff), fc.constantFrom(0, 1, 0x3fffff, 0x400000, 0xffffffff));
const entries: fc.Arbitrary<Entry[]> = fc
  .uniqueArray(fc.record({ key, postings, longer }), { selector: (entry) => entry.key })
  .map((all) => all.toSorted((a, b) => a.key - b.key));

test("units come back in order, their articles counted on from those of the shards before", () => {
  fc.assert(
    fc.property(entries, fc.nat(1000), (all, first) => {
      const reader = readUnits(encodeUnits(all, ARTICLES), ARTICLES, first);
      const moved = (numbersOf: number[]): number[] => numbersOf.map((number) => number + first);
      for (const entry of all) {
        assert.equal(reader.next, entry.key);
        const read = reader.read();
        assert.equal(read.key, entry.key);
        assert.deepEqual(read.postings.articles, moved(entry.postings.articles));
        assert.deepEqual(read.postings.headed, moved(entry.postings.headed));
        assert.deepEqual(
          read.longer.map((each) => [each.unit, each.postings.articles]),
          entry.longer.map((each) => [each.unit, moved(each.postings.articles)]),
        );
      }
      assert.equal(reader.next, Infinity);
    }),
  );
});

test("a unit is in one part, and there or not", () => {
  const entry = (unit: number, articles: number[]): Entry => ({
    key: unit,
    postings: { articles, headed: [] },
    longer: [],
  });
  const [some, other] = [keyOf(0x6c34, 0), keyOf(0x5e93, 0)].sort((a, b) => a - b) as [number, number];
  const before = encodeUnits([entry(some, [1])], ARTICLES);
  const after = encodeUnits([entry(some, [1]), entry(other, [2])], ARTICLES);
  assert.deepEqual([hasUnit(before, some, ARTICLES), hasUnit(before, other, ARTICLES)], [true, false]);
  assert.equal(hasUnit(after, other, ARTICLES), true);
  const parts = unitParts(before);
  const changed = unitParts(after).filter((part, at) => Buffer.compare(part, parts[at]!) !== 0);
  assert.equal(changed.length, 1);
});
