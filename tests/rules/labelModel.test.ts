import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { CUT_FEATURES, cutsOf } from "../../src/rules/fusedLine.ts";
import { ANSWERS, FEATURES, firing, STEPS, stepTo } from "../../src/rules/labelModel.ts";
import { viewLines, type View } from "../../src/rules/lineView.ts";
import weights from "../../src/lexicon/labelWeights.json" with { type: "json" };
import { readLines } from "../../src/stages/2-lines.ts";
import { pageOf } from "../propertyText.ts";
import { readClusters } from "../simulator/copy.ts";
import { DIFFICULTIES, simulate } from "../simulator/page.ts";

const viewsOf = (text: string): View[] => viewLines(readLines(pageOf(text)));

/** Every fourth paper: enough for every feature. */
const FEW = readClusters("tuning").filter((_, i) => i % 4 === 0);

/** Whole pages: the fixtures, and a few simulated ones of every difficulty. */
const VIEWS = [
  ...globSync("*/page.txt", { cwd: join(import.meta.dirname, "../fixtures/pages"), absolute: true })
    .toSorted()
    .map((path) => readFileSync(path, "utf8")),
  ...FEW.flatMap((copy) =>
    DIFFICULTIES.flatMap((difficulty) => simulate(copy, difficulty, 1).map(({ text }) => text)),
  ),
].map(viewsOf);

test("the weights name every answer of every feature, every step and every feature of cuts, and nothing else", () => {
  assert.deepEqual(Object.keys(weights.features), ANSWERS);
  assert.deepEqual(Object.keys(weights.steps), STEPS);
  assert.deepEqual(
    Object.keys(weights.cuts),
    CUT_FEATURES.map(({ name }) => name),
  );
});

test("no two answers have one name", () => {
  assert.equal(new Set(ANSWERS).size, ANSWERS.length);
});

test("every feature fires on some page, and every step is taken", () => {
  const fired = new Set(VIEWS.flat().flatMap(firing));
  const firedFeatures = FEATURES.filter(({ name, values }) =>
    values.some((value) => fired.has(ANSWERS.indexOf(value === "" ? name : `${name}: ${value}`))),
  );
  assert.deepEqual(
    FEATURES.filter((feature) => !firedFeatures.includes(feature)).map(({ name }) => name),
    [],
  );
  const steps = new Set(VIEWS.flatMap((views) => views.slice(1).map(stepTo)));
  assert.deepEqual(
    STEPS.filter((step) => !steps.has(step)),
    [],
  );
});

test("every feature of cuts fires on some line", () => {
  const lines = [
    "柳河镇改造农贸市场 二十户菜农一起搬进新大棚",
    "花香伴春耕 田间农事忙 老渠清出新流水",
    "老渠清出新流水 花香伴春耕 田间农事忙",
    "春耕 早市搬进新大棚 老渠清出",
    "柳河镇改造农贸市场的事 菜农 ## 搬进新大棚",
  ].flatMap(cutsOf);
  assert.deepEqual(
    CUT_FEATURES.filter(({ test: fires }) => !lines.some(fires)).map(({ name }) => name),
    [],
  );
});
