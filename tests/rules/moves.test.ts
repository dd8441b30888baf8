import assert from "node:assert/strict";
import { test } from "node:test";
import { apply, START } from "../../src/rules/columnState.ts";
import { factsOf } from "../../src/rules/facts.ts";
import { measureFits } from "../../src/rules/fits.ts";
import type { PageElements } from "../../src/rules/elementShapes.ts";
import { PAGE_CUES, STATE_CUES } from "../../src/rules/groundCues.ts";
import { saidOf } from "../../src/rules/moveReasons.ts";
import { CUES, movesOf, storyOf } from "../../src/rules/moves.ts";
import { readColumns } from "../../src/rules/readColumns.ts";
import { situate } from "../../src/rules/situation.ts";
import { pageIn, simulatedPages } from "./simulated.ts";

const pages = simulatedPages(40);
/** How each is read, which is asked of all of them twice. */
const readings = new Map(pages.map((page) => [page, readColumns(page)]));
const stepsOf = (page: PageElements): ReturnType<typeof readColumns>["steps"] =>
  (readings.get(page) ?? readColumns(page)).steps;
/** A headline that comes after the first text it stands over, which begins in mid-sentence. */
const LATE_HEADLINE = pageIn([
  ["body", "的故事，在柳河村传了很久，老渠的水又清了。"],
  ["headline", "老渠清出新流水"],
]);
/** A series label over a text, and its headline behind it. */
const SERIES_FIRST = pageIn([
  ["series", "村里新事"],
  ["body", "老渠长三里有余，渠底的泥沙越积越厚。"],
  ["headline", "老渠清出新流水"],
]);
/** A page whose headlines are lost. */
const BYLINE_FIRST = pageIn([
  ["byline", "□记者 许青禾"],
  ["body", "老渠长三里有余，渠底的泥沙越积越厚。"],
]);

test("every cue of every move fires on some simulated page, and is finite on all", () => {
  const silent = new Set(
    Object.entries(CUES).flatMap(([kind, cues]) => cues.map(({ name }) => `${kind}: ${name}`)),
  );
  for (const page of [LATE_HEADLINE, SERIES_FIRST, BYLINE_FIRST, ...pages]) {
    let state = START;
    const steps = stepsOf(page);
    page.elements.forEach((element, index) => {
      const fits = measureFits(page, state, index);
      for (const move of movesOf(state, element)) {
        const at = situate(page, state, index, move, fits);
        for (const { name, value } of CUES[move.kind]) {
          const said = value(at);
          assert.ok(Number.isFinite(said), `${move.kind}: ${name}`);
          if (said !== 0) silent.delete(`${move.kind}: ${name}`);
        }
      }
      state = apply(state, steps[index]!.move, index, factsOf(element), steps[index]!.height);
    });
  }
  assert.deepEqual([...silent], []);
});

test("all that stands around a move is said on some simulated page, and is finite on all", () => {
  const silent = new Set([...PAGE_CUES, ...STATE_CUES].map(({ name }) => name));
  for (const page of pages) {
    let state = START;
    stepsOf(page).forEach(({ move, height }, index) => {
      const { places, values } = saidOf(page, state, index, move);
      places.forEach(({ name }, i) => {
        assert.ok(Number.isFinite(values[i]), name);
        silent.delete(name);
      });
      state = apply(state, move, index, factsOf(page.elements[index]!), height);
    });
  }
  assert.deepEqual([...silent], []);
});

test("after every possible move each element stands in one story, and columns name stories that are", () => {
  for (const page of pages.slice(0, 8)) {
    let state = START;
    stepsOf(page).forEach(({ move: done, height }, index) => {
      const element = page.elements[index]!;
      for (const move of movesOf(state, element)) {
        const next = apply(state, move, index, factsOf(element), height);
        const story = next.stories[storyOf(state, move)]!;
        assert.ok(story.members.at(-1) === index || story.head === index || story.byline === index);
        assert.ok(next.columns.every((column) => column.story < next.stories.length));
        assert.ok(next.columns.length <= 8 && next.current < next.columns.length);
      }
      state = apply(state, done, index, factsOf(element), height);
    });
  }
});
