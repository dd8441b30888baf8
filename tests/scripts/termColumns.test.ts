import assert from "node:assert/strict";
import { test } from "node:test";
import { deserialize, serialize } from "node:v8";
import fc from "fast-check";
import { nearColumns, nearFromColumns, termColumns, termsFromColumns } from "../../scripts/termColumns.ts";

const keptAndRead = <T>(value: T): T => deserialize(serialize(value)) as T;

const term = fc.record({ text: fc.string(), weight: fc.float({ noNaN: true }), hash: fc.nat() });
const article = fc.array(term, { maxLength: 5 }).map((terms) => ({
  texts: terms.map(({ text }) => text).join(" "),
  weights: Float32Array.from(terms, ({ weight }) => weight),
  hashes: Uint32Array.from(terms, ({ hash }) => hash),
}));

test("terms that were kept as columns are given back, of articles without any too", () => {
  fc.assert(
    fc.property(fc.array(article), (all) => {
      assert.deepEqual(termsFromColumns(keptAndRead(termColumns(all))), all);
    }),
    { seed: 1 },
  );
});

test("neighbours that were kept as columns are given back, by article", () => {
  const near = fc.array(fc.record({ article: fc.nat(), words: fc.string() }, { noNullPrototype: true }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(near), (all) => {
      const known = new Map(all.entries());
      assert.deepEqual(nearFromColumns(keptAndRead(nearColumns(known, all.length))), known);
    }),
    { seed: 1 },
  );
});
