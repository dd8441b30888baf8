import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Card } from "../../src/search/card.ts";
import { excerpt, markHits, type Span } from "../../src/search/excerpt.ts";
import { fold } from "../../src/search/fold.ts";

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
  beside: [],
  names: [],
  body: [],
  ...some,
});

test("hits are marked on the printed text, whatever was folded to find them", () => {
  assert.equal(shown(markHits("生产ＭＥＭＳ 产品", ["mems产"])), "生产[ＭＥＭＳ 产]品");
  assert.equal(shown(markHits("𠮷田的𠮷", ["𠮷"])), "[𠮷]田的[𠮷]");
  assert.equal(shown(markHits("水水水", ["水水"])), "[水水水]");
  assert.equal(shown(markHits("水库开闸", ["水库", "开闸", "库开"])), "[水库开闸]");
  assert.equal(shown(markHits("水库", [])), "水库");
});

test("an excerpt shows the stretch with most of the words asked for", () => {
  const spans = excerpt(
    card({ body: [`水库${"渠".repeat(300)}`, `${"田".repeat(150)}水库开闸${"路".repeat(200)}`] }),
    ["水库", "开闸"],
  );
  assert.match(shown(spans), /^…田+\[水库开闸\]路+…$/);
});

test("no hit goes over a passage's end; without one in the body, what stands beside the headline is shown", () => {
  assert.equal(shown(excerpt(card({ body: ["水", "库"] }), ["水库"])), "水　库");
  const beside = card({ beside: ["水利杂谈"], names: ["水利局", "孙银峰"], body: ["开闸"] });
  assert.equal(shown(excerpt(beside, ["孙银峰"])), "水利杂谈　水利局　[孙银峰]");
  assert.equal(shown(excerpt(beside, ["谈水"])), "开闸");
  assert.equal(shown(excerpt(beside, ["水利", "开"])), "[开]闸");
});

test("spans put together are the printed text, and no character is cut in two", () => {
  const text = fc.string({ unit: fc.constantFrom("水", "库", "𠮷", " ", "Ａ", "，"), maxLength: 400 });
  fc.assert(
    fc.property(
      text,
      fc.array(fc.constantFrom("水", "水库", "𠮷水", "a,"), { maxLength: 3 }),
      (body, phrases) => {
        assert.equal(
          markHits(body, phrases)
            .map((span) => span.text)
            .join(""),
          body,
        );
        for (const span of markHits(body, phrases).filter(({ hit }) => hit)) {
          assert.ok(phrases.some((phrase) => fold(span.text).includes(phrase)));
        }
        const cut = excerpt(card({ body: [body] }), phrases)
          .map((span) => span.text)
          .join("")
          .replace(/^…|…$/g, "");
        assert.ok(body.includes(cut));
        assert.doesNotMatch(cut, /\p{Cs}/u);
      },
    ),
  );
});
