/** Cues of the place on the page: which column comes next where an extractor reads from left to right and down. */
import type { Cue, Situation } from "./columnShapes.ts";
import { flag } from "./situation.ts";

/** Columns that end so much higher up the page, in characters, would be read first. */
const CLEARLY = 20;
/** Hundreds of characters. */
const FAR_DOWN = 2.5;

/** How far down the column is filled, and the one that is filled furthest, in hundreds of characters. */
const filled = ({ state: { depths }, column }: Situation): number =>
  column === null ? 0 : depths[column.place]! / 100;

function deepest({ state: { depths } }: Situation): number {
  let most = 0;
  for (const depth of depths) if (depth > most) most = depth;
  return most / 100;
}

function endHigher({ state: { depths }, column }: Situation): number {
  const top = column === null ? 0 : depths[column.place]!;
  let count = 0;
  for (const depth of depths) if (depth < top - CLEARLY) count++;
  return count;
}

function waitLonger({ state, column }: Situation): number {
  const touched = column === null ? 0 : column.touched;
  let count = 0;
  for (const each of state.columns) if (each.touched < touched) count++;
  return count;
}

const step = (name: string, value: Cue["value"]): Cue => ({ name, of: "step", value });

export const PLACE_CUES: readonly Cue[] = [
  step("same column", ({ distance }) => flag(distance === 0)),
  step("same column, plain page", ({ distance, page }) => flag(distance === 0) * page.plainness),
  step("another column, plain page", ({ distance, page }) => flag(distance > 0) * page.plainness),
  step("next column", ({ distance }) => flag(distance === 1)),
  step("columns skipped", ({ distance }) => Math.max(0, distance - 1)),
  step("column silent for long", ({ column, index }) =>
    column === null ? 0 : Math.log2(1 + index - column.touched),
  ),
  { name: "back up the page", value: ({ fall }) => Math.max(0, -fall) },
  { name: "further down the page", value: ({ fall }) => Math.max(0, fall) },
  { name: "much further down the page", value: ({ fall }) => flag(fall > FAR_DOWN) },
  { name: "far down", value: filled },
  { name: "less far down than another column", value: (at) => deepest(at) - filled(at) },
  { name: "columns end higher up", value: endHigher },
  { name: "columns wait longer", value: waitLonger },
];
