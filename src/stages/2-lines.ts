/** Stage 2: a page's text → its printed lines, each with what a reader should see and where every character stood. */
import { DATELINE } from "../rules/dateline.ts";
import type { Line, Page } from "../types.ts";
import { splitLines } from "./1-pages.ts";

/** Text with, for each of its UTF-16 units, the offset in the raw line. Every clean-up only leaves units out. */
type Traced = Pick<Line, "text" | "at">;

const keep = (traced: Traced, wanted: (unit: string, i: number) => boolean): Traced => {
  const kept = traced.at.map((_, i) => i).filter((i) => wanted(traced.text[i]!, i));
  return { text: kept.map((i) => traced.text[i]).join(""), at: kept.map((i) => traced.at[i]!) };
};

const slice = (traced: Traced, from: number, to: number): Traced => ({
  text: traced.text.slice(from, to),
  at: traced.at.slice(from, to),
});

function trim(traced: Traced): Traced {
  const start = traced.text.search(/\S/);
  return start < 0 ? slice(traced, 0, 0) : slice(traced, start, traced.text.trimEnd().length);
}

/** Heading marks and bold datelines that an extractor left: `## 标题`, `**本报某地讯** 正文`, `**整行**`. */
function dropResidue(traced: Traced): Traced & { marked: boolean } {
  // A line of running text that begins with # was printed so.
  const heading = traced.text.includes("。") ? 0 : (/^#{1,6}\s+/.exec(traced.text)?.[0].length ?? 0);
  const plain = slice(traced, heading, traced.text.length);
  const bold = /^\*\*([^*]+)\*\*/.exec(plain.text);
  if (!bold || (bold[0] !== plain.text && !DATELINE.test(bold[1]!))) return { ...plain, marked: heading > 0 };
  const close = bold[0].length - 2;
  return { ...keep(plain, (_, i) => i > 1 && (i < close || i > close + 1)), marked: heading > 0 };
}

/** Printed width: ASCII takes half of a Han character's. */
const width = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (char < "\x80" ? 0.5 : 1), 0);

const SPACE_BY_HAN = /(?<=[^\x00-\x7f]) (?=\S)|(?<=\S) (?=[^\x00-\x7f])/g;

/**
 * The printed line width, when an extractor left a space at every printed line end: gaps
 * between spaces in long lines are then nearly equal (10–28 characters). `null` otherwise.
 */
export function printedWidth(texts: readonly string[]): number | null {
  const gaps = texts
    .filter((text) => text.length >= 40)
    .flatMap((text) => text.split(SPACE_BY_HAN).slice(1, -1).map(width));
  if (gaps.length < 8) return null;
  const median = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
  const regular = gaps.filter((gap) => Math.abs(gap - median) <= 3).length;
  return median >= 10 && median <= 28 && regular / gaps.length >= 0.7 ? median : null;
}

/** Leaves out the spaces at printed line ends; a space too early for one is real and stays. */
function dropLineEnds(traced: Traced, printed: number): Traced {
  if (width(traced.text) <= printed + 2) return traced;
  const dropped = new Set<number>();
  let start = 0;
  for (const match of traced.text.matchAll(SPACE_BY_HAN)) {
    if (width(traced.text.slice(start, match.index)) < printed - 5) continue;
    dropped.add(match.index);
    start = match.index + 1;
  }
  return keep(traced, (_, i) => !dropped.has(i));
}

/** A page → its lines. `raw` + `end` of all lines, put together, is the page's text again. */
export function readLines(page: Page): Line[] {
  const lines = splitLines(page.text).map(({ raw, end }, i) => {
    const traced = trim({ text: raw, at: Array.from({ length: raw.length }, (_, unit) => unit) });
    return { number: page.firstLine + i, raw, end, ...dropResidue(traced) };
  });
  const printed = printedWidth(lines.map((line) => line.text));
  return printed === null ? lines : lines.map((line) => ({ ...line, ...dropLineEnds(line, printed) }));
}
