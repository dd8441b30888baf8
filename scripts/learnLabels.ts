/**
 * Learns `src/lexicon/labelWeights.json` on simulated pages: `npm run learn:labels`. The weights under which the true
 * labels are likeliest, with a penalty on large ones (linear-chain CRF: Lafferty, McCallum, Pereira 2001). The same
 * copy gives the same weights.
 */
import { writeFileSync } from "node:fs";
import { stepTable, sumWays, type StepTable } from "../src/rules/chain.ts";
import { CUT_FEATURES } from "../src/rules/fusedLine.ts";
import { ANSWERS, STEPS } from "../src/rules/labelModel.ts";
import { LINE_LABELS } from "../src/rules/lineLabels.ts";
import { readClusters } from "../tests/simulator/copy.ts";
import { labelExamples, type CutExample, type Example } from "./learn/labelExamples.ts";
import { learnWording, wordingText } from "./learn/wording.ts";
import { minimise, penalised } from "./lbfgs.ts";

/** Rounds of pages, and steps of the search at most. */
const PAGES = 6;
const ROUNDS = 130;
/** What wording says of a paper's lines is learned from other papers: of its own it would know too much. */
const FOLDS = 5;

const LABELS = LINE_LABELS.length;
const TABLE = LABELS * LABELS;
const STEP_START = ANSWERS.length * LABELS;
const SIZE = STEP_START + STEPS.length * TABLE;

/** Adds one page's part of the gradient; returns how unlikely its true labels are (−log). */
function addPage(
  { fired, truth, steps, never }: Example,
  at: Float64Array,
  tables: readonly StepTable[],
  gradient: Float64Array,
): number {
  const scores = fired.map((features, place) => {
    const row = new Float64Array(LABELS);
    for (const feature of features)
      for (let label = 0; label < LABELS; label++) row[label]! += at[feature * LABELS + label]!;
    for (const label of never[place]!) row[label] = -Infinity;
    return row;
  });
  const chain = { labels: LABELS, scores, steps: scores.slice(1).map((_, i) => tables[steps[i + 1]!]!) };
  const { own, ahead, behind, scale, total } = sumWays(chain);
  let loss = total;
  for (let place = 0; place < scores.length; place++) {
    const share = ahead[place]!.map((weight, label) => weight * behind[place]![label]!);
    const known = truth[place]!;
    loss -= scores[place]![known]!;
    share[known]! -= 1;
    for (const feature of fired[place]!)
      for (let label = 0; label < LABELS; label++) gradient[feature * LABELS + label]! += share[label]!;
    if (place === 0) continue;
    const offset = STEP_START + steps[place]! * TABLE;
    const { logs, weights } = chain.steps[place - 1]!;
    const step = truth[place - 1]! * LABELS + known;
    loss -= logs[step]!;
    gradient[offset + step]! -= 1;
    for (let to = 0; to < LABELS; to++) {
      const rest = (own[place]![to]! * behind[place]![to]!) / scale[place]!;
      for (let from = 0; from < LABELS; from++)
        gradient[offset + from * LABELS + to]! +=
          ahead[place - 1]![from]! * weights[from * LABELS + to]! * rest;
    }
  }
  return loss;
}

/** Penalty on the squares of what the weights differ from what is expected of them. */
const PENALTY = 5;
/** What is expected of a step that hardly any page takes: nearly impossible. Of all else, nothing is expected. */
const NEVER = -4;
const HARDLY = 3;

/** What is expected of every weight. */
function expectations(examples: readonly Example[]): Float64Array {
  const taken = new Uint32Array(STEPS.length * TABLE);
  for (const { truth, steps } of examples)
    for (let place = 1; place < truth.length; place++)
      taken[steps[place]! * TABLE + truth[place - 1]! * LABELS + truth[place]!]!++;
  return Float64Array.from({ length: SIZE }, (_, i) =>
    i >= STEP_START && taken[i - STEP_START]! <= HARDLY ? NEVER : 0,
  );
}

/** Pages → weights: of every feature for every label, then of every step. */
export function learn(examples: readonly Example[], rounds: number, penalty = PENALTY): Float64Array {
  const expected = expectations(examples);
  const weights = expected.slice();
  minimise(
    penalised(
      (at, gradient) => {
        let loss = 0;
        const tables = STEPS.map((_, i) =>
          stepTable(at.slice(STEP_START + i * TABLE, STEP_START + (i + 1) * TABLE)),
        );
        for (const example of examples) loss += addPage(example, at, tables, gradient);
        return loss;
      },
      penalty,
      expected,
    ),
    weights,
    rounds,
  );
  return weights;
}

/** Fused lines → weights of the features of their cuts (conditional logit: McFadden 1974). */
export function learnCuts(cuts: readonly CutExample[]): Float64Array {
  const weights = new Float64Array(CUT_FEATURES.length);
  minimise(
    penalised((at, gradient) => {
      let loss = 0;
      for (const { fired, truth } of cuts) {
        const odds = fired.map((features) => Math.exp(features.reduce((sum, i) => sum + at[i]!, 0)));
        const all = odds.reduce((sum, each) => sum + each, 0);
        loss -= Math.log(odds[truth]! / all);
        fired.forEach((features, cut) => {
          for (const i of features) gradient[i]! += odds[cut]! / all - (cut === truth ? 1 : 0);
        });
      }
      return loss;
    }, PENALTY),
    weights,
    ROUNDS,
  );
  return weights;
}

/**
 * The copy has many short pieces, and 2.8 headlines to a crosshead where printed pages have some 1.6: every step to one is
 * taken to be half as likely again as learned (prior shift: Saerens, Latinne, Decaestecker 2002). Twice as likely takes
 * more headlines for crosshead than it saves.
 */
const CROSSHEADS = Math.log(1.5);

/** Weights with crossheads as often as pages have them. */
function withCrossheads(weights: Float64Array): Float64Array {
  const raised = weights.slice();
  for (let at = STEP_START + LINE_LABELS.indexOf("crosshead"); at < SIZE; at += LABELS)
    raised[at]! += CROSSHEADS;
  return raised;
}

/** Weights below this are left out of the file. */
const LEAST = 0.02;

const rowFrom = (weights: Float64Array, from: number): Record<string, number> =>
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

if (process.argv[1] === import.meta.filename) {
  const papers = readClusters("tuning");
  const folds = Array.from({ length: FOLDS }, (_, fold) => papers.filter((__, i) => i % FOLDS === fold));
  const examples = folds.flatMap((own) => {
    const others = papers.filter((paper) => !own.includes(paper));
    return labelExamples(own, PAGES, learnWording(others));
  });
  const cuts = examples.flatMap((example) => example.cuts);
  writeFileSync("src/lexicon/wordingWeights.json", wordingText(learnWording(papers)));
  writeFileSync(
    "src/lexicon/labelWeights.json",
    fileText(withCrossheads(learn(examples, ROUNDS)), learnCuts(cuts)),
  );
  console.log(`${examples.length} pages, ${ANSWERS.length} features`);
}
