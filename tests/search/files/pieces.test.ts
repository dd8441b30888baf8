import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import {
  BLOCK,
  blockName,
  decodeSizes,
  encodeSizes,
  layPieces,
  placePieces,
} from "../../../src/search/files/pieces.ts";

/** From nothing to more than a block. */
const size = fc.oneof(
  fc.nat({ max: 30 }),
  fc.nat({ max: 40_000 }),
  fc.integer({ min: BLOCK - 1, max: BLOCK + 1 }),
  fc.constant(0),
);
const sizes = fc.array(size, { maxLength: 24 });

test("every piece comes back from its place, and no block is larger than it must be", () => {
  fc.assert(
    fc.property(sizes, (lengths) => {
      const pieces = lengths.map((length, at) => new Uint8Array(length).fill(at + 1));
      const laid = layPieces(pieces);
      assert.deepEqual(laid.sizes, lengths);
      placePieces(laid.sizes).forEach(({ block, from, to }, at) =>
        assert.deepEqual(laid.blocks[block]!.slice(from, to), pieces[at]),
      );
      for (const block of laid.blocks) assert.ok(block.length <= BLOCK || lengths.includes(block.length));
      assert.equal(
        laid.blocks.reduce((sum, block) => sum + block.length, 0),
        lengths.reduce((sum, length) => sum + length, 0),
      );
    }),
  );
});

test("a piece begins a block only where it does not fit into the one before", () => {
  assert.deepEqual(placePieces([BLOCK - 1, 1, 1, BLOCK + 5, 2]), [
    { block: 0, from: 0, to: BLOCK - 1 },
    { block: 0, from: BLOCK - 1, to: BLOCK },
    { block: 1, from: 0, to: 1 },
    { block: 2, from: 0, to: BLOCK + 5 },
    { block: 3, from: 0, to: 2 },
  ]);
  assert.deepEqual(layPieces([]), { blocks: [], sizes: [] });
});

test("sizes come back", () => {
  const any = fc.array(fc.oneof(size, fc.nat({ max: 2 ** 31 - 1 })), { maxLength: 300 });
  fc.assert(fc.property(any, (list) => assert.deepEqual(decodeSizes(encodeSizes(list)), list)));
});

test("blocks are numbered", () => assert.equal(blockName("cards", 12), "cards-12.bin"));
