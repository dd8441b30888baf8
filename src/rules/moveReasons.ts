/** Reasons: all that is said of one move, and what each cue has in its score. `moveScores.ts` counts the same for many moves at once. */
import type { Move, State } from "./columnShapes.ts";
import type { PageElements } from "./elementShapes.ts";
import { measureFits } from "./fits.ts";
import { PAGE_CUES, STATE_CUES } from "./groundCues.ts";
import { byKind, cueRowAt, moveRowAt, UNITS, weightAt, type Weights } from "./moveModel.ts";
import { CUES } from "./moves.ts";
import { addRow, sumUp } from "./net.ts";
import { situate } from "./situation.ts";

const ALL = byKind((kind) =>
  CUES[kind].map((cue) => ({ ...cue, weight: weightAt(kind, cue.name), row: cueRowAt(cue.name) })),
);
const PAGE = PAGE_CUES.map((cue) => ({ ...cue, weight: -1, row: cueRowAt(cue.name) }));
const STATE = STATE_CUES.map((cue) => ({ ...cue, weight: -1, row: cueRowAt(cue.name) }));

/** A cue's name and places; without a `weight` (−1) only the net takes it in, without a `row` (−1) the net does not. */
export type NamedPlaces = { name: string; weight: number; row: number };

/** All that is said of a move: cues and their values. */
export type Said = { places: readonly NamedPlaces[]; values: readonly number[] };

/** All that is said of a move, but for the extractor's way. */
export function saidOf(page: PageElements, state: State, index: number, move: Move): Said {
  const at = situate(page, state, index, move, measureFits(page, state, index));
  const places: NamedPlaces[] = [];
  const values: number[] = [];
  const put = (cue: NamedPlaces, value: number): void => {
    if (value === 0) return;
    places.push(cue);
    values.push(value);
  };
  for (const cue of ALL[move.kind]) put(cue, cue.value(at));
  for (const cue of PAGE) put(cue, cue.value(page, index));
  for (const cue of STATE) put(cue, cue.value(state));
  return { places, values };
}

/** The units of the net after all that is said of a move. */
export function unitsOf(kind: Move["kind"], { places, values }: Said, weights: Weights): Float64Array {
  const units = weights.slice(moveRowAt(kind), moveRowAt(kind) + UNITS);
  for (let i = 0; i < places.length; i++)
    if (places[i]!.row >= 0) addRow(units, weights, places[i]!.row, values[i]!);
  return units;
}

/** What all that is said of a move comes to. */
export function scoreOf({ places, values }: Said, units: Float64Array, weights: Weights): number {
  let score = sumUp(units, weights);
  for (let i = 0; i < places.length; i++)
    if (places[i]!.weight >= 0) score += weights[places[i]!.weight]! * values[i]!;
  return score;
}

/** One cue's part in a move's score: by so much it would be less without. */
export type Reason = { name: string; share: number };

/** What spoke for a move and against it, strongest first. */
export function reasonsOf(
  page: PageElements,
  state: State,
  index: number,
  move: Move,
  weights: Weights,
): Reason[] {
  const said = saidOf(page, state, index, move);
  const units = unitsOf(move.kind, said, weights);
  const whole = sumUp(units, weights);
  return said.places
    .map(({ name, weight, row }, i) => {
      const value = said.values[i]!;
      const without = units.slice();
      addRow(without, weights, row, -value);
      const own = weight < 0 ? 0 : weights[weight]! * value;
      return { name, share: own + whole - sumUp(without, weights) };
    })
    .filter(({ share }) => share !== 0)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}
