/**
 * Terms and neighbours of all articles as columns: a few long lists are written and read in a tenth of the time of many
 * short ones.
 */
import type { PackedTerms } from "../src/site/article/packedTerms.ts";
import type { Near } from "../src/site/article/related.ts";

/** `counts`: how many terms each article has; the lists hold those of all, one article behind the other. */
export type TermColumns = {
  texts: string[];
  counts: Uint32Array;
  weights: Float32Array;
  hashes: Uint32Array;
};

export function termColumns(all: readonly PackedTerms[]): TermColumns {
  const counts = Uint32Array.from(all, ({ hashes }) => hashes.length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const [weights, hashes] = [new Float32Array(total), new Uint32Array(total)];
  let at = 0;
  for (const each of all) {
    weights.set(each.weights, at);
    hashes.set(each.hashes, at);
    at += each.hashes.length;
  }
  return { texts: all.map(({ texts }) => texts), counts, weights, hashes };
}

export function termsFromColumns({ texts, counts, weights, hashes }: TermColumns): PackedTerms[] {
  let at = 0;
  return texts.map((text, article) => {
    const [from, to] = [at, (at += counts[article]!)];
    return { texts: text, weights: weights.subarray(from, to), hashes: hashes.subarray(from, to) };
  });
}

/** `counts`: how many neighbours each article has, by its number; `findNear` gives five at most, a byte holds 255. */
export type NearColumns = { counts: Uint8Array; articles: Uint32Array; words: string[] };

/** Of `count` articles. */
export function nearColumns(near: ReadonlyMap<number, readonly Near[]>, count: number): NearColumns {
  const all = Array.from({ length: count }, (_, own) => near.get(own) ?? []);
  return {
    counts: Uint8Array.from(all, ({ length }) => length),
    articles: Uint32Array.from(all.flatMap((its) => its.map(({ article }) => article))),
    words: all.flatMap((its) => its.map(({ words }) => words)),
  };
}

export function nearFromColumns({ counts, articles, words }: NearColumns): Map<number, Near[]> {
  let at = 0;
  const near = new Map<number, Near[]>();
  counts.forEach((count, own) => {
    const from = at;
    at += count;
    near.set(
      own,
      Array.from({ length: count }, (_, i) => ({ article: articles[from + i]!, words: words[from + i]! })),
    );
  });
  return near;
}
