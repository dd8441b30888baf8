/** What every story needs: each reporter who signs has a headline above, and each headline has some text below. */
import type { Chain } from "./chain.ts";
import { bylinesBelow } from "./headRun.ts";
import { LINE_LABELS, type LineLabel } from "./lineLabels.ts";
import type { View } from "./lineView.ts";

/** A line that must have a label, lest a story lacks what it needs. */
export type Need = { name: string; place: number; label: LineLabel };

/** A row of labels as places in `LINE_LABELS`, and how likely each label is at each place. */
type Labelled = { views: readonly View[]; chosen: readonly number[]; shares: readonly Float64Array[] };

/** What is less likely than this is not forced: a headline may stand elsewhere, a text hardly. */
const LEAST = { headline: 0.1, body: 0.001, crosshead: 0.001 };

const likely = ({ shares }: Labelled, place: number, label: LineLabel): number =>
  shares[place]![LINE_LABELS.indexOf(label)]!;
const is = ({ chosen }: Labelled, place: number, labels: readonly LineLabel[]): boolean =>
  labels.includes(LINE_LABELS[chosen[place]!]!);

/** Lines of head matter that stand close, one group below the other. */
function groupsOf(lines: readonly View[]): View[][] {
  const groups: View[][] = [];
  for (const line of lines) {
    if (groups.length === 0 || !line.tight) groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  return groups;
}

/** Where several bylines stand below a run of head matter, each has its headline in the run. */
function missingHeadline(labelled: Labelled): Need | null {
  for (const run of new Set(labelled.views.map((view) => view.run))) {
    if (run === null || run.begins < 2) continue;
    const groups = groupsOf(run.lines);
    const headless = groups.filter((group) =>
      group.every(({ place }) => !is(labelled, place, ["headline", "fused"])),
    );
    if (groups.length - headless.length >= bylinesBelow(run.lines.at(-1)!)) continue;
    const [best] = headless
      .flat()
      .map(({ place }) => place)
      .toSorted((a, b) => likely(labelled, b, "headline") - likely(labelled, a, "headline"));
    if (best !== undefined && likely(labelled, best, "headline") >= LEAST.headline)
      return { name: "headline of a reporter below", place: best, label: "headline" };
  }
  return null;
}

/** 石榴树种进操场边 / 图为…… □叶知秋 摄: what looks like a caption is the story where no other text stands below the headline. */
function missingText(labelled: Labelled): Need | null {
  for (const { place, form, above, below } of labelled.views) {
    if (form !== "caption" || !is(labelled, place, ["caption"])) continue;
    const under = above !== null && is(labelled, above.place, ["headline", "subtitle"]);
    const over = below === null || is(labelled, below.place, ["series", "kicker", "headline", "fused"]);
    if (under && over && likely(labelled, place, "body") >= LEAST.body)
      return { name: "only text of a headline", place, label: "body" };
  }
  return null;
}

/** 从“靠天吃饭”到“知海吃饭”: what is left of a line without the words between its marks. */
const builtOf = (text: string): string =>
  text.replace(/“[^”]*”/g, "“”").replace(/\p{Script=Han}{2,}/gu, "一");
/** Alone over text that neither byline nor dateline opens. */
function isUnsigned(labelled: Labelled, { above, below }: View): boolean {
  const isBody = (view: View): boolean => is(labelled, view.place, ["body"]);
  return below !== null && isBody(below) && below.start !== "dateline" && (above === null || isBody(above));
}

/** Marks that a line is built of: `：“”“”`. */
const marksOf = (built: string): string => built.replace(/[一\s]/g, "");

/**
 * Crossheads are built alike: 从“论斤卖”到“论克卖” below 从“靠天吃饭”到“知海吃饭” heads no other story. What was taken for
 * crossheads tells the others; where nothing was, lines that share several marks tell each other.
 */
function missingCrosshead(labelled: Labelled): Need | null {
  const builds = (label: LineLabel, fits: (view: View) => boolean): { view: View; built: string }[] =>
    labelled.views
      .filter((view) => is(labelled, view.place, [label]) && fits(view))
      .map((view) => ({ view, built: builtOf(view.text) }));
  const crossheads = builds("crosshead", () => true)
    .map(({ built }) => built)
    .filter((built) => /[^一]/.test(built));
  const lone = builds("headline", (view) => isUnsigned(labelled, view));
  const other = lone.find(
    ({ view, built }) =>
      likely(labelled, view.place, "crosshead") >= LEAST.crosshead &&
      (crossheads.includes(built) ||
        (marksOf(built).length > 1 && lone.some((each) => each.view !== view && each.built === built))),
  );
  return other === undefined
    ? null
    : { name: "built as a crosshead is", place: other.view.place, label: "crosshead" };
}

/** A row of labels → what it lacks first, or `null`; what was seen to already (by place) is not asked for again. */
export const firstNeed = (labelled: Labelled, seenTo: ReadonlyMap<number, Need>): Need | null =>
  [missingHeadline(labelled), missingText(labelled), missingCrosshead(labelled)].find(
    (need) => need !== null && !seenTo.has(need.place),
  ) ?? null;

/** The chain in which what is needed is there. */
export function withNeed(chain: Chain, { place, label }: Need): Chain {
  const needed = LINE_LABELS.indexOf(label);
  const scores = chain.scores.map((row, i) =>
    i === place ? row.map((score, each) => (each === needed ? score : -Infinity)) : row,
  );
  return { ...chain, scores };
}
