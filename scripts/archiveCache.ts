/** An archive folder's files as they were read, kept in `.cache`: the next build reads only those that changed. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { readArchiveFile, type FileRead } from "../src/archive/readArchive.ts";
import { findArchiveFiles, readOne } from "./archiveFiles.ts";
import { faceOf } from "./fileFace.ts";
import { cacheIn, keptFor, makeKept } from "./keptFor.ts";

/** A file that changed so shortly ago, in milliseconds, may change again within the same tick of its disk's clock. */
const FRESH = 3000;

/** By a file's path: by what it is known again, and what it said. */
type Shelf = Map<string, { face: string; read: FileRead }>;

/** `2016/05/12/hdyb/a01-01.md` is on the shelf `2016`, a file beside the years on the shelf without a name. */
const shelfOf = (path: string): string => path.slice(0, Math.max(0, path.indexOf("/")));

const SHELF = ".shelf";
/** As JSON: what V8's own reader makes of an article takes 5.4 KB, not 3.8. */
type KeptShelf = { code: string; shelf: [path: string, { face: string; read: FileRead }][] };

function readShelf(file: string, code: string): Shelf {
  try {
    const kept = JSON.parse(readFileSync(file, "utf8")) as KeptShelf;
    if (kept.code === code) return new Map(kept.shelf);
  } catch {
    // It is not there, or half of it is: then nothing is known.
  }
  return new Map();
}

/**
 * As it will be when it is taken from the shelf. What a file's reader gives takes half as much again: cuttings of the file's
 * text, each of which keeps all of it in memory, in objects that were filled key by key.
 */
const packed = (read: FileRead): FileRead => JSON.parse(JSON.stringify(read)) as FileRead;

export type CacheOptions = {
  /** Digest of the code that reads. */
  code: string;
  /** Where archives are kept; `.cache/archives` when not given. */
  folder?: string;
};

/**
 * What `readArchiveFolder` and `readArchiveFile` give for the archive in `dir`, sorted by path. Of files that are as they
 * were nothing is read but their size and times.
 */
export function readArchiveCached(
  dir: string,
  { code, folder = cacheIn("archives") }: CacheOptions,
): FileRead[] {
  const place = keptFor(dir, folder);
  const now = Date.now();
  const shelves = new Map<string, { kept: Shelf; next: Shelf; isOther: boolean }>();
  const shelfAt = (name: string): { kept: Shelf; next: Shelf; isOther: boolean } => {
    const known = shelves.get(name);
    if (known !== undefined) return known;
    const shelf = { kept: readShelf(join(place, name + SHELF), code), next: new Map(), isOther: false };
    shelves.set(name, shelf);
    return shelf;
  };

  const files = findArchiveFiles(dir).map((found) => {
    const { path, stat } = found;
    const shelf = shelfAt(shelfOf(path));
    const face = faceOf(stat);
    const known = shelf.kept.get(path);
    if (known?.face === face) {
      shelf.next.set(path, known);
      return known.read;
    }
    const read = packed(readArchiveFile(readOne(found)));
    shelf.isOther = true;
    if (now - stat.ctimeMs > FRESH) shelf.next.set(path, { face, read });
    return read;
  });

  makeKept(dir, folder);
  for (const [name, { kept, next, isOther }] of shelves) {
    if (!isOther && kept.size === next.size) continue;
    const content: KeptShelf = { code, shelf: [...next] };
    writeFileAtomic.sync(join(place, name + SHELF), JSON.stringify(content));
  }
  for (const file of readdirSync(place).filter((name) => name.endsWith(SHELF)))
    if (!shelves.has(file.slice(0, -SHELF.length))) rmSync(join(place, file), { force: true });
  return files;
}
