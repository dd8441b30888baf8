/** Tables of a shard's articles, column by column: like stands beside like and packs small. */
import { deflated, inflated } from "./deflated.ts";
import { decodeJson, encodeJson } from "./json.ts";

/** Different values, and for every article the places of its own among them. */
export type Column = { values: string[]; places: number[][] };

const HIGH = 0x80;

/** Numbers as bytes, seven bits in each, all but a number's last marked: nearly every place takes one byte, which deflate makes few bits of. */
function packNumbers(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    if (number >= HIGH * HIGH) bytes.push(HIGH | (number >>> 14));
    if (number >= HIGH) bytes.push(HIGH | ((number >>> 7) & 0x7f));
    bytes.push(number & 0x7f);
  }
  return deflated(Uint8Array.from(bytes));
}

function unpackNumbers(packed: Uint8Array): number[] {
  const numbers: number[] = [];
  let held = 0;
  for (const byte of inflated(packed)) {
    held = (held << 7) | (byte & 0x7f);
    if (byte >= HIGH) continue;
    numbers.push(held);
    held = 0;
  }
  return numbers;
}

const SIZE = 4;

/** Parts one after the other, before them the size of each in four bytes: each is packed by itself, like with like. */
export function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + SIZE + part.length, 0));
  const view = new DataView(joined.buffer);
  let at = parts.length * SIZE;
  parts.forEach((part, place) => {
    view.setUint32(place * SIZE, part.length);
    joined.set(part, at);
    at += part.length;
  });
  return joined;
}

export function splitParts(bytes: Uint8Array, count: number): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = count * SIZE;
  return Array.from({ length: count }, (_, place) => {
    const from = at;
    at += view.getUint32(place * SIZE);
    return bytes.subarray(from, at);
  });
}

/** Gives every value its place, in the order in which they come. */
export function placer(): { placeOf: (value: string) => number; values: () => string[] } {
  const places = new Map<string, number>();
  return {
    placeOf: (value) => {
      const place = places.get(value) ?? places.size;
      places.set(value, place);
      return place;
    },
    values: () => [...places.keys()],
  };
}

/** Lists of numbers in two parts: how many each has (nothing where each has one), and the numbers. */
export const packRows = (rows: readonly (readonly number[])[]): [Uint8Array, Uint8Array] => [
  packNumbers(rows.every(({ length }) => length === 1) ? [] : rows.map(({ length }) => length)),
  packNumbers(rows.flat()),
];

export function unpackRows(counts: Uint8Array, numbers: Uint8Array): number[][] {
  const flat = unpackNumbers(numbers);
  const lengths = unpackNumbers(counts);
  if (lengths.length === 0) return flat.map((place) => [place]);
  let at = 0;
  return lengths.map((length) => flat.slice(at, (at += length)));
}

/** Parts of a column: its values, and the two of its places. */
export const PARTS = 3;

export function packColumn(articles: readonly (readonly string[])[]): Uint8Array[] {
  const { placeOf, values } = placer();
  const rows = articles.map((each) => each.map(placeOf));
  return [encodeJson(values()), ...packRows(rows)];
}

export const unpackColumn = ([values, counts, places]: Uint8Array[]): Column => ({
  values: decodeJson(values!) as string[],
  places: unpackRows(counts!, places!),
});
