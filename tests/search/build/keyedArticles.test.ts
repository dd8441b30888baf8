import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { articlesOf, endOfKey, sortedByKey } from "../../../src/search/build/keyedArticles.ts";

/** Keys that agree in one half or the other, the highest bit among them. */
const key = fc.constantFrom(0, 1, 0xffff, 0x1_0000, 0x1_0001, 0x8000_0000, 0x8000_ffff, 0xffff_ffff);

type Pair = [key: number, article: number];

const columns = (pairs: readonly Pair[]): { keys: Uint32Array; articles: Uint32Array } => ({
  keys: Uint32Array.from(pairs, ([its]) => its),
  articles: Uint32Array.from(pairs, ([, article]) => article),
});

test("keys ascend, and each has its articles once", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat(5))), (pairs) => {
      const given = pairs.toSorted(([, a], [, b]) => a - b);
      const { keys, articles } = sortedByKey(columns(given));
      const expected = [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()].sort(
        ([a, one], [b, other]) => a - b || one - other,
      );
      assert.deepEqual(
        Array.from(keys, (its, at) => [its, articles[at]]),
        expected,
      );
    }),
  );
});

test("the articles of one key stand together", () => {
  const keyed = columns([
    [7, 0],
    [7, 3],
    [7, 4],
    [9, 3],
  ]);
  const end = endOfKey(keyed, 0);
  assert.deepEqual(articlesOf(keyed, 0, end), [0, 3, 4]);
  assert.equal(endOfKey(keyed, end), 4);
  assert.deepEqual(articlesOf(keyed, end, 4), [3]);
});
