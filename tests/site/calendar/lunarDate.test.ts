import assert from "node:assert/strict";
import { test } from "node:test";
import { dateOfNumber, dayNumber } from "../../../src/archive/dayNumbers.ts";
import { lunarDate, lunarWords } from "../../../src/site/calendar/lunarDate.ts";

/** Month and day of the Spring Festival, 1950 to 2030, as public calendars had it. */
const SPRING_FESTIVALS = `
02-17 02-06 01-27 02-14 02-03 01-24 02-12 01-31 02-18 02-08
01-28 02-15 02-05 01-25 02-13 02-02 01-21 02-09 01-30 02-17
02-06 01-27 02-15 02-03 01-23 02-11 01-31 02-18 02-07 01-28
02-16 02-05 01-25 02-13 02-02 02-20 02-09 01-29 02-17 02-06
01-27 02-15 02-04 01-23 02-10 01-31 02-19 02-07 01-28 02-16
02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26
02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05
01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13
02-03`
  .trim()
  .split(/\s+/);

const wordsOf = (date: string): string | null => {
  const lunar = lunarDate(date);
  return lunar && lunarWords(lunar);
};

test("every Spring Festival from 1950 to 2030 is the first of the first month, and the day before it the year's last", () => {
  SPRING_FESTIVALS.forEach((monthDay, i) => {
    const day = `${1950 + i}-${monthDay}`;
    assert.deepEqual(lunarDate(day), { year: 1950 + i, month: 1, leap: false, day: 1, last: false }, day);
    assert.equal(lunarDate(dateOfNumber(dayNumber(day) - 1))?.last, true, day);
  });
});

test("festivals and leap months, in a masthead's words", () => {
  const days: [date: string, words: string][] = [
    ["1949-10-01", "农历己丑年八月初十"],
    ["1976-09-09", "农历丙辰年八月十六"],
    ["1978-09-17", "农历戊午年八月十五"],
    ["1988-03-17", "农历戊辰年正月三十"],
    ["2008-08-08", "农历戊子年七月初八"],
    ["2020-05-28", "农历庚子年闰四月初六"],
    ["2020-10-01", "农历庚子年八月十五"],
    ["2021-09-21", "农历辛丑年八月十五"],
    ["2024-01-18", "农历癸卯年十二月初八"],
  ];
  for (const [date, words] of days) assert.equal(wordsOf(date), words, date);
});

test("months that begin with a new moon near midnight begin on the printed day", () => {
  // The calendar that Node carries is off by one on each of these.
  assert.equal(wordsOf("1987-07-26"), "农历丁卯年闰六月初一");
  assert.equal(wordsOf("2012-08-17"), "农历壬辰年七月初一");
  assert.equal(wordsOf("2018-11-08"), "农历戊戌年十月初一");
  assert.equal(wordsOf("2027-02-20"), "农历丁未年正月十五");
});

test("from the first day of the table to its last no day is left out and none comes twice", () => {
  const [first, last] = [dayNumber("1900-01-31"), dayNumber("2050-01-22")];
  let before = lunarDate("1900-01-31")!;
  for (let number = first + 1; number <= last; number += 1) {
    const lunar = lunarDate(dateOfNumber(number));
    assert.ok(lunar, dateOfNumber(number));
    const sameMonth = lunar.month === before.month && lunar.leap === before.leap;
    assert.equal(lunar.day, sameMonth ? before.day + 1 : 1, dateOfNumber(number));
    before = lunar;
  }
});

test("beyond the table nothing is said", () => {
  for (const date of ["0001-01-01", "1900-01-30", "2050-01-23", "9999-12-31"])
    assert.equal(lunarDate(date), null, date);
});
