/**
 * Printed text → the characters that are compared. The index, the query and the marks in an excerpt
 * all fold here and nowhere else, so what is asked and what is found cannot drift apart.
 */

import { GAP } from "../lexicon/placeholders.ts";
import { FOLDED } from "../lexicon/variants.ts";

/** Stands between what was not printed together. No query can contain it: white space folds to nothing. */
export const BREAK = "\n";

/** Marks that print uses for one another; the first of a row stands for all. */
const SAME_MARKS = [
  `"“”„‟〝〞〟「」『』`,
  `'‘’‚‛`,
  "-‐‑‒–—―─━−",
  "~～〜∼",
  "·•‧・∙⋅",
  "…⋯",
  ".。｡",
  ":∶",
] as const;

const MARKS = new Map(SAME_MARKS.flatMap(([same = "", ...others]) => others.map((mark) => [mark, same])));

/** White space, and characters that print shows as nothing: joiners, variation selectors, controls. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/u;

/** Blocks of doubles: full and half width, small and vertical forms, radicals and ideographs encoded twice. */
const DOUBLES = /[\u2f00-\u2fdf\uf900-\ufaff\ufe10-\ufe1f\ufe30-\ufe6f\uff00-\uffef\u{2f800}-\u{2fa1f}]/u;

const single = (folded: string, otherwise: string): string =>
  Array.from(folded).length === 1 ? folded : otherwise;

function foldNew(character: string): string {
  if (UNSEEN.test(character)) return "";
  const plain = DOUBLES.test(character) ? single(character.normalize("NFKC"), character) : character;
  // After width: among the ideographs encoded twice are traditional ones.
  const same = FOLDED.get(plain) ?? MARKS.get(plain) ?? plain;
  return single(same.toLowerCase(), same);
}

/** Text repeats its characters: each is worked out once. */
const known = new Map<string, string>();

/** One character (a whole code point) → the one it is compared as, or nothing when print does not show it. */
export function foldCharacter(character: string): string {
  let same = known.get(character);
  if (same === undefined) {
    same = foldNew(character);
    known.set(character, same);
  }
  return same;
}

/** A folded text, with where each of its characters stands in the printed one: `[from, to)` in UTF-16 units. */
export type Folded = { characters: string[]; from: number[]; to: number[] };

/** Folds a text and keeps the way back. A gap mark becomes one `BREAK`. */
export function foldWithPlaces(text: string): Folded {
  const folded: Folded = { characters: [], from: [], to: [] };
  const add = (character: string, from: number, length: number): void => {
    folded.characters.push(character);
    folded.from.push(from);
    folded.to.push(from + length);
  };
  for (let at = 0; at < text.length;) {
    if (text.startsWith(GAP, at)) {
      add(BREAK, at, GAP.length);
      at += GAP.length;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const same = foldCharacter(character);
    if (same !== "") add(same, at, character.length);
    at += character.length;
  }
  return folded;
}

function foldPart(text: string): string {
  let folded = "";
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** `“ＭＥＭＳ 產業”，` → `"mems产业",`. */
export const fold = (text: string): string => text.split(GAP).map(foldPart).join(BREAK);

/** What every character of the basic plane is compared as: with another table the same articles give other files. */
export const foldTable = (): string =>
  Array.from({ length: 0x10000 }, (_, unit) => foldCharacter(String.fromCharCode(unit))).join(BREAK);
