/** Articles that are about the same rare things: at most five of each, with the words they share. */
import { pageOfArticle } from "../../archive/address.ts";
import type { Entry } from "../shapes.ts";
import { rareTerms, type Term } from "./relatedTerms.ts";

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

/** An article's terms, packed: between the two looks at them they are all in memory. */
export type PackedTerms = { texts: string; weights: Float32Array };

/** What finding an article's related ones costs most of; it depends on nothing but the article and its paper's name. */
export function packTerms(entry: Entry): PackedTerms {
  const terms = rareTerms(entry);
  return {
    texts: terms.map(({ text }) => text).join(" "),
    weights: Float32Array.from(terms, ({ weight }) => weight),
  };
}

const unpack = ({ texts, weights }: PackedTerms): Term[] =>
  texts === "" ? [] : texts.split(" ").map((text, i) => ({ text, weight: weights[i]! }));

/** In how many articles a term stands, up to 255; two terms that share a slot may make it a few too many. */
function countArticles(packed: readonly PackedTerms[]): (text: string) => number {
  const slots = 2 ** Math.min(28, Math.max(12, Math.ceil(Math.log2(packed.length * 64 + 1))));
  const counts = new Uint8Array(slots);
  for (const each of packed)
    for (const { text } of unpack(each)) {
      const slot = hash(text) & (slots - 1);
      if (counts[slot]! < 255) counts[slot]! += 1;
    }
  return (text) => counts[hash(text) & (slots - 1)]!;
}

function indexTerms(packed: readonly PackedTerms[]): SharedTerm[][] {
  const articlesWith = countArticles(packed);
  const index = new Map<string, Postings>();
  return packed.map((each, article) =>
    unpack(each)
      .filter(({ text }) => articlesWith(text) > 1 && articlesWith(text) <= MOST_ARTICLES)
      .slice(0, TERMS)
      .map(({ text, weight }) => {
        const postings = index.get(text) ?? { text, articles: [], weights: [] };
        index.set(text, postings);
        postings.articles.push(article);
        postings.weights.push(weight);
        return { postings, weight };
      }),
  );
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

function bondsOf(own: number, terms: readonly SharedTerm[], count: number): Bond[] {
  const shared = new Map<number, { text: string; score: number }[]>();
  for (const { postings, weight } of terms) {
    const { text, articles, weights } = postings;
    const rarity = Math.log(count / articles.length) / Math.log(Math.max(3, count / 2));
    articles.forEach((article, i) => {
      if (article === own) return;
      const score = rarity * Math.sqrt(weight * weights[i]!);
      const others = shared.get(article);
      if (others) others.push({ text, score });
      else shared.set(article, [{ text, score }]);
    });
  }
  return [...shared].map(([article, of]) => bondOf(article, of));
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
  entries.forEach((entry, own) => {
    const near = bondsOf(own, terms[own]!, entries.length)
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
