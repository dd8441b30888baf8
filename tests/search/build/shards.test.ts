import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { cutShards } from "../../../src/search/build/shards.ts";
import { UNKNOWN_DATE } from "../../../src/lexicon/placeholders.ts";
import type { Article } from "../../../src/archiveTypes.ts";
import { article } from "../smallArchive.ts";

const printed = (date: string, count = 1): Article[] =>
  Array.from({ length: count }, (_, at) =>
    article({ id: `hdyb-${date.replaceAll("-", "")}-01-${at}`, date }, ""),
  );

/** How many articles a shard has, by its name. */
const sizes = (articles: Article[]): [string, number][] =>
  cutShards(articles).map(({ name, articles: its }) => [name, its.length]);

test("newest first, the articles of a day as they stand, nothing lost", () => {
  const date = fc.constantFrom(
    "1988-03-17",
    "1988-12-31",
    "1989-01-01",
    "1990-01-01",
    "2008-08-08",
    UNKNOWN_DATE,
  );
  fc.assert(
    fc.property(fc.array(date, { maxLength: 40 }), (dates) => {
      const articles = dates.map((day, at) => article({ id: String(at), date: day }, ""));
      const shards = cutShards(articles);
      const expected = [...new Set(dates)]
        .toSorted()
        .toReversed()
        .flatMap((day) => articles.filter(({ front }) => front.date === day));
      assert.deepEqual(
        shards.flatMap((shard) => shard.articles.map(({ front }) => front.id)),
        expected.map(({ front }) => front.id),
      );
      assert.equal(new Set(shards.map(({ name }) => name)).size, shards.length);
      assert.ok(shards.every((shard) => shard.articles.length > 0));
    }),
  );
});

test("a decade where little was printed, else a year", () => {
  assert.deepEqual(
    sizes([...printed("1990-01-01"), ...printed("1981-05-01", 200), ...printed("1989-12-31", 200)]),
    [
      ["1990s", 1],
      ["1980s", 400],
    ],
  );
  assert.deepEqual(sizes([...printed("1981-05-01", 200), ...printed("1989-12-31", 201)]), [
    ["1989", 201],
    ["1981", 200],
  ]);
});

test("a quarter where a year is too much, a month where a quarter is", () => {
  assert.deepEqual(sizes(printed("2008-03-31", 4000)), [["2008", 4000]]);
  assert.deepEqual(
    sizes([...printed("2008-03-31", 2001), ...printed("2008-04-01", 2000), ...printed("2008-12-31")]),
    [
      ["2008q4", 1],
      ["2008q2", 2000],
      ["2008q1", 2001],
    ],
  );
  assert.deepEqual(
    sizes([...printed("2008-01-31", 4000), ...printed("2008-02-01"), ...printed("2008-07-01")]),
    [
      ["2008q3", 1],
      ["2008-02", 1],
      ["2008-01", 4000],
    ],
  );
});

test("a day where a month is too much, and a day stays whole", () => {
  assert.deepEqual(sizes([...printed("2008-01-31", 4001), ...printed("2008-01-30")]), [
    ["2008-01-31", 4001],
    ["2008-01-30", 1],
  ]);
});

test("what nothing dates comes last, in parts where it is much", () => {
  assert.deepEqual(sizes([...printed(UNKNOWN_DATE, 4001), ...printed("1988-03-17")]), [
    ["1980s", 1],
    ["undated", 4000],
    ["undated-2", 1],
  ]);
});

test("no articles, no shards", () => {
  assert.deepEqual(cutShards([]), []);
});
