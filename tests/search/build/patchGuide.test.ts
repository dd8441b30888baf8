import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { encodeUnits } from "../../../src/search/build/keptUnits.ts";
import { mergeUnits } from "../../../src/search/build/mergeUnits.ts";
import { patchGuide } from "../../../src/search/build/patchGuide.ts";
import { listUnits } from "../../../src/search/build/units.ts";
import type { SearchedText } from "../../../src/search/card.ts";
import { BREAK } from "../../../src/search/fold.ts";

const CELL_BITS = 6;

const few = fc.string({ unit: fc.constantFrom("水", "库", "开", "闸", "a", BREAK), maxLength: 14 });
const searched: fc.Arbitrary<SearchedText> = fc
  .tuple(few, few)
  .map(([head, rest]) => ({ text: head + BREAK + rest, headed: head.length }));
/** Large enough that some pairs are common, by what is common here: two articles. */
const shards = fc.array(fc.array(searched, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 });

const unitsOf = (texts: SearchedText[]): Uint8Array => encodeUnits(listUnits(texts, 2), texts.length);
const merged = (parts: SearchedText[][]): Uint8Array[] =>
  mergeUnits(
    parts.map((texts) => ({ units: unitsOf(texts), articles: texts.length })),
    CELL_BITS,
  );

test("after any change of a shard's articles the cells are those of merging everything anew", () => {
  fc.assert(
    fc.property(
      shards,
      fc.nat(),
      fc.array(searched, { minLength: 8, maxLength: 8 }),
      (parts, pick, others) => {
        const at = pick % parts.length;
        const before = parts[at]!;
        // Some articles as they were, the others changed.
        const after = before.map((text, article) => ((pick >> article) % 2 === 0 ? text : others[article]!));
        const changed = parts.map((texts, place) => (place === at ? after : texts));
        const patched = patchGuide(
          merged(parts),
          {
            before: unitsOf(before),
            after: unitsOf(after),
            first: parts.slice(0, at).flat().length,
            articles: before.length,
          },
          CELL_BITS,
          parts.flat().length,
        );
        assert.deepEqual(patched, merged(changed));
      },
    ),
  );
});

test("cells that hold nothing of what was changed are not touched", () => {
  const parts = [[{ text: "水库", headed: 0 }], [{ text: "开闸", headed: 0 }]];
  const cells = merged(parts);
  const shard = { first: 1, articles: 1, before: unitsOf(parts[1]!) };
  const same = patchGuide(cells, { ...shard, after: shard.before }, CELL_BITS, 2);
  assert.ok(same.every((cell, at) => cell === cells[at]));
  const after = unitsOf([{ text: "开闸水", headed: 0 }]);
  const one = patchGuide(cells, { ...shard, after }, CELL_BITS, 2);
  const touched = one.filter((cell, at) => cell !== cells[at]).length;
  assert.ok(touched > 0 && touched <= 2, "水 and 闸水");
});
