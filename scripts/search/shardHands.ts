/** Who makes shards: this process, one after the other, or worker threads as well, as far as memory goes. The results are the same. */
import { availableParallelism } from "node:os";
import type { Shard } from "../../src/search/build/shards.ts";
import { threadPool } from "../threadPool.ts";
import { makeShard, type MissingShard } from "./makeShard.ts";

export type ShardHands = {
  /** Shards that they work on at a time. */
  atOnce: number;
  make: (missing: MissingShard) => Promise<void>;
  close: () => Promise<void>;
};

const THREAD = new URL("./shardThread.mjs", import.meta.url).href;

/** Megabytes that a thread takes by itself, and for every million characters of a shard (measured: 200 together for 2.5 million). */
const THREAD_MB = 100;
const MILLION_MB = 60;

const charactersIn = ({ articles }: Shard): number =>
  articles.reduce((sum, { front, body }) => sum + body.length + (front.title?.length ?? 0), 0);

/** Threads that `memory`, in megabytes, and the processors have room for, should each make the longest of the shards. */
export function threadsFor(
  missing: readonly Shard[],
  memory: number,
  processors = availableParallelism(),
): number {
  const longest = Math.max(0, ...missing.map(charactersIn));
  const room = Math.floor(memory / (THREAD_MB + (MILLION_MB * longest) / 1e6));
  return Math.max(1, Math.min(room, processors, missing.length));
}

const OWN: ShardHands = {
  atOnce: 1,
  make: (missing) => Promise.resolve(makeShard(missing)),
  close: () => Promise.resolve(),
};

/** `threads` of them; one is this process itself. */
export function shardHands(threads: number): ShardHands {
  if (threads === 1) return OWN;
  const pool = threadPool(THREAD, threads);
  return {
    atOnce: threads,
    make: async (missing) => void (await pool.run(missing, { name: "makeShard" })),
    close: () => pool.destroy(),
  };
}
