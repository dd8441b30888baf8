/** What an article is about, packed: between the two looks at them all articles' terms are in memory. */
import type { Entry } from "../shapes.ts";
import { rareTerms } from "./relatedTerms.ts";

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}

/** `hashes` tell most of the terms apart. */
export type PackedTerms = { texts: string; weights: Float32Array; hashes: Uint32Array };

/** What finding an article's related ones costs most of; it depends on nothing but the article and its paper's name. */
export function packTerms(entry: Entry): PackedTerms {
  const terms = rareTerms(entry);
  return packedFrom(
    terms.map(({ text }) => text),
    terms.map(({ weight }) => weight),
  );
}

const packedFrom = (texts: readonly string[], weights: readonly number[]): PackedTerms => ({
  texts: texts.join(" "),
  weights: Float32Array.from(weights),
  hashes: Uint32Array.from(texts, hash),
});

/** Packed terms as plain text and numbers, and back. */
export const plainTerms = ({ texts, weights }: PackedTerms): [string, number[]] => [texts, [...weights]];
export const termsFromPlain = ([texts, weights]: [string, number[]]): PackedTerms =>
  packedFrom(texts === "" ? [] : texts.split(" "), weights);
