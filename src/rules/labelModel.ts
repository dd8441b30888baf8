/** Which label a line gets: weighted features of each line, weighted steps from line to line, learned on simulated pages. */
import learned from "../lexicon/labelWeights.json" with { type: "json" };
import type { Label } from "../types.ts";
import type { Chain } from "./chain.ts";
import type { Feature } from "./feature.ts";
import { spacedParts } from "./fusedLine.ts";
import type { View } from "./lineView.ts";
import { SETTING_FEATURES } from "./settingFeatures.ts";
import { WORD_FEATURES } from "./wordFeatures.ts";

/** What a whole line may be; `fused` holds a kicker and, behind a space, a headline. */
export const LINE_LABELS = [
  "series", "kicker", "headline", "subtitle", "crosshead", "byline", "body", "caption", "notice", "ad", "furniture", "fused",
] as const satisfies readonly (Label | "fused")[]; // prettier-ignore
export type LineLabel = (typeof LINE_LABELS)[number];
export const FUSED = LINE_LABELS.indexOf("fused");

/** How two printed lines stand: blank lines between, none on a page that has some, or none anywhere. */
export const STEPS = ["apart", "tight", "unspaced"] as const;
export type Step = (typeof STEPS)[number];

export const FEATURES: readonly Feature[] = [...WORD_FEATURES, ...SETTING_FEATURES];

/** Places in `FEATURES` of those that a line has. */
export const firing = (view: View): number[] =>
  FEATURES.flatMap((feature, i) => (feature.test(view) ? [i] : []));

export const stepTo = ({ tight, page }: View): Step => (!page.spaced ? "unspaced" : tight ? "tight" : "apart");

/** No kicker and headline without a space between them. */
export const mayBeFused = ({ text }: View): boolean => spacedParts(text).length > 1;

type Row = Partial<Record<LineLabel, number>>;
type Weights = { features: Record<string, Row>; steps: Record<Step, Partial<Record<LineLabel, Row>>> };
const WEIGHTS: Weights = learned;

const rowOf = (weights: Row | undefined): Float64Array =>
  Float64Array.from(LINE_LABELS, (label) => weights?.[label] ?? 0);

const FEATURE_WEIGHTS = FEATURES.map(({ name }) => rowOf(WEIGHTS.features[name]));
const STEP_WEIGHTS = Object.fromEntries(
  STEPS.map((step) => [
    step,
    Float64Array.from(LINE_LABELS.flatMap((from) => [...rowOf(WEIGHTS.steps[step][from])])),
  ]),
) as Record<Step, Float64Array>;

function scoresOf(view: View, features: readonly number[]): Float64Array {
  const scores = new Float64Array(LINE_LABELS.length);
  for (const feature of features) {
    const weights = FEATURE_WEIGHTS[feature]!;
    for (let label = 0; label < scores.length; label++) scores[label]! += weights[label]!;
  }
  if (!mayBeFused(view)) scores[FUSED] = -Infinity;
  return scores;
}

/** Printed lines → their chain; `fired` are the features of each. */
export const chainOf = (views: readonly View[], fired: readonly (readonly number[])[]): Chain => ({
  labels: LINE_LABELS.length,
  scores: views.map((view, i) => scoresOf(view, fired[i]!)),
  steps: views.slice(1).map((view) => STEP_WEIGHTS[stepTo(view)]),
});

/** How many features `reasons` names. */
const REASONS = 3;

/** The features that speak most for a label and against its strongest rival, strongest first. */
export function reasons(fired: readonly number[], label: number, rival: number): string[] {
  return fired
    .map((feature) => ({
      name: FEATURES[feature]!.name,
      weight: FEATURE_WEIGHTS[feature]![label]! - FEATURE_WEIGHTS[feature]![rival]!,
    }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, REASONS)
    .map(({ name, weight }) => `${name} +${weight.toFixed(1)}`);
}
