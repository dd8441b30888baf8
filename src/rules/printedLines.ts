/** One text read as printed lines of one width: which of its spaces stand at a line's end. */
import { namedSpaces } from "./creditSpaces.ts";

/**
 * A place between two printed lines: an edge of the text, a space at a line's end, or a space that
 * stands where two paragraphs were fused and stays.
 */
type Place = { at: number; kind: "edge" | "line" | "paragraph" };

export type Measured = {
  text: string;
  /** Printed width of the text before each unit, in Han characters. */
  sums: number[];
  spaces: number[];
  /** Of these, the spaces within a credit: `（记者 云帆）`. */
  named: ReadonlySet<number>;
  places: Place[];
  /** What it costs to take the spaces before each place for real ones. */
  passed: number[];
};

/** What was made of one text: the cheapest reading of its spaces as line ends. */
export type Reading = {
  cost: number;
  /** Printed lines of the column's width; of these, the ones that end within a clause. */
  even: number;
  withinClause: number;
  /** Offsets of the spaces at line ends. */
  ends: number[];
};

/** The first line of a paragraph is indented by so many characters. */
export const INDENT = 2;
/** A line that is off by so much costs as much as a real space in the text does. */
export const SPREAD = 1.5;
const REAL = 1;
/** The most that a line costs, however far it is off. */
const UNEVEN = 3;
/** No line is looked for over more than so many columns' widths. */
const FAR = 3;

const HALF: ReadonlySet<string> = new Set(
  " \"'%.+-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
);

/** A Latin letter, digit or space takes half of a Han character's width. */
function widths(text: string): number[] {
  const sums = [0];
  for (let at = 0; at < text.length; at++) sums.push(sums[at]! + (HALF.has(text[at]!) ? 0.5 : 1));
  return sums;
}

const ENDS_SENTENCE = /[。！？…][”’"'）]*$/;

/** A text → what its reading needs, for any width. */
export function measure(text: string): Measured {
  const spaces = Array.from(text.matchAll(/ /g), ({ index }) => index);
  const named = namedSpaces(text, spaces);
  const places: Place[] = [{ at: -1, kind: "edge" }];
  const passed = [0];
  let real = 0;
  for (const at of spaces) {
    places.push({ at, kind: "line" });
    passed.push(real);
    if (ENDS_SENTENCE.test(text.slice(Math.max(0, at - 4), at))) {
      places.push({ at, kind: "paragraph" });
      passed.push(real);
    }
    real += named.has(at) ? 0 : REAL;
  }
  places.push({ at: text.length, kind: "edge" });
  passed.push(real);
  return { text, sums: widths(text), spaces, named, places, passed };
}

/** How far a line is off the column's width; a paragraph's first line may be indented. */
const offBy = (gap: number, from: Place, width: number): number =>
  Math.min(Math.abs(gap - width), from.kind === "line" ? Infinity : Math.abs(gap - width + INDENT));

/** Cost of a printed line between two places, at a column of `width`. */
function lineCost(gap: number, from: Place, to: Place, width: number): number {
  if (to.kind === "edge") return gap <= width + SPREAD ? 0 : UNEVEN;
  // The last line of a paragraph is taken for one only where it is clearly short.
  if (to.kind === "paragraph") return gap <= width - 2 * SPREAD ? REAL : REAL + UNEVEN;
  const uneven = (offBy(gap, from, width) / SPREAD) ** 2;
  // A text whose beginning was lost begins anywhere in its line.
  return Math.min(uneven, from.at < 0 && gap < width ? REAL : UNEVEN);
}

/** The cheapest way from a text's start over some of its places to its end, as indexes of places. */
function cheapest(
  { sums, places, passed, named }: Measured,
  width: number,
): { path: number[]; cost: number } {
  const costs = [0];
  const back = [-1];
  const real = (at: number): number => (named.has(at) ? 0 : REAL);
  for (let to = 1; to < places.length; to++) {
    const here = places[to]!;
    const own = named.has(here.at) ? REAL : 0;
    costs[to] = Infinity;
    for (let from = to - 1; from >= 0; from--) {
      const there = places[from]!;
      if (there.at === here.at) continue;
      const gap = sums[here.at]! - sums[there.at + 1]!;
      if (gap > FAR * width && costs[to]! < Infinity) break;
      const between = passed[to]! - passed[from]! - (from === 0 ? 0 : real(there.at));
      const cost = costs[from]! + between + own + lineCost(gap, there, here, width);
      if (cost < costs[to]!) {
        costs[to] = cost;
        back[to] = from;
      }
    }
  }
  const path: number[] = [];
  for (let at = places.length - 1; at >= 0; at = back[at]!) path.unshift(at);
  return { path, cost: costs.at(-1)! };
}

/** Between two of these a space is real wherever it stands: `GB 43854`. */
const isWord = (unit: string | undefined): boolean => unit !== undefined && /\w/.test(unit);

/** A space that print has too, though a line may end there; of two side by side one is the extractor's. */
const isReal = ({ text, named }: Measured, at: number): boolean =>
  text[at - 1] !== " " &&
  text[at + 1] !== " " &&
  (named.has(at) || (isWord(text[at - 1]) && isWord(text[at + 1])));

/** Reads a text's spaces as the ends of printed lines of one width; real spaces between are passed over. */
export function readPrintedLines(measured: Measured, width: number): Reading {
  const { text, sums, places } = measured;
  const { path, cost } = cheapest(measured, width);
  const off = path.map((to, i) => {
    if (i === 0) return Infinity;
    const from = places[path[i - 1]!]!;
    return offBy(sums[places[to]!.at]! - sums[from.at + 1]!, from, width);
  });
  const reading: Reading = { cost, even: 0, withinClause: 0, ends: [] };
  path.slice(0, -1).forEach((to, i) => {
    const { at, kind } = places[to]!;
    if (kind !== "line") return;
    if (off[i]! <= SPREAD) reading.even++;
    if (off[i]! <= SPREAD && /[\p{L}\p{N}]/u.test(text[at - 1]!)) reading.withinClause++;
    if (Math.min(off[i]!, off[i + 1]!) <= 2 * SPREAD && !isReal(measured, at)) reading.ends.push(at);
  });
  return reading;
}
