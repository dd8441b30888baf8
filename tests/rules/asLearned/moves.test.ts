import { test } from "node:test";
import { apply, START } from "../../../src/rules/columnState.ts";
import { factsOf } from "../../../src/rules/facts.ts";
import { PAGE_CUES, STATE_CUES } from "../../../src/rules/groundCues.ts";
import { KINDS } from "../../../src/rules/moveModel.ts";
import { CUES, movesOf } from "../../../src/rules/moves.ts";
import { saidOf } from "../../../src/rules/moveReasons.ts";
import { spotOf } from "../../../src/rules/situation.ts";
import { passBy, PASSING_CUES, ROW_HEIGHTS } from "../../../src/rules/sweep.ts";
import { simulatedPages } from "../simulated.ts";
import { sumsOf } from "./kept.ts";

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
  sums.assertKept("moves.json");
});
