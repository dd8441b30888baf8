/** Scores: what the cues say for each move that is possible, in weights learned from simulated pages. */
import { moveWeights } from "../lexicon/learned.ts";
import type { Cue, Fit, Move, Situation, State, Story } from "./columnShapes.ts";
import type { PageElements } from "./elementShapes.ts";
import { measureFits } from "./fits.ts";
import { CUES, movesOf } from "./moves.ts";
import { situate } from "./situation.ts";
import { STORY_CUES } from "./storyCues.ts";

const weightOf = (kind: Move["kind"], { name }: Cue): number => moveWeights[kind]?.[name] ?? 0;

type Weighed = { weight: number; value: Cue["value"] };

/** Each move's own cues; those without weight are left out. */
const OWN_CUES = Object.fromEntries(
  Object.entries(CUES).map(([kind, cues]): [string, Weighed[]] => [
    kind,
    cues
      .filter((cue) => !STORY_CUES.includes(cue))
      .map((cue) => ({ weight: weightOf(kind as Move["kind"], cue), value: cue.value }))
      .filter(({ weight }) => weight !== 0),
  ]),
) as Record<Move["kind"], Weighed[]>;

/** Going on and turning share the cues of the story. */
const SHARED_CUES = STORY_CUES.map((cue) => ({
  goOn: weightOf("goOn", cue),
  turn: weightOf("turn", cue),
  value: cue.value,
}));

type StoryScore = { goOn: number; turn: number };

function scoreStory(at: Situation): StoryScore {
  let [goOn, turn] = [0, 0];
  for (const cue of SHARED_CUES) {
    const value = cue.value(at);
    goOn += cue.goOn * value;
    turn += cue.turn * value;
  }
  return { goOn, turn };
}

export type ScoredMove = { move: Move; score: number };

/** Every possible move with what its cues say for it. `known`: fits of this element measured in other states. */
export function scoreMoves(
  page: PageElements,
  state: State,
  index: number,
  known: Map<Story, Fit>,
): ScoredMove[] {
  const fits = measureFits(page, state, index, known);
  const stories: (StoryScore | undefined)[] = [];
  return movesOf(state, page.elements[index]!).map((move) => {
    const at = situate(page, state, index, move, fits);
    let score = 0;
    if (move.kind === "goOn" || move.kind === "turn")
      score = (stories[at.owner] ??= scoreStory(at))[move.kind];
    for (const { weight, value } of OWN_CUES[move.kind]) score += weight * value(at);
    return { move, score };
  });
}

/** One cue's part in a move's score. */
export type Reason = { name: string; share: number };

/** What spoke for a move and against it, strongest first. */
export function reasonsOf(page: PageElements, state: State, index: number, move: Move): Reason[] {
  const at = situate(page, state, index, move, measureFits(page, state, index));
  return CUES[move.kind]
    .map((cue) => ({ name: cue.name, share: weightOf(move.kind, cue) * cue.value(at) }))
    .filter(({ share }) => share !== 0)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}
