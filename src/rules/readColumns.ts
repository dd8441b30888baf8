/**
 * Reads a page's elements in file order as a merge of columns, each of which keeps its own order: a beam search over
 * what every element does (goes on in a column, turns to another, opens a story …), each move scored by a conditional
 * logit (McFadden 1974) over the moves that were possible.
 */
import type { Move, State } from "./columnShapes.ts";
import { apply, START } from "./columnState.ts";
import type { PageElements } from "./elementShapes.ts";
import { factsOf } from "./facts.ts";
import { storyOf } from "./moves.ts";
import { nothingKnown, scoreMoves } from "./moveScores.ts";
import { bestReadings, leastOf, scoresAfter, scoreWay, unread, type Scores } from "./readings.ts";

/** The page as read so far; `from` is the reading one element before. */
type Reading = Scores & { state: State; move: Move | null; from: Reading | null };

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

/** The readings of one more element. */
function readOn(page: PageElements, beam: readonly Reading[], index: number): Reading[] {
  const known = nothingKnown();
  const facts = factsOf(page.elements[index]!);
  const ways: (Scores & { from: Reading; move: Move })[] = [];
  let best = -Infinity;
  for (const from of beam)
    for (const { move, score } of scoreMoves(page, from.state, index, known)) {
      const scores = scoresAfter(from, move, score, leastOf(best), scoreWay);
      if (scores === null) continue;
      ways.push({ ...scores, from, move });
      best = Math.max(best, scores.total);
    }
  return bestReadings(ways).map((way) => ({
    ...way,
    state: apply(way.from.state, way.move, index, facts, way.height),
  }));
}

/** What every element did, in file order; the best reading of the page. */
export function readColumns(page: PageElements): Step[] {
  let beam: Reading[] = [{ ...unread(), state: START, move: null, from: null }];
  page.elements.forEach((_, index) => {
    beam = readOn(page, beam, index);
  });
  const steps: Step[] = [];
  for (let at = beam[0]!; at.from !== null; at = at.from)
    steps.push(stepOf(at.from.state, at.move!, at.state));
  return steps.toReversed();
}
