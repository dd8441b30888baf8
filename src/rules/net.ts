/** The net in which cues count together: its units, added up from the rows of the cues that speak of a move. */
import { OUT_AT, UNITS, type Weights } from "./moveModel.ts";

export const NO_GROUND = new Float64Array(UNITS);

/** Adds a row of the net to its units, so many times. */
export function addRow(units: Float64Array, weights: Weights, row: number, times: number): void {
  for (let unit = 0; unit < UNITS; unit++) units[unit]! += times * weights[row + unit]!;
}

export function addUnits(units: Float64Array, part: Float64Array): void {
  for (let unit = 0; unit < UNITS; unit++) units[unit]! += part[unit]!;
}

/** What the net's units come to. */
export function sumUp(units: Float64Array, weights: Weights): number {
  return sumUpAll(weights, units, NO_GROUND, NO_GROUND, NO_GROUND, NO_GROUND);
}

/**
 * What the net's units come to that five parts add up to. `x + |x|` is twice x where that is positive, else 0: without a
 * branch, which no processor could foresee. Four sums run side by side.
 */
export function sumUpAll(
  weights: Weights,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  e: Float64Array,
): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let i = 0; i < UNITS; i += 4) {
    const x = a[i]! + b[i]! + c[i]! + d[i]! + e[i]!;
    const y = a[i + 1]! + b[i + 1]! + c[i + 1]! + d[i + 1]! + e[i + 1]!;
    const z = a[i + 2]! + b[i + 2]! + c[i + 2]! + d[i + 2]! + e[i + 2]!;
    const w = a[i + 3]! + b[i + 3]! + c[i + 3]! + d[i + 3]! + e[i + 3]!;
    first += (x + Math.abs(x)) * weights[OUT_AT + i]!;
    second += (y + Math.abs(y)) * weights[OUT_AT + i + 1]!;
    third += (z + Math.abs(z)) * weights[OUT_AT + i + 2]!;
    fourth += (w + Math.abs(w)) * weights[OUT_AT + i + 3]!;
  }
  return (first + second + (third + fourth)) / 2;
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

/** The units of what was spoken alone. */
export function netOf(spoken: Spoken, weights: Weights): Float64Array {
  const units = new Float64Array(UNITS);
  netInto(units, NO_GROUND, spoken, weights);
  return units;
}
