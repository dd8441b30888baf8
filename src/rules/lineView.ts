/** A page's lines as the features see them: each with its words, its neighbours, and the run of head matter it stands in. */
import type { Line } from "../types.ts";
import { closingByline, openingByline } from "./byline.ts";
import { spacedParts, type Part } from "./fusedLine.ts";
import { formOf, type Kind } from "./lineForm.ts";
import { endsInQuote, endsSentence, lineStart } from "./sentence.ts";
import { headRuns, type Run } from "./headRun.ts";
import { readOn, type Gain } from "./readingOn.ts";
import { verseOf } from "./verse.ts";
import { wordingOf, wordingWeights, type WordingWeights } from "./wording.ts";

/** How a line ends and begins. A dateline, or a byline in brackets, begins a report. */
export type LineEnd = "whole" | "open" | "in quotes" | "signed off";
export type LineStart = "dateline" | "cut" | "opener" | "plain";

/** A printed line. `above` and `below` skip blank lines. */
export type View = {
  line: Line;
  text: string;
  /** Its parts between spaces. */
  parts: Part[];
  form: string;
  kind: Kind;
  page: PageView;
  /** Among the page's printed lines, from 0. */
  place: number;
  above: View | null;
  below: View | null;
  /** No blank line between it and the line above. */
  tight: boolean;
  start: LineStart;
  end: LineEnd;
  /** What its wording says it is: log odds of each of `WORDINGS`. */
  wording: number[];
  /** `null` where the line is no head matter. */
  run: Run | null;
  /** `null` for long lines. */
  gain: Gain | null;
  /** A line of a poem. */
  verse: boolean;
  /** Share of its words that the running text above, and below, the last sure headline above, and the last head of several lines print again. */
  echo: { above: number; below: number; headline: number; head: number };
};

export type PageView = {
  lines: View[];
  /** Blank lines divide its paragraphs, not only its articles. */
  spaced: boolean;
  /** Some line carries an extractor's heading mark. */
  marked: boolean;
  /** Share of its running text that stops in mid-sentence. */
  cut: number;
};

const startOf = (text: string, kind: Kind, form: string): LineStart =>
  kind === "text" && (form === "dateline" || openingByline(text.slice(0, 90)) !== null)
    ? "dateline"
    : lineStart(text);

function endOf(text: string): LineEnd {
  if (closingByline(text.slice(-70)) !== null) return "signed off";
  if (endsSentence(text)) return "whole";
  return endsInQuote(text) ? "in quotes" : "open";
}

/** On a spaced page more than this share of lines has a blank line above. */
const SPACED = 0.4;

/** The printed lines of a page, with what stands around them. Lines of a fixed form, such as blank ones, only divide them. */
export function viewLines(lines: readonly Line[], weights: WordingWeights = wordingWeights): View[] {
  const page: PageView = { lines: [], spaced: false, marked: lines.some(({ marked }) => marked), cut: 0 };
  let blank = false;
  for (const line of lines) {
    const { name: form, kind } = formOf(line);
    if (kind === "none") {
      blank = true;
      continue;
    }
    const above = page.lines.at(-1) ?? null;
    const { text } = line;
    const view: View = {
      line,
      text,
      parts: spacedParts(text),
      form,
      kind,
      page,
      place: page.lines.length,
      above,
      below: null,
      tight: !blank && above !== null,
      start: startOf(text, kind, form),
      end: endOf(text),
      wording: wordingOf(text, weights),
      run: null,
      gain: null,
      verse: false,
      echo: { above: 0, below: 0, headline: 0, head: 0 },
    };
    if (above !== null) above.below = view;
    page.lines.push(view);
    blank = false;
  }
  for (const view of page.lines) {
    if (view.form !== "name") continue;
    // □记者 甲乙丙 / 丁戊: the byline ran out of room.
    const goesOn = view.tight && view.above?.kind === "byline";
    if (goesOn || (view.above?.kind === "head" && view.below?.kind === "text")) view.kind = "byline";
  }
  page.spaced = page.lines.filter(({ tight }) => !tight).length - 1 > SPACED * (page.lines.length - 1);
  const running = page.lines.filter(({ kind }) => kind === "text");
  page.cut = running.filter(({ end }) => end === "open").length / Math.max(1, running.length);
  readOn(page.lines);
  headRuns(page.lines);
  for (const view of verseOf(page.lines)) view.verse = true;
  return page.lines;
}
