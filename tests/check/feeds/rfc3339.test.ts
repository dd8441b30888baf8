import assert from "node:assert/strict";
import { test } from "node:test";
import { isTime } from "../../../src/check/feeds/rfc3339.ts";

test("a point in time has a real day, a time and its distance from Greenwich", () => {
  for (const time of ["2020-02-29T00:00:00+08:00", "1985-09-14T23:59:60Z", "0001-01-01T00:00:00.5-03:30"])
    assert.equal(isTime(time), true, time);
  for (const none of [
    "2021-02-29T00:00:00Z",
    "2020-05-28",
    "2020-05-28T24:00:00Z",
    "2020-13-01T00:00:00Z",
    "2020-05-28T00:00:00",
    "2020-05-28T00:00:00+8:00",
    "2020-05-28T00:61:00Z",
  ])
    assert.equal(isTime(none), false, none);
});
