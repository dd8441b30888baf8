/** The shards of a standing index in which nothing but bodies of a few articles is another. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../src/archiveTypes.ts";
import type { ShardEntry } from "../../src/search/files/manifest.ts";
import { ENTRY, readEntry } from "./cache.ts";
import { makeShardAgain, type KeptShard } from "./makeShard.ts";
import { articleDigest, folderOf, type KeepOptions } from "./shards.ts";

type Again = Pick<KeepOptions, "cache" | "ground" | "progress">;

function keptShard(folder: string, { cache, ground }: Again): KeptShard | null {
  if (!existsSync(join(cache, folder, ENTRY))) return null;
  const kept = readEntry(join(cache, folder)) as KeptShard;
  return kept.of.ground === ground ? kept : null;
}

function shardAgain(
  kept: KeptShard,
  corrected: readonly Article[],
  { cache, progress }: Again,
): KeptShard | null {
  const { entry, of } = kept;
  const others = new Map<number, Article>();
  for (const article of corrected) {
    const at = of.ids.indexOf(article.front.id);
    if (at >= 0) others.set(at, article);
  }
  if (others.size === 0) return kept;
  const articles = [...of.articles];
  for (const [at, article] of others) articles[at] = articleDigest(article);
  const now = { ...of, articles };
  const folder = folderOf(entry.name, now);
  const place = join(cache, folder);
  if (existsSync(place)) return readEntry(place) as KeptShard;
  progress(`indexing ${others.size} of ${articles.length} articles of ${entry.name} again`);
  return makeShardAgain(kept, others, { earlier: join(cache, entry.folder), folder, place, of: now });
}

/** `standing`: as the site's index names them. `null` where one is not kept, or cannot be made without other articles. */
export function shardsAgain(
  standing: readonly ShardEntry[],
  corrected: readonly Article[],
  again: Again,
): KeptShard[] | null {
  const before = standing.flatMap(({ folder }) => keptShard(folder, again) ?? []);
  const ids = new Set(before.flatMap(({ of }) => of.ids));
  if (before.length < standing.length || !corrected.every(({ front }) => ids.has(front.id))) return null;
  const shards = before.flatMap((kept) => shardAgain(kept, corrected, again) ?? []);
  return shards.length < before.length ? null : shards;
}
