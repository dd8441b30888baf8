/** `search/index.json`: what the index consists of. Every folder is named after its content and never changes. */

export const MANIFEST = "index.json";

export type ShardEntry = {
  /** The time it covers: `1988`, `1970s`, `2008q1`, `undated`. */
  name: string;
  folder: string;
  articles: number;
  /** First and last day. */
  from: string;
  to: string;
  /** Size of all its files. */
  bytes: number;
};

export type Manifest = {
  /** Pagefind's, which reads the words. */
  engine: string;
  articles: number;
  /** In the order of search, newest first. */
  shards: ShardEntry[];
  guide: { folder: string; cellBits: number; bytes: number };
  /** Characters that stand for one another in one script only, as far as the archive has them. */
  secondReadings: string;
};
