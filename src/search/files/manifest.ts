/** `search/index.json`: what the index consists of. Every folder is named after its content and never changes. */
import type { RegularPaper } from "../../archive/regularPapers.ts";
import { blockName } from "./pieces.ts";

export const MANIFEST = "index.json";

/** On the answer for the manifest that comes from the device: what of the archive is there. */
export const SAVED_HEADER = "x-backfile-saved";

/** Size of all files of a folder, and how many blocks of pieces are among them, by the pieces' name. */
export type FileSet = { bytes: number; blocks: Record<string, number> };

export type ShardEntry = {
  /** The time it covers: `1988`, `1970s`, `2008q1`, `undated`. */
  name: string;
  folder: string;
  articles: number;
  /** First and last day. */
  from: string;
  to: string;
  /** Size of its table of facts. */
  factBytes: number;
  files: FileSet;
};

/**
 * Changed whenever the same articles would give other files, or a character be compared or a topic be read as another: scripts of
 * today then refuse what was saved on a device before.
 */
export const FORMAT = "10";

export type Manifest = {
  format: string;
  /** Pagefind's client and compiled part, which search the words, and its version. */
  engine: { folder: string; version: string; bytes: number };
  articles: number;
  /** In the order of search, newest first. */
  shards: ShardEntry[];
  guide: { folder: string; cellBits: number; files: FileSet };
  /** Characters that stand for one another in one script only, as far as the archive has them. */
  secondReadings: string;
  /** Papers of known weekdays, so that a search can say what it could not find because it is missing. */
  regular: RegularPaper[];
};

/** In the folder of the engine. */
export const ENGINE_FILES = { script: "engine.js", wasm: "pagefind.wasm.gz" } as const;

/** Names of a shard's files: tables, sizes of pieces, and the blocks that hold them. */
export const shardFileNames = ({ files }: ShardEntry): string[] => [
  "issues.bin",
  "facts.bin",
  "authors.bin",
  "wordlist.bin",
  "phrases.bin",
  ...pieceFileNames(files),
];

export const pieceFileNames = ({ blocks }: FileSet): string[] =>
  Object.entries(blocks).flatMap(([name, count]) => [
    `${name}.bin`,
    ...Array.from({ length: count }, (_, block) => blockName(name, block)),
  ]);
