/**
 * The units of one shard as they are kept between builds, in parts by the first bits of their keys: where an article was
 * corrected few parts are other than they were, and those that are the same to the byte need not be read.
 */
import { cellOf, decodeCell, encodeCell, type Entry } from "../files/guide.ts";
import { decodeSizes, encodeSizes } from "../files/pieces.ts";

const PART_BITS = 10;
const PARTS = 2 ** PART_BITS;

/** Bytes that say how long the list of sizes is. */
const HEAD = 4;

/** The part in which a unit is. */
export const partOf = (key: number): number => cellOf(key, PART_BITS);

/** Entries of a part, ascending by key; its articles are counted on from `first`. */
export function readPart(part: Uint8Array, number: number, articles: number, first = 0): Entry[] {
  const entries = decodeCell(part, PART_BITS, articles, first);
  const before = number * 2 ** (32 - PART_BITS);
  for (const entry of entries) entry.key += before;
  return entries;
}

/** Entries of one part, ascending by key. */
export const writePart = (entries: readonly Entry[], articles: number): Uint8Array =>
  encodeCell(entries, PART_BITS, articles);

export function joinUnits(parts: readonly Uint8Array[]): Uint8Array {
  const sizes = encodeSizes(parts.map(({ length }) => length));
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(sizes.length);
  return Buffer.concat([head, sizes, ...parts]);
}

export function unitParts(units: Uint8Array): Uint8Array[] {
  let at = HEAD + new DataView(units.buffer, units.byteOffset).getUint32(0);
  return decodeSizes(units.subarray(HEAD, at)).map((size) => units.subarray(at, (at += size)));
}

/** Entries ascending by key → units. Holds no more than a part in lists. */
export function encodeUnits(entries: Iterable<Entry>, articles: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let held: Entry[] = [];
  const closeBefore = (part: number): void => {
    while (parts.length < part) {
      parts.push(writePart(held, articles));
      held = [];
    }
  };
  for (const entry of entries) {
    closeBefore(partOf(entry.key));
    held.push(entry);
  }
  closeBefore(PARTS);
  return joinUnits(parts);
}

/** Whether some article has a unit. */
export const hasUnit = (units: Uint8Array, key: number, articles: number): boolean =>
  readPart(unitParts(units)[partOf(key)]!, partOf(key), articles).some((entry) => entry.key === key);

/** Entries one by one. */
export type EntryReader = {
  /** Of the entry that comes next; `Infinity` behind the last. */
  next: number;
  read: () => Entry;
};

/** Entries of units, ascending by key; their articles are counted on from `first`. Holds no more than a part in lists. */
export function readUnits(units: Uint8Array, articles: number, first: number): EntryReader {
  const parts = unitParts(units);
  let number = 0;
  let entries: Entry[] = [];
  let at = 0;
  const keyThere = (): number => {
    while (at === entries.length && number < parts.length) {
      entries = readPart(parts[number]!, number, articles, first);
      [number, at] = [number + 1, 0];
    }
    return entries[at]?.key ?? Infinity;
  };
  const reader: EntryReader = {
    next: keyThere(),
    read: () => {
      const entry = entries[at]!;
      at += 1;
      reader.next = keyThere();
      return entry;
    },
  };
  return reader;
}
