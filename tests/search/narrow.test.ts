import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import {
  FACETS,
  isWithin,
  narrow,
  perFacet,
  type Chosen,
  type FacetName,
  type FactIndex,
  type PerFacet,
} from "../../src/search/narrow.ts";
import type { DateRange } from "../../src/search/query.ts";

type Row = { date: string; facets: Partial<PerFacet<string[]>> };

function indexOf(rows: (Row | undefined)[]): FactIndex {
  const valuesOf = (row: Row | undefined, facet: FacetName): string[] =>
    row === undefined
      ? []
      : facet === "year"
        ? [row.date.slice(0, 4)]
        : facet === "month"
          ? [row.date.slice(0, 7)]
          : (row.facets[facet] ?? []);
  return {
    dates: rows.map((row) => row?.date),
    facets: perFacet((facet) => {
      const values = [...new Set(rows.flatMap((row) => valuesOf(row, facet)))];
      return {
        values,
        places: rows.map((row) => valuesOf(row, facet).map((value) => values.indexOf(value))),
      };
    }),
  };
}

const chosen = (some: Partial<Chosen>): Chosen => ({ ...perFacet(() => []), ...some });
const ANY: DateRange = { from: null, to: null };

const ROWS: Row[] = [
  { date: "2010-05-01", facets: { city: ["淄博市"], topic: ["教育", "政治"] } },
  { date: "2010-01-31", facets: { city: ["滨州市"], topic: ["教育"] } },
  { date: "1988-12-31", facets: { city: ["淄博市"], topic: ["教育"] } },
  { date: "1988-03-17", facets: { city: ["滨州市"] } },
];
const INDEX = indexOf(ROWS);

/** A facet's counts by value, those of nothing left out. */
const counted = (counts: PerFacet<number[]>, facet: FacetName): Record<string, number> =>
  Object.fromEntries(
    INDEX.facets[facet].values
      .map((value, place): [string, number] => [value, counts[facet][place]!])
      .filter(([, count]) => count > 0),
  );

test("nothing chosen excludes nothing, and the order stays", () => {
  const { articles, counts, years } = narrow([3, 0, 1], INDEX, chosen({}), ANY);
  assert.deepEqual(articles, [3, 0, 1]);
  assert.deepEqual(counted(counts, "year"), { 1988: 1, 2010: 2 });
  assert.deepEqual(counted(counts, "topic"), { 教育: 2, 政治: 1 });
  assert.deepEqual(Object.fromEntries(years), { 1988: 1, 2010: 2 });
});

test("any value within a facet, all facets together; a value that nothing has gives nothing", () => {
  const all = [0, 1, 2, 3];
  const both = chosen({ year: ["2010", "1988"], city: ["淄博市"] });
  assert.deepEqual(narrow(all, INDEX, both, ANY).articles, [0, 2]);
  assert.deepEqual(narrow(all, INDEX, chosen({ year: ["1900"] }), ANY).articles, []);
});

test("a value's count holds the other facets' choices and not its own", () => {
  const { counts } = narrow([0, 1, 2, 3], INDEX, chosen({ year: ["2010"], topic: ["教育"] }), ANY);
  assert.deepEqual(counted(counts, "year"), { 1988: 1, 2010: 2 });
  assert.deepEqual(counted(counts, "city"), { 淄博市: 1, 滨州市: 1 });
  assert.deepEqual(counted(counts, "topic"), { 教育: 2, 政治: 1 });
});

test("years are counted within the range, whatever year and month are chosen", () => {
  const { articles, counts, years } = narrow(
    [0, 1, 2, 3],
    INDEX,
    chosen({ year: ["2010"], month: ["2010-05"], topic: ["教育"] }),
    { from: "2010-02-01", to: null },
  );
  assert.deepEqual(articles, [0]);
  assert.deepEqual(Object.fromEntries(years), { 2010: 1 });
  assert.deepEqual(counted(counts, "year"), { 2010: 1 });
});

test("both ends of a range are in it", () => {
  const range = { from: "1988-03-17", to: "2010-01-31" };
  assert.deepEqual(narrow([0, 1, 2, 3], INDEX, chosen({}), range).articles, [1, 2, 3]);
  assert.ok(isWithin("1988-03-17", ANY) && !isWithin("1988-03-17", { from: null, to: "1988-03-16" }));
});

test("an article of which nothing is known yet is left out", () => {
  const { articles, years } = narrow([0, 1], indexOf([undefined, ROWS[1]]), chosen({}), ANY);
  assert.deepEqual(articles, [1]);
  assert.deepEqual([...years], [["2010", 1]]);
});

const some = (...values: string[]): fc.Arbitrary<string[]> => fc.subarray(values);
const date = fc.constantFrom("1988-03-17", "1988-12-31", "2010-01-31", "2010-05-01");
const row: fc.Arbitrary<Row> = fc.record({
  date,
  facets: fc.record({ city: some("甲", "乙"), topic: some("子", "丑", "寅"), author: some("张", "李") }),
});
const choice = fc
  .record({
    year: some("1988", "2010"),
    month: some("1988-12", "2010-01"),
    city: some("甲", "丙"),
    topic: some("子", "丑"),
  })
  .map(chosen);
const range = fc.record({ from: fc.option(date), to: fc.option(date) });

test("what passes and every count are those of going through the articles one facet at a time", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), choice, range, (rows, wanted, dates) => {
      const index = indexOf(rows);
      const all = Array.from(rows.keys());
      const valuesOf = (article: number, facet: FacetName): string[] =>
        index.facets[facet].places[article]!.map((place) => index.facets[facet].values[place]!);
      const passes = (article: number, without: readonly FacetName[]): boolean =>
        FACETS.every(
          (facet) =>
            without.includes(facet) ||
            wanted[facet].length === 0 ||
            valuesOf(article, facet).some((value) => wanted[facet].includes(value)),
        );
      const { articles, counts, years } = narrow(all, index, wanted, dates);
      const within = all.filter((article) => isWithin(rows[article]!.date, dates));
      assert.deepEqual(
        articles,
        within.filter((article) => passes(article, [])),
      );
      for (const facet of FACETS)
        index.facets[facet].values.forEach((value, place) => {
          const having = within.filter(
            (article) => passes(article, [facet]) && valuesOf(article, facet).includes(value),
          );
          assert.equal(counts[facet][place], having.length, `${facet} ${value}`);
        });
      const anyTime = within.filter((article) => passes(article, ["year", "month"]));
      assert.equal(
        Array.from(years.values()).reduce((sum, count) => sum + count, 0),
        anyTime.length,
      );
      for (const [year, count] of years)
        assert.equal(anyTime.filter((article) => rows[article]!.date.startsWith(year)).length, count);
    }),
    { numRuns: 300 },
  );
});
