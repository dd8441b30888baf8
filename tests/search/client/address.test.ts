import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { readAddress, SORTS, writeAddress, type Asked } from "../../../src/search/client/address.ts";
import { FACETS, perFacet } from "../../../src/search/narrow.ts";

test("what is asked stands in the address and comes back from it", () => {
  const asked = readAddress(
    "?q=%E6%B0%B4%E5%BA%93&year=1988&year=1989&topic=%E6%95%99%E8%82%B2&utm=x&year=1988&from=1980&sort=oldest",
  );
  assert.deepEqual(asked, {
    typed: "水库",
    chosen: { ...perFacet(() => []), year: ["1988", "1989"], topic: ["教育"] },
    from: "1980",
    to: "",
    sort: "oldest",
  });
  assert.equal(
    writeAddress(asked),
    "?q=%E6%B0%B4%E5%BA%93&year=1988&year=1989&topic=%E6%95%99%E8%82%B2&from=1980&sort=oldest",
  );
});

test("nothing asked, nothing in the address", () => {
  assert.equal(writeAddress(readAddress("?q=+")), "");
  assert.equal(writeAddress(readAddress("?sort=loudest&utm=x")), "");
});

test("years and months that are none, and what is too long to be searched, are left out", () => {
  const { chosen } = readAddress("?year=constructor&year=1988&month=__proto__&month=1988-07");
  assert.deepEqual([chosen.year, chosen.month], [["1988"], ["1988-07"]]);
  assert.equal(writeAddress({ ...readAddress("?sort=oldest"), typed: "水".repeat(301) }), "?sort=oldest");
});

test("whatever is asked comes back", () => {
  const text = fc.string({ unit: "grapheme" });
  const some = (value: fc.Arbitrary<string>): fc.Arbitrary<string[]> =>
    fc.uniqueArray(value, { maxLength: 3 });
  const year = fc.stringMatching(/^\d{4}$/);
  const values = { year: some(year), month: some(fc.stringMatching(/^\d{4}-\d\d$/)) };
  const asked: fc.Arbitrary<Asked> = fc.record(
    {
      typed: text.map((typed) => (typed.trim() === "" ? "" : typed)),
      chosen: fc
        .tuple(...FACETS.map((facet) => (facet in values ? values[facet as "year"] : some(text))))
        .map((lists) => perFacet((facet) => lists[FACETS.indexOf(facet)]!)),
      from: text,
      to: text,
      sort: fc.constantFrom(...SORTS),
    },
    { noNullPrototype: true },
  );
  fc.assert(fc.property(asked, (any) => assert.deepEqual(readAddress(writeAddress(any)), any)));
});
