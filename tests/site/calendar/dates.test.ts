import assert from "node:assert/strict";
import { test } from "node:test";
import { fullness } from "../../../src/site/calendar/years.ts";
import {
  aboutDate,
  dateWords,
  lifeWords,
  monthWeeks,
  weekday,
  weekdayWords,
} from "../../../src/site/calendar/dates.ts";
import { dateTrail } from "../../../src/site/trail.ts";
import * as en from "../../../src/words/en.ts";
import * as zhHans from "../../../src/words/zhHans.ts";

test("dates in words", () => {
  assert.equal(dateWords("2020-05-28", zhHans), "2020年5月28日");
  assert.deepEqual(
    [true, false].map((estimated) => aboutDate("2020-05-28", estimated, zhHans)),
    ["约2020年5月28日", "2020年5月28日"],
  );
  assert.equal(aboutDate("0001-01-01", true, zhHans), "日期未详");
  assert.equal(weekday("2020-05-28", zhHans), "星期四");
  assert.equal(weekday("1949-10-01", zhHans), "星期六");
});

test("a month's weeks begin on Monday and hold every day once", () => {
  const weeks = monthWeeks("2020-05");
  assert.equal(weeks.length, 5);
  assert.deepEqual(weeks[0], [null, null, null, null, "2020-05-01", "2020-05-02", "2020-05-03"]);
  assert.deepEqual(weeks[4], [
    "2020-05-25",
    "2020-05-26",
    "2020-05-27",
    "2020-05-28",
    "2020-05-29",
    "2020-05-30",
    "2020-05-31",
  ]);
});

const daysIn = (month: string): number =>
  monthWeeks(month)
    .flat()
    .filter((day) => day !== null).length;

test("February has its leap day only when it should", () => {
  assert.deepEqual(["1900-02", "2000-02", "2023-02", "2024-02", "2024-04"].map(daysIn), [28, 29, 28, 29, 30]);
  assert.equal(monthWeeks("2021-02").length, 4);
});

test("how full a month is, in quarters of the fullest", () => {
  assert.deepEqual(
    [0, 1, 25, 26, 50, 75, 76, 100].map((count) => fullness(count, 100)),
    [0, 1, 1, 2, 2, 3, 4, 4],
  );
});

test("the way down to a day", () => {
  assert.deepEqual(dateTrail("2020-05-28", zhHans), [
    { name: "日期", address: "/date/" },
    { name: "2020年", address: "/2020/" },
    { name: "5月", address: "/2020/05/" },
    { name: "28日", address: "/2020/05/28/" },
  ]);
  assert.deepEqual(dateTrail("", zhHans), [{ name: "日期", address: "/date/" }]);
});

test("an unknown date is said to be one, and leads to no month", () => {
  assert.equal(dateWords("0001-01-01", zhHans), "日期未详");
  assert.deepEqual(dateTrail("0001-01-01", zhHans).at(-1), { name: "日期未详", address: "/0001/01/01/" });
});

test("a day as exact as it is known, and the days on which a paper appears", () => {
  assert.deepEqual(
    ["1957", "1957-07", "1957-07-01"].map((day) => dateWords(day, zhHans)),
    ["1957年", "1957年7月", "1957年7月1日"],
  );
  assert.equal(weekdayWords([5, 2, 5], zhHans), "每周二、五出版");
  assert.equal(weekdayWords([1, 2, 3, 4, 5, 6, 7], zhHans), "每天出版");
});

test("a paper's life, as far as it is known, in the words of either language", () => {
  const life = { founded: "1957-07-01", closed: "1994", weekdays: [5, 2] };
  assert.equal(lifeWords(life, zhHans), "1957年7月1日创刊，1994年停刊，每周二、五出版");
  assert.equal(lifeWords(life, en), "founded 1 July 1957, closed 1994, published on Tuesdays and Fridays");
  assert.equal(lifeWords({}, zhHans), "");
});

test("days in English", () => {
  assert.equal(dateWords("1985-07-01", en), "1 July 1985");
  assert.equal(aboutDate("1985-07", true, en), "c. July 1985");
  assert.equal(weekday("1985-07-01", en), "Monday");
  assert.deepEqual(
    dateTrail("1985-07-01", en).map(({ name }) => name),
    ["Dates", "1985", "July", "1"],
  );
});
