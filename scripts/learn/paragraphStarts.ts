/** Counts which characters open paragraphs. */
import type { Copy } from "../../tests/simulator/copy.ts";

/** Odds of a character of which nothing is known, and for how many openings that belief counts. */
const UNKNOWN = 0.5;
const BELIEF = 1;
/** log₁₀ odds beyond this say no more. */
const MOST = 1.5;
/** Characters whose odds are so close to the unknown's are not listed. */
const LEAST_DIFFERENCE = 0.1;

/** Marks after which no one looks for a paragraph's beginning. */
const CLOSING = /[，。、；：！？”’）》\s]/;

/** All digits count as one. */
const keyOf = (char: string): string => (/\d/.test(char) ? "0" : char);

const increase = (counts: Map<string, number>, key: string): Map<string, number> =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

/**
 * log₁₀ odds of each character as the first of a paragraph, `""` for any other. How often a paper opens paragraphs with
 * it is estimated from the share of papers that do at all (Poisson occupancy), so that a name that one story repeats
 * counts once; the expectation is its share of the characters inside paragraphs.
 */
export function learnParagraphStarts(papers: readonly Copy[][]): Record<string, number> {
  const openIn = new Map<string, number>();
  const inside = new Map<string, number>();
  let paragraphs = 0;
  let characters = 0;
  for (const paper of papers) {
    const texts = paper.flatMap((copy) => copy.paragraphs).filter((text) => !text.startsWith("## "));
    paragraphs += texts.length;
    for (const key of new Set(texts.map((text) => keyOf(text.slice(0, 1))))) increase(openIn, key);
    for (const char of texts.flatMap((text) => Array.from(text.slice(1)))) {
      if (CLOSING.test(char)) continue;
      characters++;
      increase(inside, keyOf(char));
    }
  }
  const oddsOf = (key: string): number => {
    const openings = -papers.length * Math.log(1 - (openIn.get(key) ?? 0) / (papers.length + 1));
    const expected = (paragraphs * (inside.get(key) ?? 0)) / characters;
    const odds = Math.log10((openings + BELIEF * UNKNOWN) / (expected + BELIEF));
    return Math.round(Math.max(-MOST, Math.min(MOST, odds)) * 100) / 100;
  };
  const unknown = Math.round(Math.log10(UNKNOWN) * 100) / 100;
  const listed = [...new Set([...openIn.keys(), ...inside.keys()])]
    .map((key) => [key, oddsOf(key)] as const)
    .filter(([, odds]) => Math.abs(odds - unknown) >= LEAST_DIFFERENCE)
    .sort(([a, high], [b, low]) => low - high || (a < b ? -1 : 1));
  return Object.fromEntries([...listed, ["", unknown]]);
}
