import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import fc from "fast-check";
import { buildSite } from "../../../src/site/buildSite.ts";
import { spreadOut } from "../../../src/site/calendar/onThisDay.ts";
import { longArchive } from "../longArchive.ts";
import { archiveOf, type ArticleText } from "../samples.ts";

const on = (date: string, ordinal = 1, title = `${date}之${ordinal}`, code = "a"): ArticleText => [
  { id: `${code}-${date.replaceAll("-", "")}-01-0${ordinal}`, title, paper: code, date },
];

test("a month and day has a page with every year's day, the oldest first", () => {
  const { monthDays } = buildSite(
    archiveOf([on("1999-03-17"), on("1988-03-17"), on("1988-03-18"), on("1990-01-02")]),
  );
  assert.deepEqual(
    monthDays.map(({ item }) => [item.name, item.address, item.years.map(({ year }) => year)]),
    [
      ["1月2日", "/on-this-day/01-02/", [1990]],
      ["3月17日", "/on-this-day/03-17/", [1988, 1999]],
      ["3月18日", "/on-this-day/03-18/", [1988]],
    ],
  );
  assert.equal(monthDays[1]!.previous?.address, "/on-this-day/01-02/");
});

test("a year shows the first headline of each paper before the second of any, three at most", () => {
  const { monthDays } = buildSite(
    archiveOf(
      [1, 2, 3].flatMap((i) => [on("1988-03-17", i, `a${i}`, "a"), on("1988-03-17", i, `b${i}`, "b")]),
    ),
  );
  assert.deepEqual(
    monthDays[0]!.item.years[0]!.leading.map(({ heading }) => heading),
    ["a1", "b1", "a2"],
  );
});

test("29 February has its page and its square between the 28th and March", () => {
  const { monthDays, monthsOfDays, monthDayMasks } = buildSite(
    archiveOf([on("1988-02-29"), on("1996-02-29"), on("1989-03-01")]),
  );
  assert.deepEqual(
    monthDays.map(({ item }) => [item.address, item.years.length]),
    [
      ["/on-this-day/02-29/", 2],
      ["/on-this-day/03-01/", 1],
    ],
  );
  assert.deepEqual(monthsOfDays[1]!.rows.flat().at(-1), {
    day: 29,
    address: "/on-this-day/02-29/",
    years: 2,
  });
  assert.equal(monthsOfDays.flatMap(({ rows }) => rows.flat()).length, 366);
  assert.equal(monthDayMasks, "0 10000000 1 0 0 0 0 0 0 0 0 0");
});

test("days of unknown or estimated date are on no page", () => {
  const [[front]] = [on("1988-03-17")];
  const { monthDays, monthScripts } = buildSite(
    archiveOf([
      [{ ...front, dateBasis: "estimated", dateRange: ["1988-03-10", "1988-03-20"] }],
      [{ ...front, id: "x-00010101-x1-01", date: "0001-01-01", dateBasis: "unknown" }],
    ]),
  );
  assert.deepEqual([monthDays, monthScripts], [[], []]);
});

/** What a month's script hands to the front page. */
function handed(text: string): unknown {
  let given: unknown;
  vm.runInNewContext(text, { onThisDay: (days: unknown) => (given = days) });
  return JSON.parse(JSON.stringify(given));
}

test("a month's script has each day's years with a headline, whatever the headline says", () => {
  const hostile = `</script><!--\u2028"'\\ {{ 7 }} &amp;`;
  const { monthScripts } = buildSite(archiveOf([on("1988-03-17", 1, hostile), on("1989-03-18")]));
  assert.deepEqual(
    monthScripts.map(({ address }) => address),
    ["/on-this-day/03.js"],
  );
  assert.doesNotMatch(monthScripts[0]!.text, /[<>\u2028]/);
  assert.deepEqual(handed(monthScripts[0]!.text), {
    17: [[1988, "a", hostile, "1988/03/17/a/01-01/index.html"]],
    18: [[1989, "a", "1989-03-18之1", "1989/03/18/a/01-01/index.html"]],
  });
});

test("a century's scripts are twelve, and none is large", () => {
  const { monthScripts, monthDayMasks } = buildSite(longArchive("1901-01-01", "2000-12-31"));
  assert.equal(monthScripts.length, 12);
  for (const { text } of monthScripts) assert.ok(Buffer.byteLength(text) < 16_000, String(text.length));
  assert.ok(monthDayMasks.length <= 12 * 9);
});

test("what is spread out keeps both ends and its order, and is never more than asked for", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.integer({ min: 2, max: 9 }), (things, count) => {
      const spread = spreadOut(things, count);
      assert.equal(spread.length, Math.min(things.length, count));
      assert.deepEqual([spread[0], spread.at(-1)], [things[0], things.at(-1)]);
      assert.deepEqual(
        spread,
        things.filter((thing) => spread.includes(thing)),
      );
    }),
  );
});
