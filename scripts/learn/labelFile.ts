/** The file of the labels' weights, and the row of numbers in which they are learned: of every feature, then of every step. */
import { CUT_FEATURES } from "../../src/rules/fusedLine.ts";
import { ANSWERS, STEPS, type Step } from "../../src/rules/labelModel.ts";
import { LINE_LABELS, type LineLabel } from "../../src/rules/lineLabels.ts";

export const LABELS = LINE_LABELS.length;
/** Weights of one kind of step: from each label to each. */
export const TABLE = LABELS * LABELS;
/** Where the weights of steps begin. */
export const STEP_START = ANSWERS.length * LABELS;
export const SIZE = STEP_START + STEPS.length * TABLE;

/** Weights below this are left out of the file. */
const LEAST = 0.02;

type Row = Partial<Record<LineLabel, number>>;
export type LabelFile = {
  features: Record<string, Row>;
  steps: Record<Step, Partial<Record<LineLabel, Row>>>;
};

const rowFrom = (weights: Float64Array, from: number): Row =>
  Object.fromEntries(
    LINE_LABELS.flatMap((label, i) =>
      Math.abs(weights[from + i]!) < LEAST ? [] : [[label, Math.round(weights[from + i]! * 100) / 100]],
    ),
  );

/** Weights → the file's text, one feature a line. */
export function fileText(weights: Float64Array, cuts: Float64Array): string {
  const features = ANSWERS.map(
    (name, i) => `    ${JSON.stringify(name)}: ${JSON.stringify(rowFrom(weights, i * LABELS))}`,
  );
  const steps = STEPS.map((step, i) => {
    const rows = LINE_LABELS.map(
      (label, at) =>
        `      ${JSON.stringify(label)}: ${JSON.stringify(rowFrom(weights, STEP_START + i * TABLE + at * LABELS))}`,
    );
    return `    ${JSON.stringify(step)}: {\n${rows.join(",\n")}\n    }`;
  });
  const cutRows = CUT_FEATURES.map(
    ({ name }, i) => `    ${JSON.stringify(name)}: ${Math.round(cuts[i]! * 100) / 100}`,
  );
  return `{\n  "features": {\n${features.join(",\n")}\n  },\n  "steps": {\n${steps.join(",\n")}\n  },\n  "cuts": {\n${cutRows.join(",\n")}\n  }\n}\n`;
}

/** What a file holds → its row; what it does not name is 0. */
export function weightsFrom({ features, steps }: LabelFile): Float64Array {
  const weights = new Float64Array(SIZE);
  const put = (at: number, row: Row | undefined): void =>
    LINE_LABELS.forEach((label, i) => (weights[at + i] = row?.[label] ?? 0));
  ANSWERS.forEach((name, i) => put(i * LABELS, features[name]));
  STEPS.forEach((step, i) =>
    LINE_LABELS.forEach((label, at) => put(STEP_START + i * TABLE + at * LABELS, steps[step][label])),
  );
  return weights;
}
