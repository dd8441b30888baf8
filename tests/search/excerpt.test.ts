import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Card } from "../../src/search/card.ts";
import { excerpt, excerptBefore } from "../../src/search/excerpt.ts";
import type { Span } from "../../src/search/hits.ts";
import type { Term, TermField } from "../../src/search/query.ts";

const shown = (spans: Span[]): string => spans.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");
const card = (some: Partial<Card>): Card => ({
  id: "hdyb-19880317-01-01",
  title: "渠水进村",
  untitled: false,
  date: "1988-03-17",
  about: false,
  paper: "海岱样报",
  page: "01",
  city: null,
  districts: [],
  topics: [],
  kind: "report",
  beside: [],
  names: [],
  body: [],
  before: null,
  ...some,
});

const term = (spelling: string, field: TermField = "text"): Term => ({
  field,
  spellings: [spelling],
  quoted: false,
});
const excerptFor = (some: Partial<Card>, ...terms: Term[]): string => shown(excerpt(card(some), terms));

test("an excerpt shows the stretch with most of the words asked for", () => {
  const body = [`水库${"渠".repeat(300)}`, `${"田".repeat(150)}水库开闸${"路".repeat(200)}`];
  assert.match(excerptFor({ body }, term("水库"), term("开闸")), /^…田+\[水库开闸\]路+…$/);
});

test("a word that the best stretch does not hold has a stretch of its own", () => {
  const body = [`${"田".repeat(40)}水库水库${"渠".repeat(300)}开闸${"路".repeat(200)}`];
  assert.match(excerptFor({ body }, term("水库"), term("开闸")), /^…田+\[水库水库\]渠+…渠+\[开闸\]路+…$/);
  const near = [`${"水库".repeat(55)}渠渠渠${"开闸".repeat(2)}路`];
  assert.equal(excerptFor({ body: near }, term("水库"), term("开闸")).includes("…"), false);
});

test("what only stands beside the headline or in the byline is shown before the body", () => {
  const beside = { beside: ["水利杂谈", "春灌"], names: ["水利局", "孙银峰"], body: ["开闸放水"] };
  assert.equal(excerptFor(beside, term("孙银峰")), "[孙银峰]　开闸放水");
  assert.equal(excerptFor(beside, term("水利"), term("开")), "[水利]杂谈　[开]闸放水");
  assert.equal(excerptFor(beside, term("谈春")), "开闸放水", "no hit goes over a passage's end");
  assert.equal(excerptFor({ body: ["水", "库"] }, term("水库")), "水　库");
  assert.equal(excerptFor({ ...beside, title: "水利" }, term("水利")), "开闸放水", "the headline shows it");
});

test("a word is marked only where it was sought", () => {
  const all = { beside: ["春灌"], names: ["春灌"], body: ["春灌开始"] };
  assert.equal(excerptFor(all, term("春灌", "title")), "[春灌]　春灌开始");
  assert.equal(excerptFor(all, term("春灌", "author")), "[春灌]　春灌开始");
});

test("what a person corrected is shown for the words that nothing else of the article holds", () => {
  const some = card({
    body: ["开闸放水，渠水进村"],
    names: ["孙银峰"],
    before: { head: ["渠水近村"], rest: [`${"田".repeat(200)}开闸放火，渠水近村`, "孙根峰"] },
  });
  const before = (...terms: Term[]): string | null => {
    const spans = excerptBefore(some, terms);
    return spans === null ? null : shown(spans);
  };
  assert.equal(before(term("开闸")), null);
  assert.equal(before(term("孙银峰", "author")), null);
  assert.match(before(term("开闸"), term("放火"))!, /^…田+开闸\[放火\]，渠水近村　孙根峰$/);
  assert.match(before(term("近村", "title"))!, /^渠水\[近村\]　田+…$/);
  assert.equal(before(term("放火", "title")), null);
  assert.match(before(term("银峰"), term("根峰"))!, /\[根峰\]$/);
  assert.equal(excerptBefore(card({ body: ["水"] }), [term("火")]), null);
});

test("what is cut out is printed text, and no character is cut in two", () => {
  const text = fc.string({ unit: fc.constantFrom("水", "库", "𠮷", " ", "Ａ", "，"), maxLength: 400 });
  const phrases = fc.array(fc.constantFrom("水", "水库", "𠮷水", "a,"), { maxLength: 3 });
  fc.assert(
    fc.property(text, phrases, (body, sought) => {
      const terms = sought.map((phrase) => term(phrase));
      const stretches = excerpt(card({ body: [body] }), terms)
        .map((span) => span.text)
        .join("")
        .split("…");
      for (const stretch of stretches) assert.ok(body.includes(stretch));
      assert.doesNotMatch(stretches.join(""), /\p{Cs}/u);
    }),
  );
});
