/**
 * Reads a page's elements in file order as a merge of columns, each of which keeps its own order: a beam search over
 * what every element does (goes on in a column, turns to another, opens a story …), each move scored by a conditional
 * logit (McFadden 1974) over the moves that were possible.
 */
import { moveWeights } from "../lexicon/learned.ts";
import { apply, START, type Facts, type Move, type State } from "./columnState.ts";
import type { Element, PageElements } from "./elementShapes.ts";
import { CUES, measureFits, movesOf, situate, type Cue } from "./moves.ts";

/** Readings kept after each element. */
const WIDTH = +(process.env["W"] ?? 8);

type Reading = { state: State; score: number; move: Move | null; from: Reading | null };

/** What an element did, the story it went to, and how sure that was among what it could have done (0–1). */
export type Step = { move: Move; story: number; /** The column it stands in, `-1` for headlines and bylines. */ column: number };

/** Cues with their weights; those without weight are left out. */
type Weighed = ReadonlyMap<Move["kind"], readonly { weight: number; value: Cue["value"] }[]>;

const weigh = (): Weighed =>
  new Map(
    (Object.keys(CUES) as Move["kind"][]).map((kind) => [
      kind,
      CUES[kind].flatMap(({ name, value }) => {
        const weight = moveWeights[kind]?.[name] ?? 0;
        return weight === 0 ? [] : [{ weight, value }];
      }),
    ]),
  );

/** Index of the story an element went to. */
export function storyOf(before: State, move: Move): number {
  if ("story" in move) return move.story;
  return move.kind === "goOn" ? before.columns[move.column]!.story : before.stories.length;
}

/** Every possible move with what its cues say for it. */
function judge(page: PageElements, state: State, index: number, cues: Weighed): { move: Move; score: number }[] {
  const fits = measureFits(page, state, index);
  return movesOf(state, page.elements[index]!).map((move) => {
    const at = situate(page, state, index, move, fits);
    let score = 0;
    for (const { weight, value } of cues.get(move.kind)!) score += weight * value(at);
    return { move, score };
  });
}

/** Rows of display type, in characters of body type. */
const DISPLAY = 30;

export const factsOf = ({ kind, text, dated, signedOff, spoken }: Element): Facts => ({
  spoken,
  dated,
  signedOff,
  size: kind === "text" ? text.length + 8 : kind === "head" ? DISPLAY : DISPLAY / 2,
});

/** What every element did, in file order; the best reading of the page. */
export function readColumns(page: PageElements): Step[] {
  const cues = weigh();
  let beam: Reading[] = [{ state: START, score: 0, move: null, from: null }];
  page.elements.forEach((element, index) => {
    const facts = factsOf(element);
    const next = beam.flatMap((from) =>
      judge(page, from.state, index, cues).map(({ move, score }) => ({ from, move, score: from.score + score })),
    );
    next.sort((a, b) => b.score - a.score);
    beam = next.slice(0, WIDTH).map(({ from, move, score }) => ({
      state: apply(from.state, move, index, facts),
      score,
      move,
      from,
    }));
  });
  const steps: Step[] = [];
  for (let at: Reading = beam[0]!; at.from !== null; at = at.from) {
    const before = at.from.state;
    const isText = ["goOn", "turn", "begin"].includes(at.move!.kind);
    const column = isText ? at.state.columns[at.state.current]!.first : -1;
    steps.unshift({ move: at.move!, story: storyOf(before, at.move!), column });
  }
  return steps;
}
