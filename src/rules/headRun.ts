/** Runs of head matter: short lines that stand together, and what the lines around them say of them. */
import type { LineEnd, LineStart, View } from "./lineView.ts";
import { sharedWords, type Shared } from "./sharedWords.ts";

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
  /** Lines of the last run above that has several. */
  headAbove: View[];
  articleAbove: View[];
  /** Reports that begin right below: its bylines, where each stands apart, or datelines close by. */
  begins: number;
  /** Share of the first lines below that the article above prints, too. */
  goesOn: number;
};

/** So many lines of running text say what is spoken of there. */
const NEAR = 4;
/** So many lines of an article above are looked at. */
const FAR = 12;

/** Of a longer article above, its first line and so many of the last are known. */
const LONG = 40;

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
    headAbove: [],
    articleAbove: [],
    goesOn: 0,
  };
}

/** Bylines right below a line, each of which stands apart and names its reporter. */
export function bylinesBelow(last: View): number {
  let bylines = 0;
  for (let at = last.below; at?.kind === "byline"; at = at.below)
    if (bylines === 0 || (!at.tight && /记者|^[□■●◎▲◆]/.test(at.text))) bylines++;
  return bylines;
}

function beginningsBelow(last: View, textBelow: readonly View[]): number {
  return Math.max(
    bylinesBelow(last),
    textBelow.slice(0, NEAR).filter(({ start }) => start === "dateline").length,
  );
}

/** What each run is to the surely opening ones above and below it. */
function placeRuns(runs: readonly Run[]): void {
  let headline: View[] = [];
  let head: View[] = [];
  let article: View[] = [];
  let count = 0;
  for (const run of runs) {
    run.articleAbove = article.length <= LONG ? article.slice() : [article[0]!, ...article.slice(-LONG)];
    run.runsAbove = count;
    run.headline = headline;
    run.headAbove = head;
    if (run.lines.length > 1) head = run.lines;
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

/** What the running text around a run says of its lines. */
function listen(run: Run, share: Shared): void {
  const texts = (views: readonly View[]): string[] => views.map(({ text }) => text);
  const near = (views: readonly View[]): string[] => texts(views.slice(0, NEAR));
  for (const view of run.lines) {
    view.run = run;
    view.echo = {
      above: share(view.text, near(run.textAbove)),
      below: share(view.text, near(run.textBelow)),
      headline: share(view.text, texts(run.headline)),
      head: share(view.text, texts(run.headAbove)),
    };
  }
  run.goesOn = share(near(run.textBelow.slice(0, 2)).join("\n"), texts(run.articleAbove.slice(-FAR)));
}

/** Finds the runs of a page and tells every line of head matter its own. */
export function headRuns(lines: readonly View[]): void {
  const runs = lines.filter(({ kind, above }) => kind === "head" && above?.kind !== "head").map(runFrom);
  placeRuns(runs);
  const share = sharedWords(lines.map(({ text }) => text));
  for (const run of runs) listen(run, share);
}
