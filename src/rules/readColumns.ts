/**
 * Reads a page's elements in file order as a merge of columns, each of which keeps its own order: a beam search over
 * what every element does (goes on in a column, turns to another, opens a story …), each move scored by
 * its cues.
 */
import { moveWeights } from "../lexicon/learned.ts";
import type { Move, State } from "./columnShapes.ts";
import { apply, START } from "./columnState.ts";
import type { PageElements } from "./elementShapes.ts";
import { bestAgreeing } from "./consensus.ts";
import { factsOf } from "./facts.ts";
import { rowOf } from "./moveModel.ts";
import { storyOf } from "./moves.ts";
import { newRoom, nothingKnown, type Room } from "./moveRoom.ts";
import { scoreMoves, type ScoredMove, type Worth } from "./moveScores.ts";
import type { Grown } from "./storyState.ts";
import { bestWays, wayBy, unread, type Scores } from "./readings.ts";
import { widthFor } from "./searchWidth.ts";

/** What was learned of moves. */
export const WEIGHTS = rowOf(moveWeights);
const WAY = wayBy(WEIGHTS);

/** The page as read so far, and the way there: of readings further back nothing else is kept. */
type Reading = Scores & { state: State; way: StepList | null };

/** What every element did, the last one first. */
type StepList = { step: Step; before: StepList | null };

/** What an element did, and where it came to stand. */
export type Step = {
  move: Move;
  /** Index of the story it went to; stories are numbered as they were opened. */
  story: number;
  /** First element of the column it stands in, `-1` for headlines and bylines. */
  column: number;
  /** The likeliest height of the rows read off, as far as was known then: its place in `ROW_HEIGHTS`. */
  height: number;
};

const TEXT_MOVES: readonly Move["kind"][] = ["goOn", "turn", "begin", "beginBelow", "box"];

function stepOf(before: State, move: Move, { columns, current }: State, height: number): Step {
  const column = TEXT_MOVES.includes(move.kind) ? columns[current]!.first : -1;
  return { move, story: storyOf(before, move), column, height };
}

/** The readings of one more element. */
function readOn(page: PageElements, beam: readonly Reading[], index: number, room: Room): Reading[] {
  const known = nothingKnown(room);
  const scored = ({ state }: Reading, worth: Worth): ScoredMove[] =>
    scoreMoves(page, state, index, WEIGHTS, known, worth);
  const facts = factsOf(page.elements[index]!);
  const grown: Grown = new Map();
  return bestWays(beam, scored, WAY, index, widthFor(page)).map(
    ({ from, move, score, totals, height, total }): Reading => {
      const state = apply(from.state, move, index, facts, height, grown);
      const way = { step: stepOf(from.state, move, state, height), before: from.way };
      return { score, totals, height, total, state, way };
    },
  );
}

/** A page as it was read. */
export type ColumnReading = {
  /** What every element did, in file order. */
  steps: Step[];
  /** For each story, the share of all readings at hand, by their odds, in which it has the very same elements. */
  agreed: number[];
};

function stepsOf({ way }: Reading): Step[] {
  const steps: Step[] = [];
  for (let at = way; at !== null; at = at.before) steps.push(at.step);
  return steps.toReversed();
}

/** Stories by the elements they have. */
function membersOf(steps: readonly Step[]): string[] {
  const members: number[][] = [];
  steps.forEach(({ story }, i) => (members[story] ??= []).push(i));
  return members.map((own) => own.join(" "));
}

/** Which reading is taken is decided as if scores were less sure than they are: by logarithms of odds divided by this. */
const TOO_SURE = 2;

/** Shares of the readings at hand, best first, by the odds that their scores stand for. */
function sharesOf(beam: readonly Reading[], dividedBy: number): number[] {
  const odds = beam.map(({ total }) => Math.exp((total - beam[0]!.total) / dividedBy));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / all);
}

/** The reading of a page that agrees best with all at hand, and how far they agree with it. */
export function readColumns(page: PageElements): ColumnReading {
  const room = newRoom();
  let beam: Reading[] = [{ ...unread(), state: START, way: null }];
  page.elements.forEach((_, index) => {
    beam = readOn(page, beam, index, room);
  });
  const readings = beam.map(stepsOf);
  const sizes = page.elements.map(({ kind, text }) => (kind === "text" ? text.length : 0));
  const divisions = readings.map((steps) => steps.map(({ story }) => story));
  const steps = readings[bestAgreeing(divisions, sharesOf(beam, TOO_SURE), sizes)]!;
  const shares = sharesOf(beam, 1);
  const agreed = new Map<string, number>();
  readings.forEach((each, i) => {
    for (const members of membersOf(each)) agreed.set(members, (agreed.get(members) ?? 0) + shares[i]!);
  });
  return { steps, agreed: membersOf(steps).map((members) => agreed.get(members)!) };
}
