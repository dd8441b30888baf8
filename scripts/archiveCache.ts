/** An archive folder's files as they were read, kept in `.cache`: the next build reads only those that changed. */
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { readArchiveFile, type FileRead } from "../src/archive/readArchive.ts";
import { groupBy } from "../src/site/shelves/paging.ts";
import { findArchiveFiles, readOne, type FoundFile } from "./archiveFiles.ts";
import { isBodies, isOfShelf, keepShelf, readShelf, shelfFiles, type Known } from "./archiveShelf.ts";
import { faceOf } from "./fileFace.ts";
import { cacheIn, makeKept } from "./keptFor.ts";

/** A file that changed so shortly ago, in milliseconds, may change again within the same tick of its disk's clock. */
const FRESH = 3000;

/** `2016/05/12/hdyb/a01-01.md` is on the shelf `2016`, a file beside the years on the shelf without a name. */
const shelfOf = ({ path }: FoundFile): string => path.slice(0, Math.max(0, path.indexOf("/")));

export type CacheOptions = {
  /** Digest of the code that reads. */
  code: string;
  /** Where archives are kept; `.cache/archives` when not given. */
  folder?: string;
};

/** The files of one shelf, and the names under which it is kept now. */
function readOfShelf(
  found: readonly FoundFile[],
  name: string,
  { place, code, now }: { place: string; code: string; now: number },
): { files: FileRead[]; kept: string[] } {
  const shelf = readShelf(place, name, code);
  const known = new Map<string, Known>();
  const fresh = new Map<string, FileRead>();
  let isOther = false;
  for (const file of found) {
    const { path, stat } = file;
    const face = faceOf(stat);
    const earlier = shelf.known.get(path);
    if (earlier?.face === face) {
      known.set(path, earlier);
      continue;
    }
    const read = readArchiveFile(readOne(file));
    isOther = true;
    if (now - stat.ctimeMs > FRESH) known.set(path, { face, read });
    else fresh.set(path, read);
  }
  const next = isOther || known.size !== shelf.known.size ? keepShelf(place, name, code, known) : shelf;
  const files = found.map(({ path }) => fresh.get(path) ?? next.known.get(path)!.read);
  return { files, kept: shelfFiles(name, next) };
}

/** Bodies are read when they are asked for: another build may still be reading some that were kept so many ms ago. */
const IN_USE = 60 * 60 * 1000;

const mayBeRead = (file: string, now: number): boolean =>
  isBodies(file) && (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > now - IN_USE;

/**
 * What `readArchiveFolder` and `readArchiveFile` give for the archive in `dir`, sorted by path. Of files that are as they
 * were nothing is read but their size and times.
 */
export function readArchiveCached(
  dir: string,
  { code, folder = cacheIn("archives") }: CacheOptions,
): FileRead[] {
  const place = makeKept(dir, folder);
  const now = Date.now();
  const read = Array.from(groupBy(findArchiveFiles(dir), shelfOf), ([name, found]) =>
    readOfShelf(found, name, { place, code, now }),
  );
  const kept = new Set(read.flatMap((shelf) => shelf.kept));
  for (const file of readdirSync(place))
    if (isOfShelf(file) && !kept.has(file) && !mayBeRead(join(place, file), now))
      rmSync(join(place, file), { force: true });
  return read.flatMap(({ files }) => files).sort((a, b) => (a.path < b.path ? -1 : 1));
}
