/** The seal of a site on disk: written when it is built, read when it is checked. */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { fileDigest, rootDigest, rootOf, writeSeal, type FileDigests, type Seal } from "../src/site/seal.ts";
import { groupBy } from "../src/site/shelves/paging.ts";
import { MARK } from "./siteFolder.ts";

/** Digests of these files of a folder. */
export const digestsOf = (folder: string, paths: Iterable<string>): FileDigests =>
  Object.fromEntries([...paths].map((path) => [path, fileDigest(readFileSync(join(folder, path)))]));

/** Digests of all files of one folder at the root, `2020/`, as they lie in a site. */
export const digestsAt = (site: string, root: string): FileDigests =>
  digestsOf(
    site,
    globSync("**/*", { cwd: join(site, root), dot: true }).map((path) => root + path),
  );

/** Whether a file, or a folder that it is in, is among these. */
function isGone(path: string, gone: ReadonlySet<string>): boolean {
  for (let at = path; at !== "."; at = dirname(at)) if (gone.has(at)) return true;
  return false;
}

/** A site as it was built: its seal, and digests of all files of one name at its root. */
export type Sealed = { seal: Seal; filesIn: (root: string) => FileDigests };

/** What a seal was made of anew: `files` of the roots in which something was built or went; of one that is gone, none. */
export type Sealing = { seal: Seal; files: ReadonlyMap<string, FileDigests> };

const UNBUILT: Sealed = { seal: new Map(), filesIn: () => ({}) };

/**
 * Seals what was built in a folder, and what of `standing` stays beside it once `gone`, files and folders, went. Only of
 * roots where either is are the files looked at.
 */
export function sealSite(
  building: string,
  standing: Sealed = UNBUILT,
  gone: readonly string[] = [],
): Sealing {
  const built = globSync("**/*", { cwd: building, dot: true, ignore: [MARK] });
  const went = new Set(gone);
  const seal = new Map(standing.seal);
  const files = new Map<string, FileDigests>();
  const byRoot = groupBy(built, rootOf);
  for (const root of new Set([...byRoot.keys(), ...gone.map(rootOf)])) {
    const own = { ...standing.filesIn(root), ...digestsOf(building, byRoot.get(root) ?? []) };
    const left = Object.fromEntries(Object.entries(own).filter(([path]) => !isGone(path, went)));
    files.set(root, left);
    if (Object.keys(left).length === 0) seal.delete(root);
    else seal.set(root, rootDigest(root, left));
  }
  writeFileSync(join(building, MARK), writeSeal(seal));
  return { seal, files };
}
