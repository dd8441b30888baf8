/** A built site on disk: the names and sizes of all its files, and one of them at a time in memory. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../../src/archiveTypes.ts";
import type { Expected } from "../../src/check/data/expected.ts";
import type { Site as MadeSite } from "../../src/site/site.ts";
import type { SiteSize } from "../../src/check/hosts.ts";

/** A site as it is looked through. */
export type Site = {
  folder: string;
  /** Size of every file, by path. */
  files: ReadonlyMap<string, number>;
  /** Where it stands, with and without an address of its own. */
  root: string;
  url: string | null;
  archive: Archive;
  /** The archive's own text of an article, by its path there. */
  markdown: ReadonlyMap<string, string>;
  expected: Expected;
  /** What would be built of the archive now, over this site. */
  made: MadeSite;
};

export const read = ({ folder }: Pick<Site, "folder">, path: string): string =>
  readFileSync(join(folder, path), "utf8");

/** `null` where there is no such file. */
export const readIf = (site: Site, path: string): string | null =>
  site.files.has(path) ? read(site, path) : null;

/** Links are named, and what they lead to is not looked at. */
export function measure(folder: string): { files: Map<string, number>; links: string[]; size: SiteSize } {
  const files = new Map<string, number>();
  const links: string[] = [];
  const size = {
    files: 0,
    folders: 0,
    bytes: 0,
    largest: { path: "", bytes: 0 },
    fullest: { path: "", files: 0 },
  };
  const walk = (within: string): void => {
    let own = 0;
    const entries = readdirSync(join(folder, within), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = within === "" ? entry.name : `${within}/${entry.name}`;
      if (entry.isSymbolicLink()) {
        links.push(path);
        continue;
      }
      if (entry.isDirectory()) {
        size.folders += 1;
        walk(path);
        continue;
      }
      const bytes = statSync(join(folder, path)).size;
      files.set(path, bytes);
      own += 1;
      size.bytes += bytes;
      if (bytes > size.largest.bytes) size.largest = { path, bytes };
    }
    if (own > size.fullest.files) size.fullest = { path: within, files: own };
  };
  walk("");
  size.files = files.size;
  return { files, links, size };
}
