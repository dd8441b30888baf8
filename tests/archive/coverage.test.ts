import { test } from "node:test";
import assert from "node:assert/strict";
import { coverage, coverageLines, type HeldPage } from "../../src/archive/coverage.ts";

const page = (paper: string | null, date: string, estimated = false): HeldPage => ({
  paper,
  date,
  estimated,
});

test("issues are days with a page; the months between the first and the last without one are gaps", () => {
  const rows = coverage([
    page("柳河日报", "2019-11-03"),
    page("柳河日报", "2019-11-03"),
    page("柳河日报", "2019-11-04"),
    page("柳河日报", "2020-02-01"),
    page("青禾晚报", "2020-02-01"),
  ]);
  assert.deepEqual(
    rows.map(({ paper, year, months, gaps }) => [paper, year, months.join(" "), gaps]),
    [
      ["柳河日报", 2019, "0 0 0 0 0 0 0 0 0 0 2 0", ["2019-12"]],
      ["柳河日报", 2020, "0 1 0 0 0 0 0 0 0 0 0 0", ["2020-01"]],
      ["青禾晚报", 2020, "0 1 0 0 0 0 0 0 0 0 0 0", []],
    ],
  );
});

test("pages without a date or with an estimated one are in no row, pages without a paper under 报名未详", () => {
  assert.deepEqual(coverage([page("柳河日报", "0001-01-01"), page("柳河日报", "2020-02-01", true)]), []);
  assert.equal(coverage([page(null, "2020-02-01")])[0]?.paper, "报名未详");
});

test("the table: a row for every year with an issue, gaps together", () => {
  const lines = coverageLines(coverage([page("柳河日报", "2018-12-01"), page("柳河日报", "2020-02-01")]));
  assert.equal(lines.length, 5);
  assert.match(lines[2]!, /柳河日报 {2}2018( {3}·){11} {3}1$/);
  assert.match(lines[3]!, /柳河日报 {2}2020 {3}· {3}1( {3}·){10}$/);
  assert.match(lines[4]!, /no issue in 2019-01–2020-01$/);
  assert.deepEqual(coverageLines([]), []);
});

test("papers come in order, and so do their years, however the pages came", () => {
  const pages = [
    page("青报", "2020-03-01"),
    page("丙报", "2021-01-09"),
    page("丙报", "2019-12-01"),
    page("乙报", "2020-01-01"),
  ];
  for (const each of [pages, pages.toReversed()])
    assert.deepEqual(
      coverage(each).map(({ paper, year }) => `${paper} ${year}`),
      ["丙报 2019", "丙报 2020", "丙报 2021", "乙报 2020", "青报 2020"],
    );
});

test("the table as it is printed: names of one width, gaps that meet over a year's end as one", () => {
  const rows = coverage([
    page("柳河日报", "2019-11-03"),
    page("柳河日报", "2020-02-01"),
    page("柳河日报", "2020-02-02"),
    page("柳河日报", "2020-04-02"),
    page("Abc报", "2020-02-01"),
  ]);
  assert.deepEqual(coverageLines(rows), [
    "Issues held, by paper, year and month (without pages whose date is unknown or estimated):",
    "                   1   2   3   4   5   6   7   8   9  10  11  12",
    "  Abc报     2020   ·   1   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·",
    "  柳河日报  2019   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   1   ·",
    "  柳河日报  2020   ·   2   ·   1   ·   ·   ·   ·   ·   ·   ·   ·",
    "  柳河日报  no issue in 2019-12–2020-01, 2020-03",
  ]);
});
