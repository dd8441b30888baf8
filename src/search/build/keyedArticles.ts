/** Keys with the articles that have them, a shard's millions of them in two columns of numbers. */

/** At the same place a key, of 32 bits, and an article that has it. */
export type KeyedArticles = { keys: Uint32Array; articles: Uint32Array };

/** Keys are sorted by half of their bits at a time. */
const HALF = 16;
const HALVES = 2 ** HALF;

/** Fills `to` with `from` by the half of each key that begins at bit `shift`; what is alike in it stays in its order. */
function sortByHalf(from: KeyedArticles, to: KeyedArticles, shift: number): void {
  const { keys, articles } = from;
  const places = new Uint32Array(HALVES);
  for (let at = 0; at < keys.length; at += 1) places[(keys[at]! >>> shift) % HALVES]! += 1;
  let before = 0;
  for (let half = 0; half < HALVES; half += 1) {
    before += places[half]!;
    places[half] = before - places[half]!;
  }
  for (let at = 0; at < keys.length; at += 1) {
    const place = places[(keys[at]! >>> shift) % HALVES]!++;
    to.keys[place] = keys[at]!;
    to.articles[place] = articles[at]!;
  }
}

/** Those that stand several times in a row, once. */
function once({ keys, articles }: KeyedArticles): KeyedArticles {
  let count = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const [key, article] = [keys[at]!, articles[at]!];
    if (count > 0 && key === keys[count - 1] && article === articles[count - 1]) continue;
    keys[count] = key;
    articles[count] = article;
    count += 1;
  }
  return { keys: keys.subarray(0, count), articles: articles.subarray(0, count) };
}

/**
 * Articles ascending → keys ascending, of each its articles ascending, each once (radix sort: Knuth, TAOCP 3, 5.2.5). The
 * columns that are given are used up.
 */
export function sortedByKey(all: KeyedArticles): KeyedArticles {
  const { length } = all.keys;
  const other = { keys: new Uint32Array(length), articles: new Uint32Array(length) };
  sortByHalf(all, other, 0);
  sortByHalf(other, all, HALF);
  return once(all);
}

/** Where the articles end of the key whose articles begin at `from`. */
export function endOfKey({ keys }: KeyedArticles, from: number): number {
  let to = from + 1;
  while (to < keys.length && keys[to] === keys[from]) to += 1;
  return to;
}

/** The articles of `[from, to)`, which has one at least; of one alone, as of most keys, in a list without room for more. */
export function articlesOf({ articles }: KeyedArticles, from: number, to: number): number[] {
  const its = [articles[from]!];
  for (let at = from + 1; at < to; at += 1) its.push(articles[at]!);
  return its;
}
