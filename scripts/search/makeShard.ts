/** One shard of the index → its folder in the cache. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Shard } from "../../src/search/build/shards.ts";
import type { Article } from "../../src/archiveTypes.ts";
import { patchShard, type EarlierShard } from "../../src/search/build/patchShard.ts";
import { buildShard, type BuiltShard } from "../../src/search/build/shardFiles.ts";
import type { ShardEntry } from "../../src/search/files/manifest.ts";
import { ENTRY, FILES, fileSet, readEntry, shortDigest, UNITS, writeKept, type Files } from "./cache.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** After so many characters garbage is collected: not sooner, as Node then compiles anew what it had made fast. */
const MOST_UNCOLLECTED = 2e6;

/** Characters of the shards made since garbage was collected. */
let uncollected = 0;

/** What a shard was made of: the ground that all have in common, and each of its articles, by its id and in a digest. */
export type MadeOf = { ground: string; ids: string[]; articles: string[] };

/** `sound`: a digest of its files and units as they were written. */
export type KeptShard = { entry: ShardEntry; readings: string; of: MadeOf; sound: string };

/** A kept shard of as many articles, of which few are others: their places. */
export type Earlier = { place: string; corrected: number[] };

/** A shard that is not kept yet: the name of its folder, and where that lies. */
export type MissingShard = {
  shard: Shard;
  folder: string;
  place: string;
  of: MadeOf;
  earlier: Earlier | null;
};

const soundness = (files: Files, units: Uint8Array): string =>
  shortDigest(...[...files].sort(([a], [b]) => (a < b ? -1 : 1)).flat(), units);

function readSound(place: string): EarlierShard | null {
  const { readings, sound } = readEntry(place) as KeptShard;
  const folder = join(place, FILES);
  const files: Files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  const units = readFileSync(join(place, UNITS));
  return soundness(files, units) === sound ? { file: (name) => files.get(name)!, units, readings } : null;
}

/** `null` where it is not as it was written, or cannot be read: then nothing more is made of it. */
function openEarlier(place: string): EarlierShard | null {
  let earlier: EarlierShard | null = null;
  try {
    earlier = readSound(place);
  } catch {
    // As if it were spoilt.
  }
  if (earlier === null) rmSync(place, { recursive: true, force: true });
  return earlier;
}

function buildFrom({ place, corrected }: Earlier, { articles }: Shard): BuiltShard | null {
  const earlier = openEarlier(place);
  if (earlier === null) return null;
  const others = new Map(corrected.map((at) => [at, articles[at]!]));
  return patchShard(earlier, { count: articles.length, corrected: others, all: articles });
}

/** What is said of a shard beside its files. */
type About = Pick<ShardEntry, "name" | "folder" | "articles" | "from" | "to">;

function keepBuilt(
  place: string,
  { files, units, readings }: BuiltShard,
  about: About,
  of: MadeOf,
): KeptShard {
  const entry: ShardEntry = { ...about, factBytes: files.get("facts.bin")!.length, files: fileSet(files) };
  const kept: KeptShard = { entry, readings, of, sound: soundness(files, units) };
  writeKept(place, files, { [UNITS]: units, [ENTRY]: JSON.stringify(kept) });
  return kept;
}

/**
 * A shard in which nothing but bodies is another: of the articles at these places. `null` where it cannot be made without
 * the other articles.
 */
export function makeShardAgain(
  { entry }: KeptShard,
  corrected: ReadonlyMap<number, Article>,
  { earlier, folder, place, of }: Pick<MissingShard, "folder" | "place" | "of"> & { earlier: string },
): KeptShard | null {
  const { name, articles, from, to } = entry;
  const was = openEarlier(earlier);
  const built = was === null ? null : patchShard(was, { count: articles, corrected, all: null });
  return built === null ? null : keepBuilt(place, built, { name, folder, articles, from, to }, of);
}

export function makeShard({ shard, folder, place, of, earlier }: MissingShard): void {
  const { name, articles } = shard;
  const built = (earlier === null ? null : buildFrom(earlier, shard)) ?? buildShard(articles);
  const [from, to] = [articles.at(-1)!.front.date, articles[0]!.front.date];
  keepBuilt(place, built, { name, folder, articles: articles.length, from, to }, of);
  // Left to itself, Node keeps the garbage of several shards; of one that was changed there is little.
  if (earlier !== null) return;
  uncollected += articles.reduce((sum, { body }) => sum + body.length, 0);
  if (uncollected < MOST_UNCOLLECTED) return;
  collectGarbage();
  uncollected = 0;
}
