import assert from "node:assert/strict";
import { test } from "node:test";
import { yearChart } from "../../../src/site/shelves/yearChart.ts";
import type { YearMark } from "../../../src/site/shelves/listingYears.ts";
import * as zhHans from "../../../src/words/zhHans.ts";

const marks = (counts: Record<string, number>): YearMark[] =>
  Object.entries(counts).map(([year, count]) => ({
    name: `${year}年`,
    address: "/",
    count,
    year: Number(year),
  }));

test("a bar for each year that has something, in its place, as high as its share of the fullest", () => {
  assert.deepEqual(yearChart(marks({ 2000: 20, 1998: 10 }), "articles", zhHans), {
    path: "M0.1 100v-50h0.8v50zM2.1 100v-100h0.8v100z",
    slots: 3,
    width: "15%",
    caption: "1998年至2000年，最多的是2000年，20篇",
  });
});

test("where several years are the fullest, none is named as such", () => {
  const chart = yearChart(marks({ 1998: 2, 1999: 1, 2000: 2 }), "articles", zhHans);
  assert.equal(chart!.caption, "1998年至2000年，一年最多2篇");
});

test("a single article beside thousands can still be seen", () => {
  assert.match(yearChart(marks({ 2000: 9000, 2001: 1 }), "articles", zhHans)!.path, /M1\.1 100v-3h/);
});

test("a century fills the width and no more", () => {
  const century = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [String(1900 + i), 1]));
  const chart = yearChart(marks(century), "issues", zhHans)!;
  assert.deepEqual([chart.slots, chart.width], [100, "100%"]);
});

test("one year, or none, has no chart; what is undated is in none", () => {
  const undated = { name: "日期未详", address: "/", count: 9, year: null };
  assert.equal(yearChart(marks({ 2000: 5 }), "articles", zhHans), null);
  assert.equal(yearChart([undated], "articles", zhHans), null);
  assert.equal(yearChart([...marks({ 2000: 5 }), undated], "articles", zhHans), null);
});
