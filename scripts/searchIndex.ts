/** The archive → its search index in `<site>/search`. What has not changed since the last build is taken from `.cache`. */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { regularPapers } from "../src/archive/regularPapers.ts";
import { closePagefind, pagefindClient } from "../src/search/build/pagefindIndex.ts";
import { buildShard } from "../src/search/build/shardFiles.ts";
import { cutShards, type Shard } from "../src/search/build/shards.ts";
import { bundleSearchClient, bundleSearchEngine } from "../src/search/bundleClient.ts";
import { foldTable } from "../src/search/fold.ts";
import { cellBitsFor } from "../src/search/files/guide.ts";
import {
  ENGINE_FILES,
  FORMAT,
  MANIFEST,
  type Manifest,
  type ShardEntry,
} from "../src/search/files/manifest.ts";
import type { Archive, Article } from "../src/archiveTypes.ts";
import { ENTRY, FILES, fileSet, readEntry, UNITS, writeKept } from "./searchCache.ts";
import { cacheIn } from "./keptFor.ts";
import { makeGuide, type KeptGuide } from "./searchGuide.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

export type Indexed = {
  articles: number;
  /** Shards of this build, and how many of them had to be indexed. */
  shards: number;
  made: number;
  /** Everything in `<site>/search` that this index is made of; what else is there is an older one's. */
  names: ReadonlySet<string>;
};

const digest = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 12);
};

/** Of all that a shard holds of an article; its file says it, where it was read from one. */
const articleDigest = ({ digest: file, front, body, correction }: Article): string =>
  JSON.stringify([file ?? [front, body], correction]);

/** Of all that a shard's files are made of; `ground` is what all shards have in common. */
const shardDigest = ({ articles }: Shard, ground: string): string =>
  digest(ground, ...articles.map(articleDigest));

type KeptShard = { entry: ShardEntry; readings: string };

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

/** Copies a folder, whole or not at all; one that is there, or in the site that stands, is named after its content and stays. */
function publish(from: string, to: string, standing: string | null): void {
  if (existsSync(to) || (standing !== null && existsSync(standing))) return;
  cpSync(from, `${to}.writing`, { recursive: true });
  renameSync(`${to}.writing`, to);
}

/** Beside the folders of shards, guide and engine: the page and the manifest. */
const PUBLISHED = ["index.html", MANIFEST];

/** Removes what this build is not made of, so that nothing of an older one stays. */
function prune(folder: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(folder))
    if (!used.has(name)) rmSync(join(folder, name), { recursive: true });
}

export type IndexOptions = {
  /** Where parts are kept from one build to the next; `.cache/search` when not given. */
  cache?: string;
  /** A site that stands and is to be changed: folders that it has are not published again. */
  standing?: string | null;
  /** Hears of every shard that has to be indexed. */
  progress?: (words: string) => void;
};

/** Every shard is in the cache afterwards; returns what is kept of them, newest first, and how many were made. */
async function keepShards(
  shards: readonly Shard[],
  { cache, progress, ground }: Required<Omit<IndexOptions, "standing">> & { ground: string },
): Promise<{ kept: KeptShard[]; made: number }> {
  const kept: KeptShard[] = [];
  let made = 0;
  for (const [at, shard] of shards.entries()) {
    const folder = `${shard.name}-${shardDigest(shard, ground)}`;
    const place = join(cache, folder);
    if (!existsSync(place)) {
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

/**
 * Writes `<siteFolder>/search` and the scripts that read it. Shards are made one after the other, so that memory
 * holds no more than one. The same archive gives the same bytes, whatever the cache held.
 * Throws where Pagefind refuses an article.
 */
export async function buildSearchIndex(
  archive: Archive,
  siteFolder: string,
  { cache = cacheIn("search"), standing = null, progress = () => {} }: IndexOptions = {},
): Promise<Indexed> {
  const out = join(siteFolder, "search");
  mkdirSync(cache, { recursive: true });
  mkdirSync(out, { recursive: true });
  try {
    const client = await pagefindClient();
    const ground = digest(FORMAT, client.version, foldTable());
    const { kept, made } = await keepShards(cutShards(archive.articles), { cache, progress, ground });
    const shards = kept.map(({ entry }) => entry);
    const cellBits = cellBitsFor(archive.articles.length);
    const guide = `guide-${digest(ground, ...shards.map(({ folder }) => folder))}`;
    if (!existsSync(join(cache, guide))) {
      const parts = shards.map(({ folder, articles }) => ({ folder, articles }));
      makeGuide(cache, { ground, cellBits, shards: parts }, join(cache, guide));
    }

    const folders = new Set([...shards.map(({ folder }) => folder), guide]);
    prune(cache, folders);
    const script = await bundleSearchEngine(client.script);
    const engine = `engine-${digest(script, client.wasm)}`;
    const names = new Set([...folders, engine, ...PUBLISHED]);
    prune(out, names);
    for (const folder of folders)
      publish(
        join(cache, folder, FILES),
        join(out, folder),
        standing === null ? null : join(standing, "search", folder),
      );
    mkdirSync(join(out, engine), { recursive: true });
    writeFileSync(join(out, engine, ENGINE_FILES.script), script);
    writeFileSync(join(out, engine, ENGINE_FILES.wasm), client.wasm);

    const manifest: Manifest = {
      format: FORMAT,
      engine: { folder: engine, version: client.version, bytes: script.length + client.wasm.length },
      articles: archive.articles.length,
      shards,
      guide: { folder: guide, cellBits, files: (readEntry(join(cache, guide)) as KeptGuide).files },
      secondReadings: [...new Set(kept.flatMap(({ readings }) => Array.from(readings)))].sort().join(""),
      regular: regularPapers(archive),
    };
    writeFileSync(join(out, MANIFEST), JSON.stringify(manifest));
    await bundleSearchClient(siteFolder, archive.settings.language);
    return { articles: archive.articles.length, shards: shards.length, made, names };
  } finally {
    await closePagefind();
  }
}
