/** What a line's wording says it is, before anything around it is looked at: a vote of its characters and pairs of them. */

import { wordingHundredths } from "../lexicon/learned.ts";
import { pairKey } from "../lexicon/wordModelFile.ts";

/** What wording can tell apart; a byline is told by its names, furniture by its form. */
export const WORDINGS = [
  "series", "kicker", "headline", "subtitle", "crosshead", "body", "caption", "notice", "ad",
] as const; // prettier-ignore
export type Wording = (typeof WORDINGS)[number];

/** What a unit of a line is: how long the line is, the one or two characters it begins or ends with, or holds anywhere. */
export const UNIT_KINDS = ["length", "begins", "ends", "holds"] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];
const [LENGTH, BEGINS, ENDS, HOLDS] = [0, 1, 2, 3] as const;

const CODES = 2 ** 16;
const keyOf = (kind: number, first: number, second: number): number =>
  (kind * CODES + first) * CODES + second;

/** A unit → the number it is known by; `characters` are one or two. */
export const unitKey = (kind: UnitKind, characters: string): number =>
  keyOf(
    UNIT_KINDS.indexOf(kind),
    characters.length > 1 ? characters.charCodeAt(0) : 0,
    characters.charCodeAt(characters.length - 1),
  );

/** The number of a unit → its kind and characters. */
export function unitOf(key: number): { kind: UnitKind; characters: string } {
  const first = Math.floor(key / CODES) % CODES;
  const kind = UNIT_KINDS[Math.floor(key / CODES / CODES)]!;
  return { kind, characters: String.fromCharCode(...(first === 0 ? [] : [first]), key % CODES) };
}

/** For each unit of text, its weight for every one of `WORDINGS`. */
export type WordingWeights = ReadonlyMap<number, readonly number[]>;

/** What was learned from copy. */
export const wordingWeights: WordingWeights = new Map(
  UNIT_KINDS.flatMap((kind) =>
    Object.entries(wordingHundredths[kind] ?? {}).map(
      ([characters, weights]) => [unitKey(kind, characters), weights.map((weight) => weight / 100)] as const,
    ),
  ),
);

/** Of a longer line, so many characters at either end are looked at. */
const END = 30;
const LENGTHS = [4, 6, 8, 10, 12, 15, 18, 22, 27, 35, 45, 60, 90];

/** Calls `each` with every unit of a line: its kind's place in `UNIT_KINDS`, its first character's code or 0, its last's. `1998年` and `2003年` are one. */
function eachPart(text: string, each: (kind: number, first: number, second: number) => void): void {
  const ends = text.length > 2 * END ? `${text.slice(0, END)}…${text.slice(-END)}` : text;
  const plain = ends.replace(/\d+/g, "0").replace(/[A-Za-z]+/g, "A");
  const size = plain.length;
  // The letters a, b, c … stand for the lengths.
  each(LENGTH, 0, 97 + LENGTHS.filter((length) => text.length > length).length);
  if (size === 0) return;
  each(BEGINS, 0, plain.charCodeAt(0));
  each(ENDS, 0, plain.charCodeAt(size - 1));
  if (size > 1) {
    each(BEGINS, plain.charCodeAt(0), plain.charCodeAt(1));
    each(ENDS, plain.charCodeAt(size - 2), plain.charCodeAt(size - 1));
  }
  let before = 0;
  for (let i = 0; i < size; i++) {
    const code = plain.charCodeAt(i);
    each(HOLDS, 0, code);
    if (i > 0) each(HOLDS, before, code);
    before = code;
  }
}

/** Calls `each` with the number of every unit of a line. */
export const eachUnit = (text: string, each: (unit: number) => void): void =>
  eachPart(text, (kind, first, second) => each(keyOf(kind, first, second)));

/**
 * Where a unit's weights begin in one row of all: by the unit's kind, then by its code where it is of one character, `-1` for
 * none, or by its two codes as one number of 32 bits, which is found sooner than a longer one.
 */
type ByKind = {
  ones: readonly Int32Array[];
  twos: readonly ReadonlyMap<number, number>[];
  row: Float64Array;
};

function sortedByKind(weights: WordingWeights): ByKind {
  const ones = UNIT_KINDS.map(() => new Int32Array(CODES).fill(-1));
  const twos = UNIT_KINDS.map(() => new Map<number, number>());
  const row = new Float64Array(weights.size * WORDINGS.length);
  let at = 0;
  for (const [key, own] of weights) {
    const [first, second] = [Math.floor(key / CODES) % CODES, key % CODES];
    const kind = Math.floor(key / CODES / CODES);
    if (first === 0) ones[kind]![second] = at;
    else twos[kind]!.set(pairKey(first, second), at);
    row.set(own, at);
    at += WORDINGS.length;
  }
  return { ones, twos, row };
}

const sorted = new WeakMap<WordingWeights, ByKind>();

function byKind(weights: WordingWeights): ByKind {
  const known = sorted.get(weights) ?? sortedByKind(weights);
  sorted.set(weights, known);
  return known;
}

/** Natural log odds of each of `WORDINGS` (multinomial logit). */
export function wordingOf(text: string, weights: WordingWeights): number[] {
  const { ones, twos, row } = byKind(weights);
  const scores = WORDINGS.map(() => 0);
  eachPart(text, (kind, first, second) => {
    const at = first === 0 ? ones[kind]![second]! : (twos[kind]!.get(pairKey(first, second)) ?? -1);
    if (at >= 0) for (let i = 0; i < scores.length; i++) scores[i]! += row[at + i]!;
  });
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.log(share / Math.max(all - share, Number.MIN_VALUE)));
}
