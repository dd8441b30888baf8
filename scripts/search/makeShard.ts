/** One shard of the index → its folder in the cache. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Shard } from "../../src/search/build/shards.ts";
import { patchShard } from "../../src/search/build/patchShard.ts";
import { buildShard, type BuiltShard } from "../../src/search/build/shardFiles.ts";
import type { ShardEntry } from "../../src/search/files/manifest.ts";
import { ENTRY, FILES, fileSet, readEntry, UNITS, writeKept } from "./cache.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** After so many characters garbage is collected: not sooner, as Node then compiles anew what it had made fast. */
const MOST_UNCOLLECTED = 2e6;

/** Characters of the shards made since garbage was collected. */
let uncollected = 0;

/** What a shard was made of: the ground that all have in common, and a digest of each of its articles. */
export type MadeOf = { ground: string; articles: string[] };

export type KeptShard = { entry: ShardEntry; readings: string; of: MadeOf };

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

function buildFrom({ place, corrected }: Earlier, { articles }: Shard): BuiltShard {
  const file = (name: string): Uint8Array => readFileSync(join(place, FILES, name));
  const { readings } = readEntry(place) as KeptShard;
  return patchShard({ file, units: readFileSync(join(place, UNITS)), readings }, articles, corrected);
}

export function makeShard({ shard, folder, place, of, earlier }: MissingShard): void {
  const { name, articles } = shard;
  const { files, units, readings } = earlier === null ? buildShard(articles) : buildFrom(earlier, shard);
  const dates = articles.map(({ front }) => front.date);
  const entry: ShardEntry = {
    name,
    folder,
    articles: articles.length,
    from: dates.at(-1)!,
    to: dates[0]!,
    factBytes: files.get("facts.bin")!.length,
    files: fileSet(files),
  };
  writeKept(place, files, {
    [UNITS]: units,
    [ENTRY]: JSON.stringify({ entry, readings, of } satisfies KeptShard),
  });
  // Left to itself, Node keeps the garbage of several shards; of one that was changed there is little.
  if (earlier !== null) return;
  uncollected += articles.reduce((sum, { body }) => sum + body.length, 0);
  if (uncollected < MOST_UNCOLLECTED) return;
  collectGarbage();
  uncollected = 0;
}
