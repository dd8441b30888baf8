/**
 * A weight holds for what its cue said when it was learned. A cue that says other things of the same pages, under the same
 * name, has a weight that was learned for something else: learn anew (`npm run learn`, `npm run learn:labels`), then keep
 * what the cues say now by UPDATE=1.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { globSync } from "tinyglobby";
import { takeApart } from "../../src/pipeline.ts";
import { apply, START } from "../../src/rules/columnState.ts";
import { DOUBTS } from "../../src/rules/confidence.ts";
import { factsOf } from "../../src/rules/facts.ts";
import { CUT_FEATURES, cutsOf } from "../../src/rules/fusedLine.ts";
import { PAGE_CUES, STATE_CUES } from "../../src/rules/groundCues.ts";
import { ANSWERS, firing, STEPS, stepTo } from "../../src/rules/labelModel.ts";
import { viewLines } from "../../src/rules/lineView.ts";
import { KINDS } from "../../src/rules/moveModel.ts";
import { CUES, movesOf } from "../../src/rules/moves.ts";
import { saidOf } from "../../src/rules/moveScores.ts";
import { spotOf } from "../../src/rules/situation.ts";
import { dealOut } from "../../src/rules/storyOrder.ts";
import { passBy, PASSING_CUES, ROW_HEIGHTS } from "../../src/rules/sweep.ts";
import { WORDINGS } from "../../src/rules/wording.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { orderWeights } from "../../src/lexicon/learned.ts";
import { pageOf } from "../pageOf.ts";
import { readClusters } from "../simulator/copy.ts";
import { DIFFICULTIES, simulate } from "../simulator/page.ts";
import { sumsOf } from "./kept.ts";
import { simulatedPages } from "./simulated.ts";

const isKept = (changed: readonly string[]): void =>
  assert.ok(
    changed.length === 0,
    `${changed.join("; ")}: these say other things than when weights were learned; learn anew, or UPDATE=1 where that is meant`,
  );

const FIXTURES = globSync("*/page.txt", {
  cwd: join(import.meta.dirname, "../fixtures/pages"),
  absolute: true,
})
  .toSorted()
  .map((path) => readFileSync(path, "utf8"));
/** One page of every difficulty, each of another paper. */
const simulated = (): string[] =>
  DIFFICULTIES.flatMap((difficulty, i) =>
    simulate(readClusters("tuning")[i]!, difficulty, 1).map(({ text }) => text),
  );

test("what features say of lines is what their weights were learned for", () => {
  const cuts = CUT_FEATURES.map(({ name }) => `cut: ${name}`);
  const wordings = WORDINGS.map((sort) => `odds of ${sort}`);
  const sums = sumsOf([...ANSWERS, ...STEPS, ...cuts, ...wordings]);
  let place = 0;
  for (const text of [...FIXTURES, ...simulated()])
    for (const view of viewLines(readLines(pageOf(text)))) {
      place += 1;
      for (const answer of firing(view)) sums.add(ANSWERS[answer]!, 1, place);
      sums.add(stepTo(view), 1, place);
      view.wording.forEach((odds, i) => sums.add(wordings[i]!, odds, place));
      for (const cut of cutsOf(view.text))
        CUT_FEATURES.forEach(({ test: says }, i) => sums.add(cuts[i]!, says(cut) ? 1 : 0, place));
    }
  isKept(sums.changed("lines.json"));
});

/** Pages are not read as the weights would have it, but by moves of every sort in turn: these come to all that can be. */
test("what cues say of moves is what their weights were learned for", () => {
  const named = KINDS.flatMap((kind) => CUES[kind].map(({ name }) => `${kind}: ${name}`));
  const ground = [...PAGE_CUES, ...STATE_CUES].map(({ name }) => name);
  const passing = PASSING_CUES.map(({ name }) => `passing: ${name}`);
  const sums = sumsOf([...new Set([...named, ...ground]), ...passing]);
  let place = 0;
  for (const page of simulatedPages(1)) {
    let state = START;
    for (const [index, element] of page.elements.entries()) {
      const moves = movesOf(state, element);
      for (const move of moves) {
        place += 1;
        const { places, values } = saidOf(page, state, index, move);
        places.forEach(({ name }, i) =>
          sums.add(ground.includes(name) ? name : `${move.kind}: ${name}`, values[i]!, place),
        );
        const spot = spotOf(state, move);
        if (spot === null) continue;
        const by = passBy(state, place % ROW_HEIGHTS.length, spot.place, spot.top);
        PASSING_CUES.forEach(({ value }, i) => sums.add(passing[i]!, value(by), place));
      }
      const done = moves[(index * 7) % moves.length]!;
      state = apply(state, done, index, factsOf(element), index % ROW_HEIGHTS.length);
    }
  }
  isKept(sums.changed("moves.json"));
});

test("what cues say of a story's columns is what their weights were learned for", () => {
  const sums = sumsOf(Object.keys(orderWeights));
  for (const [place, page] of simulatedPages(1).entries()) {
    const texts = page.elements.flatMap(({ kind }, i) => (kind === "text" ? [i] : [])).slice(0, 7);
    const read = page.elements.map((_, i) => i % 2);
    const dealt = dealOut(page, texts, read, { weights: orderWeights, traced: true });
    for (let cue = dealt?.cues ?? null; cue !== null; cue = cue.rest) sums.add(cue.name, cue.value, place);
  }
  isKept(sums.changed("order.json"));
});

test("what is doubtful about articles is what its weights were learned for", () => {
  const sums = sumsOf(DOUBTS.map(({ name }) => name));
  let place = 0;
  for (const text of FIXTURES)
    for (const { doubts } of takeApart(pageOf(text)).articles) {
      place += 1;
      doubts.forEach((doubt, i) => sums.add(DOUBTS[i]!.name, doubt, place));
    }
  isKept(sums.changed("doubts.json"));
});
