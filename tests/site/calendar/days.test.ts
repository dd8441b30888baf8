import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite } from "../../../src/site/buildSite.ts";
import type { Day } from "../../../src/site/calendar/days.ts";
import { archiveOf, type ArticleText } from "../samples.ts";

const on = (date: string, more: Partial<ArticleText[0]> = {}): ArticleText => [
  { id: `lzcb-${date.replaceAll("-", "")}-01-01`, title: date, paper: "鲁中晨报", date, ...more },
];

const daysOf = (articles: ArticleText[], settings = ""): Day[] =>
  buildSite(archiveOf(articles, [], settings)).days.map((leaf) => leaf.item);

test("a day has its weekday, its lunar date and its festivals", () => {
  const [day] = daysOf([on("2020-10-01")]);
  assert.deepEqual(
    [day!.weekday, day!.almanac],
    ["星期四", { lunar: "农历庚子年八月十五", names: ["中秋节", "国庆节"] }],
  );
});

test("an estimated or unknown day has none of them", () => {
  const estimated = on("2020-10-01", { dateBasis: "estimated", dateRange: ["2020-09-28", "2020-10-03"] });
  for (const day of daysOf([estimated, on("0001-01-01", { dateBasis: "unknown" })])) {
    assert.deepEqual([day.weekday, day.almanac, day.missing], ["", { lunar: null, names: [] }, []]);
    assert.equal(day.otherYears, null);
  }
});

test("a day knows of the same day in other years, those of estimated date left out", () => {
  const estimated = on("1990-03-17", { dateBasis: "estimated", dateRange: ["1990-03-10", "1990-03-20"] });
  const days = daysOf([on("1988-03-17"), on("1989-03-17"), estimated, on("1991-03-18")]);
  assert.deepEqual(
    days.map((day) => day.otherYears),
    [
      { address: "/on-this-day/03-17/", count: 1 },
      { address: "/on-this-day/03-17/", count: 1 },
      { address: "/on-this-day/03-17/", count: 2 },
      null,
    ],
  );
});

test("a day names the papers that should have appeared", () => {
  const settings = `papers:
  - { name: 鲁中晨报, code: lzcb }
  - { name: 淄博日报, code: zbrb, founded: 1980-01-01, closed: 1999-12-31, weekdays: [4] }`;
  const days = daysOf([on("1988-03-17"), on("1988-03-18")], settings);
  assert.deepEqual(
    days.map((day) => day.missing),
    [["淄博日报"], []],
  );
});
