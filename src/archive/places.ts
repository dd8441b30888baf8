/** Which printed line is which after a page's text was corrected. */
import type { EarlierText, PageSheet } from "../archiveTypes.ts";
import { parseLineRef, printedLines, type LineRef } from "./lineRefs.ts";
import { isCorrected, partsOf, type LinePart } from "./sameLine.ts";
import { sharedEnds } from "./sharedEnds.ts";

/** The lines of a page at some time, and the number of the first. */
export type Printed = Pick<EarlierText, "firstLine" | "lines">;

export const printedOn = ({ firstLine, text }: Pick<PageSheet, "firstLine" | "text">): Printed => ({
  firstLine,
  lines: printedLines(text),
});

/**
 * Where a line of an earlier text, or the stretch `[from, to)` of one that was divided, stands now, on a line of its own;
 * `at`: offset of a character then → now.
 */
export type Place = { line: number; from: number; to: number; at: (offset: number) => number };

/** Number of a line of an earlier text → its place now; several where it was divided, none where it is no more. */
export type Places = (line: number) => Place[];

const unmoved = (offset: number): number => offset;

export const SAME_PLACES: Places = (line) => [{ line, from: 0, to: Infinity, at: unmoved }];

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

/** What stands before the change stays in its place, what stands behind it moves with the line's end. */
function carriedOffset(line: string, other: string, offset: number): number {
  const [own, its] = [Array.from(line), Array.from(other)];
  if (offset >= own.length) return its.length;
  const { start, end } = sharedEnds(own, its);
  if (offset <= start) return offset;
  return its.length - Math.min(end, own.length - offset);
}

/**
 * Which line of a page is which after its text was corrected: lines that stand once in both texts are the same, and so
 * are like lines beside the same line; between those, a line is the next that shares most of its characters, or those
 * into which it was divided.
 */
export function placesOf(earlier: Printed, now: Printed): Places {
  const [before, after] = [earlier.lines, now.lines];
  const isSame = before.length === after.length && before.every((line, i) => line === after[i]);
  if (isSame && earlier.firstLine === now.firstLine) return SAME_PLACES;
  const [own, other] = [once(before), once(after)];
  const found = new Map<number, LinePart[]>();
  const taken = new Set<number>();
  const isFree = (to: number): boolean => !taken.has(to);
  const match = (from: number, parts: LinePart[]): void => {
    found.set(from, parts);
    for (const { place } of parts) taken.add(place);
  };
  const whole = (place: number): LinePart[] => [{ from: 0, to: Infinity, place }];
  for (const [line, place] of own) {
    const to = other.get(line);
    if (to !== undefined) match(place, whole(to));
  }
  for (const step of [-1, 1])
    for (let i = 0; i < before.length; i++) {
      const place = step < 0 ? i : before.length - 1 - i;
      const beside = found.get(place + step)?.[0]!.place;
      if (beside === undefined || found.has(place) || !isFree(beside - step)) continue;
      if (before[place] === after[beside - step]) match(place, whole(beside - step));
    }
  let from = 0;
  for (const [place, line] of before.entries()) {
    const until = Math.min(after.length, from + AHEAD);
    for (let to = from; !found.has(place) && to < until && isFree(to); to++) {
      const parts = partsOf(line, after, to, isFree);
      if (parts.length > 0) match(place, parts);
      else if (isCorrected(line, after[to]!)) match(place, whole(to));
    }
    from = (found.get(place)?.at(-1)!.place ?? from - 1) + 1;
  }
  const placed = (line: string, part: LinePart): Place => {
    const today = after[part.place]!;
    if (line === today) return { ...part, line: part.place + now.firstLine, at: unmoved };
    const then = Array.from(line).slice(part.from, part.to).join("");
    const at = (offset: number): number => carriedOffset(then, today, offset - part.from);
    return { ...part, line: part.place + now.firstLine, at };
  };
  return (line) => {
    const place = line - earlier.firstLine;
    return (found.get(place) ?? []).map((part) => placed(before[place]!, part));
  };
}

/** Neighbouring whole lines as one reference. */
export function inRanges(lines: readonly (number | string)[]): string[] {
  const ranges: [from: number | string, to: number | string][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (typeof line === "number" && last?.[1] === line - 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
}

/** A stretch `[from, to)` of a line as it is now; `null`: all of it. */
export type PlacedLine = { line: number; stretch: [number, number] | null };

/** The lines that a reference to an earlier text names, as they are now; one that is no more has none. */
export const placedLines = ({ from, to, part }: LineRef, places: Places): PlacedLine[] =>
  Array.from({ length: to - from + 1 }, (_, i) => places(from + i))
    .flat()
    .flatMap((place): PlacedLine[] => {
      if (part === null) return [{ line: place.line, stretch: null }];
      const [start, end] = [Math.max(part[0], place.from), Math.min(part[1], place.to)];
      const stretch: [number, number] = [place.at(start), place.at(end)];
      return stretch[0] < stretch[1] ? [{ line: place.line, stretch }] : [];
    });

/** References to lines of a page's earlier text → to the same lines of its text now; lines that are no more are left out. */
export function carriedLines(refs: readonly string[], places: Places): string[] {
  if (places === SAME_PLACES) return [...refs];
  return inRanges(
    refs
      .map(parseLineRef)
      .flatMap((ref) => placedLines(ref, places))
      .map(({ line, stretch }) => (stretch === null ? line : `${line}[${stretch.join(":")}]`)),
  );
}
