/** Printed lines as they can be compared between two readings of a page, also when lines were added or corrected between. */
import type { PageSheet } from "../archiveTypes.ts";
import type { Source } from "../types.ts";
import { parseLineRef, printedLines } from "./lineRefs.ts";

/** A stretch of one line, `[from, to)` in characters; `line` names the line by its page and number. */
export type Stretch = { line: string; from: number; to: number };

/** A page's text, or one of its states. */
export type PageText = Pick<PageSheet, "id" | "file" | "sha256" | "firstLine" | "text">;

/** Number of a line of an earlier text → of the same line now; `null` where it is no more. */
export type Places = (line: number) => number | null;

export const SAME_PLACES: Places = (line) => line;

/** Line → its place, for the lines that stand once. */
function once(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  lines.forEach((line, place) => (places.has(line) ? twice.add(line) : places.set(line, place)));
  for (const line of twice) places.delete(line);
  return places;
}

/**
 * Which line of a page is which after its text was corrected: lines that stand once in both texts are the same, and so
 * are like lines beside the same line.
 */
export function placesOf(earlier: PageText, now: PageText): Places {
  if (earlier.text === now.text && earlier.firstLine === now.firstLine) return SAME_PLACES;
  const [before, after] = [printedLines(earlier.text), printedLines(now.text)];
  const [own, other] = [once(before), once(after)];
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const match = (from: number, to: number | undefined): void => {
    if (to === undefined || found.has(from) || taken.has(to) || before[from] !== after[to]) return;
    found.set(from, to);
    taken.add(to);
  };
  for (const [line, place] of own) match(place, other.get(line));
  for (const step of [-1, 1])
    for (let i = 0; i < before.length; i++) {
      const place = step < 0 ? i : before.length - 1 - i;
      const beside = found.get(place + step);
      if (beside !== undefined) match(place, beside - step);
    }
  return (line) => {
    const place = found.get(line - earlier.firstLine);
    return place === undefined ? null : place + now.firstLine;
  };
}

/** References to lines of a page → their stretches; a line that is blank, or is no more, has none. */
export function stretchesOf(page: PageText, refs: readonly string[], places = SAME_PLACES): Stretch[] {
  const lines = printedLines(page.text);
  return refs.map(parseLineRef).flatMap(({ from, to, part }) =>
    lines.slice(from - page.firstLine, to - page.firstLine + 1).flatMap((text, i): Stretch[] => {
      const number = places(from + i);
      if (text.trim() === "" || number === null) return [];
      const line = `${page.id} ${number}`;
      return [part === null ? { line, from: 0, to: Infinity } : { line, from: part[0], to: part[1] }];
    }),
  );
}

/** References to lines of a page's earlier text → to the same lines of its text now; lines that are no more are left out. */
export function carriedLines(refs: readonly string[], earlier: PageText, now: PageText): string[] {
  const places = placesOf(earlier, now);
  if (places === SAME_PLACES) return [...refs];
  return refs.flatMap((ref) => {
    const { from, to, part } = parseLineRef(ref);
    const lines = Array.from({ length: to - from + 1 }, (_, i) => places(from + i));
    return lines.flatMap((line) => {
      if (line === null) return [];
      return [part === null ? String(line) : `${line}[${part.join(":")}]`];
    });
  });
}

/** Finds the page, among these, of each line that sources name; of a file that the archive has in another state, none. */
export function pageFinder(
  pages: readonly PageText[],
): (source: Source) => [page: PageText, refs: string[]][] {
  const bySha = new Map<string, PageText[]>();
  for (const page of pages) {
    const known = bySha.get(page.sha256);
    if (known === undefined) bySha.set(page.sha256, [page]);
    else known.push(page);
  }
  for (const known of bySha.values()) known.sort((a, b) => b.firstLine - a.firstLine);
  return ({ file, sha256, lines }) => {
    const same = bySha.get(sha256) ?? [];
    // A file that was renamed is the same file; of two files with the same text, each has its own pages.
    const named = same.filter((page) => page.file === file);
    const found = new Map<PageText, string[]>();
    for (const ref of lines) {
      const page = (named.length > 0 ? named : same).find(
        ({ firstLine }) => firstLine <= parseLineRef(ref).from,
      );
      if (page !== undefined) found.set(page, [...(found.get(page) ?? []), ref]);
    }
    return [...found];
  };
}
