/** Likeness: how much the texts of a page speak of the same things, by the rare characters and pairs of characters they share. */
import { pairKey } from "../lexicon/wordModelFile.ts";
import type { Likeness } from "./elementShapes.ts";
import { charLog, pairLog } from "./wordShares.ts";

const RUN = /\p{Script=Han}+|[A-Za-z0-9]{2,}/gu;
const LATIN = /^\w/;

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

/** How much it tells that two texts share a character (0–1.5), a pair of characters (0.1–1). */
const charRarity = (char: number): number =>
  CHARACTER_WEIGHT * onTheWay(charLog(char), COMMON_CHARACTER, RARE_CHARACTER);

function pairRarity(first: number, second: number): number {
  const log = pairLog(first, second);
  return log === null ? 1 : Math.max(0.1, onTheWay(log, COMMON_WORD, RARE_WORD));
}

/** A character, a pair of characters, or a Latin word or figure: how much it tells, and which texts hold it (ascending). */
type Unit = { rarity: number; texts: number[] };

/** Units of a page's texts. A character's key is its code, a pair's both codes in one number, a Latin word's itself. */
function unitsOf(texts: readonly string[]): Iterable<Unit> {
  const units = new Map<number | string, Unit>();
  const isNew = (key: number | string, text: number): boolean => {
    const held = units.get(key)?.texts;
    if (held !== undefined && held[held.length - 1] !== text) held.push(text);
    return held === undefined;
  };
  for (let text = 0; text < texts.length; text++)
    for (const run of texts[text]!.match(RUN) ?? []) {
      if (LATIN.test(run)) {
        if (isNew(run, text)) units.set(run, { rarity: 1, texts: [text] });
        continue;
      }
      let before = 0;
      for (let i = 0; i < run.length; i++) {
        const char = run.charCodeAt(i);
        const pair = pairKey(before, char);
        if (i > 0 && isNew(pair, text)) units.set(pair, { rarity: pairRarity(before, char), texts: [text] });
        if (isNew(char, text)) units.set(char, { rarity: charRarity(char), texts: [text] });
        before = char;
      }
    }
  return units.values();
}

/** What each text's units weigh together, and those that it shares with each text before it, at `i * size + j`. */
function weigh(units: Iterable<Unit>, size: number): { total: Float64Array; shared: Float64Array } {
  const total = new Float64Array(size);
  const shared = new Float64Array(size * size);
  for (const { rarity, texts: list } of units) {
    if (rarity === 0) continue;
    const weight = Math.log((size + 1) / list.length) * rarity;
    for (let a = 0; a < list.length; a++) {
      const i = list[a]!;
      total[i]! += weight;
      for (let b = 0; b < a; b++) shared[i * size + list[b]!]! += weight;
    }
  }
  return { total, shared };
}

/**
 * Texts → their likeness to each other: the cosine of their units, which count by how few of the texts hold them
 * (inverse document frequency) and how rare they are in Chinese.
 */
export function measureLikeness(texts: readonly string[]): Likeness {
  const size = texts.length;
  const { total, shared } = weigh(unitsOf(texts), size);
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
