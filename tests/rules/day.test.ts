import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays, chineseNumber, daysBetween, readDay, realDay, weekday } from "../../src/rules/day.ts";

test("only days that exist are days", () => {
  assert.equal(realDay(2020, 2, 29), "2020-02-29");
  assert.equal(realDay(988, 3, 7), "0988-03-07");
  for (const [year, month, day] of [
    [2019, 2, 29],
    [2019, 2, 30],
    [1900, 2, 29],
    [2019, 13, 1],
    [2019, 0, 1],
    [2019, 4, 31],
    [2019, 4, 0],
  ] as const) {
    assert.equal(realDay(year, month, day), null);
  }
});

test("counting days: over months, leap days and years, both ways", () => {
  assert.equal(addDays("2020-02-28", 1), "2020-02-29");
  assert.equal(addDays("2019-12-31", 1), "2020-01-01");
  assert.equal(addDays("2020-03-01", -1), "2020-02-29");
  const day = fc.date({
    min: new Date("1850-01-01T00:00:00Z"),
    max: new Date("2100-01-01T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, fc.integer({ min: -9999, max: 9999 }), (date, days) => {
      const from = date.toISOString().slice(0, 10);
      assert.equal(addDays(addDays(from, days), -days), from);
    }),
    { numRuns: 200 },
  );
});

test("weekdays", () => {
  assert.equal(weekday("2019-05-04"), 6);
  assert.equal(weekday("2019-05-05"), 0);
  assert.equal(weekday("1988-03-17"), 4);
});

test("printed numbers: with 十, digit by digit, the old tens, both widths", () => {
  const numbers: Record<string, number> = {
    十: 10, 十五: 15, 二十: 20, 三十一: 31, 廿: 20, 廿三: 23, 卅: 30, 一九八八: 1988, "二〇一九": 2019, "二○一九": 2019, 二零一九: 2019,
    元: 1, 正: 1, "12": 12, "１２": 12, 七: 7,
  }; // prettier-ignore
  for (const [printed, number] of Object.entries(numbers))
    assert.equal(chineseNumber(printed), number, printed);
  for (const printed of ["", "甲", "十二月", "一百", "1a"])
    assert.equal(chineseNumber(printed), null, printed);
});

test("a printed day in every form", () => {
  for (const printed of [
    "2020年5月28日",
    "二〇二〇年五月二十八日",
    "２０２０年５月２８日",
    "2020-05-28",
    "2020-5-28",
    "2020/5/28",
    "2020.5.28",
    "20200528",
  ]) {
    assert.deepEqual(readDay(`柳河日报 ${printed} 星期四`), { day: "2020-05-28", printed });
  }
  assert.equal(readDay("一九八八年三月十七日")?.day, "1988-03-17");
});

test("a day that does not exist is printed all the same; half a date is none", () => {
  assert.deepEqual(readDay("2019年2月30日"), { day: null, printed: "2019年2月30日" });
  assert.deepEqual(readDay("20190230"), { day: null, printed: "20190230" });
  for (const text of ["2020年5月", "5月28日", "早市", "120200528", "99999999"])
    assert.equal(readDay(text), null, text);
});

test("a printed date of which a part is no number names no day", () => {
  for (const printed of ["十十〇〇年五月三日", "二〇二〇年十十月三日", "二〇二〇年五月十十日"])
    assert.deepEqual(readDay(`渠首${printed}通水`), { day: null, printed });
});

test("days from one to another, below 0 when that is earlier", () => {
  assert.equal(daysBetween("2020-02-28", "2020-03-01"), 2);
  assert.equal(daysBetween("2020-03-01", "2020-02-28"), -2);
  assert.equal(daysBetween("2019-12-31", "2019-12-31"), 0);
});
