import assert from "node:assert/strict";
import { test } from "node:test";
import { almanac } from "../../../src/site/calendar/almanac.ts";
import { dateOfNumber, dayNumber } from "../../../src/archive/dayNumbers.ts";
import { solarTerm } from "../../../src/site/calendar/solarTerms.ts";

test("solar terms of one year stand on their days", () => {
  const terms: [date: string, term: string][] = [
    ["2020-01-06", "小寒"],
    ["2020-02-04", "立春"],
    ["2020-03-20", "春分"],
    ["2020-04-04", "清明"],
    ["2020-06-21", "夏至"],
    ["2020-09-22", "秋分"],
    ["2020-12-21", "冬至"],
    ["1988-03-20", "春分"],
    ["1976-12-22", "冬至"],
  ];
  for (const [date, term] of terms) {
    assert.equal(solarTerm(date), term);
    assert.equal(solarTerm(dateOfNumber(dayNumber(date) + 1)), null);
  }
});

test("a term that falls on midnight is not named on either day", () => {
  // 小满 of 2008 came at two minutes past midnight of 21 May.
  assert.deepEqual(["2008-05-20", "2008-05-21"].map(solarTerm), [null, null]);
});

test("terms come a fortnight apart and in order, and only in the years of which they are sure", () => {
  const days = Array.from({ length: 366 }, (_, i) => dateOfNumber(dayNumber("1988-01-01") + i));
  const terms = days.map(solarTerm).filter((term) => term !== null);
  assert.ok(terms.length >= 22 && new Set(terms).size === terms.length);
  assert.deepEqual(["1928-12-22", "2050-12-21", "0001-01-01"].map(solarTerm), [null, null, null]);
});

test("festivals of both calendars, from the year in which they were kept", () => {
  assert.deepEqual(almanac("2020-01-24").names, ["除夕"]);
  assert.deepEqual(almanac("2020-01-25"), { lunar: "农历庚子年正月初一", names: ["春节"] });
  assert.deepEqual(almanac("2020-10-01").names, ["中秋节", "国庆节"]);
  assert.deepEqual(almanac("1984-09-10").names, ["中秋节"]);
  assert.deepEqual(almanac("1985-09-10").names, ["教师节"]);
  assert.deepEqual(almanac("2020-05-28").names, []);
});

test("a leap month has no festival, and an unknown day says nothing", () => {
  // 闰五月初五.
  assert.deepEqual(almanac("2009-06-27").names, []);
  assert.deepEqual(almanac("0001-01-01"), { lunar: null, names: [] });
});
