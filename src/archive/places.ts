/** Which printed line is which after a page's text was corrected. */
import type { EarlierText, PageSheet } from "../archiveTypes.ts";
import { parseLineRef, printedLines } from "./lineRefs.ts";

/** The lines of a page at some time, and the number of the first. */
export type Printed = Pick<EarlierText, "firstLine" | "lines">;

export const printedOn = ({ firstLine, text }: Pick<PageSheet, "firstLine" | "text">): Printed => ({
  firstLine,
  lines: printedLines(text),
});

/** A line of an earlier text as it is now; `at`: offset of a character then → now. */
export type Place = { line: number; at: (offset: number) => number };

/** Number of a line of an earlier text → its place now; `null` where it is no more. */
export type Places = (line: number) => Place | null;

const unmoved = (offset: number): number => offset;

export const SAME_PLACES: Places = (line) => ({ line, at: unmoved });

/** Share of the longer line's characters that both have, from which one is the other, corrected. */
const SAME_LINE = 0.5;
/** How many lines may stand between, that were added. */
const AHEAD = 8;

/** Line → its place, for the lines that stand once. */
function once(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  lines.forEach((line, place) => (places.has(line) ? twice.add(line) : places.set(line, place)));
  for (const line of twice) places.delete(line);
  return places;
}

function isCorrected(line: string, other: string): boolean {
  const left = new Map<string, number>();
  for (const char of line) left.set(char, (left.get(char) ?? 0) + 1);
  let [shared, own, its] = [0, 0, 0];
  for (const count of left.values()) own += count;
  for (const char of other) {
    its += 1;
    const count = left.get(char) ?? 0;
    if (count === 0) continue;
    left.set(char, count - 1);
    shared += 1;
  }
  return shared > 0 && shared >= SAME_LINE * Math.max(own, its);
}

/** What stands before the change stays in its place, what stands behind it moves with the line's end. */
function carriedOffset(line: string, other: string, offset: number): number {
  const [own, its] = [Array.from(line), Array.from(other)];
  if (offset >= own.length) return its.length;
  const shorter = Math.min(own.length, its.length);
  let start = 0;
  while (start < shorter && own[start] === its[start]) start++;
  let end = 0;
  while (end < shorter - start && own.at(-1 - end) === its.at(-1 - end)) end++;
  if (offset <= start) return offset;
  return its.length - Math.min(end, own.length - offset);
}

/**
 * Which line of a page is which after its text was corrected: lines that stand once in both texts are the same, and so
 * are like lines beside the same line; between those, a line is the next that shares most of its characters.
 */
export function placesOf(earlier: Printed, now: Printed): Places {
  const [before, after] = [earlier.lines, now.lines];
  const isSame = before.length === after.length && before.every((line, i) => line === after[i]);
  if (isSame && earlier.firstLine === now.firstLine) return SAME_PLACES;
  const [own, other] = [once(before), once(after)];
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const isFree = (from: number, to: number): boolean => !found.has(from) && !taken.has(to);
  const match = (from: number, to: number): void => {
    found.set(from, to);
    taken.add(to);
  };
  for (const [line, place] of own) {
    const to = other.get(line);
    if (to !== undefined) match(place, to);
  }
  for (const step of [-1, 1])
    for (let i = 0; i < before.length; i++) {
      const place = step < 0 ? i : before.length - 1 - i;
      const beside = found.get(place + step);
      if (beside === undefined || !isFree(place, beside - step)) continue;
      if (before[place] === after[beside - step]) match(place, beside - step);
    }
  let from = 0;
  for (const [place, line] of before.entries()) {
    const until = Math.min(after.length, from + AHEAD);
    for (let to = from; !found.has(place) && to < until && !taken.has(to); to++)
      if (isCorrected(line, after[to]!)) match(place, to);
    from = (found.get(place) ?? from - 1) + 1;
  }
  return (line) => {
    const place = line - earlier.firstLine;
    const to = found.get(place);
    if (to === undefined) return null;
    const [then, today] = [before[place]!, after[to]!];
    const at = then === today ? unmoved : (offset: number) => carriedOffset(then, today, offset);
    return { line: to + now.firstLine, at };
  };
}

/** Neighbouring whole lines as one reference. */
function inRanges(lines: readonly (number | string)[]): string[] {
  const ranges: [from: number | string, to: number | string][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (typeof line === "number" && last?.[1] === line - 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
}

/** References to lines of a page's earlier text → to the same lines of its text now; lines that are no more are left out. */
export function carriedLines(refs: readonly string[], places: Places): string[] {
  if (places === SAME_PLACES) return [...refs];
  return inRanges(
    refs.map(parseLineRef).flatMap(({ from, to, part }) =>
      Array.from({ length: to - from + 1 }, (_, i) => places(from + i)).flatMap(
        (place): (number | string)[] => {
          if (place === null) return [];
          if (part === null) return [place.line];
          const [start, end] = part.map(place.at);
          return start! < end! ? [`${place.line}[${start}:${end}]`] : [];
        },
      ),
    ),
  );
}
