/** A folded phrase → how else print may spell it: `2020年` 二〇二〇年, `乾净` 干净. */
import { SECOND_READINGS } from "../lexicon/variants.ts";

/** Spellings of one term, the one typed among them. */
export const MAX_SPELLINGS = 8;

/** The digits of each way to write numerals: a place's figure is where it stands in the row. */
const WAYS = ["0123456789", "〇一二三四五六七八九", "零一二三四五六七八九", "○一二三四五六七八九"] as const;

/** A whole number as printed: with what makes it no row of digits (3.05, 二百零五). */
const NUMBER = /\d+(?:\.\d+)*|[〇零○一二三四五六七八九十百千万亿两点]+/gu;

/** Numbers that are read digit by digit. `before`: what must follow. Of figures only those that print spells out. */
const BY_DIGIT = [
  { name: "year: 2020年, 一九九八年", test: /^(?:\d{4}|[〇零○一二三四五六七八九]{4})$/u, before: "年" },
  { name: "figures with a zero: 2008, 105路", test: /^(?=.*0)\d{3,4}$/u, before: "" },
  {
    name: "characters with a zero: 二〇〇八, 一零五路",
    test: /^(?=.*[〇零○])[〇零○一二三四五六七八九]{2,}$/u,
    before: "",
  },
] as const;

const FIGURES = new Map(WAYS.flatMap((digits) => Array.from(digits, (digit, figure) => [digit, figure])));

/** `二零零八奥运` → the same with its numbers written in another way. */
const rewritten = (text: string, digits: string): string =>
  text.replaceAll(NUMBER, (number: string, at: number) => {
    const isByDigit = BY_DIGIT.some(
      ({ test, before }) => test.test(number) && text.startsWith(before, at + number.length),
    );
    if (!isByDigit) return number;
    return Array.from(number, (digit) => digits[FIGURES.get(digit)!]).join("");
  });

/** Characters that simplified text uses: `么`, though 幺 may stand for it. */
const USUAL = new Set(SECOND_READINGS.map((set) => Array.from(set)[0]!));

/** What may stand for a character: the usual one for one of traditional text, any other that the archive holds. */
const othersOf = (character: string, held: ReadonlySet<string>): string[] =>
  SECOND_READINGS.filter((set) => set.includes(character)).flatMap((set) =>
    Array.from(set).filter(
      (other, at) => other !== character && (held.has(other) || (at === 0 && !USUAL.has(character))),
    ),
  );

/** A phrase copied from a page in traditional script, every character of it as simplified text has it. */
const allUsual = (phrase: string): string =>
  Array.from(phrase, (character) => {
    const set = USUAL.has(character) ? undefined : SECOND_READINGS.find((each) => each.includes(character));
    return set === undefined ? character : Array.from(set)[0]!;
  }).join("");

/**
 * The phrase as typed, then as simplified text has it, then with its numbers otherwise, then with one character replaced, then with two…
 * `held`: the characters of second readings that the archive has printed.
 */
export function spellingsOf(phrase: string, held: ReadonlySet<string>): string[] {
  const found = new Set([phrase, allUsual(phrase), ...WAYS.map((digits) => rewritten(phrase, digits))]);
  // Alone, only a character of traditional text is tried as the usual one too: 乾 finds 干, but 干 not 乾.
  const alone = Array.from(phrase).length < 2;
  if (alone) return [...new Set([...found, ...othersOf(phrase, new Set())])].slice(0, MAX_SPELLINGS);
  // What is added on the way is gone through in its turn.
  for (const spelling of found) {
    const characters = Array.from(spelling);
    for (const [at, character] of characters.entries())
      for (const other of othersOf(character, held)) {
        if (found.size >= MAX_SPELLINGS) return [...found];
        found.add([...characters.slice(0, at), other, ...characters.slice(at + 1)].join(""));
      }
  }
  return [...found];
}
