import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { CIVIL_FESTIVALS, LUNAR_FESTIVALS, NEW_YEARS_EVE, SOLAR_TERMS } from "../../src/lexicon/festivals.ts";
import * as en from "../../src/words/en.ts";
import { WORDS } from "../../src/words/words.ts";
import * as zhHans from "../../src/words/zhHans.ts";
import { TOPIC_NAMES } from "../../src/lexicon/topics.ts";

/** Every word and sentence by where it stands: `searching.found`. */
const leaves = (value: unknown, at: string): [at: string, leaf: unknown][] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, each]) => leaves(each, at === "" ? key : `${at}.${key}`))
    : [[at, value]];

/** `{ "searching.found": 1, "searching.none": "string" }`: of functions how many parameters they take. */
const shapeOf = (words: object): Record<string, unknown> =>
  Object.fromEntries(
    leaves({ ...words }, "").map(([at, leaf]) => [
      at,
      typeof leaf === "function" ? leaf.length : typeof leaf,
    ]),
  );

test("every language says the same things of the same things", () => {
  for (const words of Object.values(WORDS)) assert.deepEqual(shapeOf(words), shapeOf(zhHans));
});

/** Where Chinese may stand in the file: before its English name, `["教育", "Education"],`, or as what may be typed. */
const NAMED = [
  /^ *\["\p{Script=Han}+", "[\w ]+"\],$/u,
  /^ *\p{Script=Han}+: "[\w’ -]+",$/u,
  /^ *\{ query: (["']).+\1, finds: "\P{Script=Han}+" \},$/u,
];

test("English is said without Chinese", () => {
  const files = readdirSync("src/words/en").map((name) => `src/words/en/${name}`);
  const said = files.flatMap((file) => readFileSync(file, "utf8").split("\n"));
  assert.deepEqual(
    said.filter((line) => /\p{Script=Han}/u.test(line) && !NAMED.some((row) => row.test(line))),
    [],
  );
});

test("every topic has a name in English, no two the same", () => {
  const names = TOPIC_NAMES.map(en.shownAs);
  assert.deepEqual(
    names.filter((name) => !/^[A-Z][a-z ]+$/.test(name)),
    [],
  );
  assert.equal(new Set(names).size, TOPIC_NAMES.length);
  assert.equal(en.shownAs("淄博市"), "淄博市");
});

test("every solar term and festival has a name in English, no two the same", () => {
  const civil = Object.values(CIVIL_FESTIVALS).map(({ name }) => name);
  const chinese = [...SOLAR_TERMS, ...Object.values(LUNAR_FESTIVALS), NEW_YEARS_EVE, ...civil];
  const names = chinese.map(en.matter.dayName);
  assert.deepEqual(
    names.filter((name) => /\p{Script=Han}/u.test(name)),
    [],
  );
  assert.equal(new Set(names).size, chinese.length);
});

test("one, several and many", () => {
  assert.equal(en.searching.found(1), "1 article");
  assert.equal(en.searching.found(12345), "12,345 articles");
  assert.equal(en.understood.has.text(["a"]), "a in the text");
  assert.equal(en.understood.has.text(["a", "b", "c"]), "a, b and c in the text");
  assert.equal(en.searched.held(["1988"], false, 1, ""), "1988: the archive holds 1 issue.");
  assert.equal(en.searched.held([], true, 2, ""), "This device holds 2 issues.");
});

test("days, months and years", () => {
  assert.equal(en.days.day("1988-03-07"), "7 March 1988");
  assert.equal(en.days.about("1988-03-07", true), "c. 7 March 1988");
  assert.equal(en.days.about("0001-01-01", true), "Undated");
  assert.equal(en.days.months("1988-12", "1989-01"), "December 1988 to January 1989");
  assert.equal(en.days.months("1988-12", "1988-12"), "December 1988");
  assert.equal(en.saving.quarter("2008", 4), "October–December 2008");
});

test("what is Chinese among other words is cut out of them, and nothing is lost", () => {
  const part = (chinese: string): [string] => [chinese];
  assert.deepEqual(en.apart("city: 淄博市 or 潍坊市.", part), [
    "city: ",
    ["淄博市"],
    " or ",
    ["潍坊市"],
    ".",
  ]);
  assert.deepEqual(en.apart("All", part), ["All"]);
  assert.deepEqual(zhHans.apart("城市：淄博", part), ["城市：淄博"]);
});

test("sentences of the pages, with one and with several, with what is known and what is not", () => {
  assert.equal(en.home.holds(1, 20, 1240), "<b>1</b> paper, <b>20</b> issues, <b>1,240</b> articles.");
  assert.equal(en.calendar.holds(3, 1, 0), "The archive holds 3 issues with 1 article. ");
  assert.equal(
    en.calendar.holds(3, 9, 1),
    "The archive holds 3 issues with 9 articles; 1 issue is missing. ",
  );
  assert.equal(
    en.coverage.held("founded 1957", 2, 1, 4, "33.3%"),
    "Founded 1957. 2 issues with a certain date; another 1 with an estimated or unknown one is not in the table. 4 issues are known to be missing; 33.3% complete.",
  );
  assert.equal(
    en.article.estimate("1 March 1988", "2 April 1988", 80, en.article.because(["a", "b"])),
    "Estimated: between 1 March 1988 and 2 April 1988 (probability 80%); from “a”, “b”",
  );
  assert.equal(en.article.estimate("", "", null, null), "Estimated");
  assert.equal(en.matter.missingFolios(["Page 01", "pages A03–A05"]), "Missing: page 01 and pages A03–A05");
  assert.equal(en.dates.everyWeek([2, 5]), "published on Tuesdays and Fridays");
});
