/**
 * Many small pieces in few files: a piece is read by itself, a part of a file, where the host answers such
 * requests; where it does not, the file around it is never large.
 */
import { bitReader, bitWriter, riceWidth } from "./bits.ts";

/** Size of a file of pieces, in bytes; only a piece that is larger by itself makes a larger one. */
export const BLOCK = 65_536;

/** Where a piece stands: bytes `[from, to)` of a block. */
export type Place = { block: number; from: number; to: number };

/** Pieces follow each other; one that would not fit begins the next block. */
export function placePieces(sizes: ArrayLike<number>): Place[] {
  const places: Place[] = [];
  let block = 0;
  let used = 0;
  for (let at = 0; at < sizes.length; at += 1) {
    const size = sizes[at]!;
    if (used > 0 && used + size > BLOCK) {
      block += 1;
      used = 0;
    }
    places.push({ block, from: used, to: used + size });
    used += size;
  }
  return places;
}

export function layPieces(pieces: readonly Uint8Array[]): { blocks: Uint8Array[]; sizes: number[] } {
  const sizes = pieces.map((piece) => piece.length);
  const places = placePieces(sizes);
  const lengths: number[] = [];
  for (const { block, to } of places) lengths[block] = to;
  const blocks = lengths.map((length) => new Uint8Array(length));
  places.forEach(({ block, from }, at) => blocks[block]!.set(pieces[at]!, from));
  return { blocks, sizes };
}

/** What `layPieces` laid; `block` gives the bytes of the block of a number. */
export function takePieces(sizes: readonly number[], block: (number: number) => Uint8Array): Uint8Array[] {
  const blocks = new Map<number, Uint8Array>();
  return placePieces(sizes).map(({ block: number, from, to }) => {
    const bytes = blocks.get(number) ?? block(number);
    blocks.set(number, bytes);
    return bytes.subarray(from, to);
  });
}

export function encodeSizes(sizes: readonly number[]): Uint8Array {
  const writer = bitWriter();
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  const width = riceWidth(mean);
  writer.gamma(sizes.length);
  writer.gamma(width);
  for (const size of sizes) writer.rice(size, width);
  return writer.bytes();
}

export function decodeSizes(bytes: Uint8Array): number[] {
  const reader = bitReader(bytes);
  const count = reader.gamma();
  const width = reader.gamma();
  return Array.from({ length: count }, () => reader.rice(width));
}

export const blockName = (name: string, block: number): string => `${name}-${block}.bin`;
