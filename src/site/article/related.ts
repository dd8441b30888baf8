/** Articles that are about the same rare things: at most five of each, with the words they share. */
import { pageOfArticle } from "../../archive/address.ts";
import type { Entry } from "../shapes.ts";
import { packTerms, type PackedTerms } from "./packedTerms.ts";
import { countArticles, indexTerms, lookedUpHashes, type SharedTerm } from "./termIndex.ts";

/** `words`: what both write of, `訾广义、雀岭村`. */
export type Related = { entry: Entry; words: string };

/** What two articles share must weigh so much; a word of a text that makes much of it weighs about 1, a name 5. */
const ENOUGH = 1.6;
const SHOWN = 5;
const SHOWN_WORDS = 3;

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

/** A neighbour by its number, with the words that both have. */
export type Near = { article: number; words: string };

/**
 * Neighbours by TF-IDF over an inverted index whose longest lists are left out: a term that stands in more than
 * `MOST_ARTICLES` tells little and would cost the square of them (T. Elsayed, J. Lin, D. Oard, “Pairwise Document
 * Similarity in Large Collections with MapReduce”, 2008). Linear in the archive. Articles of the same printed page
 * are left out: they stand beside each other anyway. `pages`: the page of each article; of `wanted` alone, where given.
 */
export function findNear(
  packed: readonly PackedTerms[],
  pages: readonly string[],
  wanted: readonly number[] | null = null,
): Map<number, Near[]> {
  const counts = countArticles(packed);
  const hashes = wanted?.flatMap((article) => lookedUpHashes(packed[article]!, counts));
  const terms = indexTerms(packed, counts, hashes === undefined ? null : new Set(hashes));
  const bondsOf = bondFinder(packed.length);
  const near = new Map<number, Near[]>();
  for (const own of wanted ?? packed.keys()) {
    const bonds = bondsOf(own, terms[own]!)
      .filter(({ article, score }) => score >= ENOUGH && pages[article] !== pages[own])
      .sort((a, b) => b.score - a.score || a.article - b.article)
      .slice(0, SHOWN);
    near.set(
      own,
      bonds.map(({ article, words }) => ({ article, words: words.slice(0, SHOWN_WORDS).join("、") })),
    );
  }
  return near;
}

/** Neighbours by entry; an article without any is not in the map. */
export function relatedFrom(
  entries: readonly Entry[],
  near: ReadonlyMap<number, readonly Near[]>,
): Map<Entry, Related[]> {
  const related = new Map<Entry, Related[]>();
  entries.forEach((entry, own) => {
    const its = near.get(own) ?? [];
    if (its.length > 0)
      related.set(
        entry,
        its.map(({ article, words }) => ({ entry: entries[article]!, words })),
      );
  });
  return related;
}

/** `termsOf` gives what `packTerms` gives, or gave before. */
export const findRelated = (
  entries: readonly Entry[],
  termsOf: (entry: Entry) => PackedTerms = packTerms,
): Map<Entry, Related[]> =>
  relatedFrom(
    entries,
    findNear(
      entries.map((entry) => termsOf(entry)),
      entries.map(({ article }) => pageOfArticle(article.front.id)),
    ),
  );
