import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { heldMonths, regularDays, type YearRow } from "../../../src/site/coverage/heldMonths.ts";
import type { PaperLife } from "../../../src/archive/paperLife.ts";

const words = ({ cells }: YearRow): string[] =>
  (cells ?? []).map(({ state, held, missing }) => `${state} ${held} ${missing}`);

test("the Tuesdays and Fridays of a month, leap days among them", () => {
  assert.deepEqual(regularDays("2020-02", [6]), [
    "2020-02-01",
    "2020-02-08",
    "2020-02-15",
    "2020-02-22",
    "2020-02-29",
  ]);
  assert.equal(regularDays("2019-02", [1, 2, 3, 4, 5, 6, 7]).length, 28);
  assert.deepEqual(regularDays("2019-02", []), []);
});

test("before the first number and after the last there is nothing to miss; between them every regular day", () => {
  const life = { founded: "2020-03-10", closed: "2020-05-31", weekdays: [2, 5] };
  const [row, ...others] = heldMonths(["2020-03-10", "2020-03-13", "2020-05-01"], life);
  assert.equal(others.length, 0);
  assert.deepEqual(words(row!), [
    "outside 0 0",
    "outside 0 0",
    "held 2 5",
    "missing 0 8",
    "held 1 8",
    ...Array<string>(7).fill("outside 0 0"),
  ]);
  assert.deepEqual([row!.held, row!.missing, row!.cells![2]!.address], [3, 21, "/2020/03/"]);
});

test("an extra issue makes up for no missing one", () => {
  const [row] = heldMonths(["2020-03-11"], { founded: "2020-03-01", closed: "2020-03-31", weekdays: [2] });
  assert.equal(words(row!)[2], "held 1 5");
});

test("of a paper whose days are not known nothing is known to be missing", () => {
  const [row] = heldMonths(["2020-03-10", "2020-06-10"], {});
  assert.deepEqual(words(row!).slice(1, 6), ["none 0 0", "held 1 0", "none 0 0", "none 0 0", "held 1 0"]);
});

test("without a founding nothing is due before the first issue that is held", () => {
  const [row] = heldMonths(["2020-03-10", "2020-04-07"], { weekdays: [2] });
  assert.deepEqual(words(row!).slice(1, 5), ["none 0 0", "held 1 3", "held 1 0", "none 0 0"]);
});

test("years of which nothing is held stand in one row, with what is missing of them", () => {
  const rows = heldMonths(["2000-01-03", "2005-01-03"], { founded: "1998", weekdays: [1] });
  assert.deepEqual(
    rows.map(({ from, to, cells, held }) => [from, to, cells === null, held]),
    [
      [1998, 1999, true, 0],
      [2000, 2000, false, 1],
      [2001, 2004, true, 0],
      [2005, 2005, false, 1],
    ],
  );
  assert.equal(rows[2]!.missing, regularMondays(2001, 2004));
});

const regularMondays = (from: number, to: number): number =>
  Array.from({ length: (to - from + 1) * 12 }, (_, i) =>
    regularDays(`${from + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`, [1]),
  ).flat().length;

const day = fc
  .date({ min: new Date("1950-01-01"), max: new Date("1999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const life: fc.Arbitrary<PaperLife> = fc.record(
  { founded: day, closed: day, weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })) },
  { requiredKeys: [] },
);

test("every issue is counted once, whatever is said of the paper, and rows go on without a gap", () => {
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 60 }), life, (days, known) => {
      const rows = heldMonths(days, known);
      assert.equal(
        rows.reduce((total, { held }) => total + held, 0),
        days.length,
      );
      for (const [i, row] of rows.slice(1).entries()) assert.equal(row.from, rows[i]!.to + 1);
      for (const row of rows) assert.ok(row.missing <= (row.to - row.from + 1) * 366);
    }),
    { numRuns: 60 },
  );
});

test("undated issues are in no month", () => {
  assert.deepEqual(heldMonths(["0001-01-01"], { founded: "1950" }), []);
});
