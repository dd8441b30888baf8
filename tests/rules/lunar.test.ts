import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays } from "../../src/rules/day.ts";
import { lunarDay, lunarNewYear, solarDay } from "../../src/rules/lunar.ts";

test("lunar years begin on the days of the Spring Festival", () => {
  for (const day of [
    "1950-02-17",
    "1966-01-21",
    "1985-02-20",
    "1988-02-17",
    "2000-02-05",
    "2019-02-05",
    "2020-01-25",
    "2023-01-22",
    "2024-02-10",
    "2026-02-17",
  ])
    assert.equal(lunarNewYear(Number(day.slice(0, 4))), day);
});

test("the festivals of the Chinese calendar", () => {
  const festivals: [year: number, month: number, day: number, solar: string][] = [
    [2019, 1, 15, "2019-02-19"],
    [2020, 5, 5, "2020-06-25"],
    [2021, 8, 15, "2021-09-21"],
    [2020, 8, 15, "2020-10-01"],
    [2008, 8, 15, "2008-09-14"],
    [2019, 9, 9, "2019-10-07"],
    [2019, 12, 8, "2020-01-02"],
    [1988, 12, 29, "1989-02-05"],
  ];
  for (const [year, month, day, solar] of festivals) {
    assert.equal(solarDay(year, month, day), solar);
    assert.deepEqual(lunarDay(solar), { month, day, leap: false });
  }
});

test("days of a leap month are told from those of the month before", () => {
  assert.deepEqual(lunarDay("2020-04-30"), { month: 4, day: 8, leap: false });
  assert.deepEqual(lunarDay("2020-05-30"), { month: 4, day: 8, leap: true });
  assert.equal(solarDay(2020, 4, 8), "2020-04-30");
  assert.equal(solarDay(2020, 5, 1), "2020-06-21");
});

test("a day that the lunar year does not have is none", () => {
  for (const [month, day] of [
    [2, 30],
    [13, 1],
    [8, 31],
    [8, 0],
  ] as const)
    assert.equal(solarDay(2019, month, day), null, `${month}-${day}`);
});

test("from the solar day to the lunar one and back, but for leap months", () => {
  const days = fc.integer({ min: 0, max: 28_488 }).map((n) => addDays("1950-01-01", n));
  fc.assert(
    fc.property(days, (day) => {
      const { month, day: lunar, leap } = lunarDay(day);
      const year = Number(day.slice(0, 4));
      if (!leap) assert.equal(solarDay(day < lunarNewYear(year) ? year - 1 : year, month, lunar), day);
    }),
    { numRuns: 500, examples: [["1950-01-01"], ["2027-12-31"]] },
  );
  const year = fc.integer({ min: 1950, max: 2026 });
  fc.assert(
    fc.property(
      year,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 30 }),
      (lunar, month, day) => {
        const solar = solarDay(lunar, month, day);
        if (solar === null) assert.equal(day, 30);
        else assert.deepEqual(lunarDay(solar), { month, day, leap: false });
      },
    ),
    { numRuns: 500 },
  );
});
