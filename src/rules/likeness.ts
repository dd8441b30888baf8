/** Likeness: how much the texts of a page speak of the same things, by the rare characters and pairs of characters they share. */
import { charLog, wordLog } from "./wordModel.ts";

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

export type Likeness = {
  /** Weight of what texts `i` and `j` share against what both hold, 0–1; the same both ways round. */
  between: (i: number, j: number) => number;
  /** Share of text `i`'s weight that text `j` holds too, 0–1: a headline lies in its body. */
  within: (i: number, j: number) => number;
};

/** Units as common as this (log₁₀ share) tell nothing, units as rare as that all they can. */
const COMMON_WORD = -2.5;
const RARE_WORD = -4.5;
const COMMON_CHARACTER = -2.3;
const RARE_CHARACTER = -4;
/** A character by itself tells more than its share in pairs. */
const CHARACTER_WEIGHT = 1.5;

const between = (value: number, low: number, high: number): number =>
  Math.min(1, Math.max(0, (value - low) / (high - low)));

function rarity(unit: string): number {
  if (unit.length === 1) return CHARACTER_WEIGHT * between(charLog(unit), COMMON_CHARACTER, RARE_CHARACTER);
  const log = wordLog(unit);
  return log === null ? 1 : Math.max(0.1, between(log, COMMON_WORD, RARE_WORD));
}

/** Texts → their likeness to each other. Units count by how few of the texts hold them and how rare they are in Chinese. */
export function measureLikeness(texts: readonly string[]): Likeness {
  const size = texts.length;
  const holders = new Map<string, number[]>();
  texts.forEach((text, i) => {
    for (const unit of unitsOf(text)) {
      const list = holders.get(unit);
      if (list) list.push(i);
      else holders.set(unit, [i]);
    }
  });
  const total = new Float64Array(size);
  const shared = new Float64Array(size * size);
  for (const [unit, list] of holders) {
    const weight = Math.log((size + 1) / list.length) * rarity(unit);
    for (const i of list) {
      total[i]! += weight;
      if (list.length > 1) for (const j of list) shared[i * size + j]! += weight;
    }
  }
  return {
    between: (i, j) => {
      const both = Math.sqrt(total[i]! * total[j]!);
      return both === 0 ? 0 : shared[i * size + j]! / both;
    },
    within: (i, j) => (total[i]! === 0 ? 0 : shared[i * size + j]! / total[i]!),
  };
}
