/** What articles are narrowed and counted by, of a whole shard, column by column: like stands beside like and packs small. */
import { deflated, inflated } from "./deflated.ts";
import { decodeJson, encodeJson } from "./json.ts";

export type Facts = {
  date: string;
  paper: string;
  city: string;
  /** With their city, since districts of two cities may share a name: `济南市/市中区`. */
  districts: string[];
  topics: string[];
  kind: string;
  authors: string[];
};

/** What an article's card says of them. */
export type CardFacts = Omit<Facts, "authors">;

/** Different values, and for every article the places of its own among them. */
export type Column = { values: string[]; places: number[][] };

/**
 * Facets that travel together. The issue — day and paper — travels before them, since every search needs it and
 * articles of an issue stand together, which packs to a twentieth. Authors, the largest by far, travel alone and only
 * when they are asked for.
 */
export const COLUMNS = ["city", "district", "topic", "kind"] as const;
export type ColumnName = (typeof COLUMNS)[number] | "paper" | "author";

/** Which issue each article is of. */
export type IssueTable = { dates: string[]; papers: Column };
export type FactTable = Record<(typeof COLUMNS)[number], Column>;

/** Days in the order of the articles, each with how many follow it: `[["2008-12-31", 12], …]`. */
type Days = [string, number][];

const OF_CARD: Record<(typeof COLUMNS)[number], (facts: CardFacts) => string[]> = {
  city: ({ city }) => [city],
  district: ({ districts }) => districts,
  topic: ({ topics }) => topics,
  kind: ({ kind }) => [kind],
};

const VALUES: Record<ColumnName, (facts: Facts) => string[]> = {
  ...OF_CARD,
  paper: ({ paper }) => [paper],
  author: ({ authors }) => authors,
};

/** An article's values in a column. */
export const factValues = (facts: CardFacts, name: (typeof COLUMNS)[number]): string[] =>
  OF_CARD[name](facts);

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
function joinParts(parts: readonly Uint8Array[]): Uint8Array {
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

function splitParts(bytes: Uint8Array, count: number): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = count * SIZE;
  return Array.from({ length: count }, (_, place) => {
    const from = at;
    at += view.getUint32(place * SIZE);
    return bytes.subarray(from, at);
  });
}

/** Parts of a column: its values, how many each article has (nothing where each has one), and their places. */
const PARTS = 3;

function packColumn(facts: readonly Facts[], name: ColumnName): Uint8Array[] {
  const places = new Map<string, number>();
  const placeOf = (value: string): number => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  };
  const rows = facts.map((each) => VALUES[name](each).map(placeOf));
  const counts = rows.map(({ length }) => length);
  return [
    encodeJson([...places.keys()]),
    packNumbers(counts.every((count) => count === 1) ? [] : counts),
    packNumbers(rows.flat()),
  ];
}

function unpackColumn([values, counts, places]: Uint8Array[]): Column {
  const flat = unpackNumbers(places!);
  const lengths = unpackNumbers(counts!);
  let at = 0;
  const rows =
    lengths.length === 0
      ? flat.map((place) => [place])
      : lengths.map((length) => flat.slice(at, (at += length)));
  return { values: decodeJson(values!) as string[], places: rows };
}

function packDays(facts: readonly Facts[]): Days {
  const days: Days = [];
  for (const { date } of facts) {
    const last = days.at(-1);
    if (last?.[0] === date) last[1] += 1;
    else days.push([date, 1]);
  }
  return days;
}

/** The issues of a shard's articles, in their order. */
export const encodeIssues = (facts: readonly Facts[]): Uint8Array =>
  joinParts([encodeJson(packDays(facts)), ...packColumn(facts, "paper")]);

export function decodeIssues(bytes: Uint8Array): IssueTable {
  const [days, ...papers] = splitParts(bytes, 1 + PARTS);
  return {
    dates: (decodeJson(days!) as Days).flatMap(([date, articles]) =>
      Array.from({ length: articles }, () => date),
    ),
    papers: unpackColumn(papers),
  };
}

/** The facts of a shard's articles, in their order. */
export const encodeFacts = (facts: readonly Facts[]): Uint8Array =>
  joinParts(COLUMNS.flatMap((name) => packColumn(facts, name)));

export function decodeFacts(bytes: Uint8Array): FactTable {
  const parts = splitParts(bytes, COLUMNS.length * PARTS);
  return Object.fromEntries(
    COLUMNS.map((name, at) => [name, unpackColumn(parts.slice(at * PARTS, (at + 1) * PARTS))]),
  ) as FactTable;
}

export const encodeAuthors = (facts: readonly Facts[]): Uint8Array => joinParts(packColumn(facts, "author"));

export const decodeAuthors = (bytes: Uint8Array): Column => unpackColumn(splitParts(bytes, PARTS));
