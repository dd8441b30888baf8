/**
 * The guide: for every string of one and of two characters, the articles in which it stands; and of three, where
 * both its pairs are common in a shard, so that they say little of it. It answers such strings exactly, and for
 * longer ones it names the few articles that can have them, so that nothing else of the index need be fetched.
 * "Characters" are UTF-16 units: a match of whole characters is one of units.
 *
 * Units are spread evenly over cells by multiplying (Knuth, TAOCP 3, 6.4: multiplicative hashing; with an odd
 * multiplier it is one to one, so that a cell and what is left of the product name the unit). A cell is what
 * a reader fetches.
 */
import {
  bitReader,
  bitWriter,
  readAscending,
  riceWidth,
  writeAscending,
  type BitReader,
  type BitWriter,
} from "./bits.ts";

/** Articles by their place in the archive's order of search, ascending. */
export type Postings = {
  articles: number[];
  /** Of these, those that have it in the headline, kicker, subtitle or series. */
  headed: number[];
};

/** Strings of three that begin with a pair, by their third unit, ascending. */
export type Longer = { unit: number; postings: Postings };

/** A unit and where it stands; entries ascend by key. */
export type Entry = { key: number; postings: Postings; longer: Longer[] };

export const NOWHERE: Postings = { articles: [], headed: [] };

/**
 * A pair is common in a shard of so many articles where at least so many have it. Of a larger shard that is a smaller
 * share: what a reader pays for is articles, and the larger the archive the less a byte of it weighs.
 */
export const commonFrom = (articles: number): number => Math.max(16, Math.ceil(1.8 * Math.sqrt(articles)));

const MULTIPLIER = 0x9e3779b1;

/** Two UTF-16 units as a number; one unit alone is followed by 0, which no searched text has. */
export const keyOf = (unit: number, next: number): number => Math.imul((unit << 16) | next, MULTIPLIER) >>> 0;

/** The units by which a phrase is looked up: every two that follow each other, or the one. */
export function unitsOf(phrase: string): number[] {
  if (phrase.length === 1) return [keyOf(phrase.charCodeAt(0), 0)];
  return Array.from({ length: phrase.length - 1 }, (_, at) =>
    keyOf(phrase.charCodeAt(at), phrase.charCodeAt(at + 1)),
  );
}

function writePostings(writer: BitWriter, { articles, headed }: Postings, total: number): void {
  writer.gamma(articles.length - 1);
  writeAscending(writer, articles, total);
  writer.gamma(headed.length);
  if (headed.length === 0) return;
  // Which of the articles, not which articles: smaller numbers.
  const places: number[] = [];
  for (let at = 0, next = 0; next < headed.length; at += 1)
    if (articles[at] === headed[next]) {
      places.push(at);
      next += 1;
    }
  writeAscending(writer, places, articles.length);
}

function readPostings(reader: BitReader, total: number, offset: number): Postings {
  const articles = readAscending(reader, reader.gamma() + 1, total, offset);
  const headed = reader.gamma();
  if (headed === 0) return { articles, headed: [] };
  return { articles, headed: readAscending(reader, headed, articles.length).map((at) => articles[at]!) };
}

const UNITS = 2 ** 16;

function writeLonger(writer: BitWriter, longer: readonly Longer[], articles: number): void {
  writer.gamma(longer.length);
  if (longer.length === 0) return;
  writeAscending(
    writer,
    longer.map(({ unit }) => unit),
    UNITS,
  );
  for (const { postings } of longer) writePostings(writer, postings, articles);
}

function readLonger(reader: BitReader, articles: number, offset: number): Longer[] {
  const count = reader.gamma();
  if (count === 0) return [];
  return readAscending(reader, count, UNITS).map((unit) => ({
    unit,
    postings: readPostings(reader, articles, offset),
  }));
}

/** Entries ascending by key, of which only the lowest `bits` bits are written. */
function writeEntries(writer: BitWriter, entries: readonly Entry[], bits: number, articles: number): void {
  const count = entries.length;
  const width = riceWidth(2 ** bits / Math.max(1, count));
  writer.gamma(count);
  let next = 0;
  for (const { key, postings, longer } of entries) {
    const left = lowest(key, bits);
    writer.rice(left - next, width);
    next = left + 1;
    writePostings(writer, postings, articles);
    writeLonger(writer, longer, articles);
  }
}

/** What a cell keeps of a key. */
export const lowest = (key: number, bits: number): number => (key & (2 ** bits - 1)) >>> 0;

/** Entries one by one. */
type EntryReader = {
  /** Of the entry that comes next; `Infinity` behind the last. */
  next: number;
  read: () => Entry;
};

/** The articles are counted on from `offset`. */
function entryReader(bytes: Uint8Array, bits: number, articles: number, offset: number): EntryReader {
  const reader = bitReader(bytes);
  let left = reader.gamma();
  const width = riceWidth(2 ** bits / Math.max(1, left));
  const keyFrom = (least: number): number => (left === 0 ? Infinity : least + reader.rice(width));
  const entries: EntryReader = {
    next: keyFrom(0),
    read: () => {
      const key = entries.next;
      const postings = readPostings(reader, articles, offset);
      const longer = readLonger(reader, articles, offset);
      left -= 1;
      entries.next = keyFrom(key + 1);
      return { key, postings, longer };
    },
  };
  return entries;
}

/** How many bits of a key name its cell: more cells are shorter, and make a longer list of their sizes. */
export const cellBitsFor = (articles: number): number =>
  Math.min(13, Math.max(4, Math.round(Math.log2(Math.max(1, articles) / 2.5))));

/** The cell in which a unit is. */
export const cellOf = (key: number, cellBits: number): number => key >>> (32 - cellBits);

/** Entries of a cell, ascending by key, as it is fetched. */
export function encodeCell(entries: readonly Entry[], cellBits: number, articles: number): Uint8Array {
  const writer = bitWriter();
  writeEntries(writer, entries, 32 - cellBits, articles);
  return writer.bytes();
}

/** The keys of the entries are what the cell keeps of them, their lowest bits; articles are counted on from `first`. */
export function decodeCell(cell: Uint8Array, cellBits: number, articles: number, first = 0): Entry[] {
  const reader = entryReader(cell, 32 - cellBits, articles, first);
  const entries: Entry[] = [];
  while (reader.next < Infinity) entries.push(reader.read());
  return entries;
}

export type FoundUnit = Omit<Entry, "key">;

/** Where a unit stands, from its cell. */
export function findInCell(cell: Uint8Array, key: number, cellBits: number, articles: number): FoundUnit {
  const bits = 32 - cellBits;
  const wanted = lowest(key, bits);
  const entries = entryReader(cell, bits, articles, 0);
  while (entries.next < wanted) entries.read();
  return entries.next === wanted ? entries.read() : { postings: NOWHERE, longer: [] };
}
