/** The seal of a site on disk: written when it is built, read when it is checked. */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { fileDigest, sealText, type FileDigests } from "../src/site/seal.ts";
import { MARK } from "./siteFolder.ts";

/** Digests of these files of a folder. */
export const digestsOf = (folder: string, paths: Iterable<string>): FileDigests =>
  Object.fromEntries([...paths].map((path) => [path, fileDigest(readFileSync(join(folder, path)))]));

/** Whether a file, or a folder that it is in, is among these. */
function isGone(path: string, gone: ReadonlySet<string>): boolean {
  for (let at = path; at !== "."; at = dirname(at)) if (gone.has(at)) return true;
  return false;
}

/**
 * Seals what was built in a folder, and what of `standing` stays beside it once `gone`, files and folders, went. Returns
 * the digests of all files that the site will have.
 */
export function sealSite(
  building: string,
  standing: FileDigests = {},
  gone: readonly string[] = [],
): FileDigests {
  const built = digestsOf(building, globSync("**/*", { cwd: building, dot: true, ignore: [MARK] }));
  const went = new Set(gone);
  const stays = Object.entries({ ...standing, ...built }).filter(([path]) => !isGone(path, went));
  const files = Object.fromEntries(stays);
  writeFileSync(join(building, MARK), sealText(files));
  return files;
}
