import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import {
  decodeAuthors,
  decodeFacts,
  decodeIssues,
  encodeAuthors,
  encodeFacts,
  encodeIssues,
  type Facts,
} from "../../../src/search/files/facts.ts";
import type { Column } from "../../../src/search/files/columns.ts";
import { wildText } from "../../propertyText.ts";

const value = fc.oneof(fc.constantFrom("淄博市", "教育", "", "__proto__", "constructor", "1"), wildText);
/** No name of a place has the stroke that stands between a city and its district. */
const placeName = value.map((text) => text.replaceAll("/", ""));
const values = fc.uniqueArray(value, { maxLength: 3 });
const facts: fc.Arbitrary<Facts> = fc.record({
  date: fc.constantFrom("2008-08-08", "1988-03-17", "0001-01-01"),
  paper: value,
  city: placeName,
  districts: fc.uniqueArray(placeName, { maxLength: 3 }),
  topics: values,
  kind: value,
  authors: values,
});

const spelt = ({ values: all, places }: Column): string[][] =>
  places.map((row) => row.map((place) => all[place]!));

test("what is known of a shard's articles comes back, article by article", () => {
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 12 }), (articles) => {
      const { dates, papers } = decodeIssues(encodeIssues(articles));
      const columns = decodeFacts(encodeFacts(articles));
      assert.deepEqual(
        dates,
        articles.map(({ date }) => date),
      );
      assert.deepEqual(
        spelt(papers),
        articles.map(({ paper }) => [paper]),
      );
      assert.deepEqual(
        spelt(columns.city),
        articles.map(({ city }) => [city]),
      );
      assert.deepEqual(
        spelt(columns.district),
        articles.map(({ city, districts }) => districts.map((name) => `${city}/${name}`)),
      );
      assert.deepEqual(
        spelt(columns.topic),
        articles.map(({ topics }) => topics),
      );
      assert.deepEqual(
        spelt(columns.kind),
        articles.map(({ kind }) => [kind]),
      );
      const authors = decodeAuthors(encodeAuthors(articles));
      assert.deepEqual(
        spelt(authors),
        articles.map((article) => article.authors),
      );
      for (const { values: all } of [...Object.values(columns), papers, authors])
        assert.equal(new Set(all).size, all.length, "no value is there twice");
    }),
  );
});
