import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { CHARACTER_RANKS } from "../../../src/lexicon/characterRanks.ts";
import type { Card } from "../../../src/search/card.ts";
import { decodeCard, encodeCard, packCard } from "../../../src/search/files/cards.ts";
import { wildText } from "../../propertyText.ts";

const texts = fc.array(wildText, { maxLength: 4 });
const card: fc.Arbitrary<Card> = fc.record(
  {
    id: fc.oneof(fc.constantFrom("hdyb-19880317-a05-01", "hdyb-00010101-x1-02"), wildText),
    title: wildText,
    untitled: fc.boolean(),
    date: fc.constantFrom("1988-03-17", "0001-01-01"),
    about: fc.boolean(),
    paper: wildText,
    page: fc.option(fc.oneof(fc.constantFrom("A05", "a05", "0", "X1"), wildText)),
    city: fc.option(wildText),
    districts: texts,
    topics: fc.array(fc.oneof(fc.constantFrom("教育", "其他"), wildText), { maxLength: 3 }),
    kind: fc.oneof(fc.constantFrom("report", "literature"), wildText),
    beside: texts,
    names: texts,
    body: texts,
    before: fc.option(fc.record({ head: texts, rest: texts }, { noNullPrototype: true })),
  },
  { noNullPrototype: true },
);

/** As it comes back from its shard. */
const back = (any: Card, phrases: Uint8Array = new Uint8Array()): Card =>
  decodeCard(encodeCard(packCard(any), phrases), phrases);

const plain: Card = {
  id: "hdyb-19880317-01-01",
  title: "渠水进村",
  untitled: false,
  date: "1988-03-17",
  about: false,
  paper: "海岱样报",
  page: null,
  city: null,
  districts: [],
  topics: ["农业与乡村"],
  kind: "report",
  beside: [],
  names: [],
  body: [],
  before: null,
};

test("any card comes back: quotation marks, line ends, halves of characters; whatever its shard has in common", () => {
  fc.assert(
    fc.property(card, card, fc.uint8Array(), (any, other, bytes) => {
      for (const phrases of [new Uint8Array(), packCard(any), packCard(other), bytes])
        assert.deepEqual(back(any, phrases), any);
    }),
  );
});

test("every UTF-16 unit comes back", () => {
  for (let first = 0; first < 0x10000; first += 0x1000) {
    const units = Array.from({ length: 0x1000 }, (_, at) => first + at);
    const body = [String.fromCharCode(...units)];
    assert.deepEqual(back({ ...plain, body }).body, body);
  }
});

test("common characters have a code each, of one unit and none twice", () => {
  assert.match(CHARACTER_RANKS, /^\p{Script=Han}+$/u);
  assert.equal(new Set(CHARACTER_RANKS).size, CHARACTER_RANKS.length);
});

test("common text is shorter than deflate alone would make it", () => {
  const body = [Array.from(CHARACTER_RANKS, (_, at) => CHARACTER_RANKS[(at * at * 7) % 900]!).join("")];
  const deflated = deflateSync(strToU8(JSON.stringify({ ...plain, body })), { level: 9 });
  assert.ok(encodeCard(packCard({ ...plain, body }), new Uint8Array()).length < 0.8 * deflated.length);
});
