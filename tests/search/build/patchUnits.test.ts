import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { encodeUnits } from "../../../src/search/build/keptUnits.ts";
import { patchUnits } from "../../../src/search/build/patchUnits.ts";
import { listUnits } from "../../../src/search/build/units.ts";
import type { SearchedText } from "../../../src/search/card.ts";
import { BREAK } from "../../../src/search/fold.ts";

const COMMON = 2;

const few = fc.string({ unit: fc.constantFrom("水", "库", "开", "闸", "a", BREAK, "\ud842"), maxLength: 14 });
const searched: fc.Arbitrary<SearchedText> = fc
  .tuple(few, few)
  .map(([head, rest]) => ({ text: head + BREAK + rest, headed: head.length }));

const unitsOf = (texts: SearchedText[]): Uint8Array => encodeUnits(listUnits(texts, COMMON), texts.length);

/** From how many of them on a pair is common, without the pairs themselves: those that are. */
function commonPairs(texts: SearchedText[]): string[] {
  const pairs = texts.map(({ text }) =>
    Array.from({ length: text.length }, (_, at) => text.slice(at, at + 2)).filter(
      (pair) => pair.length === 2 && !pair.includes(BREAK),
    ),
  );
  return [...new Set(pairs.flat())]
    .filter((pair) => pairs.filter((each) => each.includes(pair)).length >= COMMON)
    .sort();
}

const change = (before: SearchedText[], after: SearchedText[], places: number[]): Uint8Array | null =>
  patchUnits(
    unitsOf(before),
    before.length,
    places.map((article) => ({ article, before: before[article]!, after: after[article]! })),
    COMMON,
  );

let patched = 0;

test("units of corrected articles are those that are listed anew; none where a pair became common, or is so no more", () => {
  fc.assert(
    fc.property(
      fc.array(searched, { minLength: 2, maxLength: 8 }),
      fc.array(searched, { minLength: 8, maxLength: 8 }),
      fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 2 }),
      (before, others, picked) => {
        const places = [...new Set(picked.map((place) => place % before.length))];
        const after = before.map((text, at) => (places.includes(at) ? others[at]! : text));
        const units = change(before, after, places);
        if (units === null) assert.notDeepEqual(commonPairs(before), commonPairs(after));
        else {
          patched += 1;
          assert.deepEqual(Buffer.from(units), Buffer.from(unitsOf(after)));
        }
      },
    ),
    { numRuns: 400 },
  );
  assert.ok(patched > 20, `${patched} were patched`);
});

test("strings of three come and go with an article, their pairs being common", () => {
  const common = [
    { text: `水库开${BREAK}`, headed: 3 },
    { text: `水库${BREAK}库开`, headed: 2 },
  ];
  const before = [...common, { text: `${BREAK}闸`, headed: 0 }];
  for (const text of [`${BREAK}闸水库开`, `水库开${BREAK}闸`]) {
    const after = [...common, { text, headed: text.indexOf(BREAK) }];
    const units = change(before, after, [2]);
    assert.ok(units !== null);
    assert.deepEqual(Buffer.from(units), Buffer.from(unitsOf(after)));
    assert.deepEqual(Buffer.from(change(after, before, [2])!), Buffer.from(unitsOf(before)));
  }
});
