/**
 * Folded characters → the words Pagefind searches: one character, one word, so that a quoted phrase of
 * words is an exact substring. Pagefind drops punctuation and strips accents and the voicing of kana;
 * so only what it leaves alone (common ideographs, a–z, 0–9) stands for itself, and every other character
 * is spelt in letters: `,` → `zcm`, its code point 2c with a–p for the sixteen digits.
 */
import { BREAK } from "./fold.ts";

const PLAIN = /^[a-z0-9\u3400-\u4dbf\u4e00-\u9fff]$/u;

/** Of letters past p: no character is spelt so. */
const BREAK_TOKEN = "zz";

const DIGITS = "abcdefghijklmnop";

function spelt(character: string): string {
  const digits = character.codePointAt(0)!.toString(16);
  return `z${Array.from(digits, (digit) => DIGITS[Number.parseInt(digit, 16)]).join("")}`;
}

export const token = (character: string): string =>
  PLAIN.test(character) ? character : character === BREAK ? BREAK_TOKEN : spelt(character);

/** A folded text as a record's content or as the inside of a quoted phrase. */
export const tokens = (folded: string): string => Array.from(folded, token).join(" ");
