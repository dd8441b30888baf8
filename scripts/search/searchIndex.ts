/** The archive → its search index in `<site>/search`. What has not changed since the last build is taken from `.cache`. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { regularPapers } from "../../src/archive/regularPapers.ts";
import { cutShards } from "../../src/search/build/shards.ts";
import { cellBitsFor } from "../../src/search/files/guide.ts";
import { FORMAT, MANIFEST, type Manifest } from "../../src/search/files/manifest.ts";
import type { Archive, Language } from "../../src/archiveTypes.ts";
import type { Bundled } from "../../src/search/bundleClient.ts";
import { copyKept, FILES, fileSet, readEntry, shortDigest as digest } from "./cache.ts";
import { keptBundle, writeBundled } from "../keptBundles.ts";
import { cacheIn } from "../keptFor.ts";
import { keptEngine } from "./engine.ts";
import { makeGuide, type KeptGuide } from "./guide.ts";
import { keepShards, searchGround, type KeepOptions } from "./shards.ts";

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

/**
 * Writes `<siteFolder>/search` and the scripts that read it. The same archive gives the same bytes, whatever the cache held.
 */
export async function buildSearchIndex(
  archive: Archive,
  siteFolder: string,
  { cache = cacheIn("search"), standing = null, progress = () => {}, ...manner }: IndexOptions = {},
): Promise<Indexed> {
  const out = join(siteFolder, "search");
  mkdirSync(cache, { recursive: true });
  mkdirSync(out, { recursive: true });
  const { version, files } = await keptEngine();
  const ground = searchGround(version);
  const { kept, made } = await keepShards(cutShards(archive.articles), {
    cache,
    ground,
    progress,
    ...manner,
  });
  const shards = kept.map(({ entry }) => entry);
  const cellBits = cellBitsFor(archive.articles.length);
  const guide = `guide-${digest(ground, ...shards.map(({ folder }) => folder))}`;
  if (!existsSync(join(cache, guide))) {
    const parts = shards.map(({ folder, articles }) => ({ folder, articles }));
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
    articles: archive.articles.length,
    shards,
    guide: { folder: guide, cellBits, files: (readEntry(join(cache, guide)) as KeptGuide).files },
    secondReadings: [...new Set(kept.flatMap(({ readings }) => Array.from(readings)))].sort().join(""),
    regular: regularPapers(archive),
  };
  writeFileSync(join(out, MANIFEST), JSON.stringify(manifest));
  writeBundled(siteFolder, await searchScripts(archive.settings.language));
  return { articles: archive.articles.length, shards: shards.length, made, names };
}
