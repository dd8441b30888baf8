/** The shards of a search index, each kept in a folder that is named by what it was made of. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Article } from "../src/archiveTypes.ts";
import type { PagefindClient } from "../src/search/build/pagefindIndex.ts";
import { buildShard } from "../src/search/build/shardFiles.ts";
import type { Shard } from "../src/search/build/shards.ts";
import { FORMAT, type ShardEntry } from "../src/search/files/manifest.ts";
import { foldTable } from "../src/search/fold.ts";
import { ENTRY, fileSet, readEntry, shortDigest, UNITS, writeKept } from "./searchCache.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** A digest of all that shards depend on beside the articles. */
export const searchGround = ({ version }: PagefindClient): string =>
  shortDigest(FORMAT, version, foldTable());

/** Of all that a shard holds of an article; its file says it, where it was read from one. */
const articleDigest = ({ digest: file, front, body, correction }: Article): string =>
  JSON.stringify([file ?? [front, body], correction]);

/** Of all that a shard's files are made of; `ground` is what all shards have in common. */
const shardDigest = ({ articles }: Shard, ground: string): string =>
  shortDigest(ground, ...articles.map(articleDigest));

export type KeptShard = { entry: ShardEntry; readings: string };

async function makeShard({ name, articles }: Shard, folder: string, kept: string): Promise<void> {
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
  writeKept(kept, files, {
    [UNITS]: units,
    [ENTRY]: JSON.stringify({ entry, readings } satisfies KeptShard),
  });
}

export type KeepOptions = {
  cache: string;
  ground: string;
  /** Hears of every shard that has to be indexed. */
  progress: (words: string) => void;
  /** The articles' texts are not at hand: what is not kept cannot be made. */
  onlyKept?: boolean;
};

/**
 * Every shard is in the cache afterwards; returns what is kept of them, newest first, and how many were made. One after the
 * other, so that memory holds no more than one. Throws where Pagefind refuses an article.
 */
export async function keepShards(
  shards: readonly Shard[],
  { cache, ground, progress, onlyKept = false }: KeepOptions,
): Promise<{ kept: KeptShard[]; made: number }> {
  const kept: KeptShard[] = [];
  let made = 0;
  for (const [at, shard] of shards.entries()) {
    const folder = `${shard.name}-${shardDigest(shard, ground)}`;
    const place = join(cache, folder);
    if (!existsSync(place)) {
      if (onlyKept)
        throw new Error(`the shard ${shard.name} of the search index is in no part: make them all again`);
      made += 1;
      const of = `shard ${at + 1} of ${shards.length}`;
      progress(`indexing ${shard.name}: ${shard.articles.length} articles, ${of}`);
      await makeShard(shard, folder, place);
      // Left to itself, Node lets the garbage of several shards lie: 760 MB at the most instead of 560.
      collectGarbage();
    }
    kept.push(readEntry(place) as KeptShard);
  }
  return { kept, made };
}
