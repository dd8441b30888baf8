/**
 * Reads a page's elements in file order as a merge of columns, each of which keeps its own order: a beam search over
 * what every element does (goes on in a column, turns to another, opens a story …), each move scored by a conditional
 * logit (McFadden 1974) over the moves that were possible.
 */
import { keepBest } from "./beam.ts";
import type { Move, State } from "./columnShapes.ts";
import { apply, START } from "./columnState.ts";
import type { PageElements } from "./elementShapes.ts";
import { factsOf } from "./facts.ts";
import { storyOf } from "./moves.ts";
import { nothingKnown, scoreMoves } from "./moveScores.ts";

/** Readings kept after each element. */
const WIDTH = 8;

/** The page as read so far; `from` is the reading one element before. */
type Reading =
  { state: State; score: number; move: Move; from: Reading } | { state: State; score: number; from: null };

/** What an element did, and where it came to stand. */
export type Step = {
  move: Move;
  /** Index of the story it went to; stories are numbered as they were opened. */
  story: number;
  /** First element of the column it stands in, `-1` for headlines and bylines. */
  column: number;
};

function stepOf(before: State, move: Move, { columns, current }: State): Step {
  const isText = move.kind === "goOn" || move.kind === "turn" || move.kind === "begin";
  return { move, story: storyOf(before, move), column: isText ? columns[current]!.first : -1 };
}

/** What every element did, in file order; the best reading of the page. */
export function readColumns(page: PageElements): Step[] {
  let beam: Reading[] = [{ state: START, score: 0, from: null }];
  page.elements.forEach((element, index) => {
    const facts = factsOf(element);
    const known = nothingKnown();
    const best: { from: Reading; move: Move; score: number }[] = [];
    for (const from of beam)
      for (const { move, score } of scoreMoves(page, from.state, index, known))
        keepBest(best, { from, move, score: from.score + score }, WIDTH);
    beam = best.map(({ from, move, score }) => ({
      state: apply(from.state, move, index, facts),
      score,
      move,
      from,
    }));
  });
  const steps: Step[] = [];
  for (let at = beam[0]!; at.from !== null; at = at.from)
    steps.push(stepOf(at.from.state, at.move, at.state));
  return steps.toReversed();
}
