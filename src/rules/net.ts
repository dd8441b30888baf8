/** The net in which cues count together: its units, added up from the rows of the cues that speak of a move. */
import { OUT_AT, UNITS, type Weights } from "./moveModel.ts";

/** Adds a row of the net to its units, so many times. */
export function addRow(units: Float64Array, weights: Weights, row: number, times: number): void {
  for (let unit = 0; unit < UNITS; unit++) units[unit]! += times * weights[row + unit]!;
}

export function addUnits(units: Float64Array, part: Float64Array): void {
  for (let unit = 0; unit < UNITS; unit++) units[unit]! += part[unit]!;
}

/** What the net's units come to. */
export function sumUp(units: Float64Array, weights: Weights): number {
  let sum = 0;
  for (let unit = 0; unit < UNITS; unit++)
    if (units[unit]! > 0) sum += units[unit]! * weights[OUT_AT + unit]!;
  return sum;
}

/** Cues that spoke of a move: where their rows of the net begin, and what they said. */
export type Spoken = { size: number; rows: Int32Array; values: Float64Array };

export const nothingSpoken = (most: number): Spoken => ({
  size: 0,
  rows: new Int32Array(most),
  values: new Float64Array(most),
});

export function say(spoken: Spoken, row: number, value: number): void {
  if (value === 0) return;
  spoken.rows[spoken.size] = row;
  spoken.values[spoken.size++] = value;
}

/**
 * The net's units on a ground after what was spoken, which is forgotten then. Eight units at a time are kept out of memory;
 * each is added up in the order in which it was spoken.
 */
export function netInto(units: Float64Array, ground: Float64Array, spoken: Spoken, weights: Weights): void {
  const { size, rows, values } = spoken;
  for (let unit = 0; unit < UNITS; unit += 8) {
    let a = ground[unit]!;
    let b = ground[unit + 1]!;
    let c = ground[unit + 2]!;
    let d = ground[unit + 3]!;
    let e = ground[unit + 4]!;
    let f = ground[unit + 5]!;
    let g = ground[unit + 6]!;
    let h = ground[unit + 7]!;
    for (let i = 0; i < size; i++) {
      const value = values[i]!;
      const at = rows[i]! + unit;
      a += value * weights[at]!;
      b += value * weights[at + 1]!;
      c += value * weights[at + 2]!;
      d += value * weights[at + 3]!;
      e += value * weights[at + 4]!;
      f += value * weights[at + 5]!;
      g += value * weights[at + 6]!;
      h += value * weights[at + 7]!;
    }
    units[unit] = a;
    units[unit + 1] = b;
    units[unit + 2] = c;
    units[unit + 3] = d;
    units[unit + 4] = e;
    units[unit + 5] = f;
    units[unit + 6] = g;
    units[unit + 7] = h;
  }
  spoken.size = 0;
}

export const NO_GROUND = new Float64Array(UNITS);

/** The units of what was spoken alone. */
export function netOf(spoken: Spoken, weights: Weights): Float64Array {
  const units = new Float64Array(UNITS);
  netInto(units, NO_GROUND, spoken, weights);
  return units;
}
