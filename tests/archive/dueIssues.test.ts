import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dateOfNumber, dayNumber } from "../../src/archive/dayNumbers.ts";
import { ALL_TIME, dueIssues, type DueIssues, type Time } from "../../src/archive/dueIssues.ts";
import type { RegularPaper } from "../../src/archive/regularPapers.ts";
import { publication } from "../../src/site/calendar/publication.ts";
import type { Issue } from "../../src/site/shapes.ts";
import { DEFAULT_SETTINGS } from "../../src/settings.ts";

// 14 March 1988 was a Monday.
const MARCH: RegularPaper = {
  name: "鲁中晨报",
  weekdays: [1, 3, 5],
  from: "1988-03-14",
  to: "1988-04-15",
  bare: [],
};
const issues = (...dates: string[]): { date: string; paper: string }[] =>
  dates.map((date) => ({ date, paper: MARCH.name }));
const due = (held: { date: string; paper: string }[], time: Partial<Time> = {}): DueIssues | null =>
  dueIssues([MARCH], held, { ...ALL_TIME, ...time });
const spans = (found: DueIssues | null): [string, string, number][] =>
  found!.runs.map((run) => [run.from, run.to, run.issues]);

test("what is missing one issue after the other is one run", () => {
  const found = due(issues("1988-03-14", "1988-03-14", "1988-03-21", "1988-04-15"));
  assert.deepEqual(
    { ...found, runs: spans(found) },
    {
      papers: 1,
      isAll: true,
      published: 15,
      held: 3,
      missing: 12,
      runs: [
        ["1988-03-16", "1988-03-18", 2],
        ["1988-03-23", "1988-04-13", 10],
      ],
      isMore: false,
    },
  );
});

test("an issue out of the paper's rhythm was published, and makes up for no missing one", () => {
  const found = due(issues("1988-03-15"), { to: "1988-03-16" });
  assert.deepEqual([found!.published, found!.held, found!.missing], [3, 1, 2]);
});

test("of many runs the longest are named, in order of time", () => {
  const held = issues("1988-03-18", "1988-03-21", "1988-03-28", "1988-04-08", "1988-04-13");
  const found = due(held);
  assert.equal(found!.isMore, true);
  assert.deepEqual(spans(found), [
    ["1988-03-14", "1988-03-16", 2],
    ["1988-03-23", "1988-03-25", 2],
    ["1988-03-30", "1988-04-06", 4],
  ]);
  const three = due(issues("1988-03-18", "1988-03-28"), { to: "1988-04-01" });
  assert.deepEqual([three!.runs.length, three!.isMore], [3, false]);
});

test("the longest are named though they come last, of any paper; of two as long the earlier one", () => {
  const tuesdays = { ...MARCH, name: "海岱样报", weekdays: [2] };
  const held = [
    ...issues("1988-03-16", "1988-03-21", "1988-03-25", "1988-04-01"),
    { date: "1988-03-22", paper: tuesdays.name },
  ];
  const found = dueIssues([MARCH, tuesdays], held, ALL_TIME);
  assert.deepEqual(
    found!.runs.map(({ paper, from, to, issues: count }) => [paper, from, to, count]),
    [
      ["鲁中晨报", "1988-03-28", "1988-03-30", 2],
      ["海岱样报", "1988-03-29", "1988-04-12", 3],
      ["鲁中晨报", "1988-04-04", "1988-04-15", 6],
    ],
  );
  const even = dueIssues([MARCH], issues("1988-03-16", "1988-03-21", "1988-03-25", "1988-03-30"), {
    ...ALL_TIME,
    to: "1988-04-01",
  });
  assert.deepEqual(spans(even), [
    ["1988-03-14", "1988-03-14", 1],
    ["1988-03-18", "1988-03-18", 1],
    ["1988-03-23", "1988-03-23", 1],
  ]);
});

test("months that are not neighbours are no one run; those that are, are", () => {
  const long = { ...MARCH, to: "1988-06-30" };
  const found = (...months: string[]): [string, string, number][] =>
    spans(dueIssues([long], [], { ...ALL_TIME, months }));
  assert.deepEqual(found("1988-06", "1988-04"), [
    ["1988-04-01", "1988-04-29", 13],
    ["1988-06-01", "1988-06-29", 13],
  ]);
  assert.deepEqual(found("1988-05", "1988-04"), [["1988-04-01", "1988-05-30", 26]]);
  assert.deepEqual(
    spans(dueIssues([long], [], { ...ALL_TIME, years: ["1988"], months: ["1988-06", "1987-06"] })),
    [["1988-06-01", "1988-06-29", 13]],
  );
});

test("where no paper was due nothing is missing; beside others it is some that were", () => {
  assert.equal(due(issues(), { from: "1988-04-16" }), null);
  assert.equal(due(issues(), { years: ["1987"] }), null);
  assert.equal(dueIssues([], issues("1988-03-14"), ALL_TIME), null);
  const others = [...issues("1988-03-14"), { date: "1988-03-14", paper: "海岱样报" }];
  assert.deepEqual([due(others)!.isAll, due(others)!.held], [false, 1]);
});

const FIRST = dayNumber("1987-12-01");
const somePaper = fc.record({
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  held: fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 60 }),
});

test("what is missing is what the calendar shows as missing, whatever time is asked for", () => {
  fc.assert(
    fc.property(
      fc.array(somePaper, { minLength: 1, maxLength: 3 }),
      fc.uniqueArray(fc.constantFrom<string>("1987", "1988"), { maxLength: 2 }),
      fc.uniqueArray(fc.constantFrom<string>("1987-12", "1988-01", "1988-02"), { maxLength: 3 }),
      fc.integer({ min: -5, max: 60 }),
      fc.integer({ min: 0, max: 125 }),
      (given, years, months, after, length) => {
        const named = given.map((paper, i) => ({ ...paper, name: `p${i}`, code: `p${i}` }));
        const held = named.flatMap(({ name, held: days }) =>
          days.map((day) => ({ date: dateOfNumber(FIRST + day), paper: name })),
        );
        const [from, to] = [dateOfNumber(FIRST + after), dateOfNumber(FIRST + after + length)];
        const isThen = (date: string): boolean =>
          date >= from &&
          date <= to &&
          (years.length === 0 || years.includes(date.slice(0, 4))) &&
          (months.length === 0 || months.includes(date.slice(0, 7)));
        const shown = held
          .toSorted((a, b) => (a.date < b.date ? -1 : 1))
          .map(({ date, paper }) => ({ date, about: false, paper: { code: paper, name: paper } }) as Issue);
        const { missingOn } = publication(shown, { ...DEFAULT_SETTINGS, papers: named });
        const expected = Array.from({ length: 200 }, (_, i) => dateOfNumber(FIRST - 20 + i))
          .filter(isThen)
          .flatMap((date) => missingOn(date)).length;
        const papers = named.map(({ name, weekdays, held: days }) => ({
          name,
          weekdays,
          from: dateOfNumber(FIRST + Math.min(...days)),
          to: dateOfNumber(FIRST + Math.max(...days)),
          bare: [],
        }));
        const found = dueIssues(
          papers,
          held.filter(({ date }) => isThen(date)),
          { from, to, years, months },
        );
        assert.equal(found?.missing ?? 0, expected);
        assert.ok((found?.runs ?? []).every((run) => isThen(run.from) && isThen(run.to)));
      },
    ),
    { numRuns: 300 },
  );
});
