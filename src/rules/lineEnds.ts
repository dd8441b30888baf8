/**
 * Printed line ends: an extractor that leaves a space at each leaves them one printed line apart, while
 * a real space (`问题一 问题二`, behind a dateline) stands anywhere.
 */
import { INDENT, measure, readPrintedLines, SPREAD, type Measured, type Reading } from "./printedLines.ts";

/** Widths of a column in Han characters: narrower are verses and lists, wider is no newspaper's. */
const NARROWEST = 9;
const WIDEST = 40;
/** So many even lines prove that a page has its line ends. */
const PROOF = 4;
/** Line ends that must be found, of those which a text's length lets expect. */
const SHARE = 0.6;
/** A page has no more column widths than this. */
const MOST_WIDTHS = 4;

/** A reading that finds most of the line ends of a text so long. Without marks it needs two: a couplet has one space. */
function holds({ text, sums }: Measured, { even }: Reading, width: number): boolean {
  const expected = (sums[text.length]! + INDENT) / width - 1;
  return even >= Math.max(/[，。；、！？]/.test(text) ? 1 : 2, SHARE * expected - 0.5);
}

/** The width that most neighbouring spaces stand apart, but for those near `tried`; `null` when no two do. */
function likelyWidth(texts: readonly Measured[], tried: readonly number[]): number | null {
  const gaps = texts
    .flatMap(({ sums, spaces }) =>
      spaces.map((at, i) => (i === 0 ? sums[at]! + INDENT : sums[at]! - sums[spaces[i - 1]! + 1]!)),
    )
    .filter((gap) => gap >= NARROWEST && gap <= WIDEST)
    .filter((gap) => tried.every((width) => Math.abs(gap - width) > SPREAD));
  let most: number[] = [];
  for (let width = NARROWEST; width <= WIDEST; width += 0.5) {
    const near = gaps.filter((gap) => Math.abs(gap - width) <= SPREAD);
    if (near.length > most.length) most = near;
  }
  return most.length < 2 ? null : most.reduce((sum, gap) => sum + gap, 0) / most.length;
}

/** Column widths of a page, most used first: a box beside the columns has its own. */
function columnWidths(texts: readonly Measured[]): number[] {
  const proven: number[] = [];
  const tried: number[] = [];
  let rest = texts;
  while (tried.length < MOST_WIDTHS) {
    const width = likelyWidth(rest, tried);
    if (width === null) break;
    tried.push(width);
    const held = rest
      .map((text) => ({ text, reading: readPrintedLines(text, width) }))
      .filter(({ text, reading }) => holds(text, reading, width));
    const sum = (count: (reading: Reading) => number): number =>
      held.reduce((total, { reading }) => total + count(reading), 0);
    const even = sum((reading) => reading.even);
    // Verses set on one line end with their clauses.
    if (even < PROOF || sum((reading) => reading.withinClause) < even / 2) continue;
    proven.push(width);
    rest = rest.filter((text) => held.every((each) => each.text !== text));
  }
  return proven;
}

/** A page's texts → for each, the offsets of the spaces that stand at printed line ends. */
export function lineEnds(texts: readonly string[]): number[][] {
  const measured = texts.map((text) => (text.includes(" ") ? measure(text) : null));
  const widths = columnWidths(measured.filter((text) => text !== null));
  return measured.map((text) => {
    if (text === null || widths.length === 0) return [];
    const held = widths
      .map((width) => ({ width, reading: readPrintedLines(text, width) }))
      .filter(({ width, reading }) => holds(text, reading, width))
      .map(({ reading }) => reading);
    return held.toSorted((a, b) => a.cost - b.cost)[0]?.ends ?? [];
  });
}
