/** How names are read, in pinyin without tones, and their order from A to Z. */
import { pinyin } from "pinyin-pro";
import { PLACE_CHARACTERS, PLACE_READINGS, SURNAME_READINGS } from "../../lexicon/readings.ts";
import { surnameLength } from "../../lexicon/surnames.ts";
import { groupBy } from "./paging.ts";

/** A syllable for each character; what is not Chinese stands as it is, a run as one. */
const syllables = (text: string, mode: "normal" | "surname" = "normal"): string[] =>
  text === "" ? [] : pinyin(text, { toneType: "none", mode, type: "array", nonZh: "consecutive", v: true });

const words = (parts: readonly string[]): string => parts.join(" ").toLowerCase();

const LONGEST = Math.max(...Object.keys(PLACE_READINGS).map((name) => name.length));

/** How the beginning of a name is read, where it has a reading of its own; nothing where it has none. */
function ownReading(name: string): readonly string[] {
  for (let length = LONGEST; length > 0; length--) {
    const known = PLACE_READINGS[name.slice(0, length)];
    if (known !== undefined) return known;
  }
  return [];
}

/** `单县` → `shan xian`, `乐清市` → `yue qing shi`. */
export function placeReading(name: string): string {
  const own = ownReading(name);
  const rest = Array.from(name).slice(own.length);
  // The dictionary reads a character by those around it: 都 of 宜都 alone would be read otherwise.
  const read = syllables(name);
  const each = read.length === own.length + rest.length ? read.slice(own.length) : syllables(rest.join(""));
  const corrected =
    each.length === rest.length ? each.map((syllable, i) => PLACE_CHARACTERS[rest[i]!] ?? syllable) : each;
  return words([...own, ...corrected]);
}

/** The surname read as a surname, the given name as words: 单解放 → `shan jie fang`. */
export function nameReading(name: string): string {
  const length = Math.max(1, surnameLength(name));
  const [surname, given] = [name.slice(0, length), name.slice(length)];
  if (!/^\p{Script=Han}+$/u.test(surname)) return words(syllables(name));
  const own = SURNAME_READINGS[surname];
  return words([...(own === undefined ? syllables(surname, "surname") : [own]), ...syllables(given)]);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Read = { name: string; reading: string };

/** By reading, then by name. */
export const byReading = (a: Read, b: Read): number => byText(a.reading, b.reading) || byText(a.name, b.name);

/** Things in order of their reading → those under each letter, or under `other` where a reading begins with none. */
export const byLetter = <T>(
  things: readonly T[],
  readingOf: (thing: T) => string,
  other: string,
): Map<string, T[]> =>
  groupBy(things, (thing) => {
    const reading = readingOf(thing);
    return /^[a-z]/.test(reading) ? reading[0]!.toUpperCase() : other;
  });

/** Of a letter in an address: `l`, `other`. */
export const letterSlug = (letter: string): string =>
  /^[A-Z]$/.test(letter) ? letter.toLowerCase() : "other";
