/** Scores: what the cues say for each move that is possible, in weights learned from simulated pages. */
import { moveWeights } from "../lexicon/learned.ts";
import type { Cue, Fit, Move, Situation, State, Story } from "./columnShapes.ts";
import type { PageElements } from "./elementShapes.ts";
import { measureFits } from "./fits.ts";
import { JOINT_CUES } from "./jointCues.ts";
import { CUES, movesOf } from "./moves.ts";
import { situate } from "./situation.ts";
import { STORY_CUES } from "./storyCues.ts";

const weightOf = (kind: Move["kind"], { name }: Cue): number => moveWeights[kind]?.[name] ?? 0;

type Weighed = { weight: number; value: Cue["value"] };

/** Cues of a move with their weights; those without weight are left out. */
const weigh = (kind: Move["kind"], cues: readonly Cue[]): Weighed[] =>
  cues.map((cue) => ({ weight: weightOf(kind, cue), value: cue.value })).filter(({ weight }) => weight !== 0);

const isShared = (cue: Cue): boolean => STORY_CUES.includes(cue) || JOINT_CUES.includes(cue);

/** Each move's own cues. */
const OWN = Object.fromEntries(
  Object.entries(CUES).map(([kind, cues]) => [
    kind,
    weigh(
      kind as Move["kind"],
      cues.filter((cue) => !isShared(cue)),
    ),
  ]),
) as Record<Move["kind"], Weighed[]>;

/** Of going on: counted once for every text above. */
const JOINT = weigh("goOn", JOINT_CUES);

/** Of going on and turning: counted once for every story. */
const STORY = STORY_CUES.map((cue) => ({
  goOn: weightOf("goOn", cue),
  turn: weightOf("turn", cue),
  value: cue.value,
}));

type StoryScore = { goOn: number; turn: number };

function scoreStory(at: Situation): StoryScore {
  let goOn = 0;
  let turn = 0;
  for (const cue of STORY) {
    const value = cue.value(at);
    goOn += cue.goOn * value;
    turn += cue.turn * value;
  }
  return { goOn, turn };
}

function sum(cues: readonly Weighed[], at: Situation): number {
  let score = 0;
  for (const { weight, value } of cues) score += weight * value(at);
  return score;
}

/** What was counted for one element in other readings of the page: fits by story, joints by the text above. */
export type Known = { fits: Map<Story, Fit>; joints: Map<number, number> };

export const nothingKnown = (): Known => ({ fits: new Map(), joints: new Map() });

function scoreJoint(at: Situation, { joints }: Known): number {
  const above = at.column!.last;
  const known = joints.get(above);
  if (known !== undefined) return known;
  const score = sum(JOINT, at);
  joints.set(above, score);
  return score;
}

export type ScoredMove = { move: Move; score: number };

/** Every possible move of element `index` with what its cues say for it. */
export function scoreMoves(page: PageElements, state: State, index: number, known: Known): ScoredMove[] {
  const fits = measureFits(page, state, index, known.fits);
  const stories: (StoryScore | undefined)[] = [];
  return movesOf(state, page.elements[index]!).map((move) => {
    const at = situate(page, state, index, move, fits);
    let score = sum(OWN[move.kind], at);
    if (move.kind === "goOn" || move.kind === "turn")
      score += (stories[at.owner] ??= scoreStory(at))[move.kind];
    if (move.kind === "goOn") score += scoreJoint(at, known);
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
