import assert from "node:assert/strict";
import { test } from "node:test";
import type { PaperSettings } from "../../../src/archiveTypes.ts";
import { dateOfNumber, dayNumber } from "../../../src/archive/dayNumbers.ts";
import { publication, type Publication } from "../../../src/site/calendar/publication.ts";
import type { Issue } from "../../../src/site/shapes.ts";
import { DEFAULT_SETTINGS } from "../../../src/settings.ts";

const issue = (date: string, code = "lzcb", about = false): Issue =>
  ({ date, about, paper: { code, name: code, address: `/paper/${code}/` } }) as Issue;

const known = (issues: Issue[], ...papers: PaperSettings[]): Publication =>
  publication(issues, { ...DEFAULT_SETTINGS, papers });

const lzcb = (more: Partial<PaperSettings>): PaperSettings => ({ name: "鲁中晨报", code: "lzcb", ...more });

/** The days of a stretch on which something is missing. */
function missingDays({ missingOn }: Publication, first: string, last: string): string[] {
  const days = Array.from({ length: dayNumber(last) - dayNumber(first) + 1 }, (_, i) =>
    dateOfNumber(dayNumber(first) + i),
  );
  return days.filter((day) => missingOn(day).length > 0);
}

test("missing are the paper's weekdays between its first and last issue at hand", () => {
  // 1988-03-14 was a Monday.
  const held = known([issue("1988-03-14"), issue("1988-03-25")], lzcb({ weekdays: [1, 3, 5] }));
  assert.deepEqual(missingDays(held, "1988-03-01", "1988-04-30"), [
    "1988-03-16",
    "1988-03-18",
    "1988-03-21",
    "1988-03-23",
  ]);
  assert.deepEqual(held.missingOn("1988-03-16"), ["鲁中晨报"]);
  assert.deepEqual(held.years, [1988, 1988]);
});

test("where weekdays are not given nothing is missing, and no day is without a paper", () => {
  const held = known([issue("1988-03-14"), issue("1988-03-25")], lzcb({ founded: "1980" }));
  assert.deepEqual(missingDays(held, "1979-01-01", "1989-12-31"), []);
  assert.deepEqual([held.regular, held.years, held.silentOn("1988-03-15")], [false, null, false]);
});

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

test("a day of founding known to the year or month counts from when it is sure", () => {
  const firstMissing = (founded: string, held: Issue[]): string | undefined =>
    missingDays(known(held, lzcb({ founded, weekdays: EVERY_DAY })), "1984-01-01", "1987-12-31")[0];
  const late = [issue("1987-12-31")];
  assert.equal(firstMissing("1985-07-10", late), "1985-07-10");
  assert.equal(firstMissing("1985-07", late), "1985-08-01");
  assert.equal(firstMissing("1985", late), "1986-01-01");
  assert.equal(firstMissing("1984-02", late), "1984-03-01");
  // Its issue of May shows that it appeared by then.
  assert.equal(firstMissing("1985", [issue("1985-05-01"), ...late]), "1985-05-02");
});

test("a paper that closed is missing no longer", () => {
  const lastMissing = (closed: string): string | undefined =>
    missingDays(
      known([issue("1998-01-01")], lzcb({ closed, weekdays: EVERY_DAY })),
      "1998-01-01",
      "2001-12-31",
    ).at(-1);
  assert.equal(lastMissing("1999-06-30"), "1999-06-30");
  assert.equal(lastMissing("1999-06"), "1999-05-31");
  assert.equal(lastMissing("1999"), "1998-12-31");
});

test("a paper of which nothing is held is missing only between two known ends", () => {
  const settled = lzcb({ founded: "1985-01-01", closed: "1985-01-07", weekdays: [7] });
  assert.deepEqual(missingDays(known([], settled), "1984-12-01", "1985-02-01"), ["1985-01-06"]);
  assert.deepEqual(known([], lzcb({ founded: "1985", weekdays: [7] })).missingOn("1990-01-07"), []);
});

test("an estimated date is held on its day, but begins nothing", () => {
  const held = known(
    [
      issue("1980-01-01", "lzcb", true),
      issue("1988-03-14"),
      issue("1988-03-15", "lzcb", true),
      issue("1988-03-16"),
    ],
    lzcb({ weekdays: EVERY_DAY }),
  );
  assert.deepEqual(missingDays(held, "1979-01-01", "1989-01-01"), []);
});

test("a day is without a paper when every paper of that time keeps another", () => {
  const issues = [issue("1988-03-14"), issue("1988-03-25")];
  const alone = known(issues, lzcb({ weekdays: [1, 5] }));
  assert.deepEqual(["1988-03-15", "1988-03-18", "1988-04-02"].map(alone.silentOn), [true, false, false]);
  const beside = known(
    [...issues, issue("1988-03-01", "x1"), issue("1988-03-31", "x1")],
    lzcb({ weekdays: [1, 5] }),
  );
  assert.equal(beside.silentOn("1988-03-15"), false);
});
