/** One shard of the index → its folder in the cache. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Shard } from "../../src/search/build/shards.ts";
import { buildShard } from "../../src/search/build/shardFiles.ts";
import type { ShardEntry } from "../../src/search/files/manifest.ts";
import { ENTRY, fileSet, UNITS, writeKept } from "./cache.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

export type KeptShard = { entry: ShardEntry; readings: string };

/** A shard that is not kept yet: the name of its folder, and where that lies. */
export type MissingShard = { shard: Shard; folder: string; place: string };

/** Throws where Pagefind refuses an article. */
export async function makeShard({ shard: { name, articles }, folder, place }: MissingShard): Promise<void> {
  const { files, units, readings } = await buildShard(articles);
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
    [ENTRY]: JSON.stringify({ entry, readings } satisfies KeptShard),
  });
  // Left to itself, Node lets the garbage of several shards lie: 760 MB at the most instead of 560.
  collectGarbage();
}
