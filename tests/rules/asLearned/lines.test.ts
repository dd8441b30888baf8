import { test } from "node:test";
import { CUT_FEATURES, cutsOf } from "../../../src/rules/fusedLine.ts";
import { ANSWERS, firing, STEPS, stepTo } from "../../../src/rules/labelModel.ts";
import { viewLines } from "../../../src/rules/lineView.ts";
import { WORDINGS } from "../../../src/rules/wording.ts";
import { readLines } from "../../../src/stages/2-lines.ts";
import { pageOf } from "../../pageOf.ts";
import { readClusters } from "../../simulator/copy.ts";
import { DIFFICULTIES, simulate } from "../../simulator/page.ts";
import { FIXTURES } from "./fixturePages.ts";
import { sumsOf } from "./kept.ts";

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
  sums.assertKept("lines.json");
});
