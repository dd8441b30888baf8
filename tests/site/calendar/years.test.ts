import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite } from "../../../src/site/buildSite.ts";
import { longArchive } from "../longArchive.ts";
import { archiveOf, type ArticleText } from "../samples.ts";

const on = (date: string): ArticleText => [{ id: `a-${date.replaceAll("-", "")}-01-01`, paper: "a", date }];

test("decades hold the years between the first and the last, and a stray century adds no more than its own", () => {
  const { decades } = buildSite(archiveOf([on("0201-03-04"), on("1988-03-17"), on("1991-04-11")]));
  assert.deepEqual(
    decades.map(({ name, years }) => [name, years.map(({ year }) => year)]),
    [
      ["200年代", [201, 202, 203, 204, 205, 206, 207, 208, 209]],
      ["1980年代", [1980, 1981, 1982, 1983, 1984, 1985, 1986, 1987, 1988, 1989]],
      ["1990年代", [1990, 1991]],
    ],
  );
});

test("years without an issue are shown and have no page, years of missing issues too", () => {
  const settings = "papers: [{ name: a, code: a, founded: 1987-12-28, weekdays: [7] }]";
  const site = buildSite(archiveOf([on("1989-01-01")], [], settings));
  assert.deepEqual(
    site.decades[0]!.years.map(({ year, address, held, missing }) => [year, address, held, missing]),
    [
      [1987, null, 0, 0],
      [1988, null, 0, 52],
      [1989, "/1989/", 1, 0],
    ],
  );
  assert.deepEqual(
    site.years.map(({ item }) => item.address),
    ["/1989/"],
  );
  assert.equal(site.decades[0]!.years[1]!.strip[0]!.words, "缺5期");
  assert.deepEqual(
    site.decades[0]!.years.map(({ strip }) => strip[0]!.gap),
    ["", "缺5", ""],
  );
});

test("a year has its twelve months, and every day of them once", () => {
  const { years } = buildSite(longArchive("1988-01-01", "1988-12-31"));
  const { grids, held } = years[0]!.item;
  assert.equal(grids.length, 12);
  assert.equal(grids.flatMap(({ weeks }) => weeks.flat()).filter((square) => square?.address).length, 366);
  assert.equal(held, 366);
});
