/** The shards of a search index, each kept in a folder that is named by what it was made of. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../src/archiveTypes.ts";
import type { Shard } from "../../src/search/build/shards.ts";
import { FORMAT } from "../../src/search/files/manifest.ts";
import { foldTable } from "../../src/search/fold.ts";
import { ENTRY, readEntry, shortDigest } from "./cache.ts";
import type { Earlier, KeptShard, MadeOf, MissingShard } from "./makeShard.ts";
import { shardHands, threadsFor } from "./shardHands.ts";

/**
 * How a shard is kept where the format of its files leaves that open: in which form builds find its units again, and
 * from which cards its phrases are taken. To be changed with either, so that nothing kept in another way is used.
 */
const KEPT = "units in parts, phrases of a sample, ids";

/** A digest of all that shards depend on beside the articles; `version` is Pagefind's. */
export const searchGround = (version: string): string => shortDigest(FORMAT, KEPT, version, foldTable());

/** Of all that a shard holds of an article; its file says it, where it was read from one. */
export const articleDigest = ({ digest: file, front, body, correction }: Article): string =>
  shortDigest(JSON.stringify([file ?? [front, body], correction]));

/** All that a shard's files are made of. */
const madeOf = ({ articles }: Shard, ground: string): MadeOf => ({
  ground,
  ids: articles.map(({ front }) => front.id),
  articles: articles.map(articleDigest),
});

/** The name of the folder of a shard that is made of this. */
export const folderOf = (name: string, { ground, articles }: MadeOf): string =>
  `${name}-${shortDigest(ground, ...articles)}`;

/** Of so many articles one may be another, or a shard is made from nothing in less time. */
const ONE_IN = 10;

/** A kept shard of which few articles have been corrected since, none added or removed. */
function earlierOf({ name }: Shard, of: MadeOf, cache: string): Earlier | null {
  for (const folder of readdirSync(cache)) {
    const place = join(cache, folder);
    if (!folder.startsWith(`${name}-`) || !existsSync(join(place, ENTRY))) continue;
    // What earlier code kept says nothing of what it was made of.
    const { entry, of: was } = readEntry(place) as Partial<KeptShard>;
    if (entry?.name !== name || was?.ground !== of.ground) continue;
    const { articles } = was;
    if (articles.length !== of.articles.length) continue;
    const corrected = [...articles.keys()].filter((at) => articles[at] !== of.articles[at]);
    if (corrected.length <= Math.max(1, articles.length / ONE_IN)) return { place, corrected };
  }
  return null;
}

export type KeepOptions = {
  cache: string;
  ground: string;
  /** Hears of every shard that has to be indexed. */
  progress: (words: string) => void;
  /** The articles' texts are not at hand: what is not kept cannot be made. */
  onlyKept?: boolean;
  /** Megabytes that shards made at a time may take together; one after the other when not given. */
  memory?: number;
};

/** A few of them at a time. */
async function makeAll(
  missing: readonly MissingShard[],
  { memory = 0, progress }: Pick<KeepOptions, "memory" | "progress">,
): Promise<void> {
  const hands = shardHands(
    threadsFor(
      missing.map(({ shard }) => shard),
      memory,
    ),
  );
  let next = 0;
  const one = async (): Promise<void> => {
    for (let at = next++; at < missing.length; at = next++) {
      const { name, articles } = missing[at]!.shard;
      progress(`indexing ${name}: ${articles.length} articles, shard ${at + 1} of ${missing.length}`);
      await hands.make(missing[at]!);
    }
  };
  try {
    await Promise.all(Array.from({ length: hands.atOnce }, one));
  } finally {
    await hands.close();
  }
}

/**
 * Every shard is in the cache afterwards; returns what is kept of them, newest first, and how many were made. Throws
 * where what is missing may not be made.
 */
export async function keepShards(
  shards: readonly Shard[],
  { cache, ground, onlyKept = false, ...manner }: KeepOptions,
): Promise<{ kept: KeptShard[]; made: number }> {
  const all = shards.map((shard) => {
    const of = madeOf(shard, ground);
    const folder = folderOf(shard.name, of);
    return { shard, folder, place: join(cache, folder), of };
  });
  const missing = all
    .filter(({ place }) => !existsSync(place))
    .map((each): MissingShard => ({ ...each, earlier: earlierOf(each.shard, each.of, cache) }));
  const [first] = missing;
  if (onlyKept && first !== undefined)
    throw new Error(`the shard ${first.shard.name} of the search index is in no part: make them all again`);
  await makeAll(missing, manner);
  return { kept: all.map(({ place }) => readEntry(place) as KeptShard), made: missing.length };
}
