/** Calibration: whether of articles marked .9, nine in ten are right. */
import { groupBy } from "./units.ts";

/** A found article's confidence, 0–1, and whether it and its headline are right. */
export type Judgement = { confidence: number; right: boolean };

const BINS = 10;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Expected calibration error over ten bins of confidence: Σ (bin's share) · |accuracy − confidence|. */
export function calibrationError(judgements: readonly Judgement[]): number {
  const bins = groupBy(judgements, ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)));
  return [...bins.values()].reduce((sum, bin) => {
    const accuracy = mean(bin.map(({ right }) => Number(right)));
    const confidence = mean(bin.map((each) => each.confidence));
    return sum + (bin.length / judgements.length) * Math.abs(accuracy - confidence);
  }, 0);
}

/** Brier score (1950): mean squared distance of confidence from what came out; .25 for one who always says .5. */
export const brierScore = (judgements: readonly Judgement[]): number =>
  mean(judgements.map(({ confidence, right }) => (confidence - Number(right)) ** 2));
