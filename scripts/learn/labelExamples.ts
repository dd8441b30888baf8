/** Examples to learn labels from: simulated pages of varied copy, so that no label hangs on one page's ways. */
import { firing, STEPS, stepTo } from "../../src/rules/labelModel.ts";
import { LINE_LABELS, mayBeFused, type LineLabel } from "../../src/rules/lineLabels.ts";
import { impossible } from "../../src/rules/ruledOut.ts";
import { CUT_FEATURES, cutsOf } from "../../src/rules/fusedLine.ts";
import { viewLines, type View } from "../../src/rules/lineView.ts";
import type { WordingWeights } from "../../src/rules/wording.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { pageOf } from "../../tests/pageOf.ts";
import type { Copy } from "../../tests/simulator/copy.ts";
import { DIFFICULTIES, simulate, type SimulatedPage, type TruePart } from "../../tests/simulator/page.ts";
import { randomFrom, type Random } from "../../tests/simulator/random.ts";
import { varyPage } from "./pageVariants.ts";

/** Printed lines of one page: places in `ANSWERS` of those that each has, its true label and those it cannot have, its step from the line above. */
export type Example = {
  fired: Uint16Array[];
  truth: Uint8Array;
  never: number[][];
  steps: Uint8Array;
  cuts: CutExample[];
};

/** A fused line: the features of every place where it could be cut, and the true one. */
export type CutExample = { fired: number[][]; truth: number };

/** A fused line that has lost its space, or looks like a couplet, is a headline. */
function trueLabel(view: View, parts: readonly TruePart[]): LineLabel {
  const { role } = parts.at(-1)!;
  return parts.length > 1 && role === "headline" && mayBeFused(view) ? "fused" : role;
}

function cutExample(view: View, parts: readonly TruePart[]): CutExample[] {
  if (trueLabel(view, parts) !== "fused") return [];
  const start = view.line.at.findIndex((at) => at >= parts.at(-1)!.from);
  const cuts = cutsOf(view.text);
  const truth = cuts.findIndex(({ headline }) => headline[0]!.from >= start);
  if (truth < 0) return [];
  return [{ truth, fired: cuts.map((cut) => CUT_FEATURES.flatMap(({ test }, i) => (test(cut) ? [i] : []))) }];
}

export function exampleOf({ text, lines }: SimulatedPage, wording?: WordingWeights): Example {
  const views = viewLines(readLines(pageOf(text)), wording);
  const partsOf = ({ line }: View): TruePart[] => lines[line.number - 1]!;
  const truth = views.map((view) => LINE_LABELS.indexOf(trueLabel(view, partsOf(view))));
  return {
    fired: views.map((view) => Uint16Array.from(firing(view))),
    truth: Uint8Array.from(truth),
    never: views.map((view, i) => impossible(view).filter((label) => label !== truth[i])),
    steps: Uint8Array.from(views, (view) => STEPS.indexOf(stepTo(view))),
    cuts: views.flatMap((view) => cutExample(view, partsOf(view))),
  };
}

const CROSSHEAD = "## ";

/** 引题 that only name a place. */
const PLACES = ["柳河县", "河东区", "青石镇", "白马县", "南关街道", "临河区", "石桥乡"];

/** A story's 引题 in another paper: none, its first words, a place, or what divides the story here. */
function varyKicker({ kicker, paragraphs }: Copy, random: Random): string[] {
  const crossheads = paragraphs.filter((text) => text.startsWith(CROSSHEAD));
  if (kicker.length === 0) {
    if (crossheads.length > 0 && random.chance(0.25))
      return [random.pick(crossheads).slice(CROSSHEAD.length)];
    return random.chance(0.05) ? [random.pick(PLACES)] : [];
  }
  if (random.chance(0.15)) return [];
  const [first] = kicker[0]!.split(/[，、：\s]/);
  return random.chance(0.25) && first!.length > 3 ? [first!] : kicker;
}

/** A label may be left out, or set in brackets. */
function varySeries({ series }: Copy, random: Random): string[] {
  if (series.length === 0 || random.chance(0.25)) return [];
  return series.length === 1 && !/[【】]/.test(series[0]!) && random.chance(0.2)
    ? [`【${series[0]!}】`]
    : series;
}

/** What stands in or between the stories. */
const isSmall = ({ genre }: Copy): boolean => genre === "box" || genre === "notice" || genre === "ad";

/** The same story as another paper would have set it: without its kicker, its subtitle, its signature, its crossheads, its end. A short one keeps a paragraph or three. */
function vary(copy: Copy, short: boolean, random: Random): Copy {
  if (isSmall(copy) || random.chance(0.3)) return copy;
  const without = (lines: string[], probability: number): string[] =>
    random.chance(probability) ? [] : lines;
  const kicker = varyKicker(copy, random);
  const noCrossheads = random.chance(0.2);
  const paragraphs = copy.paragraphs.filter(
    (text) => !text.startsWith(CROSSHEAD) || !(noCrossheads || kicker.includes(text.slice(CROSSHEAD.length))),
  );
  const length = short
    ? random.between(1, 3)
    : random.chance(0.3)
      ? random.between(Math.min(3, paragraphs.length), paragraphs.length)
      : paragraphs.length;
  return {
    ...copy,
    series: varySeries(copy, random),
    kicker,
    headline: copy.headline.length > 1 && random.chance(0.3) ? [copy.headline.join("")] : copy.headline,
    subtitle: without(copy.subtitle, 0.5),
    byline: without(copy.byline, 0.05),
    dateline: random.chance(0.04) ? "" : copy.dateline,
    closing: random.chance(0.04) ? "" : copy.closing,
    captions: without(copy.captions, 0.2).map((text) => (random.chance(0.2) ? `图为${text}` : text)),
    paragraphs: paragraphs.slice(0, length),
  };
}

/** Pages of `rounds` rounds: in each, every cluster as it is in one difficulty, then varied, then all stories mixed, then a few short ones. */
export function labelExamples(
  clusters: readonly (readonly Copy[])[],
  rounds: number,
  wording: WordingWeights,
): Example[] {
  const examples: Example[] = [];
  for (let seed = 1; seed <= rounds; seed++) {
    const random = randomFrom(seed);
    const stories = random.shuffle(clusters.flat());
    const size = Math.ceil(stories.length / clusters.length);
    clusters.forEach((copy, i) => {
      const varied = copy.map((each) => vary(each, false, random));
      const mixed = stories.slice(i * size, (i + 1) * size).map((each) => vary(each, false, random));
      const small = stories
        .slice(i * size, i * size + random.between(1, 4))
        .map((each) => vary(each, true, random));
      for (const [set, turn] of [
        [copy, i],
        [varied, i + 1],
        [mixed, i + 2],
        [small, i + 3],
      ] as const) {
        const difficulty = DIFFICULTIES[(seed + turn) % DIFFICULTIES.length]!;
        if (set.some((each) => !isSmall(each) && each.paragraphs.length > 0))
          examples.push(
            ...simulate(set, difficulty, seed).map((page) => exampleOf(varyPage(page, random), wording)),
          );
      }
    });
  }
  return examples.filter(({ fired }) => fired.length > 0);
}
