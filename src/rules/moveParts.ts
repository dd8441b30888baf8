/** Parts of moves' scores: what cues come to that several moves have in common, so that it is counted once for all of them. */
import type { Situation } from "./columnShapes.ts";
import type { Group } from "./cueGroups.ts";
import { UNITS, type Weights } from "./moveModel.ts";
import { netInto, NO_GROUND, say, type Spoken } from "./net.ts";

/** What cues come to: by their weights, for each kind of their group, and in the units of the net. */
export type Part = { scores: number[]; units: Float64Array };

/** No group is of more kinds of moves. */
const MOST_KINDS = 3;

export const newPart = (): Part => ({
  scores: Array.from({ length: MOST_KINDS }, () => 0),
  units: new Float64Array(UNITS),
});

/** The part of what says nothing. */
export const NO_PART = newPart();

/** Parts that are used again and again, as making one costs as much as counting it. */
export type Parts = { all: Part[]; taken: number };

export const takePart = (parts: Parts): Part => (parts.all[parts.taken++] ??= newPart());

const NO_SCORES = NO_PART.scores;

/** Lets the cues of a group speak after what was spoken before; a part is filled with what all comes to, on a ground of units and scores. */
export function count(
  part: Part,
  { kinds, cues }: Group,
  at: Situation,
  weights: Weights,
  spoken: Spoken,
  ground: Float64Array = NO_GROUND,
  groundScores: readonly number[] = NO_SCORES,
): Part {
  const { scores, units } = part;
  for (let kind = 0; kind < kinds.length; kind++) scores[kind] = groundScores[kind]!;
  for (const cue of cues) {
    const said = cue.value(at);
    if (said === 0) continue;
    for (let kind = 0; kind < kinds.length; kind++) scores[kind]! += weights[cue.weights[kind]!]! * said;
    say(spoken, cue.row, said);
  }
  netInto(units, ground, spoken, weights);
  return part;
}
