/**
 * The words of a shard, as Pagefind's reader searches them, in fewer bytes than Pagefind's own files and cut finer. Pagefind
 * packs the places of some hundred words into a chunk of about 24 KB, and a query of three characters needs three of them
 * from every shard. Here each word stands by itself in Rice's code, a third smaller, and few share a cell; in the reader's
 * browser a cell becomes a chunk, which Pagefind searches. Pagefind 1.6.0, whose chunks these are, is pinned.
 */
import { encode } from "cborg";
import { BREAK } from "../fold.ts";
import { tokens } from "../tokens.ts";
import { bitReader, bitWriter, readAscending, riceWidth, writeAscending } from "./bits.ts";

/** `[page, places]`: a page counted on from the one before; each place, but for the first, likewise. */
export type PageWords = [number, number[], []];
/** `[word, pages, []]`, pages ascending. */
export type Word = [string, PageWords[], []];

/** Stands before a page's places, in Pagefind's way: all have the weight of plain text. */
export const PLAIN_WEIGHT = -25;

const SIGNATURE = new TextEncoder().encode("pagefind_dcd");

/** What divides passages is in every article and in no query: a word without a cell, between two of them. */
export const NEVER_ASKED = tokens(BREAK);

/** Smallest size of a cell, in bytes, before the next begins. */
const CELL = 2048;

export type WordCells = {
  cells: Uint8Array[];
  /** The last word of each cell, in Pagefind's order: up to it go the words that no cell before has. */
  lasts: string[];
};

function encodeWord(writer: ReturnType<typeof bitWriter>, [word, pages]: Word, articles: number): void {
  writer.gamma(word.length);
  for (let at = 0; at < word.length; at += 1) writer.bits(word.charCodeAt(at), 16);
  writer.gamma(pages.length);
  let page = 0;
  writeAscending(
    writer,
    pages.map(([step]) => (page += step)),
    articles,
  );
  const firsts = pages.map(([, places]) => places[1]!);
  const steps = pages.flatMap(([, places]) => places.slice(2));
  const [first, step] = [widthFor(firsts), widthFor(steps)];
  writer.gamma(first);
  writer.gamma(step);
  for (const [, places] of pages) {
    writer.gamma(places.length - 2);
    for (let at = 1; at < places.length; at += 1) writer.rice(places[at]!, at === 1 ? first : step);
  }
}

const widthFor = (numbers: readonly number[]): number =>
  riceWidth(numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length));

function decodeWord(reader: ReturnType<typeof bitReader>, articles: number): Word {
  let word = "";
  for (let length = reader.gamma(); length > 0; length -= 1) word += String.fromCharCode(reader.bits(16));
  if (word === "") return [word, [], []];
  const pages = readAscending(reader, reader.gamma(), articles);
  const first = reader.gamma();
  const step = reader.gamma();
  return [
    word,
    pages.map((page, at): PageWords => {
      const more = reader.gamma();
      const places = [PLAIN_WEIGHT, reader.rice(first)];
      for (let count = more; count > 0; count -= 1) places.push(reader.rice(step));
      return [page - (pages[at - 1] ?? 0), places, []];
    }),
    [],
  ];
}

export type CellWriter = {
  /** Words in Pagefind's order. */
  add: (word: Word) => void;
  /** A cell that another writer closed, as it is; only where no cell is open. */
  addClosed: (cell: Uint8Array, last: string) => void;
  isOpen: () => boolean;
  done: () => WordCells;
};

/** What comes before and behind the word that is never asked shares no cell. */
export function cellWriter(articles: number): CellWriter {
  const cells: Uint8Array[] = [];
  const lasts: string[] = [];
  let writer = bitWriter();
  let last: string | null = null;
  const close = (): void => {
    if (last === null) return;
    writer.gamma(0);
    cells.push(writer.bytes());
    lasts.push(last);
    writer = bitWriter();
    last = null;
  };
  return {
    add(word) {
      if (last !== null && last < NEVER_ASKED && word[0] >= NEVER_ASKED) close();
      if (word[0] === NEVER_ASKED) return;
      encodeWord(writer, word, articles);
      last = word[0];
      if (writer.size() >= CELL) close();
    },
    addClosed(cell, itsLast) {
      cells.push(cell);
      lasts.push(itsLast);
    },
    isOpen: () => last !== null,
    done() {
      close();
      return { cells, lasts };
    },
  };
}

/** The words of a shard's index, in Pagefind's order → cells. */
export function encodeWords(words: Iterable<Word>, articles: number): WordCells {
  const writer = cellWriter(articles);
  for (const word of words) writer.add(word);
  return writer.done();
}

/** The words of a cell. */
export function readCell(cell: Uint8Array, articles: number): Word[] {
  const reader = bitReader(cell);
  const words: Word[] = [];
  for (let word = decodeWord(reader, articles); word[0] !== ""; word = decodeWord(reader, articles))
    words.push(word);
  return words;
}

/** A cell → the chunk of the same words, as Pagefind's reader takes it. */
export const decodeChunk = (cell: Uint8Array, articles: number): Uint8Array =>
  sign(encode([readCell(cell, articles)]));

function sign(bytes: Uint8Array): Uint8Array {
  const signed = new Uint8Array(SIGNATURE.length + bytes.length);
  signed.set(SIGNATURE);
  signed.set(bytes, SIGNATURE.length);
  return signed;
}

/** The first word that comes behind another: as good as the first that a cell has, since none lies between. */
const wordAfter = (word: string): string => `${word}\0`;

/** The table of contents that Pagefind's reader begins with: pages are named by their number, chunks by their cell's. */
export function pagefindMeta(version: string, articles: number, lasts: readonly string[]): Uint8Array {
  const pages = Array.from({ length: articles }, (_, page) => [String(page), 1, ""]);
  const before = lasts.filter((last) => last < NEVER_ASKED).length;
  const ends = lasts.map((last, cell): [last: string, chunk: string] => [last, String(cell)]);
  ends.splice(before, 0, [NEVER_ASKED, EMPTY_CHUNK]);
  const chunks = ends.map(([last, chunk], at) => [wordAfter(ends[at - 1]?.[0] ?? ""), last, chunk]);
  return sign(encode([version, pages, chunks, [], [], []]));
}

/** Name of the chunk of what is never asked, and what is in it. */
export const EMPTY_CHUNK = "empty";
export const emptyChunk = (): Uint8Array => sign(encode([[]]));
