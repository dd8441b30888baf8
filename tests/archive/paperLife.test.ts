import assert from "node:assert/strict";
import { test } from "node:test";
import { lifeOf, within } from "../../src/archive/paperLife.ts";

const livedOn = (day: string, founded?: string, closed?: string): boolean =>
  within(day, lifeOf({ ...(founded && { founded }), ...(closed && { closed }) }));

test("a year or month means its first day where a paper was founded, its last where it closed", () => {
  assert.deepEqual(
    ["1984-12-31", "1985-01-01", "1990-06-30", "1990-07-01"].map((day) => livedOn(day, "1985", "1990-06")),
    [false, true, true, false],
  );
  assert.deepEqual(
    ["1985-06-30", "1985-07-01", "1990-12-31", "1991-01-01"].map((day) => livedOn(day, "1985-07", "1990")),
    [false, true, true, false],
  );
  assert.deepEqual(
    ["1985-07-02", "1985-07-03", "1985-07-04"].map((day) => livedOn(day, "1985-07-03", "1985-07-03")),
    [false, true, false],
  );
});

test("where nothing is said, a paper was always there", () => {
  for (const day of ["0001-01-01", "9999-12-31"]) assert.equal(livedOn(day), true);
});
