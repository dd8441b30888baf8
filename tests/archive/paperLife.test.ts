import assert from "node:assert/strict";
import { test } from "node:test";
import { dateOfNumber } from "../../src/archive/dayNumbers.ts";
import { certainSpan, lifeOf, within, type PaperLife } from "../../src/archive/paperLife.ts";

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

test("a paper certainly appeared from when it was founded or first held to when it closed or was last held", () => {
  const span = (life: PaperLife, ...held: string[]): string =>
    certainSpan(life, held).map(dateOfNumber).join(" ");
  const held = ["1985-03-01", "1988-03-14"];
  assert.equal(span({}, ...held), "1985-03-01 1988-03-14");
  assert.equal(span({ founded: "1980-07-01", closed: "1990-06-30" }), "1980-07-01 1990-06-30");
  assert.equal(span({ founded: "1980", closed: "1990-06" }, ...held), "1981-01-01 1990-05-31");
  assert.equal(span({ founded: "1985", closed: "1988" }, ...held), "1985-03-01 1988-03-14");
  assert.equal(span({ founded: "1985-01-01", closed: "1990-12-31" }, ...held), "1985-01-01 1990-12-31");
});

test("where that is not known, it appeared from never to always, the wrong way round", () => {
  assert.deepEqual(certainSpan({}, []), [Infinity, -Infinity]);
  assert.deepEqual(certainSpan({ founded: "1980-07-01" }, [])[1], -Infinity);
  assert.deepEqual(certainSpan({ closed: "1990-06-30" }, [])[0], Infinity);
});
