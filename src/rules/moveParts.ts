/** Parts of moves' scores: what cues come to that several moves have in common, so that it is counted once for all of them. */
import type { Situation } from "./columnShapes.ts";
import type { Group } from "./cueGroups.ts";
import { UNITS, type Weights } from "./moveModel.ts";
import { addUnits, netInto, NO_GROUND, say, type Spoken } from "./net.ts";

/** What cues come to: by their weights, for each kind of their group, and in the units of the net. */
export type Part = { scores: number[]; units: Float64Array };

export const newPart = ({ kinds }: Group): Part => ({
  scores: kinds.map(() => 0),
  units: new Float64Array(UNITS),
});

/** Lets the cues of a group speak after what was spoken before; a part is filled with what all comes to. */
export function count(part: Part, { cues }: Group, at: Situation, weights: Weights, spoken: Spoken): Part {
  const { scores, units } = part;
  scores.fill(0);
  for (const cue of cues) {
    const said = cue.value(at);
    if (said === 0) continue;
    for (let kind = 0; kind < scores.length; kind++) scores[kind]! += weights[cue.weights[kind]!]! * said;
    say(spoken, cue.row, said);
  }
  netInto(units, NO_GROUND, spoken, weights);
  return part;
}

/** Adds a part's units; what comes back is its score for the kind at that place of its group. */
export function addPart(units: Float64Array, part: Part, kind: number): number {
  addUnits(units, part.units);
  return part.scores[kind]!;
}
