/** Stage 2: a page's text → its printed lines, each with what a reader should see and where every character stood. */
import { DATELINE } from "../rules/dateline.ts";
import { lineEnds } from "../rules/lineEnds.ts";
import { pointIsStop, widenMarks } from "../rules/wideMarks.ts";
import type { Line, Page } from "../types.ts";
import { splitLines } from "./1-pages.ts";

/** Text with, for each of its UTF-16 units, the offset in the raw line: units are left out, or shown in another form. */
type Traced = Pick<Line, "text" | "at">;

/** 0, 1, 2 … */
function offsets(count: number): number[] {
  const at: number[] = [];
  for (let unit = 0; unit < count; unit++) at.push(unit);
  return at;
}

const keep = (traced: Traced, wanted: (at: number) => boolean): Traced => {
  let text = "";
  const at: number[] = [];
  for (let i = 0; i < traced.text.length; i++) {
    if (!wanted(i)) continue;
    text += traced.text[i]!;
    at.push(traced.at[i]!);
  }
  return { text, at };
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
  return { ...keep(plain, (i) => i > 1 && (i < close || i > close + 1)), marked: heading > 0 };
}

/** A page → its lines. `raw` + `end` of all lines, put together, is the page's text again. */
export function readLines(page: Page): Line[] {
  const lines = splitLines(page.text).map(({ raw, end }, i) => {
    const traced = trim({ text: raw, at: offsets(raw.length) });
    return { number: page.firstLine + i, raw, end, ...dropResidue(traced) };
  });
  const points = pointIsStop(lines.map(({ text }) => text));
  const texts = lines.map(({ text }) => widenMarks(text, points));
  const ends = lineEnds(texts);
  return lines.map((line, i) => {
    const gone = new Set(ends[i]);
    const traced = { text: texts[i]!, at: line.at };
    return { ...line, ...(gone.size === 0 ? traced : keep(traced, (unit) => !gone.has(unit))) };
  });
}
