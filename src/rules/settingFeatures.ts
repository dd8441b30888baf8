/** Features of what stands around a line. */
import { band, both, is, kept, oneOf, type Feature } from "./feature.ts";
import { FORMS } from "./lineForm.ts";
import type { Beside, Run } from "./headRun.ts";
import type { View } from "./lineView.ts";
import type { Gain } from "./readingOn.ts";
import { likeliestWording } from "./wordFeatures.ts";

const NOTHING = "nothing";
const FORM_NAMES = [...FORMS.map(({ name }) => name), NOTHING];
const formOf = (view: View | null | undefined): string => view?.form ?? NOTHING;

/** What may stand over a run of head matter, and what under it. */
const OVER: readonly Beside[] = [
  NOTHING,
  "name",
  "byline",
  "caption",
  "aside",
  "whole",
  "open",
  "in quotes",
  "signed off",
];
const UNDER: readonly Beside[] = [
  NOTHING,
  "name",
  "byline",
  "caption",
  "aside",
  "dateline",
  "cut",
  "opener",
  "plain",
];
const over = kept(oneOf("over it", OVER, ({ run }) => run?.before ?? null));
const under = kept(oneOf("under it", UNDER, ({ run }) => run?.after ?? null));

const runBand = (
  name: string,
  limits: readonly number[],
  measure: (run: Run, view: View) => number,
): Feature => band(name, limits, (view) => (view.run === null ? null : measure(view.run, view)));

/** Place in a run: alone, or first, second … of several. */
const RUN_PLACES = ["alone", "first of two", "last of two", "first", "second", "inside", "last"] as const;
const runPlace = kept(
  oneOf("place in its run", RUN_PLACES, ({ run, place }) => {
    if (run === null) return null;
    const size = run.lines.length;
    const at = place - run.lines[0]!.place;
    if (size === 1) return "alone";
    if (size === 2) return at === 0 ? "first of two" : "last of two";
    if (at === size - 1) return "last";
    return at === 0 ? "first" : at === 1 ? "second" : "inside";
  }),
);
/** Longer runs are no headlines. */
const STACK = 12;

/** Where several reports begin below, the last groups of tight lines are a headline each. */
const stackPlace = oneOf("in a stack", ["one of the last", "above them"], (view) => {
  const { run, page } = view;
  if (run === null || run.begins < 2 || run.lines.length > STACK || !page.spaced) return null;
  const groups = run.lines.filter((line) => line.place > view.place && !line.tight).length + 1;
  return groups <= run.begins ? "one of the last" : "above them";
});
const begins = runBand("reports that begin below", [0, 1], (run) => run.begins);
const alone = kept(is("alone", ({ run }) => run?.lines.length === 1));

const ratio = (view: View, other: View | null): number | null =>
  view.kind !== "head" || other?.kind !== "head" ? null : view.text.length / other.text.length;
const RATIOS = [0.5, 0.75, 0.95, 1.05, 1.35, 2];
const longerAbove = band("length to the line above", RATIOS, (view) => ratio(view, view.above));
const longerBelow = band("length to the line below", RATIOS, (view) => ratio(view, view.below));
const letters = runBand("letters", [5, 9, 14, 20, 30], (_, { text }) => text.length);

/** A caption with no other running text between the head matter above and below. */
function isOnlyText(view: View): boolean {
  if (view.form !== "caption") return false;
  let above = view.above;
  while (above?.kind === "byline" || above?.kind === "aside") above = above.above;
  let below = view.below;
  while (below?.kind === "byline" || below?.kind === "aside") below = below.below;
  return above?.kind === "head" && below?.kind !== "text";
}

/** How the article above is signed, and the text below. */
const SIGNS = ["nobody", "at its beginning", "in its midst", "at its end", NOTHING] as const;
const signedAbove = kept(
  oneOf("signed above", SIGNS, ({ run }) => {
    if (run === null) return null;
    const [first] = run.articleAbove;
    if (first === undefined) return NOTHING;
    if (run.before === "signed off") return "at its end";
    if (run.articleAbove.some(({ end }) => end === "signed off")) return "in its midst";
    return first.start === "dateline" || first.above?.kind === "byline" ? "at its beginning" : "nobody";
  }),
);
const signedBelow = kept(
  oneOf("signed below", SIGNS, ({ run }) => {
    if (run === null) return null;
    if (run.opens) return "at its beginning";
    const last = run.textBelow.at(-1);
    if (last === undefined) return NOTHING;
    if (last.end === "signed off") return "at its end";
    return run.textBelow.some(({ end }) => end === "signed off") ? "in its midst" : "nobody";
  }),
);

/** A line of head matter alone, like this one, with nothing but running text between. */
function sibling(view: View, side: "above" | "below"): boolean {
  if (view.run?.lines.length !== 1) return false;
  const text = side === "above" ? view.run.textAbove : view.run.textBelow;
  const other = text.at(-1)?.[side] ?? null;
  return (
    other?.run?.lines.length === 1 &&
    !text.some(({ start, end }) => start === "dateline" || end === "signed off")
  );
}

/** Only what is likelier joined than apart says anything. */
const gainBand = (name: string, read: (gain: Gain) => number): Feature =>
  band(name, [1, 2, 2.5, 3, 4], ({ gain }) => (gain !== null && read(gain) > 0 ? read(gain) : null));
/** So many lines up and down. */
const AROUND = 5;
const SHARES = [0, 0.1, 0.2, 0.35, 0.5];
const goesOn = runBand("article goes on", [0.02, 0.05, 0.1, 0.15, 0.2, 0.3], (run) => run.goesOn);

export const SETTING_FEATURES: readonly Feature[] = [
  band("line of the page", [0, 1, 2, 4], ({ place }) => place),
  band("lines left on the page", [0, 1, 2, 4], ({ place, page }) => page.lines.length - 1 - place),
  is("tight on a spaced page", ({ tight, page }) => tight && page.spaced),
  is("line below tight on a spaced page", ({ below, page }) => page.spaced && below?.tight === true),
  is("page without blank lines", ({ page }) => !page.spaced),
  oneOf("above", FORM_NAMES, ({ above }) => formOf(above)),
  oneOf("below", FORM_NAMES, ({ below }) => formOf(below)),
  oneOf("two above", FORM_NAMES, ({ above }) => formOf(above?.above)),
  oneOf("two below", FORM_NAMES, ({ below }) => formOf(below?.below)),
  oneOf("text above", OVER, ({ above }) => (above?.kind === "text" ? above.end : null)),
  oneOf("text below", UNDER, ({ below }) => (below?.kind === "text" ? below.start : null)),
  runPlace,
  over,
  under,
  both(over, under),
  both(runPlace, under),
  both(runPlace, likeliestWording),
  both(over, likeliestWording),
  both(under, likeliestWording),
  both(runPlace, begins),
  stackPlace,
  // A subtitle that stands apart has no line close below; the first line of a further headline often has.
  both(
    stackPlace,
    is("a line close below", ({ below }) => below?.tight === true),
  ),
  both(runPlace, letters),
  both(
    runPlace,
    is("space inside", ({ parts }) => parts.length > 1),
  ),
  both(runPlace, longerAbove),
  both(runPlace, longerBelow),
  longerAbove,
  longerBelow,
  runBand("lines in its run", [1, 2, 3, 4], (run) => run.lines.length),
  runBand("paragraphs below", [0, 1, 2, 4, 8], (run) => run.textBelow.length),
  runBand("paragraphs above", [0, 1, 2, 4, 8], (run) => run.textAbove.length),
  both(alone, signedAbove),
  both(alone, signedBelow),
  both(signedAbove, signedBelow),
  both(both(alone, over), signedBelow),
  runBand("runs since an opening", [0, 1, 2, 4], ({ runsAbove }) => runsAbove),
  runBand("runs until an opening", [0, 1, 2, 4], ({ runsBelow }) => runsBelow),
  runBand("paragraphs since an opening", [0, 2, 4, 8, 16], ({ articleAbove }) => articleAbove.length),
  is("a caption, the only text under its headline", isOnlyText),
  is("another lone line above", (view) => sibling(view, "above")),
  is("another lone line below", (view) => sibling(view, "below")),
  gainBand("goes on from above", ({ above }) => above),
  gainBand("goes on below", ({ below }) => below),
  gainBand("text goes on across", ({ across }) => across),
  is(
    "text above is open and goes on here",
    ({ above, gain }) => above?.kind === "text" && above.end === "open" && gain !== null && gain.above > 1,
  ),
  is(
    "text above is open and goes on below",
    ({ above, gain }) => above?.kind === "text" && above.end === "open" && gain !== null && gain.across > 1,
  ),
  gainBand("goes on from some cut text", ({ from }) => from),
  gainBand("goes on in some text", ({ to }) => to),
  runBand("cut text on the page", [0, 0.1, 0.25, 0.5], (_, { page }) => page.cut),
  is(
    "no cut text around",
    ({ run, place, page }) =>
      run !== null &&
      !page.lines
        .slice(Math.max(0, place - AROUND), place + AROUND + 1)
        .some(({ kind, end }) => kind === "text" && end === "open"),
  ),
  runBand("echo above", SHARES, (_, { echo }) => echo.above),
  runBand("echo below", SHARES, (_, { echo }) => echo.below),
  runBand("more echo below than above", [-0.3, -0.1, 0, 0.1, 0.3], (_, { echo }) => echo.below - echo.above),
  runBand("echo in the headline above", SHARES, (_, { echo }) => echo.headline),
  runBand("echo in the head above", SHARES, (_, { echo }) => echo.head),
  both(
    alone,
    runBand("echo in the head above", SHARES, (_, { echo }) => echo.head),
  ),
  is("line above ends with a dash", ({ above }) => above !== null && above.text.endsWith("——")),
  goesOn,
  both(alone, goesOn),
];
