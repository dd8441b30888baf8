/**
 * What is learned of moves: a weight for every cue of every move, and a net with one layer of hidden units in which cues
 * count together. All stand in one row of numbers, which `lexicon/moveWeights.json` holds by name.
 */
import type { MoveWeights } from "../lexicon/learned.ts";
import type { Move } from "./columnShapes.ts";
import { PAGE_CUES, STATE_CUES } from "./groundCues.ts";
import { CUES } from "./moves.ts";
import { PASSING_CUES, PLACED } from "./sweep.ts";

/** Nets that were learned each by itself, by other chance and from other pages: what they say is taken together (bagging: Breiman 1996). */
export const NETS = 2;
/** Hidden units of a net: three times as many in one decide one move in two hundred better; several nets do more. */
export const UNITS_OF_NET = 32;
/** Hidden units of all nets, those of one net side by side: a multiple of eight, since `net.ts` adds up several at a time. */
export const UNITS = NETS * UNITS_OF_NET;

export type Weights = Float64Array;

export const KINDS = Object.keys(CUES) as Move["kind"][];

export const byKind = <T>(of: (kind: Move["kind"]) => T): Record<Move["kind"], T> =>
  Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<Move["kind"], T>;

const passingOf = (kind: Move["kind"]): readonly { name: string }[] =>
  PLACED.includes(kind) ? PASSING_CUES : [];

/** The names of all that has a weight for a move: its cues, then those of the extractor's way. */
export const namesOf = (kind: Move["kind"]): string[] =>
  [...CUES[kind], ...passingOf(kind)].map(({ name }) => name);

/** The names of all that goes into the net. A cue of several moves goes into it as one. */
export const NET_NAMES: readonly string[] = [
  ...new Set([...KINDS.map((kind) => CUES[kind]), PAGE_CUES, STATE_CUES].flat().map(({ name }) => name)),
];

let size = 0;
/** Takes the next so many places of the row. */
function take(count: number): number {
  const at = size;
  size += count;
  return at;
}

/** Where each of the weights stands. */
const WEIGHT_AT = new Map(KINDS.map((kind) => [kind, new Map(namesOf(kind).map((name) => [name, take(1)]))]));
const MOVE_AT = new Map(KINDS.map((kind) => [kind, take(UNITS)]));
const CUE_AT = new Map(NET_NAMES.map((name) => [name, take(UNITS)]));

const PASSING_AT = new Map(PLACED.map((kind) => [kind, WEIGHT_AT.get(kind)!.get(PASSING_CUES[0]!.name)!]));

/** Where a cue's weight for a move stands. */
export const weightAt = (kind: Move["kind"], name: string): number => WEIGHT_AT.get(kind)!.get(name)!;
/** Where the weights of the extractor's way for a move begin. */
export const passingAt = (kind: Move["kind"]): number => PASSING_AT.get(kind)!;
/** Where a move's row of units begins, a cue's, and the row by which units are summed up. */
export const moveRowAt = (kind: Move["kind"]): number => MOVE_AT.get(kind)!;
export const cueRowAt = (name: string): number => CUE_AT.get(name)!;
export const CUE_ROWS: readonly number[] = [...CUE_AT.values()];
export const OUT_AT = take(UNITS);
/** Whether at a place stands what a cue or a move adds to a unit: all else is weighed, or sums units up. */
export const isUnit = (at: number): boolean => at >= moveRowAt(KINDS[0]!) && at < OUT_AT;
export const SIZE = size;

/** Named weights → their row. Whatever has no name in it is 0. */
export function rowOf({ weights, units }: MoveWeights): Weights {
  const row = new Float64Array(SIZE);
  for (const kind of KINDS) {
    for (const name of namesOf(kind)) row[weightAt(kind, name)] = weights[kind]?.[name] ?? 0;
    row.set(units.moves[kind] ?? [], moveRowAt(kind));
  }
  for (const name of NET_NAMES) row.set(units.cues[name] ?? [], cueRowAt(name));
  row.set(units.out, OUT_AT);
  return row;
}

/** The same back again, each number as `written`. */
export function namesOfRow(row: Weights, written: (weight: number) => number): MoveWeights {
  const unitsFrom = (at: number): number[] => [...row.subarray(at, at + UNITS)].map(written);
  return {
    weights: byKind((kind) =>
      Object.fromEntries(namesOf(kind).map((name) => [name, written(row[weightAt(kind, name)]!)])),
    ),
    units: {
      moves: byKind((kind) => unitsFrom(moveRowAt(kind))),
      cues: Object.fromEntries(NET_NAMES.map((name) => [name, unitsFrom(cueRowAt(name))])),
      out: unitsFrom(OUT_AT),
    },
  };
}
