/** Features of what stands around a line. */
import { band, each, pairs, type Feature } from "./feature.ts";
import { FORMS } from "./lineForm.ts";
import type { Beside, Run, View } from "./lineView.ts";

const FORM_NAMES = [...FORMS.map(({ name }) => name), "nothing"];
const BESIDE: readonly Beside[] = [
  "nothing", "name", "byline", "caption", "aside", "dateline", "cut", "opener", "plain", "whole", "open", "in quotes", "signed off",
]; // prettier-ignore
const BEFORE = BESIDE.filter((beside) => !["dateline", "cut", "opener", "plain"].includes(beside));
const AFTER = BESIDE.filter((beside) => !["whole", "open", "in quotes", "signed off"].includes(beside));

const inRun = (name: string, test: (run: Run, view: View) => boolean): Feature => ({
  name,
  test: (view) => view.run !== null && test(view.run, view),
});
const runBand = (name: string, measure: (run: Run, view: View) => number, limits: readonly number[]): Feature[] =>
  band(name, (view) => (view.run === null ? NaN : measure(view.run, view)), limits);

const formOf = (view: View | null): string => view?.form ?? "nothing";

/** Place in its run: alone, or first, second … of several. */
const RUN_PLACES = ["alone", "first of two", "last of two", "first", "second", "inside", "last"] as const;
function runPlace({ run, place }: View): (typeof RUN_PLACES)[number] | null {
  if (run === null) return null;
  const size = run.lines.length;
  const at = place - run.lines[0]!.place;
  if (size === 1) return "alone";
  if (size === 2) return at === 0 ? "first of two" : "last of two";
  if (at === size - 1) return "last";
  return at === 0 ? "first" : at === 1 ? "second" : "inside";
}

const lengthTo = (view: View, other: View | null): number =>
  view.kind !== "head" || other === null || other.kind !== "head" ? NaN : view.text.length / other.text.length;

const RATIOS = [0.5, 0.75, 0.95, 1.05, 1.35, 2];

/** A line of head matter alone, like this one, with nothing but running text between. */
function sibling(view: View, side: "above" | "below"): boolean {
  if (view.run?.lines.length !== 1) return false;
  const text = side === "above" ? view.run.textAbove : view.run.textBelow;
  const other = text.at(-1)?.[side] ?? null;
  return other?.run?.lines.length === 1 && !text.some(({ start, end }) => start === "dateline" || end === "signed off");
}

/** How the article above was signed, and the text below. */
const SIGNS = ["nobody", "at its beginning", "at its end", "in its midst", "nothing"] as const;
type Sign = (typeof SIGNS)[number];
function signAbove({ run }: View): Sign | null {
  if (run === null) return null;
  const { articleAbove, before } = run;
  if (articleAbove.length === 0) return "nothing";
  if (before === "signed off") return "at its end";
  if (articleAbove.some(({ end }) => end === "signed off")) return "in its midst";
  const [first] = articleAbove;
  return first!.start === "dateline" || first!.above?.kind === "byline" ? "at its beginning" : "nobody";
}
function signBelow({ run }: View): Sign | null {
  if (run === null) return null;
  const { textBelow, opens } = run;
  if (opens) return "at its beginning";
  const last = textBelow.at(-1);
  if (last === undefined) return "nothing";
  if (last.end === "signed off") return "at its end";
  return textBelow.some(({ end }) => end === "signed off") ? "in its midst" : "nobody";
}
const SIGN_ABOVE = each("above signed", SIGNS, signAbove);
const SIGN_BELOW = each("below signed", SIGNS, signBelow);
const ALONE: Feature = { name: "alone", test: ({ run }) => run?.lines.length === 1 };

const RUN_PLACE = each("place in its run", RUN_PLACES, runPlace);
const UNDER = each("under", BEFORE, ({ run }) => run?.before ?? null);
const OVER = each("over", AFTER, ({ run }) => run?.after ?? null);
const LONGER_ABOVE = band("length to the line above", (view) => lengthTo(view, view.above), RATIOS);
const LONGER_BELOW = band("length to the line below", (view) => lengthTo(view, view.below), RATIOS);
const SIZE = runBand("letters", (_, { text }) => text.length, [5, 9, 14, 20]);

export const SETTING_FEATURES: readonly Feature[] = [
  ...band("line of the page", ({ place }) => place, [0, 1, 2, 4]),
  ...band("lines left on the page", ({ place, page }) => page.lines.length - 1 - place, [0, 1, 2, 4]),
  { name: "tight on a spaced page", test: ({ tight, page }) => tight && page.spaced },
  { name: "line below tight on a spaced page", test: ({ below, page }) => page.spaced && below?.tight === true },
  { name: "page without blank lines", test: ({ page }) => !page.spaced },
  ...each("above", FORM_NAMES, ({ above }) => formOf(above)),
  ...each("below", FORM_NAMES, ({ below }) => formOf(below)),
  ...each("two above", FORM_NAMES, ({ above }) => formOf(above?.above ?? null)),
  ...each("two below", FORM_NAMES, ({ below }) => formOf(below?.below ?? null)),
  ...each("text above", ["whole", "open", "in quotes", "signed off"], ({ above }) => above?.kind === "text" ? above.end : null),
  ...each("text below", ["dateline", "cut", "opener", "plain"], ({ below }) => below?.kind === "text" ? below.start : null),
  ...RUN_PLACE,
  ...UNDER,
  ...OVER,
  ...pairs(UNDER, OVER),
  ...pairs(RUN_PLACE, OVER),
  ...pairs(RUN_PLACE, SIZE),
  ...pairs(RUN_PLACE, [...LONGER_ABOVE, ...LONGER_BELOW]),
  ...runBand("lines in its run", (run) => run.lines.length, [1, 2, 3, 4]),
  ...runBand("paragraphs below", (run) => run.textBelow.length, [0, 1, 2, 4, 8]),
  ...runBand("paragraphs above", (run) => run.textAbove.length, [0, 1, 2, 4, 8]),
  ...pairs([ALONE], SIGN_ABOVE),
  ...pairs([ALONE], SIGN_BELOW),
  ...pairs(SIGN_ABOVE, SIGN_BELOW),
  ...pairs(pairs([ALONE], UNDER), SIGN_BELOW),
  ...runBand("runs since an opening", ({ runsAbove }) => runsAbove, [0, 1, 2, 4]),
  ...runBand("runs until an opening", ({ runsBelow }) => runsBelow, [0, 1, 2, 4]),
  ...runBand("paragraphs since an opening", ({ articleAbove }) => articleAbove.length, [0, 2, 4, 8, 16]),
  { name: "another lone line above", test: (view) => sibling(view, "above") },
  { name: "another lone line below", test: (view) => sibling(view, "below") },
  ...LONGER_ABOVE,
  ...LONGER_BELOW,
  ...band("goes on from above", ({ gain, text }) => text.length < 60 ? gain.above : NaN, [0, 1, 2, 3]),
  ...band("goes on below", ({ gain, text }) => text.length < 60 ? gain.below : NaN, [0, 1, 2, 3]),
  ...band("text goes on across", ({ gain, text }) => text.length < 60 ? gain.across : NaN, [0, 1, 2, 3]),
  { name: "text above is open, goes on here", test: ({ above, gain }) => above?.kind === "text" && above.end === "open" && gain.above > 1 },
  { name: "text above is open, goes on below", test: ({ above, gain }) => above?.kind === "text" && above.end === "open" && gain.across > 1 },
  ...runBand("echo above", (_, { echo }) => echo.above, [0, 0.1, 0.2, 0.35, 0.5]),
  ...runBand("echo below", (_, { echo }) => echo.below, [0, 0.1, 0.2, 0.35, 0.5]),
  ...runBand("more echo below than above", (_, { echo }) => echo.below - echo.above, [-0.3, -0.1, 0, 0.1, 0.3]),
  ...runBand("article goes on", ({ goesOn }) => goesOn, [0.02, 0.05, 0.1, 0.15, 0.2, 0.3]),
  ...pairs([ALONE], runBand("article goes on", ({ goesOn }) => goesOn, [0.02, 0.05, 0.1, 0.15, 0.2, 0.3])),
];
