/**
 * What a build wrote, in a few lines that the site carries with it: a digest of each file and folder at its root. Who has
 * the site, or a copy of it, can tell whether any file of it was changed since.
 */
import { createHash } from "node:crypto";
import { groupBy } from "./shelves/paging.ts";

/** By the path of a file within the site. */
export type FileDigests = Readonly<Record<string, string>>;

/** The first half of a SHA-256, in hex. */
export const fileDigest = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 32);

/** By the names of files and folders at a site's root, `sw.js`, `assets/`: a digest of each. */
export type Seal = ReadonlyMap<string, string>;

/** `assets/site.css` → `assets/`, `sw.js` → `sw.js`. */
export const rootOf = (path: string): string => path.slice(0, path.indexOf("/") + 1) || path;

/** Of a name at the root with all files that it is or holds. */
export function rootDigest(root: string, files: FileDigests): string {
  if (!root.endsWith("/")) return files[root]!;
  const paths = Object.keys(files).sort();
  return fileDigest(paths.map((path) => `${files[path]}  ${path}\n`).join(""));
}

export function sealOf(files: FileDigests): Seal {
  const roots = groupBy(Object.keys(files), rootOf);
  const within = (paths: readonly string[]): FileDigests =>
    Object.fromEntries(paths.map((path) => [path, files[path]!]));
  return new Map([...roots].map(([root, paths]) => [root, rootDigest(root, within(paths))]));
}

/** A line each, `digest  assets/`, in the order of their names. */
export const writeSeal = (seal: Seal): string =>
  [...seal]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([root, digest]) => `${digest}  ${root}\n`)
    .join("");

export const sealText = (files: FileDigests): string => writeSeal(sealOf(files));

/** Names at the root with their digests. */
export const readSeal = (seal: string): Seal =>
  new Map(
    seal
      .split("\n")
      .slice(0, -1)
      .map((line): [string, string] => [line.slice(34), line.slice(0, 32)]),
  );
