import assert from "node:assert/strict";
import { test } from "node:test";
import { dateOfNumber, dayNumber, daysMeant, isDay, weekdayOf } from "../../src/archive/dayNumbers.ts";

test("days as numbers, and back", () => {
  assert.deepEqual(["1970-01-01", "1970-01-02", "1969-12-31"].map(dayNumber), [0, 1, -1]);
  assert.equal(dateOfNumber(dayNumber("2020-02-29") + 1), "2020-03-01");
  assert.equal(dateOfNumber(dayNumber("0099-12-31") + 1), "0100-01-01");
});

test("the weekday of a day, before 1970 too", () => {
  // 14 March 1988 was a Monday, 1 January 1950 a Sunday.
  assert.deepEqual(["1988-03-14", "1988-03-20", "1950-01-01"].map(dayNumber).map(weekdayOf), [1, 7, 7]);
});

test("a year or a month means its days, a day itself", () => {
  const meant = (day: string): string[] => daysMeant(day).map(dateOfNumber);
  assert.deepEqual(meant("1988"), ["1988-01-01", "1988-12-31"]);
  assert.deepEqual(meant("1900-02"), ["1900-02-01", "1900-02-28"]);
  assert.deepEqual(meant("2000-02"), ["2000-02-01", "2000-02-29"]);
  assert.deepEqual(meant("2000"), ["2000-01-01", "2000-12-31"]);
  assert.deepEqual(meant("1988-02-29"), ["1988-02-29", "1988-02-29"]);
});

test("a day that there is, written in full", () => {
  for (const day of ["1988-03-14", "1988-02-29", "0099-12-31"]) assert.equal(isDay(day), true, day);
  for (const day of ["1987-02-29", "1988-13-01", "1988-00-10", "1988-04-31", "1988-3-14"])
    assert.equal(isDay(day), false, day);
  for (const text of ["", "1988", "1988-03", "1988-03-14T00:00", "x1988-03-14", "三月"])
    assert.equal(isDay(text), false, text);
});
