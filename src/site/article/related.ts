/** Articles that are about the same rare things: at most five of each, with the words they share. */
import { pageOfArticle } from "../../archive/address.ts";
import type { Entry } from "../shapes.ts";
import { rareTerms } from "./relatedTerms.ts";

/** `words`: what both write of, `訾广义、雀岭村`. */
export type Related = { entry: Entry; words: string };

/** Where a term stands: articles by number, ascending, and its weight in each. */
type Postings = { text: string; articles: number[]; weights: number[] };

/** A term of an article, found again in others. */
type SharedTerm = { postings: Postings; weight: number };

/** So many terms of an article are looked up, each in so many articles at most: the cost of one has a bound. */
const TERMS = 20;
const MOST_ARTICLES = 64;

/** What two articles share must weigh so much; a word of a text that makes much of it weighs about 1, a name 5. */
const ENOUGH = 1.6;
const SHOWN = 5;
const SHOWN_WORDS = 3;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}

/** An article's terms, packed: between the two looks at them they are all in memory. `hashes` tell most of them apart. */
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

/** In how many articles the term of a hash stands, up to 255; two terms that share a slot may make it a few too many. */
function countArticles(packed: readonly PackedTerms[]): (termHash: number) => number {
  const slots = 2 ** Math.min(28, Math.max(12, Math.ceil(Math.log2(packed.length * 64 + 1))));
  const counts = new Uint8Array(slots);
  for (const { hashes } of packed)
    for (const each of hashes) {
      const slot = each & (slots - 1);
      if (counts[slot]! < 255) counts[slot]! += 1;
    }
  return (termHash) => counts[termHash & (slots - 1)]!;
}

/** Of most articles most terms stand nowhere else: only what does not is unpacked. */
function indexTerms(packed: readonly PackedTerms[]): SharedTerm[][] {
  const articlesWith = countArticles(packed);
  const index = new Map<string, Postings>();
  return packed.map(({ texts, weights, hashes }, article) => {
    const shared = [...hashes.keys()]
      .filter((i) => articlesWith(hashes[i]!) > 1 && articlesWith(hashes[i]!) <= MOST_ARTICLES)
      .slice(0, TERMS);
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

/** What two articles share, the weightiest first; a word within one already told (`毛巾` in `云锦毛巾厂`) adds nothing. */
type Bond = { article: number; score: number; words: string[] };

function bondOf(article: number, shared: { text: string; score: number }[]): Bond {
  const words: string[] = [];
  let total = 0;
  for (const { text, score } of shared.toSorted((a, b) => b.score - a.score)) {
    if (words.some((word) => word.includes(text) || text.includes(word))) continue;
    words.push(text);
    total += score;
  }
  return { article, score: total, words };
}

type BondsOf = (own: number, terms: readonly SharedTerm[]) => Bond[];

/** Finds the bonds of one article of `count` after the other; those that share too little for one are passed over unmade. */
function bondFinder(count: number): BondsOf {
  const most = new Float64Array(count);
  const scored = (
    own: number,
    terms: readonly SharedTerm[],
    told: (article: number, score: number, text: string) => void,
  ): void => {
    for (const { postings, weight } of terms) {
      const { text, articles, weights } = postings;
      const rarity = Math.log(count / articles.length) / Math.log(Math.max(3, count / 2));
      for (let i = 0; i < articles.length; i++)
        if (articles[i] !== own) told(articles[i]!, rarity * Math.sqrt(weight * weights[i]!), text);
    }
  };
  return (own, terms) => {
    const shared = new Map<number, { text: string; score: number }[]>();
    scored(own, terms, (article, score) => {
      most[article]! += score;
      // Rounding may go either way.
      if (most[article]! >= ENOUGH - 1e-6) shared.set(article, []);
    });
    scored(own, terms, (article, score, text) => {
      most[article] = 0;
      shared.get(article)?.push({ text, score });
    });
    return [...shared].map(([article, of]) => bondOf(article, of));
  };
}

/**
 * Neighbours by TF-IDF over an inverted index whose longest lists are left out: a term that stands in more than
 * `MOST_ARTICLES` tells little and would cost the square of them (T. Elsayed, J. Lin, D. Oard, “Pairwise Document
 * Similarity in Large Collections with MapReduce”, 2008). Linear in the archive. Articles of the same printed page
 * are left out: they stand beside each other anyway. An article without neighbours is not in the map. `termsOf` gives what
 * `packTerms` gives, or gave before.
 */
export function findRelated(
  entries: readonly Entry[],
  termsOf: (entry: Entry) => PackedTerms = packTerms,
): Map<Entry, Related[]> {
  const terms = indexTerms(entries.map((entry) => termsOf(entry)));
  const pageOf = (article: number): string => pageOfArticle(entries[article]!.article.front.id);
  const related = new Map<Entry, Related[]>();
  const bondsOf = bondFinder(entries.length);
  entries.forEach((entry, own) => {
    const near = bondsOf(own, terms[own]!)
      .filter(({ article, score }) => score >= ENOUGH && pageOf(article) !== pageOf(own))
      .sort((a, b) => b.score - a.score || a.article - b.article)
      .slice(0, SHOWN);
    if (near.length === 0) return;
    related.set(
      entry,
      near.map(({ article, words }) => ({
        entry: entries[article]!,
        words: words.slice(0, SHOWN_WORDS).join("、"),
      })),
    );
  });
  return related;
}
