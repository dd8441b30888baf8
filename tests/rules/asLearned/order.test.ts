import { test } from "node:test";
import { orderWeights } from "../../../src/lexicon/learned.ts";
import { dealOut } from "../../../src/rules/storyOrder.ts";
import { simulatedPages } from "../simulated.ts";
import { sumsOf } from "./kept.ts";

test("what cues say of a story's columns is what their weights were learned for", () => {
  const sums = sumsOf(Object.keys(orderWeights));
  for (const [place, page] of simulatedPages(1).entries()) {
    const texts = page.elements.flatMap(({ kind }, i) => (kind === "text" ? [i] : [])).slice(0, 7);
    const read = page.elements.map((_, i) => i % 2);
    const dealt = dealOut(page, texts, read, { weights: orderWeights, traced: true });
    for (let cue = dealt?.cues ?? null; cue !== null; cue = cue.rest) sums.add(cue.name, cue.value, place);
  }
  sums.assertKept("order.json");
});
