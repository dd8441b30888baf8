/** How the score of a move changes with the weights: what learning goes by. */
import type { Move, State } from "../../src/rules/columnShapes.ts";
import { moveRowAt, OUT_AT, passingAt, UNITS, type Weights } from "../../src/rules/moveModel.ts";
import type { Said } from "../../src/rules/moveReasons.ts";
import { spotOf } from "../../src/rules/situation.ts";
import { passBy, PASSING_CUES } from "../../src/rules/sweep.ts";

/** What the extractor's way says of a move, for a height of rows: nothing where the move has no place. */
export function passingSaid(state: State, move: Move, height: number): Said {
  const spot = spotOf(state, move);
  if (spot === null) return { places: [], values: [] };
  const passing = passBy(state, height, spot.place, spot.top);
  const first = passingAt(move.kind);
  return {
    places: PASSING_CUES.map(({ name }, i) => ({ name, weight: first + i, row: -1 })),
    values: PASSING_CUES.map(({ value }) => value(passing)),
  };
}

/** Adds `part` of the gradient of a move's score, which came from these `units` of the net. */
export function addGradient(
  gradient: Float64Array,
  kind: Move["kind"],
  { places, values }: Said,
  units: Float64Array,
  weights: Weights,
  part: number,
): void {
  const slopes = new Float64Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) {
    if (units[unit]! <= 0) continue;
    gradient[OUT_AT + unit]! += part * units[unit]!;
    slopes[unit] = part * weights[OUT_AT + unit]!;
  }
  const addRow = (row: number, value: number): void => {
    for (let unit = 0; unit < UNITS; unit++) gradient[row + unit]! += value * slopes[unit]!;
  };
  addRow(moveRowAt(kind), 1);
  for (let i = 0; i < places.length; i++) {
    const { weight, row } = places[i]!;
    if (weight >= 0) gradient[weight]! += part * values[i]!;
    if (row >= 0) addRow(row, values[i]!);
  }
}
