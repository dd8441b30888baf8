/** Deflated bytes with their length before them, so that what reads them makes room for no more. */
import { deflateSync, inflateSync } from "fflate";

const SIZE = 3;
const MOST = 2 ** (8 * SIZE);

/** Throws on more than 16 MB, which nothing in an index has. `dictionary`: bytes that both sides know. */
export function deflated(bytes: Uint8Array, dictionary?: Uint8Array): Uint8Array {
  const { length } = bytes;
  if (length >= MOST) throw new Error(`a part of the search index has ${length} bytes, which is too much`);
  const packed = deflateSync(bytes, { level: 9, ...(dictionary && { dictionary }) });
  const sized = new Uint8Array(SIZE + packed.length);
  sized.set([length >>> 16, length >>> 8, length]);
  sized.set(packed, SIZE);
  return sized;
}

export function inflated(packed: Uint8Array, dictionary?: Uint8Array): Uint8Array {
  const [high, middle, low] = packed as unknown as [number, number, number];
  const out = new Uint8Array((high << 16) | (middle << 8) | low);
  return inflateSync(packed.subarray(SIZE), { out, ...(dictionary && { dictionary }) });
}
