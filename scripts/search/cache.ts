/** Parts of the search index kept from one build to the next, each in a folder named after what it was made of. */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FileSet } from "../../src/search/files/manifest.ts";

/** What is kept of a shard or of the guide: its published files in a folder of their own, and beside them what a build asks. */
export const FILES = "files";
export const UNITS = "units";
export const ENTRY = "entry.json";

export type Files = Map<string, Uint8Array>;

/** By which content is named; twelve hex digits. */
export function shortDigest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 12);
}

/** All files or, where writing is cut off, none: the folder gets its name when it is complete. */
export function writeKept(folder: string, files: Files, beside: Record<string, Uint8Array | string>): void {
  const writing = `${folder}.writing`;
  rmSync(writing, { recursive: true, force: true });
  mkdirSync(join(writing, FILES), { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(writing, FILES, name), bytes);
  for (const [name, content] of Object.entries(beside)) writeFileSync(join(writing, name), content);
  rmSync(folder, { recursive: true, force: true });
  renameSync(writing, folder);
}

/** Copies a folder, whole or not at all; one that is there is named after its content and stays. */
export function copyKept(from: string, to: string): void {
  if (existsSync(to)) return;
  cpSync(from, `${to}.writing`, { recursive: true });
  renameSync(`${to}.writing`, to);
}

export const readEntry = (folder: string): unknown => JSON.parse(readFileSync(join(folder, ENTRY), "utf8"));

export function fileSet(files: Files): FileSet {
  const blocks: Record<string, number> = {};
  let bytes = 0;
  for (const [name, { length }] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const pieces = /^(.+)-\d+\.bin$/.exec(name)?.[1];
    if (pieces !== undefined) blocks[pieces] = (blocks[pieces] ?? 0) + 1;
    bytes += length;
  }
  return { bytes, blocks };
}
