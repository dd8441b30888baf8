/** Where the index's files come from: a web host, a folder on a disk, or what was saved for reading offline. */
import { MANIFEST, SAVED_HEADER, type Manifest } from "../files/manifest.ts";
import { blockName, decodeSizes, placePieces, type Place } from "../files/pieces.ts";

/** What the page was built with is not there any more: the site is another by now. */
export class ReplacedError extends Error {}

const GONE = [404, 410];

/** Bytes `[from, to)` of a file. */
export type Range = { from: number; to: number };

export type Shelf = {
  /** The manifest of the site, or of what is saved on the device: then it says what that is. */
  manifest: () => Promise<{ manifest: Manifest; saved: { shards: string[]; guide: boolean } | null }>;
  /** A file of the index, whole or a part of it. Throws when it cannot be had. */
  read: (path: string, range?: Range) => Promise<Uint8Array>;
};

/**
 * A host that takes no notice of a range sends the whole file. From then on it is asked for whole files, each once,
 * since the next piece is in it too.
 */
export function webShelf(root: URL): Shelf {
  const whole = new Map<string, Promise<Uint8Array>>();
  let hasRanges = true;

  async function fetchBytes(path: string, range?: Range): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
    const asked: RequestInit =
      range === undefined
        ? {}
        : { headers: { Range: `bytes=${range.from}-${range.to - 1}` }, cache: "no-store" };
    const answer = await fetch(new URL(path, root), asked);
    if (GONE.includes(answer.status)) throw new ReplacedError(`${path}: ${answer.status}`);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const isWhole = answer.status !== 206;
    if (!isWhole && (range === undefined || bytes.length !== range.to - range.from))
      throw new Error(`${path}: a wrong part came`);
    return { bytes, isWhole };
  }

  function readWhole(path: string): Promise<Uint8Array> {
    const kept = whole.get(path);
    if (kept !== undefined) return kept;
    const reading = fetchBytes(path).then(({ bytes }) => bytes);
    whole.set(path, reading);
    reading.catch(() => whole.delete(path));
    return reading;
  }

  async function read(path: string, range?: Range): Promise<Uint8Array> {
    if (range === undefined) return (await fetchBytes(path)).bytes;
    if (!hasRanges || whole.has(path)) return cutOut(await readWhole(path), range);
    const { bytes, isWhole } = await fetchBytes(path, range);
    if (!isWhole) return bytes;
    hasRanges = false;
    whole.set(path, Promise.resolve(bytes));
    return cutOut(bytes, range);
  }

  return {
    read,
    manifest: async () => {
      const answer = await fetch(new URL(MANIFEST, root), { cache: "no-cache" });
      if (!answer.ok) throw new Error(`${MANIFEST}: ${answer.status}`);
      const saved = answer.headers.get(SAVED_HEADER);
      return {
        manifest: (await answer.json()) as Manifest,
        saved: saved === null ? null : (JSON.parse(saved) as { shards: string[]; guide: boolean }),
      };
    },
  };
}

export function cutOut(bytes: Uint8Array, range: Range | undefined): Uint8Array {
  if (range === undefined) return bytes;
  if (bytes.length < range.to) throw new Error("a file of the index is shorter than it should be");
  return bytes.subarray(range.from, range.to);
}

export type Pieces = {
  read: (piece: number) => Promise<Uint8Array>;
  /** Bytes that would come to read it. */
  cost: (piece: number) => number;
};

/** What a host and a browser say to each other beside the bytes of a piece. */
export const OVERHEAD = 300;

const sizeOf = ({ from, to }: Place): number => to - from + OVERHEAD;

/** Pieces whose sizes are in `<name>.bin` and which are in `<name>-0.bin`, `<name>-1.bin` and so on. Each is read once. */
export async function openPieces(shelf: Pick<Shelf, "read">, folder: string, name: string): Promise<Pieces> {
  const places = placePieces(decodeSizes(await shelf.read(`${folder}/${name}.bin`)));
  const pieces = new Map<number, Promise<Uint8Array>>();
  const fetchPiece = ({ block, from, to }: Place): Promise<Uint8Array> =>
    shelf.read(`${folder}/${blockName(name, block)}`, { from, to });
  return {
    cost: (piece) => (pieces.has(piece) ? 0 : sizeOf(places[piece]!)),
    read: (piece) => {
      const known = pieces.get(piece);
      if (known !== undefined) return known;
      const reading = fetchPiece(places[piece]!);
      pieces.set(piece, reading);
      reading.catch(() => pieces.delete(piece));
      return reading;
    },
  };
}

/** What is made once and shared by all who ask while it is on its way; a failure is forgotten, so that it can be tried again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
