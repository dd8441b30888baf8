/** The search of `readColumns` with its traces kept: beside the best readings of a page, the right one. */
import type { Move, State } from "../../src/rules/columnShapes.ts";
import { apply, START } from "../../src/rules/columnState.ts";
import { factsOf } from "../../src/rules/facts.ts";
import type { Weights } from "../../src/rules/moveModel.ts";
import { storyOf } from "../../src/rules/moves.ts";
import { nothingKnown, type Known } from "../../src/rules/moveRoom.ts";
import { scoreMoves, type ScoredMove } from "../../src/rules/moveScores.ts";
import { bestWays, unread, wayBy, type Scores, type Way } from "../../src/rules/readings.ts";
import { widthFor } from "../../src/rules/searchWidth.ts";
import { rightMove } from "./rightMove.ts";
import type { KnownPage } from "./knownPages.ts";

/** A way to read a page down to an element, reached by a move: a node of the tree that is searched. */
export type Reading = Scores & {
  from: Reading | null;
  move: Move | null;
  /** Its last element's index. */
  index: number;
  state: State;
  /** It divides the page into the right stories so far, however their columns lie: of twins the better alone is kept. */
  right: boolean;
  /** All moves from here, made once: the right reading may be one of the best. */
  next: ScoredMove[] | null;
};

function follow({ page }: KnownPage, way: Way<Reading>): Reading {
  const { from, move, height } = way;
  const index = from.index + 1;
  const state = apply(from.state, move, index, factsOf(page.elements[index]!), height);
  return { ...way, index, state, right: false, next: null };
}

/** The readings at hand when the best right one was furthest behind, and that one. */
export type Violation = { beam: readonly Reading[]; right: Reading };

/**
 * Reads a page twice, freely and by right moves alone. Where a reading with the right stories is still at hand at the end,
 * that is what is learned from; else where the one by right moves falls behind the most (max violation: Huang, Fayong & Guo
 * 2012).
 */
export function worstViolation(known: KnownPage, weights: Weights): Violation | null {
  const way = wayBy(weights);
  const width = widthFor(known.page);
  const movesFrom = (reading: Reading, measured: Known): ScoredMove[] =>
    (reading.next ??= scoreMoves(known.page, reading.state, reading.index + 1, weights, measured));
  const start: Reading = {
    ...unread(),
    from: null,
    move: null,
    index: -1,
    state: START,
    right: true,
    next: null,
  };
  let right = start;
  let beam = [start];
  let worst: (Violation & { behind: number }) | null = null;
  const begun = new Map<number, number>();
  for (let index = 0; index < known.truth.length; index++) {
    const measured = nothingKnown();
    beam = bestWays(beam, (reading) => movesFrom(reading, measured), way, index, width).map((each) =>
      follow(known, each),
    );
    const { story } = known.truth[index]!;
    const wanted = JSON.stringify(rightMove(known, right.state, index, begun.get(story) ?? -1));
    const isRight = ({ move }: { move: Move | null }): boolean => JSON.stringify(move) === wanted;
    const moves = movesFrom(right, measured).filter(isRight);
    const [rightWay] = bestWays([right], () => moves, way, index, 1);
    if (rightWay === undefined) break;
    begun.set(story, storyOf(right.state, rightWay.move));
    right = follow(known, rightWay);
    for (const each of beam) each.right = each.state.division === right.state.division;
    const behind = beam[0]!.total - right.total;
    if (worst === null || behind > worst.behind - 1e-9) worst = { beam, right, behind };
  }
  const divided = beam.find((reading) => reading.right);
  return divided === undefined ? worst : { beam, right: divided };
}
