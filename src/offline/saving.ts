/** Saving shards of the index on the device, one after the other, so that each is there whole or not at all. */
import type { Manifest, ShardEntry } from "../search/files/manifest.ts";
import {
  engineAddresses,
  guideAddresses,
  readRecord,
  recordAddress,
  SAVED,
  shardAddresses,
  writeRecord,
  type SavedRecord,
} from "./saved.ts";

/** Files fetched at the same time. */
const AT_ONCE = 4;

export type Saving = {
  /** Bytes that have come, of all that were asked for. */
  progress: (bytes: number) => void;
  /** Asked before every file; saving stops when it says no, and goes on from there the next time. */
  going: () => boolean;
};

/** Fetches what is not kept yet. Throws when a file does not come or the device has no room. */
async function keep(addresses: readonly URL[], { progress, going }: Saving): Promise<boolean> {
  const kept = await caches.open(SAVED);
  const waiting = [...addresses];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && going(); next = waiting.shift()) {
      const there = await kept.match(next);
      if (there !== undefined) {
        progress((await there.blob()).size);
        continue;
      }
      const answer = await fetch(next);
      if (!answer.ok) throw new Error(`${next.pathname}: ${answer.status}`);
      const bytes = await answer.arrayBuffer();
      await kept.put(next, new Response(bytes));
      progress(bytes.byteLength);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return going();
}

/** Whether the device has a shard, and as the archive has it now. */
export const isCurrent = (record: SavedRecord | null, shard: ShardEntry): boolean =>
  record !== null &&
  record.shards.includes(shard.name) &&
  record.manifest.shards.some(({ name, folder }) => name === shard.name && folder === shard.folder);

const hasGuide = (record: SavedRecord | null, { guide }: Manifest): boolean =>
  record?.guide === true && record.manifest.guide.folder === guide.folder;

/** What the device has of this time: the shard itself, or those it was made of when more was added to the archive. */
const hadBefore = (record: SavedRecord | null, { name, from, to }: ShardEntry): boolean =>
  record?.manifest.shards.some(
    (old) => record.shards.includes(old.name) && (old.name === name || (old.from <= to && from <= old.to)),
  ) === true;

/** What is to be fetched so that the device has `wanted`, and nothing of an older build beside it. */
export function shardsDue(
  record: SavedRecord | null,
  manifest: Manifest,
  wanted: readonly ShardEntry[],
): { shards: ShardEntry[]; guide: boolean } {
  const asked = (shard: ShardEntry): boolean => wanted.includes(shard) || hadBefore(record, shard);
  return {
    shards: manifest.shards.filter((shard) => asked(shard) && !isCurrent(record, shard)),
    // The guide speaks of all shards, and is of use only when all are there.
    guide: manifest.shards.every(asked) && !hasGuide(record, manifest),
  };
}

/** Removes every kept file that the record does not speak of: parts of older builds among them. */
async function dropOthers(index: URL, { manifest, shards, guide }: SavedRecord): Promise<void> {
  const wanted = [
    recordAddress(index),
    ...engineAddresses(index, manifest),
    ...manifest.shards
      .filter(({ name }) => shards.includes(name))
      .flatMap((shard) => shardAddresses(index, shard)),
    ...(guide ? guideAddresses(index, manifest) : []),
  ];
  const addresses = new Set(wanted.map(({ href }) => href));
  const kept = await caches.open(SAVED);
  for (const request of await kept.keys()) if (!addresses.has(request.url)) await kept.delete(request);
}

/** One page of the site at a time changes what is on the device; `null` when another is at it. */
export const alone = <T>(work: () => Promise<T>): Promise<T | null> =>
  navigator.locks.request("backfile-saved", { ifAvailable: true }, (lock) => (lock === null ? null : work()));

/** Bytes that the device has left for this site, as far as the browser says. */
export async function roomLeft(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? null : quota - usage;
}

/**
 * Saves shards of the archive as it is now, and with them those that the device has of an older build. What it has
 * stays as it is until all of the new build has come: what is on the device is always of one build. Returns
 * whether all came.
 */
export async function saveShards(
  index: URL,
  manifest: Manifest,
  wanted: readonly ShardEntry[],
  saving: Saving,
): Promise<boolean> {
  const before = await readRecord(index);
  const due = shardsDue(before, manifest, wanted);
  const kept = manifest.shards.filter((shard) => isCurrent(before, shard)).map(({ name }) => name);
  const record: SavedRecord = { manifest, shards: kept, guide: false };
  const replaces = before !== null && before.shards.length > kept.length;
  if (!(await keep(engineAddresses(index, manifest), saving))) return false;
  for (const shard of due.shards) {
    if (!(await keep(shardAddresses(index, shard), saving))) return false;
    record.shards.push(shard.name);
    if (!replaces) await writeRecord(index, record);
  }
  if (due.guide && !(await keep(guideAddresses(index, manifest), saving))) return false;
  record.guide = record.shards.length === manifest.shards.length;
  await writeRecord(index, record);
  await dropOthers(index, record);
  return true;
}

/** Removes shards from the device, with the guide, which is of use only with all; and everything when none is left. */
export async function removeShards(index: URL, names: readonly string[]): Promise<void> {
  const record = await readRecord(index);
  if (record === null) return;
  const shards = record.shards.filter((name) => !names.includes(name));
  if (shards.length === 0) {
    await caches.delete(SAVED);
    return;
  }
  const left = { ...record, shards, guide: false };
  await writeRecord(index, left);
  await dropOthers(index, left);
}
