import { test } from "node:test";
import assert from "node:assert/strict";
import { UNKNOWN_DATE } from "../../../src/lexicon/placeholders.ts";
import { coverageOf, type Scope } from "../../../src/search/client/coverage.ts";
import { perFacet, type FactIndex } from "../../../src/search/narrow.ts";

const PAPERS = ["海岱样报", "运河样报"];
const ROWS: [date: string, paper: number][] = [
  ["1988-03-17", 0],
  ["1988-03-17", 0],
  ["1988-03-17", 1],
  ["1988-12-31", 0],
  ["1989-01-01", 1],
  ["1991-02-05", 0],
  [UNKNOWN_DATE, 1],
];
const facts: FactIndex = {
  // Of the last article's shard nothing has come yet.
  dates: [...ROWS.map(([date]) => date), undefined],
  facets: perFacet((facet) =>
    facet === "paper"
      ? { values: PAPERS, places: ROWS.map(([, paper]) => [paper]) }
      : { values: [], places: [] },
  ),
};
const all: Scope = { range: { from: null, to: null }, papers: null, years: [], months: [] };
const within = (some: Partial<Scope>): ReturnType<typeof coverageOf> =>
  coverageOf(facts, { ...all, ...some });

test("an issue is a paper's day; months between the first and the last without one are gaps", () => {
  assert.deepEqual(within({}), {
    issues: 6,
    months: 4,
    gaps: [
      { from: "1988-04", to: "1988-11" },
      { from: "1989-02", to: "1991-01" },
    ],
  });
});

test("counted within the dates, the years and months and among the papers chosen", () => {
  assert.equal(within({ range: { from: "1988-12-31", to: null } }).issues, 3);
  assert.deepEqual(within({ papers: ["运河样报"] }), {
    issues: 3,
    months: 2,
    gaps: [{ from: "1988-04", to: "1988-12" }],
  });
  assert.deepEqual(within({ years: ["1988"] }).gaps, [{ from: "1988-04", to: "1988-11" }]);
  assert.deepEqual(within({ months: ["1988-03"] }), { issues: 2, months: 1, gaps: [] });
  assert.deepEqual(within({ papers: [] }), { issues: 0, months: 0, gaps: [] });
});
