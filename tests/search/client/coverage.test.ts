import { test } from "node:test";
import assert from "node:assert/strict";
import { UNKNOWN_DATE } from "../../../src/lexicon/placeholders.ts";
import { coverageOf, type Scope } from "../../../src/search/client/coverage.ts";
import type { RegularPaper } from "../../../src/archive/regularPapers.ts";
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
const all: Scope = { from: null, to: null, papers: null, years: [], months: [] };
const within = (some: Partial<Scope>, ...regular: RegularPaper[]): ReturnType<typeof coverageOf> =>
  coverageOf(facts, regular, { ...all, ...some });

test("an issue is a paper's day; months between the first and the last without one are gaps", () => {
  assert.deepEqual(within({}), {
    issues: 6,
    months: 4,
    gaps: [
      { from: "1988-04", to: "1988-11" },
      { from: "1989-02", to: "1991-01" },
    ],
    due: null,
  });
});

test("counted within the dates, the years and months and among the papers chosen", () => {
  assert.equal(within({ from: "1988-12-31" }).issues, 3);
  assert.deepEqual(within({ papers: ["运河样报"] }), {
    issues: 3,
    months: 2,
    gaps: [{ from: "1988-04", to: "1988-12" }],
    due: null,
  });
  assert.deepEqual(within({ years: ["1988"] }).gaps, [{ from: "1988-04", to: "1988-11" }]);
  assert.deepEqual(within({ months: ["1988-03"] }), { issues: 2, months: 1, gaps: [], due: null });
  assert.deepEqual(within({ papers: [] }), { issues: 0, months: 0, gaps: [], due: null });
});

/** On Thursdays, as 17 March 1988 was. */
const WEEKLY: RegularPaper = {
  name: "海岱样报",
  weekdays: [4],
  from: "1988-03-17",
  to: "1988-12-31",
  bare: ["1988-03-24"],
};

test("what was due is told of the papers whose weekdays are known, bare issues being held", () => {
  const march = within({ months: ["1988-03"], papers: ["海岱样报"] }, WEEKLY);
  assert.equal(march.issues, 2);
  assert.deepEqual(march.due, {
    papers: 1,
    isAll: true,
    published: 3,
    held: 2,
    missing: 1,
    runs: [{ paper: "海岱样报", from: "1988-03-31", to: "1988-03-31", issues: 1 }],
    isMore: false,
  });
  assert.equal(within({ months: ["1988-03"] }, WEEKLY).due!.isAll, false);
  assert.equal(within({ papers: ["运河样报"] }, WEEKLY).due, null);
  assert.equal(within({ from: "1989-01-01" }, WEEKLY).due, null);
});
