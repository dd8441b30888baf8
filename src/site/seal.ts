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

/** `assets/site.css` → `assets/`, `sw.js` → `sw.js`. */
const rootOf = (path: string): string => path.slice(0, path.indexOf("/") + 1) || path;

/** A line each, `digest  assets/`, in the order of their names. */
export function sealText(files: FileDigests): string {
  const roots = groupBy(Object.keys(files).sort(), rootOf);
  return [...roots]
    .map(([root, paths]) => {
      const listed = paths.map((path) => `${files[path]}  ${path}\n`).join("");
      return `${paths[0] === root ? files[root]! : fileDigest(listed)}  ${root}\n`;
    })
    .sort((a, b) => (a.slice(34) < b.slice(34) ? -1 : 1))
    .join("");
}

/** Names at the root with their digests. */
export const readSeal = (seal: string): Map<string, string> =>
  new Map(
    seal
      .split("\n")
      .slice(0, -1)
      .map((line): [string, string] => [line.slice(34), line.slice(0, 32)]),
  );
