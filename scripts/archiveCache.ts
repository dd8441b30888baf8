/** An archive folder's files as they were read, kept in `.cache`: the next build reads only those that changed. */
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { readArchiveFile, type FileRead } from "../src/archive/readArchive.ts";
import { groupBy } from "../src/site/shelves/paging.ts";
import { findArchiveFiles, readOne, type FoundFile } from "./archiveFiles.ts";
import {
  facesOf,
  isBodies,
  isOfShelf,
  keepShelf,
  readShelf,
  shelfFiles,
  type Known,
  type Shelf,
} from "./archiveShelf.ts";
import { faceOf } from "./fileFace.ts";
import { cacheIn, makeKept } from "./keptFor.ts";
import { saysOf, type Says } from "./saysOf.ts";

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

/** What is known of an archive's files of one year. */
export type OpenShelf = {
  name: string;
  paths: string[];
  says: Says;
  /** In the order of their paths. */
  all: () => FileRead[];
  /** Those whose paths begin so; none where what was kept of them is spoilt. */
  find: (beginning: string) => FileRead[];
};

type Keeping = { place: string; code: string; now: number };
type Opened = { shelf: OpenShelf; kept: string[] };

/** Every file is as it was: none is looked at before it is asked for. What is spoilt of them is kept anew. */
function openKept(found: readonly FoundFile[], name: string, kept: Shelf, keeping: Keeping): OpenShelf {
  const { says, find } = kept;
  let again: FileRead[] | null = null;
  return {
    name,
    paths: found.map(({ path }) => path),
    says,
    find,
    all() {
      if (again !== null) return again;
      const known = kept.known();
      if (known.size === found.length) return found.map(({ path }) => known.get(path)!.read);
      return (again = readAgain(found, name, null, keeping).shelf.all());
    },
  };
}

/** Files of a year in which something is another, and the names under which it is kept now. */
function readAgain(found: readonly FoundFile[], name: string, kept: Shelf | null, keeping: Keeping): Opened {
  const { place, code, now } = keeping;
  const earlier = kept?.known();
  const known = new Map<string, Known>();
  const fresh = new Map<string, FileRead>();
  for (const file of found) {
    const { path, stat } = file;
    const face = faceOf(stat);
    const was = earlier?.get(path);
    if (was?.face === face) known.set(path, was);
    else {
      const read = readArchiveFile(readOne(file));
      if (now - stat.ctimeMs > FRESH) known.set(path, { face, read });
      else fresh.set(path, read);
    }
  }
  const next = keepShelf(place, name, code, known);
  const again = next.known();
  const files = found.map(({ path }) => fresh.get(path) ?? again.get(path)!.read);
  const find = (beginning: string): FileRead[] => files.filter(({ path }) => path.startsWith(beginning));
  const paths = found.map(({ path }) => path);
  const shelf = { name, paths, says: saysOf(files), all: () => files, find };
  return { shelf, kept: shelfFiles(name, next) };
}

function openShelf(found: readonly FoundFile[], name: string, keeping: Keeping): Opened {
  const kept = readShelf(keeping.place, name, keeping.code);
  const faces = facesOf(found.map(({ path, stat }) => [path, faceOf(stat)] as const));
  return kept?.faces === faces
    ? { shelf: openKept(found, name, kept, keeping), kept: shelfFiles(name, kept) }
    : readAgain(found, name, kept, keeping);
}

/** Bodies are read when they are asked for: another build may still be reading some that were kept so many ms ago. */
const IN_USE = 60 * 60 * 1000;

const mayBeRead = (file: string, now: number): boolean =>
  isBodies(file) && (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > now - IN_USE;

/** The files of the archive in `dir` by years. Of files that are as they were nothing is read but their size and times. */
export function openArchive(dir: string, { code, folder = cacheIn("archives") }: CacheOptions): OpenShelf[] {
  const place = makeKept(dir, folder);
  const now = Date.now();
  const opened = Array.from(groupBy(findArchiveFiles(dir), shelfOf), ([name, found]) =>
    openShelf(found, name, { place, code, now }),
  );
  const kept = new Set(opened.flatMap((each) => each.kept));
  for (const file of readdirSync(place))
    if (isOfShelf(file) && !kept.has(file) && !mayBeRead(join(place, file), now))
      rmSync(join(place, file), { force: true });
  return opened.map(({ shelf }) => shelf);
}

/** All files of an archive, sorted by path. */
export const filesOf = (shelves: readonly OpenShelf[]): FileRead[] =>
  shelves.flatMap(({ all }) => all()).sort((a, b) => (a.path < b.path ? -1 : 1));

/** What `readArchiveFolder` and `readArchiveFile` give for the archive in `dir`, sorted by path. */
export const readArchiveCached = (dir: string, options: CacheOptions): FileRead[] =>
  filesOf(openArchive(dir, options));
