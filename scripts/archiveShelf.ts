/**
 * What an archive's files of one year said, as it is kept: what tells whether anything of it is another stands at its
 * head, then a line each file, and bodies in a file of their own. Each is read when it is asked for.
 */
import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { withLaterBody } from "../src/archive/laterBody.ts";
import type { FileRead } from "../src/archive/readArchive.ts";
import { saysOf, type Says } from "./saysOf.ts";

/** By what a file is known again, and what it said. */
export type Known = { face: string; read: FileRead };

export type Shelf = {
  /** Of the faces of its files. */
  faces: string;
  says: Says;
  /** Name of the file that the bodies are in. */
  bodies: string;
  /** By their paths; empty where it cannot be read. */
  known: () => Map<string, Known>;
  /** Files whose paths begin so; none where they cannot be read. */
  find: (beginning: string) => FileRead[];
};

type Head = { code: string; faces: string; says: Says; bodies: string; size: number };

/** The body of an article stands in bytes `[from, to)` of the bodies. */
type KeptFile = { face: string; read: FileRead; from?: number; to?: number };

/** As JSON: what V8's own reader makes of an article takes 5.4 KB, not 3.8. */
type Line = [path: string, KeptFile];

const SHELF = ".shelf";
const BODIES = ".bodies";

/** A head has no more bytes. */
const MOST_OF_HEAD = 1024;

/** Names of what is kept of a shelf. */
export const shelfFiles = (name: string, { bodies }: Shelf): string[] => [name + SHELF, bodies];

/** Whether a file of this name is a shelf's, or its bodies. */
export const isOfShelf = (name: string): boolean => name.endsWith(SHELF) || isBodies(name);
export const isBodies = (name: string): boolean => name.endsWith(BODIES);

/** Of files by their paths and faces, in the order of their paths. */
export function facesOf(files: Iterable<readonly [path: string, face: string]>): string {
  const hash = createHash("sha256");
  for (const [path, face] of files) hash.update(`${path} ${face}\n`);
  return hash.digest("hex");
}

/** A year's bodies; those of one year are in memory at a time, since articles are read in the order of their dates. */
let latest: { file: string; bytes: Buffer } | null = null;

function bodiesIn(file: string): Buffer {
  if (latest?.file !== file) latest = { file, bytes: readFileSync(file) };
  return latest.bytes;
}

/** The body's text is of two bytes a unit, as it is in memory. */
const ENCODING = "utf16le";

function openFile({ face, read, from, to }: KeptFile, bodies: string): Known {
  if (from !== undefined && "article" in read && read.article.ok)
    withLaterBody(read.article.value, () => bodiesIn(bodies).toString(ENCODING, from, to));
  return { face, read };
}

function* linesFrom(bytes: Buffer, at: number, isOver: (start: number) => boolean): Iterable<Line> {
  for (let from = at; from < bytes.length && !isOver(from);) {
    const end = bytes.indexOf("\n", from);
    yield JSON.parse(bytes.toString("utf8", from, end)) as Line;
    from = end + 1;
  }
}

/** `read` gives the shelf's bytes. */
function shelfOf({ faces, says, bodies }: Head, place: string, read: () => Buffer): Shelf {
  let bytes: Buffer | null = null;
  const open = (file: KeptFile): Known => openFile(file, join(place, bodies));
  return {
    faces,
    says,
    bodies,
    known() {
      try {
        const whole = read();
        const lines = linesFrom(whole, whole.indexOf("\n") + 1, () => false);
        return new Map(Array.from(lines, ([path, file]) => [path, open(file)]));
      } catch {
        return new Map();
      }
    },
    find(beginning) {
      try {
        const whole = (bytes ??= read());
        const start = Buffer.from(`\n${JSON.stringify([beginning]).slice(0, -2)}`);
        const at = whole.indexOf(start);
        const isOver = (from: number): boolean =>
          !whole
            .subarray(from - 1)
            .subarray(0, start.length)
            .equals(start);
        return at < 0 ? [] : Array.from(linesFrom(whole, at + 1, isOver), ([, file]) => open(file).read);
      } catch {
        return [];
      }
    },
  };
}

function headIn(file: string): Head {
  const opened = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(MOST_OF_HEAD);
    readSync(opened, bytes);
    return JSON.parse(bytes.toString("utf8", 0, bytes.indexOf("\n"))) as Head;
  } finally {
    closeSync(opened);
  }
}

/** `null` where nothing is kept, or what is kept is half of it or other code's. */
export function readShelf(place: string, name: string, code: string): Shelf | null {
  const file = join(place, name + SHELF);
  try {
    const head = headIn(file);
    if (head.code === code && statSync(join(place, head.bodies)).size === head.size)
      return shelfOf(head, place, () => readFileSync(file));
  } catch {
    // It is not there, or half of it is: then nothing is known.
  }
  return null;
}

/**
 * Keeps a shelf of files in the order of their paths, and gives it as it will be found. What a file's reader gives takes half
 * as much again: cuttings of the file's text, each of which keeps all of it in memory, in objects that were filled key by key.
 */
export function keepShelf(
  place: string,
  name: string,
  code: string,
  known: ReadonlyMap<string, Known>,
): Shelf {
  const pieces: Buffer[] = [];
  let end = 0;
  const lines = Array.from(known, ([path, { face, read }]): Line => {
    if (!("article" in read) || !read.article.ok) return [path, { face, read }];
    const { body, ...value } = read.article.value;
    const piece = Buffer.from(body, ENCODING);
    pieces.push(piece);
    const from = end;
    end += piece.length;
    return [path, { face, read: { ...read, article: { ok: true, value } } as FileRead, from, to: end }];
  });
  const bytes = Buffer.concat(pieces);
  // Named by what it holds: a shelf never finds the bodies of another.
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const bodies = `${name}-${digest}${BODIES}`;
  writeFileAtomic.sync(join(place, bodies), bytes);
  const faces = facesOf(Array.from(known, ([path, { face }]) => [path, face] as const));
  const says = saysOf(Array.from(known.values(), ({ read }) => read));
  const head: Head = { code, faces, says, bodies, size: end };
  const text = Buffer.from([head, ...lines].map((each) => `${JSON.stringify(each)}\n`).join(""));
  writeFileAtomic.sync(join(place, name + SHELF), text);
  return shelfOf(head, place, () => text);
}
