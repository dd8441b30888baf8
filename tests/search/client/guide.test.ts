import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { listUnits } from "../../../src/search/build/units.ts";
import type { SearchedText } from "../../../src/search/card.ts";
import { openGuide, withoutGuide, type Guide } from "../../../src/search/client/guide.ts";
import { encodeUnits } from "../../../src/search/build/keptUnits.ts";
import { mergeUnits } from "../../../src/search/build/mergeUnits.ts";
import type { Manifest, ShardEntry } from "../../../src/search/files/manifest.ts";
import { blockName, encodeSizes, layPieces } from "../../../src/search/files/pieces.ts";
import { BREAK } from "../../../src/search/fold.ts";

const CELL_BITS = 5;

/** A guide in memory; of a manifest no more than it reads. */
function guideOf(shards: SearchedText[][]): Guide {
  const units = shards.map((texts) => ({
    units: encodeUnits(listUnits(texts), texts.length),
    articles: texts.length,
  }));
  const { blocks, sizes } = layPieces(mergeUnits(units, CELL_BITS));
  const files = new Map([
    ["g/cells.bin", encodeSizes(sizes)],
    ...blocks.map((block, at): [string, Uint8Array] => [`g/${blockName("cells", at)}`, block]),
  ]);
  const read = (path: string, range?: { from: number; to: number }): Promise<Uint8Array> =>
    Promise.resolve(files.get(path)!.slice(range?.from, range?.to));
  const manifest = {
    guide: { folder: "g", cellBits: CELL_BITS, files: { bytes: 0, blocks: {} } },
    shards: shards.map(({ length }) => ({ articles: length }) as ShardEntry),
    articles: shards.flat().length,
  } as Manifest;
  return openGuide({ read, manifest: () => Promise.reject(new Error("not asked")) }, manifest);
}

const few = fc.string({ unit: fc.constantFrom("水", "库", "开", BREAK, "\ud842"), maxLength: 12 });
const searched: fc.Arbitrary<SearchedText> = fc
  .tuple(few, few)
  .map(([head, rest]) => ({ text: head + BREAK + rest, headed: head.length }));
/** Of one shard the pairs are common, of the other none is: it is too small. */
const shards = fc.tuple(
  fc.array(searched, { minLength: 40, maxLength: 60 }),
  fc.array(searched, { minLength: 1, maxLength: 12 }),
);
const phrase = fc.string({ unit: fc.constantFrom("水", "库", "开", "\ud842"), minLength: 1, maxLength: 5 });

test("no article that has a phrase is left out, and what is said for sure is so", async () => {
  let [certain, open] = [0, 0];
  await fc.assert(
    fc.asyncProperty(shards, fc.array(phrase, { minLength: 5, maxLength: 10 }), async (parts, phrases) => {
      const guide = guideOf(parts);
      const texts = parts.flat();
      for (const each of phrases) {
        const { articles, headed, sure } = await guide(each);
        assert.deepEqual(
          articles,
          [...new Set(articles)].sort((a, b) => a - b),
        );
        texts.forEach(({ text, headed: end }, article) => {
          const [has, atHead] = [text.includes(each), text.slice(0, end).includes(each)];
          if (sure(article)) {
            certain += each.length > 2 ? 1 : 0;
            assert.equal(articles.includes(article), has);
            assert.equal(headed.has(article), atHead);
          } else {
            open += 1;
            assert.ok(!has || articles.includes(article));
            assert.ok(!atHead || headed.has(article));
          }
        });
        if (each.length <= 2) assert.ok(texts.every((_, article) => sure(article)));
      }
    }),
    { numRuns: 60 },
  );
  assert.ok(certain > 100 && open > 1000, "strings of three are listed where their pairs are common only");
});

test("without a guide everything is possible and nothing is sure", async () => {
  const { articles, headed, sure } = await withoutGuide(3)("水库");
  assert.deepEqual([articles, [...headed], sure(1)], [[0, 1, 2], [0, 1, 2], false]);
});
