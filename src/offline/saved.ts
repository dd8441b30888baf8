/** What is kept on a device for reading offline, and where: shared by the service worker and the pages. */
import {
  ENGINE_FILES,
  MANIFEST,
  pieceFileNames,
  shardFileNames,
  type Manifest,
  type ShardEntry,
} from "../search/files/manifest.ts";

/** Files of the index, kept until the reader removes them. */
export const SAVED = "backfile-saved";

/** Pages that were looked at. */
export const VISITED = "backfile-visited";

/** Begins the name of the cache of a build's own pages and scripts. */
export const SHELL = "backfile-shell-";

/** Beside the files of the index: the manifest of the build they are of, and which of its shards are complete. */
export type SavedRecord = { manifest: Manifest; shards: string[]; guide: boolean };

export const recordAddress = (index: URL): URL => new URL("saved.json", index);

export async function readRecord(index: URL): Promise<SavedRecord | null> {
  const kept = await (await caches.open(SAVED)).match(recordAddress(index));
  return kept === undefined ? null : ((await kept.json()) as SavedRecord);
}

export const writeRecord = async (index: URL, record: SavedRecord): Promise<void> =>
  (await caches.open(SAVED)).put(recordAddress(index), new Response(JSON.stringify(record)));

/** Addresses of all that a shard is made of. */
export const shardAddresses = (index: URL, shard: ShardEntry): URL[] =>
  shardFileNames(shard).map((name) => new URL(`${shard.folder}/${name}`, index));

/** What every search needs, whatever it looks for. */
export const engineAddresses = (index: URL, { engine }: Manifest): URL[] =>
  Object.values(ENGINE_FILES).map((name) => new URL(`${engine.folder}/${name}`, index));

export const guideAddresses = (index: URL, { guide }: Manifest): URL[] =>
  pieceFileNames(guide.files).map((name) => new URL(`${guide.folder}/${name}`, index));

export const manifestAddress = (index: URL): URL => new URL(MANIFEST, index);
