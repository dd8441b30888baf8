import assert from "node:assert/strict";
import { test } from "node:test";
import { issuesHeld } from "../../src/archive/issuesHeld.ts";

const of = (...days: string[]): ReturnType<typeof issuesHeld> =>
  issuesHeld(days.map((date) => ({ date, paper: "柳河日报" })));
const gaps = (...days: string[]): string[] => of(...days).gaps.map(({ from, to }) => `${from}–${to}`);

test("a paper's day is an issue, however many articles it has; two papers of a day are two", () => {
  const articles = [
    { date: "1987-03-02", paper: "柳河日报" },
    { date: "1987-03-02", paper: "柳河日报" },
    { date: "1987-03-02", paper: "柳河农民报" },
    { date: "1987-03-05", paper: "柳河日报" },
  ];
  assert.deepEqual(issuesHeld(articles), { issues: 3, months: 1, gaps: [] });
  assert.deepEqual(of(), { issues: 0, months: 0, gaps: [] });
});

test("an issue of an unknown day is one, and of no month", () => {
  assert.deepEqual(of("0001-01-01"), { issues: 1, months: 0, gaps: [] });
  assert.deepEqual(of("0001-01-01", "1987-03-02", "1987-04-30"), { issues: 3, months: 2, gaps: [] });
});

test("months between without an issue are gaps, told from the first to the last, whatever the articles' order", () => {
  assert.deepEqual(gaps("1987-09-01", "1987-01-31", "1987-04-10"), ["1987-02–1987-03", "1987-05–1987-08"]);
  assert.deepEqual(gaps("1987-08-01", "1987-10-01"), ["1987-09–1987-09"]);
});

test("a gap reaches over the end of a year, from December's end and up to January's beginning", () => {
  assert.deepEqual(gaps("1987-11-20", "1988-02-01"), ["1987-12–1988-01"]);
  assert.deepEqual(gaps("1987-12-31", "1988-02-01"), ["1988-01–1988-01"]);
  assert.deepEqual(gaps("1987-10-31", "1988-01-01"), ["1987-11–1987-12"]);
  assert.deepEqual(gaps("1987-12-31", "1988-01-01"), []);
});
