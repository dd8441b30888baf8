import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { divideByYear, yearSpan } from "../../../src/site/shelves/listingYears.ts";
import * as zhHans from "../../../src/words/zhHans.ts";

const dated = (...years: string[]): { date: string }[] => years.map((year) => ({ date: `${year}-05-01` }));
const UNDATED = { date: "0001-01-01" };

test("a year's heading stands where its first item is, and is taken up on the next page", () => {
  const items = [...dated(...Array<string>(60).fill("2019"), ...Array<string>(3).fill("1987")), UNDATED];
  const { pages, years } = divideByYear("某市", "/city/x/", items, zhHans);
  assert.deepEqual(years, [
    { name: "2019年", address: "/city/x/#y2019", count: 60, year: 2019 },
    { name: "1987年", address: "/city/x/2/#y1987", count: 3, year: 1987 },
    { name: "日期未详", address: "/city/x/2/#undated", count: 1, year: null },
  ]);
  const shown = pages.map(({ groups }) =>
    groups.map(({ name, anchor, count, continued, items: of }) => [
      name,
      anchor,
      count,
      continued,
      of.length,
    ]),
  );
  assert.deepEqual(shown, [
    [["2019年", "y2019", 60, false, 50]],
    [
      ["2019年", "y2019", 60, true, 10],
      ["1987年", "y1987", 3, false, 3],
      ["日期未详", "undated", 1, false, 1],
    ],
  ]);
});

const listings = fc
  .array(fc.integer({ min: 1949, max: 1960 }), { maxLength: 300 })
  .map((years) => dated(...years.toSorted((a, b) => b - a).map(String)));

test("every item stands once under its year, and every year's link leads to a heading that begins it", () => {
  fc.assert(
    fc.property(listings, (items) => {
      const { pages, years } = divideByYear("某市", "/city/x/", items, zhHans);
      assert.deepEqual(
        pages.flatMap(({ groups }) => groups.flatMap((group) => group.items)),
        items,
      );
      const begun = pages.flatMap(({ address, groups }) =>
        groups.filter(({ continued }) => !continued).map(({ anchor }) => `${address}#${anchor}`),
      );
      assert.deepEqual(
        years.map(({ address }) => address),
        begun,
      );
      assert.equal(
        years.reduce((sum, { count }) => sum + count, 0),
        items.length,
      );
    }),
  );
});

/** How often the dates of so many items are read while they are divided. */
function reads(count: number): number {
  let looked = 0;
  const items = Array.from({ length: count }, (_, i) => ({
    get date() {
      looked += 1;
      return `${2020 - Math.floor((i * 40) / count)}-05-01`;
    },
  }));
  divideByYear("某市", "/city/x/", items, zhHans);
  return looked;
}

test("twice as many items are looked at twice as often", () => {
  assert.ok(reads(8000) <= 2 * reads(4000) + 1000);
  assert.ok(reads(4000) <= 4 * 4000);
});

test("the first year to the last, without what has no date", () => {
  assert.equal(yearSpan([UNDATED, ...dated("1988", "1985", "2001")], zhHans), "1985—2001年");
  assert.equal(yearSpan(dated("1985", "1985"), zhHans), "1985年");
  assert.equal(yearSpan([UNDATED], zhHans), "");
});
