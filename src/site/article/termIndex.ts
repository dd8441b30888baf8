/** Terms that several articles have → where they stand. */
import type { PackedTerms } from "./packedTerms.ts";

/** Where a term stands: articles by number, ascending, and its weight in each. */
export type Postings = { text: string; articles: number[]; weights: number[] };

/** A term of an article, found again in others. */
export type SharedTerm = { postings: Postings; weight: number };

/** So many terms of an article are looked up, each in so many articles at most: the cost of one has a bound. */
const TERMS = 20;
const MOST_ARTICLES = 64;

const SLOT_BITS = { least: 12, most: 28 };

/** In how many articles the term of a hash stands, up to 255; two terms that share a slot may make it a few too many. */
export type Counts = { of: (termHash: number) => number; slotOf: (termHash: number) => number };

export function countArticles(packed: readonly PackedTerms[]): Counts {
  const bits = Math.ceil(Math.log2(packed.length * 64 + 1));
  const slots = 2 ** Math.min(SLOT_BITS.most, Math.max(SLOT_BITS.least, bits));
  const counts = new Uint8Array(slots);
  for (const { hashes } of packed)
    for (const each of hashes) {
      const slot = each & (slots - 1);
      if (counts[slot]! < 255) counts[slot]! += 1;
    }
  const slotOf = (termHash: number): number => termHash & (slots - 1);
  return { slotOf, of: (termHash) => counts[slotOf(termHash)]! };
}

/** Whether a term that stands in so many articles is looked up. */
export const isShared = (articles: number): boolean => articles > 1 && articles <= MOST_ARTICLES;

/** Which of an article's terms are looked up, by their places. */
function lookedUp({ hashes }: PackedTerms, counts: Counts): number[] {
  const places: number[] = [];
  for (let i = 0; i < hashes.length && places.length < TERMS; i += 1)
    if (isShared(counts.of(hashes[i]!))) places.push(i);
  return places;
}

export const lookedUpHashes = (terms: PackedTerms, counts: Counts): number[] =>
  lookedUp(terms, counts).map((i) => terms.hashes[i]!);

/** Of most articles most terms stand nowhere else: only what does not is unpacked; with `wanted`, only terms of these hashes. */
export function indexTerms(
  packed: readonly PackedTerms[],
  counts: Counts,
  wanted: ReadonlySet<number> | null,
): SharedTerm[][] {
  const index = new Map<string, Postings>();
  return packed.map((each, article) => {
    const { texts, weights, hashes } = each;
    const all = lookedUp(each, counts);
    const shared = wanted === null ? all : all.filter((i) => wanted.has(hashes[i]!));
    if (shared.length === 0) return [];
    const words = texts.split(" ");
    return shared.map((i) => {
      const [text, weight] = [words[i]!, weights[i]!];
      const postings = index.get(text) ?? { text, articles: [], weights: [] };
      index.set(text, postings);
      postings.articles.push(article);
      postings.weights.push(weight);
      return { postings, weight };
    });
  });
}
