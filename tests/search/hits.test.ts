import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { fold } from "../../src/search/fold.ts";
import { markHits, soughtIn, type Span } from "../../src/search/hits.ts";
import type { Term, TermField } from "../../src/search/query.ts";

const shown = (spans: Span[]): string => spans.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");
const marked = (text: string, ...spellings: string[]): string =>
  shown(
    markHits(
      text,
      spellings.map((each) => [each]),
    ),
  );

test("hits are marked on the printed text, whatever was folded to find them", () => {
  assert.equal(marked("生产ＭＥＭＳ 产品", "mems产"), "生产[ＭＥＭＳ 产]品");
  assert.equal(marked("𠮷田的𠮷", "𠮷"), "[𠮷]田的[𠮷]");
  assert.equal(marked("水水水", "水水"), "[水水水]");
  assert.equal(marked("水库开闸", "水库", "开闸", "库开"), "[水库开闸]");
  assert.equal(marked("水库"), "水库");
});

test("a term is sought only where its field says", () => {
  const of = (field: TermField): Term => ({ field, spellings: ["春灌"], quoted: false });
  const terms = [of("text"), of("title"), of("author")];
  assert.deepEqual(soughtIn("headline", terms), [["春灌"], ["春灌"], []]);
  assert.deepEqual(soughtIn("byline", terms), [["春灌"], [], ["春灌"]]);
  assert.deepEqual(soughtIn("body", terms), [["春灌"], [], []]);
});

test("spans put together are the printed text, and every hit says what was sought", () => {
  const text = fc.string({ unit: fc.constantFrom("水", "库", "𠮷", " ", "Ａ", "，"), maxLength: 400 });
  const phrases = fc.array(fc.constantFrom("水", "水库", "𠮷水", "a,"), { maxLength: 3 });
  fc.assert(
    fc.property(text, phrases, (body, sought) => {
      const spans = markHits(
        body,
        sought.map((each) => [each]),
      );
      assert.equal(spans.map((span) => span.text).join(""), body);
      for (const span of spans.filter(({ hit }) => hit))
        assert.ok(sought.some((phrase) => fold(span.text).includes(phrase)));
    }),
  );
});
