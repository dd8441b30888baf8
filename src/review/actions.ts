/** What can be done at the desk, by the names that its buttons have. */
import { accept, merge, save, split, withdraw } from "./articleActions.ts";
import { glue, headline, move, shift, take, text } from "./paragraphActions.ts";
import type { Action } from "./turn.ts";

export const ACTIONS = {
  save,
  accept,
  move,
  up: shift(-1),
  down: shift(1),
  glue,
  split,
  merge,
  headline,
  take,
  text,
  withdraw,
} as const satisfies Record<string, Action>;

export type ActionName = keyof typeof ACTIONS;
