import assert from "node:assert/strict";
import { test } from "node:test";
import { fileText, LABELS, SIZE, weightsFrom, type LabelFile } from "../../scripts/learn/labelFile.ts";
import { CUT_FEATURES } from "../../src/rules/fusedLine.ts";
import { ANSWERS } from "../../src/rules/labelModel.ts";

const NO_CUTS = new Float64Array(CUT_FEATURES.length);
const readBack = (weights: Float64Array): Float64Array =>
  weightsFrom(JSON.parse(fileText(weights, NO_CUTS)) as LabelFile);

test("weights come back from their file as they were, to a hundredth; what is next to nothing is left out", () => {
  const weights = Float64Array.from({ length: SIZE }, (_, i) => ((i % 7) - 3) / 8);
  const back = readBack(weights);
  back.forEach((weight, i) => assert.ok(Math.abs(weight - weights[i]!) <= 0.0051, `${i}`));
  assert.ok(readBack(weights.fill(0.019)).every((weight) => weight === 0));
});

test("a weight stands under its feature and label", () => {
  const weights = new Float64Array(SIZE);
  weights[2 * LABELS + 1] = 1.5;
  const { features } = JSON.parse(fileText(weights, NO_CUTS)) as LabelFile;
  assert.deepEqual(features[ANSWERS[2]!], { kicker: 1.5 });
});
