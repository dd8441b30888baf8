/** A page's lines as the features see them: each with its words, its neighbours, and the run of head matter it stands in. */
import type { Line } from "../types.ts";
import { closingByline, openingByline } from "./byline.ts";
import { spacedParts, type Part } from "./fusedLine.ts";
import { formOf, type Kind } from "./lineForm.ts";
import { endsInQuote, endsSentence, lineStart } from "./sentence.ts";
import { sharedWords, type Shared } from "./sharedWords.ts";
import { joinGain, readHead, readTail, type Head, type Tail } from "./wordModel.ts";

/** How a line ends and begins. A dateline, or a byline in brackets, begins a report. */
export type LineEnd = "whole" | "open" | "in quotes" | "signed off";
export type LineStart = "dateline" | "cut" | "opener" | "plain";

/** What the line under or over a run of head matter is. */
export type Beside = "nothing" | "name" | "byline" | "caption" | "aside" | LineStart | LineEnd;

/** Lines of head matter with nothing but blank lines between, and what stands around them. */
export type Run = {
  lines: View[];
  before: Beside;
  after: Beside;
  /** Lines of running text up to the next head matter or byline. */
  textAbove: View[];
  textBelow: View[];
  /** It surely opens an article: a byline, name or dateline stands below it, or it carries a heading mark. */
  opens: boolean;
  /** Runs between this one and the next that surely opens an article, on either side. */
  runsAbove: number;
  runsBelow: number;
  /** Lines of the last run above that surely opens an article, and of the running text since. */
  headline: View[];
  articleAbove: View[];
  /** Reports that begin right below: its bylines, where each stands apart, or datelines close by. */
  begins: number;
  /** Share of the first lines below that the article above prints, too. */
  goesOn: number;
};

/** log₁₀ of how much likelier two texts are as one than apart; 0 where nothing tells. */
export type Gain = {
  /** The line goes on from the line above, the line below from it, the line below from the line above. */
  above: number;
  below: number;
  across: number;
  /** The most for any cut text around the line, and it; for it and any text around. */
  from: number;
  to: number;
};

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
  /** `null` where the line is no head matter. */
  run: Run | null;
  /** `null` for long lines. */
  gain: Gain | null;
  /** Share of its words that the running text above, and below, and the last sure headline above print again. */
  echo: { above: number; below: number; headline: number };
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

/** So many lines of running text say what is spoken of there. */
const NEAR = 4;
/** So many lines of an article above are looked at. */
const FAR = 12;

function besideOf(view: View | null, side: "above" | "below"): Beside {
  if (view === null) return "nothing";
  if (view.form === "caption") return "caption";
  if (view.form === "name") return "name";
  if (view.kind === "byline" || view.kind === "aside") return view.kind;
  return side === "above" ? view.end : view.start;
}

/** Lines of running text in one direction, up to head matter or a byline; captions and notices between do not count. */
function textFrom(view: View, side: "above" | "below"): View[] {
  const found: View[] = [];
  for (let at = view[side]; at !== null && at.kind !== "head" && at.kind !== "byline"; at = at[side])
    if (at.kind === "text") found.push(at);
  return found;
}

function runFrom(first: View): Run {
  const lines = [first];
  for (let at = first.below; at?.kind === "head"; at = at.below) lines.push(at);
  const last = lines.at(-1)!;
  let signature = last;
  while (signature.below?.kind === "byline") signature = signature.below;
  const textBelow = textFrom(signature, "below");
  const after = besideOf(last.below, "below");
  return {
    lines,
    before: besideOf(first.above, "above"),
    after,
    textAbove: textFrom(first, "above"),
    textBelow,
    opens:
      after === "byline" || after === "name" || after === "dateline" || lines.some(({ line }) => line.marked),
    begins: beginningsBelow(last, textBelow),
    runsAbove: 0,
    runsBelow: 0,
    headline: [],
    articleAbove: [],
    goesOn: 0,
  };
}

function beginningsBelow(last: View, textBelow: readonly View[]): number {
  let bylines = 0;
  for (let at = last.below; at?.kind === "byline"; at = at.below)
    if (bylines === 0 || (!at.tight && /记者|^[□■●◎▲◆]/.test(at.text))) bylines++;
  return Math.max(bylines, textBelow.slice(0, NEAR).filter(({ start }) => start === "dateline").length);
}

/** What each run is to the surely opening ones above and below it. */
function placeRuns(runs: readonly Run[]): void {
  let headline: View[] = [];
  let article: View[] = [];
  let count = 0;
  for (const run of runs) {
    run.articleAbove = article.slice();
    run.runsAbove = count;
    run.headline = headline;
    if (run.opens) [headline, article] = [run.lines, []];
    count = run.opens ? 0 : count + 1;
    article.push(...run.textBelow);
  }
  count = 0;
  for (const run of runs.toReversed()) {
    run.runsBelow = count;
    count = run.opens ? 0 : count + 1;
  }
}

/** Longer lines are running text whatever stands around them. */
const SHORT = 45;
/** So many lines up and down are looked at for the text that a cut line goes on from, or goes on in. */
const AROUND = 5;

/** How each short line reads on from the lines around it, and they from it. */
function meet(views: readonly View[]): void {
  const tails = new Map<View, Tail>();
  const heads = new Map<View, Head>();
  const tail = (view: View): Tail => tails.get(view) ?? keep(tails, view, readTail(view.text));
  const head = (view: View): Head => heads.get(view) ?? keep(heads, view, readHead(view.text));
  for (const view of views) {
    if (view.text.length >= SHORT || view.kind === "byline") continue;
    const { above, below, place } = view;
    const around = views
      .slice(Math.max(0, place - AROUND), place + AROUND + 1)
      .filter((other) => other !== view && other.kind === "text");
    const cut = around.filter(({ end }) => end === "open");
    const plain =
      view.kind === "head" && view.end === "open" ? around.filter(({ start }) => start !== "dateline") : [];
    view.gain = {
      above: above === null ? 0 : joinGain(tail(above), head(view)),
      below: below === null ? 0 : joinGain(tail(view), head(below)),
      across: above?.end !== "open" || below === null ? 0 : joinGain(tail(above), head(below)),
      from: cut.reduce((best, other) => Math.max(best, joinGain(tail(other), head(view))), 0),
      to: plain.reduce((best, other) => Math.max(best, joinGain(tail(view), head(other))), 0),
    };
  }
}

function keep<T>(known: Map<View, T>, view: View, value: T): T {
  known.set(view, value);
  return value;
}

/** What the running text around a run says of its lines. */
function listen(run: Run, share: Shared): void {
  const near = (views: readonly View[]): string[] => views.slice(0, NEAR).map(({ text }) => text);
  for (const view of run.lines) {
    view.run = run;
    view.echo = {
      above: share(view.text, near(run.textAbove)),
      below: share(view.text, near(run.textBelow)),
      headline: share(
        view.text,
        run.headline.map(({ text }) => text),
      ),
    };
  }
  run.goesOn = share(
    near(run.textBelow.slice(0, 2)).join("\n"),
    run.articleAbove.slice(-FAR).map(({ text }) => text),
  );
}

/** On a spaced page more than this share of lines has a blank line above. */
const SPACED = 0.4;

/** The printed lines of a page, with what stands around them. Lines of a fixed form, such as blank ones, only divide them. */
export function viewLines(lines: readonly Line[]): View[] {
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
      run: null,
      gain: null,
      echo: { above: 0, below: 0, headline: 0 },
    };
    if (above !== null) above.below = view;
    page.lines.push(view);
    blank = false;
  }
  for (const view of page.lines) {
    if (view.form === "name" && view.above?.kind === "head" && view.below?.kind === "text")
      view.kind = "byline";
  }
  page.spaced = page.lines.filter(({ tight }) => !tight).length - 1 > SPACED * (page.lines.length - 1);
  const text = page.lines.filter(({ kind }) => kind === "text");
  page.cut = text.filter(({ end }) => end === "open").length / Math.max(1, text.length);
  meet(page.lines);
  const runs = page.lines.filter(({ kind, above }) => kind === "head" && above?.kind !== "head").map(runFrom);
  placeRuns(runs);
  const share = sharedWords(page.lines.map(({ text }) => text));
  for (const run of runs) listen(run, share);
  return page.lines;
}
