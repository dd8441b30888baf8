import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { termsFromPlain, type PackedTerms } from "../../../src/site/article/packedTerms.ts";
import { findNear } from "../../../src/site/article/related.ts";
import { findNearAgain } from "../../../src/site/article/relatedAgain.ts";

/** Few terms, so that many stand in one article or two, and some in more than are looked up. */
const text = fc.oneof(
  { weight: 1, arbitrary: fc.constant("毛巾") },
  { weight: 4, arbitrary: fc.nat(60).map((n) => `词${n}`) },
);
const terms: fc.Arbitrary<PackedTerms> = fc
  .uniqueArray(fc.tuple(text, fc.integer({ min: 10, max: 60 })), {
    selector: ([word]) => word,
    maxLength: 24,
  })
  .map((list) => {
    const sorted = list.toSorted(([, a], [, b]) => b - a);
    return termsFromPlain([sorted.map(([word]) => word).join(" "), sorted.map(([, weight]) => weight / 10)]);
  });

const ARTICLES = 100;
const pages = Array.from({ length: ARTICLES }, (_, at) => `lzcb-20200528-a${at >> 1}`);

let kept = 0;
let near = 0;

test("neighbours after some articles changed are those that are found from nothing", () => {
  fc.assert(
    fc.property(
      fc.array(terms, { minLength: ARTICLES, maxLength: ARTICLES }),
      fc.uniqueArray(fc.tuple(fc.nat(ARTICLES - 1), terms), { selector: ([at]) => at, maxLength: 3 }),
      (before, others) => {
        const now = [...before];
        for (const [at, other] of others) now[at] = other;
        const changed = others.map(([at]) => at);
        const were = findNear(before, pages);
        const again = findNearAgain(now, pages, { terms: before, near: were }, changed);
        assert.deepEqual(again, findNear(now, pages));
        near += [...again.values()].flat().length;
        kept += [...again].filter(([at, its]) => were.get(at) === its).length;
      },
    ),
    { numRuns: 150 },
  );
  assert.ok(near > 1000 && kept > 100, `${near} neighbours, ${kept} lists kept`);
});

test("who shares nothing with an article that changed is not looked at again", () => {
  const of = (...words: string[]): PackedTerms => termsFromPlain([words.join(" "), words.map(() => 5)]);
  const before = [of("甲", "乙"), of("甲", "乙"), of("丙", "丁"), of("丙", "丁"), of("戊")];
  const apart = before.map((_, at) => String(at));
  const were = findNear(before, apart);
  const now = [of("甲"), ...before.slice(1)];
  const again = findNearAgain(now, apart, { terms: before, near: were }, [0]);
  assert.equal(again.get(2), were.get(2));
  assert.notEqual(again.get(1), were.get(1));
  assert.deepEqual(again, findNear(now, apart));
});

test("a correction that changes no term changes no neighbours", () => {
  const of = (weight: number): PackedTerms => termsFromPlain(["甲 乙", [weight, 5]]);
  const before = [of(5), of(5), termsFromPlain(["", []])];
  const apart = before.map((_, at) => String(at));
  const were = findNear(before, apart);
  const earlier = { terms: before, near: were };
  assert.equal(findNearAgain([of(5), ...before.slice(1)], apart, earlier, [0]), were);
  assert.notEqual(findNearAgain([of(6), ...before.slice(1)], apart, earlier, [0]), were);
});
