/**
 * The guide: for every string of one and of two characters, the articles in which it stands. It answers such
 * strings exactly, and for longer ones it names the few articles that can have them, so that nothing else of
 * the index need be fetched. "Characters" are UTF-16 units: a match of whole characters is one of units.
 *
 * Units are spread evenly over cells by multiplying (Knuth, TAOCP 3, 6.4: multiplicative hashing; with an odd
 * multiplier it is one to one, so that a cell and what is left of the product name the unit). A cell is what
 * a reader fetches.
 */
import type { SearchedText } from "../card.ts";
import { BREAK } from "../fold.ts";
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

export const NOWHERE: Postings = { articles: [], headed: [] };

const MULTIPLIER = 0x9e3779b1;
const BREAK_UNIT = BREAK.charCodeAt(0);

/** Two UTF-16 units as a number; one unit alone is followed by 0, which no searched text has. */
const keyOf = (unit: number, next: number): number => Math.imul((unit << 16) | next, MULTIPLIER) >>> 0;

/** The units by which a phrase is looked up: every two that follow each other, or the one. */
export function unitsOf(phrase: string): number[] {
  if (phrase.length === 1) return [keyOf(phrase.charCodeAt(0), 0)];
  const keys = Array.from({ length: phrase.length - 1 }, (_, at) =>
    keyOf(phrase.charCodeAt(at), phrase.charCodeAt(at + 1)),
  );
  return [...new Set(keys)];
}

/** Phrases that the guide answers by itself. */
export const isUnit = (phrase: string): boolean => phrase.length <= 2;

/** Key and article as one number that sorts by both; `ARTICLES` is more than a shard ever has. */
const ARTICLES = 2 ** 20;

/** Every unit with every article of the texts that has it within `[0, end)`, ascending by key and then by article. */
function pairUnits(texts: readonly SearchedText[], end: (text: SearchedText) => number): Float64Array {
  const room = texts.reduce((sum, text) => sum + 2 * end(text), 0);
  const pairs = new Float64Array(room);
  let count = 0;
  texts.forEach((searched, article) => {
    const { text } = searched;
    const length = end(searched);
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === BREAK_UNIT) continue;
      pairs[count++] = keyOf(unit, 0) * ARTICLES + article;
      const next = at + 1 < length ? text.charCodeAt(at + 1) : BREAK_UNIT;
      if (next !== BREAK_UNIT) pairs[count++] = keyOf(unit, next) * ARTICLES + article;
    }
  });
  return pairs.subarray(0, count).sort();
}

/** Sorted pairs → for each key its articles, each once. */
function* grouped(pairs: Float64Array): Generator<{ key: number; articles: number[] }> {
  let key = -1;
  let articles: number[] = [];
  for (let at = 0; at < pairs.length; at += 1) {
    const pair = pairs[at]!;
    if (pair === pairs[at - 1]) continue;
    const its = Math.floor(pair / ARTICLES);
    if (its !== key) {
      if (key >= 0) yield { key, articles };
      key = its;
      articles = [];
    }
    articles.push(pair - its * ARTICLES);
  }
  if (key >= 0) yield { key, articles };
}

function listUnits(texts: readonly SearchedText[]): Entry[] {
  const headed = new Map<number, number[]>();
  for (const { key, articles } of grouped(pairUnits(texts, (text) => text.headed))) headed.set(key, articles);
  return Array.from(grouped(pairUnits(texts, ({ text }) => text.length)), ({ key, articles }) => ({
    key,
    postings: { articles, headed: headed.get(key) ?? [] },
  }));
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

type Entry = { key: number; postings: Postings };

/** Entries ascending by key, of which only the lowest `bits` bits are written. */
function writeEntries(writer: BitWriter, entries: readonly Entry[], bits: number, articles: number): void {
  const width = riceWidth(2 ** bits / Math.max(1, entries.length));
  writer.gamma(entries.length);
  let next = 0;
  for (const { key, postings } of entries) {
    const left = lowest(key, bits);
    writer.rice(left - next, width);
    next = left + 1;
    writePostings(writer, postings, articles);
  }
}

const lowest = (key: number, bits: number): number => (bits === 32 ? key : (key & (2 ** bits - 1)) >>> 0);

/** The articles are counted on from `offset`. */
function* readEntries(
  bytes: Uint8Array,
  bits: number,
  articles: number,
  offset = 0,
): Generator<Entry, undefined> {
  const reader = bitReader(bytes);
  const count = reader.gamma();
  const width = riceWidth(2 ** bits / Math.max(1, count));
  let next = 0;
  for (let at = 0; at < count; at += 1) {
    const key = next + reader.rice(width);
    next = key + 1;
    yield { key, postings: readPostings(reader, articles, offset) };
  }
}

/** Searched text of a shard's articles in order, each with the length of its headline parts in units → the shard's units, as they are kept between builds. */
export function encodeUnits(texts: readonly SearchedText[]): Uint8Array {
  const writer = bitWriter();
  writeEntries(writer, listUnits(texts), 32, texts.length);
  return writer.bytes();
}

/** How many bits of a key name its cell: more cells are shorter, and make a longer list of their sizes. */
export const cellBitsFor = (articles: number): number =>
  Math.min(13, Math.max(4, Math.round(Math.log2(Math.max(1, articles) / 2.5))));

/** The cell in which a unit is. */
export const cellOf = (key: number, cellBits: number): number => key >>> (32 - cellBits);

type ShardUnits = { units: Uint8Array; articles: number };

/** Entries of all shards, ascending by key; the articles of a shard are counted on from those of the one before. */
function* mergeEntries(shards: readonly ShardUnits[]): Generator<Entry> {
  let before = 0;
  const heads = shards.map(({ units, articles }) => {
    const entries = readEntries(units, 32, articles, before);
    before += articles;
    return { entries, next: entries.next().value };
  });
  for (;;) {
    let key = Infinity;
    for (const { next } of heads) if (next !== undefined && next.key < key) key = next.key;
    if (key === Infinity) return;
    const found: Postings[] = [];
    for (const head of heads) {
      if (head.next?.key !== key) continue;
      found.push(head.next.postings);
      head.next = head.entries.next().value;
    }
    yield { key, postings: found.length === 1 ? found[0]! : joined(found) };
  }
}

/** Postings of shards that follow each other. */
const joined = (parts: readonly Postings[]): Postings => ({
  articles: ([] as number[]).concat(...parts.map(({ articles }) => articles)),
  headed: ([] as number[]).concat(...parts.map(({ headed }) => headed)),
});

/** The units of shards, in the order of search → the cells of one guide. Holds no more than a cell in lists. */
export function mergeUnits(shards: readonly ShardUnits[], cellBits: number): Uint8Array[] {
  const articles = shards.reduce((sum, shard) => sum + shard.articles, 0);
  const cells: Uint8Array[] = [];
  let entries: Entry[] = [];
  const closeBefore = (cell: number): void => {
    while (cells.length < cell) {
      const writer = bitWriter();
      writeEntries(writer, entries, 32 - cellBits, articles);
      cells.push(writer.bytes());
      entries = [];
    }
  };
  for (const entry of mergeEntries(shards)) {
    closeBefore(cellOf(entry.key, cellBits));
    entries.push(entry);
  }
  closeBefore(2 ** cellBits);
  return cells;
}

/** The postings of a unit, from its cell. */
export function findInCell(cell: Uint8Array, key: number, cellBits: number, articles: number): Postings {
  const bits = 32 - cellBits;
  const wanted = lowest(key, bits);
  for (const entry of readEntries(cell, bits, articles)) {
    if (entry.key === wanted) return entry.postings;
    if (entry.key > wanted) break;
  }
  return NOWHERE;
}
