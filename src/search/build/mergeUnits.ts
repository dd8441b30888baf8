/** Units of all shards → the cells of the archive's guide. */
import { encodeCell, type Entry, type Longer, type Postings } from "../files/guide.ts";
import { readUnits, type EntryReader } from "./keptUnits.ts";

/** Units of a shard as they are kept. */
export type ShardUnits = { units: Uint8Array; articles: number };

/** The articles of a shard are counted on from those of the one before. */
function shardReaders(shards: readonly ShardUnits[]): EntryReader[] {
  let before = 0;
  return shards.map(({ units, articles }) => {
    const reader = readUnits(units, articles, before);
    before += articles;
    return reader;
  });
}

/** Entries of all shards with keys below `end`, of each key one, ascending. */
function entriesBelow(end: number, shards: readonly EntryReader[]): Entry[] {
  const parts: Entry[] = [];
  for (const shard of shards) while (shard.next < end) parts.push(shard.read());
  // What sorts alike keeps its order, which is that of the shards.
  parts.sort((a, b) => a.key - b.key);
  const entries: Entry[] = [];
  for (let from = 0, to = 0; from < parts.length; from = to) {
    while (parts[to]?.key === parts[from]!.key) to += 1;
    // Most units stand in one shard alone.
    entries.push(to === from + 1 ? parts[from]! : joinedEntry(parts.slice(from, to)));
  }
  return entries;
}

/** Postings of shards that follow each other. */
function joined(parts: readonly Postings[]): Postings {
  const [articles, headed]: [number[], number[]] = [[], []];
  for (const part of parts) {
    for (const article of part.articles) articles.push(article);
    for (const article of part.headed) headed.push(article);
  }
  return { articles, headed };
}

function joinedLonger(parts: readonly Entry[]): Longer[] {
  const longer = new Map<number, Postings[]>();
  for (const { unit, postings } of parts.flatMap((part) => part.longer)) {
    const known = longer.get(unit);
    if (known === undefined) longer.set(unit, [postings]);
    else known.push(postings);
  }
  return Array.from(longer, ([unit, all]) => ({ unit, postings: joined(all) })).sort(
    (a, b) => a.unit - b.unit,
  );
}

const joinedEntry = (parts: readonly Entry[]): Entry => ({
  key: parts[0]!.key,
  postings: joined(parts.map(({ postings }) => postings)),
  longer: parts.some(({ longer }) => longer.length > 0) ? joinedLonger(parts) : [],
});

/** The units of shards, in the order of search → the cells of one guide. Holds no more than a cell in lists. */
export function mergeUnits(shards: readonly ShardUnits[], cellBits: number): Uint8Array[] {
  const articles = shards.reduce((sum, shard) => sum + shard.articles, 0);
  const readers = shardReaders(shards);
  const size = 2 ** (32 - cellBits);
  return Array.from({ length: 2 ** cellBits }, (_, cell) =>
    encodeCell(entriesBelow((cell + 1) * size, readers), cellBits, articles),
  );
}
