/** The cells of a guide after articles of a shard were changed, none added or removed: only what is touched is made anew. */
import {
  cellOf,
  decodeCell,
  encodeCell,
  lowest,
  type Entry,
  type Longer,
  type Postings,
} from "../files/guide.ts";
import { readPart, unitParts } from "./keptUnits.ts";

export type ChangedShard = {
  /** Its units as the cells have them, and as they are now. */
  before: Uint8Array;
  after: Uint8Array;
  /** Its articles are `[first, first + articles)` of the archive's. */
  first: number;
  articles: number;
};

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((number, at) => number === b[at]);

const arePostingsSame = (a: Postings, b: Postings): boolean =>
  isSame(a.articles, b.articles) && isSame(a.headed, b.headed);

const isEntrySame = (a: Entry, b: Entry): boolean =>
  arePostingsSame(a.postings, b.postings) &&
  a.longer.length === b.longer.length &&
  a.longer.every(
    ({ unit, postings }, at) =>
      unit === b.longer[at]!.unit && arePostingsSame(postings, b.longer[at]!.postings),
  );

const nothing = (key: number): Entry => ({ key, postings: { articles: [], headed: [] }, longer: [] });

/** What a shard has now of every unit that changed; of one that is gone, an entry without articles. */
function changedEntries({ before, after, first, articles }: ChangedShard): Entry[] {
  const now = unitParts(after);
  return unitParts(before).flatMap((part, number) => {
    if (Buffer.compare(part, now[number]!) === 0) return [];
    const old = new Map(readPart(part, number, articles, first).map((entry) => [entry.key, entry]));
    const changed = readPart(now[number]!, number, articles, first).filter((entry) => {
      const was = old.get(entry.key);
      old.delete(entry.key);
      return was === undefined || !isEntrySame(was, entry);
    });
    return [...changed, ...Array.from(old.keys(), nothing)];
  });
}

/** The numbers outside a shard, with those that it has now between them. */
const replaced = (
  numbers: readonly number[],
  now: readonly number[],
  { first, articles }: ChangedShard,
): number[] => [
  ...numbers.filter((number) => number < first),
  ...now,
  ...numbers.filter((number) => number >= first + articles),
];

const replacedPostings = (all: Postings, now: Postings, shard: ChangedShard): Postings => ({
  articles: replaced(all.articles, now.articles, shard),
  headed: replaced(all.headed, now.headed, shard),
});

function replacedLonger(all: readonly Longer[], now: readonly Longer[], shard: ChangedShard): Longer[] {
  const none: Postings = { articles: [], headed: [] };
  const held = new Map(all.map(({ unit, postings }) => [unit, postings]));
  const come = new Map(now.map(({ unit, postings }) => [unit, postings]));
  return [...new Set([...held.keys(), ...come.keys()])]
    .sort((a, b) => a - b)
    .map((unit) => ({
      unit,
      postings: replacedPostings(held.get(unit) ?? none, come.get(unit) ?? none, shard),
    }))
    .filter(({ postings }) => postings.articles.length > 0);
}

/** `total`: articles of the archive. The same cells come out as from merging all units anew. */
export function patchGuide(
  cells: readonly Uint8Array[],
  shard: ChangedShard,
  cellBits: number,
  total: number,
): Uint8Array[] {
  const patched = [...cells];
  const changes = new Map<number, Entry[]>();
  for (const entry of changedEntries(shard)) {
    const cell = cellOf(entry.key, cellBits);
    changes.set(cell, [...(changes.get(cell) ?? []), entry]);
  }
  for (const [cell, changed] of changes) {
    const entries = new Map(decodeCell(cells[cell]!, cellBits, total).map((entry) => [entry.key, entry]));
    for (const { key: whole, postings, longer } of changed) {
      const key = lowest(whole, 32 - cellBits);
      const all = entries.get(key) ?? nothing(key);
      entries.set(key, {
        key,
        postings: replacedPostings(all.postings, postings, shard),
        longer: replacedLonger(all.longer, longer, shard),
      });
    }
    const left = [...entries.values()].filter(({ postings }) => postings.articles.length > 0);
    patched[cell] = encodeCell(
      left.sort((a, b) => a.key - b.key),
      cellBits,
      total,
    );
  }
  return patched;
}
