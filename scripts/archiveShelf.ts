/**
 * What an archive's files of one year said, as it is kept: bodies in a file of their own, which is read when the first of
 * them is asked for.
 */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { withLaterBody } from "../src/archive/laterBody.ts";
import type { FileRead } from "../src/archive/readArchive.ts";

/** By what a file is known again, and what it said. */
export type Known = { face: string; read: FileRead };

/** By a file's path. */
export type Shelf = { known: Map<string, Known>; bodies: string | null };

/** The body of an article stands in bytes `[from, to)` of the bodies. */
type KeptFile = { face: string; read: FileRead; from?: number; to?: number };

/** As JSON: what V8's own reader makes of an article takes 5.4 KB, not 3.8. `bodies` names the file that they are in. */
type KeptShelf = { code: string; bodies: string; size: number; shelf: [path: string, KeptFile][] };

const SHELF = ".shelf";
const BODIES = ".bodies";

/** Names of what is kept of a shelf. */
export const shelfFiles = (name: string, { bodies }: Shelf): string[] => [
  name + SHELF,
  ...(bodies === null ? [] : [bodies]),
];

/** Whether a file of this name is a shelf's, or its bodies. */
export const isOfShelf = (name: string): boolean => name.endsWith(SHELF) || isBodies(name);
export const isBodies = (name: string): boolean => name.endsWith(BODIES);

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

const shelfFrom = ({ shelf, bodies }: KeptShelf, place: string): Shelf => ({
  known: new Map(shelf.map(([path, file]) => [path, openFile(file, join(place, bodies))])),
  bodies,
});

/** Empty where nothing is kept, or what is kept is half of it or other code's. */
export function readShelf(place: string, name: string, code: string): Shelf {
  try {
    const kept = JSON.parse(readFileSync(join(place, name + SHELF), "utf8")) as KeptShelf;
    if (kept.code === code && statSync(join(place, kept.bodies)).size === kept.size)
      return shelfFrom(kept, place);
  } catch {
    // It is not there, or half of it is: then nothing is known.
  }
  return { known: new Map(), bodies: null };
}

/**
 * Keeps a shelf, and gives it as it will be found. What a file's reader gives takes half as much again: cuttings of the
 * file's text, each of which keeps all of it in memory, in objects that were filled key by key.
 */
export function keepShelf(place: string, name: string, code: string, known: Shelf["known"]): Shelf {
  const pieces: Buffer[] = [];
  let end = 0;
  const shelf = Array.from(known, ([path, { face, read }]): [string, KeptFile] => {
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
  const text = JSON.stringify({ code, bodies, size: end, shelf } satisfies KeptShelf);
  writeFileAtomic.sync(join(place, name + SHELF), text);
  return shelfFrom(JSON.parse(text) as KeptShelf, place);
}
