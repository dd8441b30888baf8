/** The printed lines that an article was made of, one by one: so that a paragraph takes its own along when it moves. */
import { parseLineRef, printedLines } from "../archive/lineRefs.ts";
import type { FindPages, PageText } from "../archive/pageFinder.ts";
import { lineReferences, type LinePiece } from "../stages/9-markdown.ts";
import type { Source } from "../types.ts";

/** A line of a page, or a stretch of one. */
export type PrintedPiece = LinePiece & { page: PageText };

/** Characters → UTF-16 units. */
const units = (raw: string, characters: number): number =>
  Array.from(raw).slice(0, characters).join("").length;

/** `58-60`, `16[0:11]` of a page → the pieces; blank lines have none. */
export function piecesAt(page: PageText, refs: readonly string[]): PrintedPiece[] {
  const lines = printedLines(page.text);
  return refs.map(parseLineRef).flatMap(({ from, to, part }) =>
    lines.slice(from - page.firstLine, to - page.firstLine + 1).flatMap((raw, i): PrintedPiece[] => {
      if (raw.trim() === "") return [];
      const [start, end] = part === null ? [0, raw.length] : part.map((at) => units(raw, at));
      return [{ page, line: { number: from + i, raw }, from: start!, to: end! }];
    }),
  );
}

/** An article's sources → its pieces in reading order; `null` where the archive has a line's page in no known state, or not at all. */
export function piecesOf(sources: readonly Source[], find: FindPages): PrintedPiece[] | null {
  const found = sources.map((source) => ({
    source,
    pages: source.lines.flatMap((ref) => find({ ...source, lines: [ref] })),
  }));
  return found.some(({ source, pages: own }) => own.length < source.lines.length)
    ? null
    : found.flatMap(({ pages: own }) => own.flatMap(([page, refs]) => piecesAt(page, refs)));
}

const blankLines = ({ text, firstLine }: PageText): ReadonlySet<number> =>
  new Set(printedLines(text).flatMap((line, i) => (line.trim() === "" ? [firstLine + i] : [])));

/** The way back: a source for each page, in the order in which they are first read. */
export function sourcesFrom(pieces: readonly PrintedPiece[]): Source[] {
  const byPage = new Map<PageText, PrintedPiece[]>();
  for (const piece of pieces) byPage.set(piece.page, [...(byPage.get(piece.page) ?? []), piece]);
  return [...byPage].map(([page, own]) => ({
    file: page.file,
    sha256: page.sha256,
    lines: lineReferences(own, blankLines(page)),
  }));
}
