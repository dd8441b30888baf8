/** Likeness: how much the texts of a page speak of the same things, by the rare characters and pairs of characters they share. */
import type { Likeness } from "./elementShapes.ts";
import { charLog, wordLog } from "./wordShares.ts";

const RUN = /\p{Script=Han}+|[A-Za-z0-9]{2,}/gu;

/** Single characters and pairs of them in Han text; Latin words and figures whole. */
export function unitsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const run of text.match(RUN) ?? []) {
    if (/^\w/.test(run)) found.add(run);
    else
      for (let i = 0; i < run.length; i++) {
        found.add(run[i]!);
        if (i + 2 <= run.length) found.add(run.slice(i, i + 2));
      }
  }
  return found;
}

/** Units as common as this (log₁₀ share) tell nothing, units as rare as that all they can. */
const COMMON_WORD = -2.5;
const RARE_WORD = -4.5;
const COMMON_CHARACTER = -2.3;
const RARE_CHARACTER = -4;
/** A character by itself tells more than its share in pairs. */
const CHARACTER_WEIGHT = 1.5;

/** Place of a value on the way from one end (0) to the other (1). */
const onTheWay = (value: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

/** 0–1.5: how much it tells that two texts share a unit. */
function rarity(unit: string): number {
  if (unit.length === 1) return CHARACTER_WEIGHT * onTheWay(charLog(unit), COMMON_CHARACTER, RARE_CHARACTER);
  const log = wordLog(unit);
  return log === null ? 1 : Math.max(0.1, onTheWay(log, COMMON_WORD, RARE_WORD));
}

/** For each unit, the texts that hold it, ascending. */
function holdersOf(texts: readonly string[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  texts.forEach((text, i) => {
    for (const unit of unitsOf(text)) {
      const list = holders.get(unit);
      if (list) list.push(i);
      else holders.set(unit, [i]);
    }
  });
  return holders;
}

/**
 * Texts → their likeness to each other: the cosine of their units, which count by how few of the texts hold them
 * (inverse document frequency) and how rare they are in Chinese.
 */
export function measureLikeness(texts: readonly string[]): Likeness {
  const size = texts.length;
  const total = new Float64Array(size);
  const shared = new Float64Array(size * size);
  for (const [unit, list] of holdersOf(texts)) {
    const weight = Math.log((size + 1) / list.length) * rarity(unit);
    if (weight === 0) continue;
    for (let a = 0; a < list.length; a++) {
      const i = list[a]!;
      total[i]! += weight;
      for (let b = 0; b < a; b++) shared[i * size + list[b]!]! += weight;
    }
  }
  const between = new Float64Array(size * size);
  const within = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < i; j++) {
      const both = shared[i * size + j]!;
      if (both === 0) continue;
      between[i * size + j] = between[j * size + i] = both / Math.sqrt(total[i]! * total[j]!);
      within[i * size + j] = both / total[i]!;
      within[j * size + i] = both / total[j]!;
    }
  return { between: (i, j) => between[i * size + j]!, within: (i, j) => within[i * size + j]! };
}
