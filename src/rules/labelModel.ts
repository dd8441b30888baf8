/** Which label a line gets: weighted features of each line, weighted steps from line to line, learned on simulated pages. */
import learned from "../lexicon/labelWeights.json" with { type: "json" };
import { stepTable, type Chain, type StepTable } from "./chain.ts";
import type { Feature } from "./feature.ts";
import { LINE_LABELS, type LineLabel } from "./lineLabels.ts";
import type { View } from "./lineView.ts";
import { impossible } from "./ruledOut.ts";
import { SETTING_FEATURES } from "./settingFeatures.ts";
import { WORD_FEATURES } from "./wordFeatures.ts";

/**
 * How two printed lines stand: on a page without blank lines between paragraphs; with none between the two; with some,
 * in the head matter over one report, or over several; with some anywhere else.
 */
export const STEPS = ["unspaced", "tight", "in one head", "in stacked heads", "apart"] as const;
export type Step = (typeof STEPS)[number];

export function stepTo({ tight, page, run, above }: View): Step {
  if (!page.spaced) return "unspaced";
  if (tight) return "tight";
  if (run === null || above?.run !== run) return "apart";
  return run.begins > 1 ? "in stacked heads" : "in one head";
}

export const FEATURES: readonly Feature[] = [...WORD_FEATURES, ...SETTING_FEATURES];

/** The name of every answer of every feature: each has its own weights. */
export const ANSWERS: readonly string[] = FEATURES.flatMap(({ name, values }) =>
  values.map((value) => (value === "" ? name : `${name}: ${value}`)),
);
const FIRST_ANSWER = FEATURES.map((_, i) =>
  FEATURES.slice(0, i).reduce((sum, { values }) => sum + values.length, 0),
);

/** Places in `ANSWERS` of what the features say of a line. */
export function firing(view: View): number[] {
  const fired: number[] = [];
  FEATURES.forEach(({ test }, i) => {
    const answer = test(view);
    if (answer >= 0) fired.push(FIRST_ANSWER[i]! + answer);
  });
  return fired;
}

type Row = Partial<Record<LineLabel, number>>;
type Weights = { features: Record<string, Row>; steps: Record<Step, Partial<Record<LineLabel, Row>>> };
const WEIGHTS: Weights = learned;

const rowOf = (weights: Row | undefined): Float64Array =>
  Float64Array.from(LINE_LABELS, (label) => weights?.[label] ?? 0);

const ANSWER_WEIGHTS = ANSWERS.map((name) => rowOf(WEIGHTS.features[name]));
const STEP_TABLES = Object.fromEntries(
  STEPS.map((step) => [
    step,
    stepTable(Float64Array.from(LINE_LABELS.flatMap((from) => [...rowOf(WEIGHTS.steps[step][from])]))),
  ]),
) as Record<Step, StepTable>;

function scoresOf(view: View, features: readonly number[]): Float64Array {
  const scores = new Float64Array(LINE_LABELS.length);
  for (const feature of features) {
    const weights = ANSWER_WEIGHTS[feature]!;
    for (let label = 0; label < scores.length; label++) scores[label]! += weights[label]!;
  }
  for (const label of impossible(view)) scores[label] = -Infinity;
  return scores;
}

/** Printed lines → their chain; `fired` are the features of each. */
export const chainOf = (views: readonly View[], fired: readonly (readonly number[])[]): Chain => ({
  labels: LINE_LABELS.length,
  scores: views.map((view, i) => scoresOf(view, fired[i]!)),
  steps: views.slice(1).map((view) => STEP_TABLES[stepTo(view)]),
});

/** How many features `reasons` names. */
const REASONS = 3;

/** The answers that speak most for a label and against its strongest rival, strongest first. */
export function reasons(fired: readonly number[], label: number, rival: number): string[] {
  const gain = (answer: number): number => ANSWER_WEIGHTS[answer]![label]! - ANSWER_WEIGHTS[answer]![rival]!;
  const strongest: number[] = [];
  for (const answer of fired) {
    if (gain(answer) <= (strongest.length < REASONS ? 0 : gain(strongest.at(-1)!))) continue;
    strongest.splice(strongest.findLastIndex((other) => gain(other) >= gain(answer)) + 1, 0, answer);
    if (strongest.length > REASONS) strongest.pop();
  }
  return strongest.map((answer) => `${ANSWERS[answer]!} +${gain(answer).toFixed(1)}`);
}
