/**
 * Reads a page's elements in file order as a merge of columns, each of which keeps its own order: a beam search over
 * what every element does (goes on in a column, turns to another, opens a story …), each move scored by a conditional
 * logit (McFadden 1974) over the moves that were possible.
 */
import { moveWeights } from "../lexicon/learned.ts";
import { apply, START, type Facts, type Move, type State } from "./columnState.ts";
import type { Element, PageElements } from "./elements.ts";
import { CUES, measureFits, movesOf, situate } from "./moves.ts";

/** Readings kept after each element. */
const WIDTH = +(process.env["W"] ?? 24);

type Reading = { state: State; log: number; move: Move | null; story: number; from: Reading | null };

/** What an element did, the story it went to, and how sure that was among what it could have done (0–1). */
export type Step = { move: Move; story: number; posterior: number };

const weightsOf = (kind: Move["kind"]): number[] =>
  CUES[kind].map(({ name }) => moveWeights[kind]?.[name] ?? 0);

/** Index of the story an element went to. */
export function storyOf(before: State, move: Move): number {
  if ("story" in move) return move.story;
  return move.kind === "goOn" ? before.columns[move.column]!.story : before.stories.length;
}

/** Every possible move with its log likelihood. */
function judge(page: PageElements, state: State, index: number, weights: ReadonlyMap<Move["kind"], number[]>): { move: Move; log: number }[] {
  const fits = measureFits(page, state, index);
  const moves = movesOf(state, page.elements[index]!).map((move) => {
    const at = situate(page, state, index, move, fits);
    const own = weights.get(move.kind)!;
    return { move, log: CUES[move.kind].reduce((sum, cue, i) => sum + (own[i] === 0 ? 0 : own[i]! * cue.value(at)), 0) };
  });
  const most = moves.reduce((top, { log }) => Math.max(top, log), -Infinity);
  const norm = most + Math.log(moves.reduce((sum, { log }) => sum + Math.exp(log - most), 0));
  return moves.map(({ move, log }) => ({ move, log: log - +(process.env["NORM"] ?? 1) * norm }));
}

/** Rows of display type, in characters of body type. */
const DISPLAY = 30;

export const factsOf = ({ kind, text, dated, signedOff, spoken }: Element): Facts => ({
  spoken,
  dated,
  signedOff,
  size: kind === "text" ? text.length + 8 : kind === "head" ? DISPLAY : DISPLAY / 2,
});

/** What every element did, in file order; the likeliest reading of the page. */
export function readColumns(page: PageElements): Step[] {
  const weights = new Map((Object.keys(CUES) as Move["kind"][]).map((kind) => [kind, weightsOf(kind)]));
  let beam: Reading[] = [{ state: START, log: 0, move: null, story: -1, from: null }];
  page.elements.forEach((element, index) => {
    const facts = factsOf(element);
    const next = beam.flatMap((from) =>
      judge(page, from.state, index, weights).map(({ move, log }) => ({ from, move, log: from.log + log })),
    );
    next.sort((a, b) => b.log - a.log);
    beam = next.slice(0, WIDTH).map(({ from, move, log }) => ({
      state: apply(from.state, move, index, facts),
      log,
      move,
      story: storyOf(from.state, move),
      from,
    }));
  });
  const steps: Step[] = [];
  for (let at: Reading | null = beam[0]!; at.from !== null; at = at.from)
    steps.unshift({ move: at.move!, story: at.story, posterior: Math.exp(at.log - at.from.log) });
  return steps;
}
