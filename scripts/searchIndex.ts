/** The archive → its search index in `<site>/search`. What has not changed since the last build is taken from `.cache`. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { closePagefind, pagefindClient } from "../src/search/build/pagefindIndex.ts";
import { buildShard } from "../src/search/build/shardFiles.ts";
import { cutShards, type Shard } from "../src/search/build/shards.ts";
import { bundleSearchClient, bundleSearchEngine } from "../src/search/bundleClient.ts";
import { cellBitsFor, mergeUnits } from "../src/search/files/guide.ts";
import { MANIFEST, type Manifest, type ShardEntry } from "../src/search/files/manifest.ts";
import { blockName, encodeSizes, layPieces } from "../src/search/files/pieces.ts";
import type { Archive } from "../src/types.ts";

/** Changed whenever the same articles would give other files. */
const FORMAT = "1";

const CACHE = join(".cache", "search");

/** Of a shard's files, those that are kept and not published. */
const UNITS = "units";
const READINGS = "readings";

const ENGINE = "pagefind.wasm.gz";

export type Indexed = {
  articles: number;
  /** Shards of this build, and how many of them had to be indexed. */
  shards: number;
  made: number;
};

const digest = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 12);
};

/** Of all that a shard's files are made of. */
const shardDigest = ({ articles }: Shard): string =>
  digest(FORMAT, ...articles.map(({ front, body }) => JSON.stringify([front, body])));

type Files = Map<string, Uint8Array>;

/** All files or, where writing is cut off, none: a folder gets its name when it is complete. */
function writeFolder(folder: string, files: Files): void {
  const writing = `${folder}.writing`;
  rmSync(writing, { recursive: true, force: true });
  mkdirSync(writing, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(writing, name), bytes);
  rmSync(folder, { recursive: true, force: true });
  renameSync(writing, folder);
}

const readFolder = (folder: string): Files =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );

/** The shard's files, made now or by an earlier build. */
async function shardFiles(shard: Shard, folder: string): Promise<Files> {
  if (existsSync(folder)) return readFolder(folder);
  const { files, units, readings } = await buildShard(shard.articles);
  const kept = new Map([...files, [UNITS, units], [READINGS, Buffer.from(readings)]]);
  writeFolder(folder, kept);
  return kept;
}

const totalBytes = (files: Files): number =>
  Array.from(files.values()).reduce((sum, { length }) => sum + length, 0);

function entryOf({ name, articles }: Shard, folder: string, files: Files): ShardEntry {
  const dates = articles.map(({ front }) => front.date);
  return {
    name,
    folder,
    articles: articles.length,
    from: dates.at(-1)!,
    to: dates[0]!,
    bytes: totalBytes(files),
  };
}

function guideFiles(shards: readonly { units: Uint8Array; articles: number }[], cellBits: number): Files {
  const { blocks, sizes } = layPieces(mergeUnits(shards, cellBits));
  return new Map([
    ["cells.bin", encodeSizes(sizes)],
    ...blocks.map((block, at): [string, Uint8Array] => [blockName("cells", at), block]),
  ]);
}

/** Beside the folders of shards and guide: the page, the manifest and the engine. */
const PUBLISHED = ["index.html", MANIFEST, ENGINE];

/** Removes what this build is not made of, so that nothing of an older one stays. */
function prune(folder: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(folder))
    if (!used.has(name)) rmSync(join(folder, name), { recursive: true });
}

/**
 * Writes `<siteFolder>/search` and the scripts that read it. Shards are made one after the other, so that memory
 * holds no more than one. The same archive gives the same bytes, whatever the cache held.
 * `progress` hears of every shard that has to be indexed. Throws where Pagefind refuses an article.
 */
export async function buildSearchIndex(
  archive: Archive,
  siteFolder: string,
  { cache = CACHE, progress = () => {} }: { cache?: string; progress?: (words: string) => void } = {},
): Promise<Indexed> {
  const shards = cutShards(archive.articles);
  const out = join(siteFolder, "search");
  mkdirSync(cache, { recursive: true });
  const used = new Set<string>();
  const entries: ShardEntry[] = [];
  const units: { units: Uint8Array; articles: number }[] = [];
  const readings = new Set<string>();
  let made = 0;
  try {
    for (const [at, shard] of shards.entries()) {
      const folder = `${shard.name}-${shardDigest(shard)}`;
      const kept = join(cache, folder);
      if (!existsSync(kept)) {
        made += 1;
        progress(
          `indexing ${shard.name}: ${shard.articles.length} articles, shard ${at + 1} of ${shards.length}`,
        );
      }
      const files = await shardFiles(shard, kept);
      used.add(folder);
      units.push({ units: files.get(UNITS)!, articles: shard.articles.length });
      for (const character of Buffer.from(files.get(READINGS)!).toString()) readings.add(character);
      files.delete(UNITS);
      files.delete(READINGS);
      writeFolder(join(out, folder), files);
      entries.push(entryOf(shard, folder, files));
    }
    const client = await pagefindClient();
    const cellBits = cellBitsFor(archive.articles.length);
    const guide = `guide-${digest(FORMAT, ...entries.map(({ folder }) => folder))}`;
    const keptGuide = join(cache, guide);
    if (!existsSync(keptGuide)) writeFolder(keptGuide, guideFiles(units, cellBits));
    used.add(guide);
    const cells = readFolder(keptGuide);
    writeFolder(join(out, guide), cells);
    const manifest: Manifest = {
      engine: client.version,
      articles: archive.articles.length,
      shards: entries,
      guide: { folder: guide, cellBits, bytes: totalBytes(cells) },
      secondReadings: [...readings].sort().join(""),
    };
    writeFileSync(join(out, MANIFEST), JSON.stringify(manifest));
    writeFileSync(join(out, ENGINE), client.wasm);
    await bundleSearchEngine(siteFolder, client.script);
    await bundleSearchClient(siteFolder);
  } finally {
    await closePagefind();
  }
  prune(cache, used);
  prune(out, new Set([...used, ...PUBLISHED]));
  return { articles: archive.articles.length, shards: shards.length, made };
}
