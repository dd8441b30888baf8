/** The archive → its search index in `<site>/search`. What has not changed since the last build is taken from `.cache`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { regularPapers } from "../../src/archive/regularPapers.ts";
import { cutShards } from "../../src/search/build/shards.ts";
import { cellBitsFor } from "../../src/search/files/guide.ts";
import { FORMAT, MANIFEST, type Manifest } from "../../src/search/files/manifest.ts";
import type { Archive, Article, Language } from "../../src/archiveTypes.ts";
import type { Bundled } from "../../src/search/bundleClient.ts";
import { copyKept, FILES, fileSet, readEntry, shortDigest as digest } from "./cache.ts";
import { keptBundle, writeBundled } from "../keptBundles.ts";
import { cacheIn } from "../keptFor.ts";
import { keptEngine } from "./engine.ts";
import { makeGuide, type KeptGuide } from "./guide.ts";
import type { KeptShard } from "./makeShard.ts";
import { keepShards, searchGround, type KeepOptions } from "./shards.ts";
import { shardsAgain } from "./shardsAgain.ts";

export type Indexed = {
  articles: number;
  /** Shards of this build, and how many of them had to be indexed. */
  shards: number;
  made: number;
  /** Everything in `<site>/search` that this index is made of; what else is there is an older one's. */
  names: ReadonlySet<string>;
};

/** A folder that the site that stands has already needs no copy. */
function publish(from: string, to: string, standing: string | null): void {
  if (standing === null || !existsSync(standing)) copyKept(from, to);
}

/** Beside the folders of shards, guide and engine: the page and the manifest. */
const PUBLISHED = ["index.html", MANIFEST];

/** Removes what this build is not made of, so that nothing of an older one stays. */
function prune(folder: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(folder))
    if (!used.has(name)) rmSync(join(folder, name), { recursive: true });
}

/** Of the pages that search or mark what was found. */
const searchScripts = (language: Language): Promise<Bundled> =>
  keptBundle(`search-${language}`, async () => {
    const { bundleSearchClient } = await import("../../src/search/bundleClient.ts");
    return bundleSearchClient(language);
  });

export type IndexOptions = Pick<KeepOptions, "onlyKept" | "memory"> & {
  /** Where parts are kept from one build to the next; `.cache/search` when not given. */
  cache?: string;
  /** A site that stands and is to be changed: folders that it has are not published again. */
  standing?: string | null;
  /** Hears of every shard that has to be indexed. */
  progress?: (words: string) => void;
};

/** What an index says of an archive beside its shards. */
type About = Pick<Manifest, "articles" | "regular"> & { language: Language };

type Publishing = { cache: string; standing: string | null; siteFolder: string };

/** Writes what is kept of an index to a site, with the guide to it. */
async function publishIndex(
  kept: readonly KeptShard[],
  { language, articles, regular }: About,
  { cache, standing, siteFolder }: Publishing,
): Promise<ReadonlySet<string>> {
  const out = join(siteFolder, "search");
  mkdirSync(out, { recursive: true });
  const { version, files } = await keptEngine();
  const ground = searchGround(version);
  const shards = kept.map(({ entry }) => entry);
  const cellBits = cellBitsFor(articles);
  const guide = `guide-${digest(ground, ...shards.map(({ folder }) => folder))}`;
  if (!existsSync(join(cache, guide))) {
    const parts = shards.map((shard) => ({ folder: shard.folder, articles: shard.articles }));
    makeGuide(cache, { ground, cellBits, shards: parts }, join(cache, guide));
  }

  const folders = new Set([...shards.map(({ folder }) => folder), guide]);
  prune(cache, folders);
  const engine = `engine-${digest(...files.values())}`;
  const names = new Set([...folders, engine, ...PUBLISHED]);
  prune(out, names);
  for (const folder of folders)
    publish(
      join(cache, folder, FILES),
      join(out, folder),
      standing === null ? null : join(standing, "search", folder),
    );
  writeBundled(join(out, engine), files);

  const manifest: Manifest = {
    format: FORMAT,
    engine: { folder: engine, version, bytes: fileSet(files).bytes },
    articles,
    shards,
    guide: { folder: guide, cellBits, files: (readEntry(join(cache, guide)) as KeptGuide).files },
    secondReadings: [...new Set(kept.flatMap(({ readings }) => Array.from(readings)))].sort().join(""),
    regular,
  };
  writeFileSync(join(out, MANIFEST), JSON.stringify(manifest));
  writeBundled(siteFolder, await searchScripts(language));
  return names;
}

/**
 * Writes `<siteFolder>/search` and the scripts that read it. The same archive gives the same bytes, whatever the cache held.
 */
export async function buildSearchIndex(
  archive: Archive,
  siteFolder: string,
  { cache = cacheIn("search"), standing = null, progress = () => {}, ...manner }: IndexOptions = {},
): Promise<Indexed> {
  mkdirSync(cache, { recursive: true });
  const ground = searchGround((await keptEngine()).version);
  const options = { cache, ground, progress, ...manner };
  const { kept, made } = await keepShards(cutShards(archive.articles), options);
  const { language } = archive.settings;
  const about = { language, articles: archive.articles.length, regular: regularPapers(archive) };
  const names = await publishIndex(kept, about, { cache, standing, siteFolder });
  return { articles: about.articles, shards: kept.length, made, names };
}

/** `null` where the site has none that can be read. */
function standingManifest(site: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(join(site, "search", MANIFEST), "utf8")) as Manifest;
  } catch {
    return null;
  }
}

/**
 * The same from the index of the site that stands, where of all articles nothing but the bodies of these is another. `null`
 * where that is not known enough of; then nothing is written.
 */
export async function buildIndexAgain(
  corrected: readonly Article[],
  language: Language,
  siteFolder: string,
  {
    cache = cacheIn("search"),
    standing,
    progress,
  }: Required<Pick<IndexOptions, "progress">> & { cache?: string; standing: string },
): Promise<Omit<Indexed, "made"> | null> {
  const manifest = standingManifest(standing);
  if (manifest === null) return null;
  const { shards, articles, regular } = manifest;
  const ground = searchGround((await keptEngine()).version);
  const kept = shardsAgain(shards, corrected, { cache, ground, progress });
  if (kept === null) return null;
  const names = await publishIndex(kept, { language, articles, regular }, { cache, standing, siteFolder });
  return { articles, shards: kept.length, names };
}
