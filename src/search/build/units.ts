/** Searched texts of a shard → the units of its guide: every string of one and two UTF-16 units, and some of three. */
import type { SearchedText } from "../card.ts";
import { commonFrom, keyOf, type Entry, type Longer } from "../files/guide.ts";
import { BREAK } from "../fold.ts";
import { articlesOf, endOfKey, sortedByKey, type KeyedArticles } from "./keyedArticles.ts";

const BREAK_UNIT = BREAK.charCodeAt(0);

/** Every unit with every article of the texts that has it within `[0, end)`. */
function pairUnits(texts: readonly SearchedText[], end: (text: SearchedText) => number): KeyedArticles {
  const room = texts.reduce((sum, text) => sum + 2 * end(text), 0);
  const [keys, articles] = [new Uint32Array(room), new Uint32Array(room)];
  let count = 0;
  texts.forEach((searched, article) => {
    const { text } = searched;
    const length = end(searched);
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === BREAK_UNIT) continue;
      keys[count] = keyOf(unit, 0);
      articles[count++] = article;
      const next = at + 1 < length ? text.charCodeAt(at + 1) : BREAK_UNIT;
      if (next === BREAK_UNIT) continue;
      keys[count] = keyOf(unit, next);
      articles[count++] = article;
    }
  });
  return sortedByKey({ keys: keys.subarray(0, count), articles: articles.subarray(0, count) });
}

/** Keys that at least so many articles have. */
function commonKeys(keyed: KeyedArticles, common: number): Set<number> {
  const found = new Set<number>();
  for (let from = 0, to = 0; from < keyed.keys.length; from = to) {
    to = endOfKey(keyed, from);
    if (to - from >= common) found.add(keyed.keys[from]!);
  }
  return found;
}

/** Each key with its articles. */
function articlesByKey(keyed: KeyedArticles): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let from = 0, to = 0; from < keyed.keys.length; from = to) {
    to = endOfKey(keyed, from);
    found.set(keyed.keys[from]!, articlesOf(keyed, from, to));
  }
  return found;
}

type End = (text: SearchedText) => number;
const HEAD: End = ({ headed }) => headed;
const WHOLE: End = ({ text }) => text.length;

/** A unit behind a pair and an article as one number that sorts by both; `ARTICLES` is more than a shard ever has. */
const ARTICLES = 2 ** 20;

/** Strings of three of which both pairs are common, by their first pair: unit and article as one number, ascending. */
function threeUnits(
  texts: readonly SearchedText[],
  end: End,
  common: ReadonlySet<number>,
): Map<number, Float64Array> {
  const found = new Map<number, number[]>();
  texts.forEach((searched, article) => {
    const { text } = searched;
    const length = end(searched);
    let before = -1;
    for (let at = 0; at + 1 < length; at += 1) {
      const next = text.charCodeAt(at + 1);
      // A pair with a break in it is no unit, and so never common.
      const pair = keyOf(text.charCodeAt(at), next);
      const isCommon = common.has(pair);
      if (isCommon && before >= 0) {
        const known = found.get(before);
        if (known === undefined) found.set(before, [next * ARTICLES + article]);
        else known.push(next * ARTICLES + article);
      }
      before = isCommon ? pair : -1;
    }
  });
  return new Map(Array.from(found, ([pair, numbers]) => [pair, Float64Array.from(numbers).sort()]));
}

/**
 * Units ascending by key, one by one, since all at once are more than the shard. `common`: from how many articles on a pair
 * is common; what the reader takes for it where it is not given.
 */
export function* listUnits(
  texts: readonly SearchedText[],
  common = commonFrom(texts.length),
): Generator<Entry> {
  const pairs = pairUnits(texts, WHOLE);
  const commonPairs = commonKeys(pairs, common);
  const headed = articlesByKey(pairUnits(texts, HEAD));
  const whole = threeUnits(texts, WHOLE, commonPairs);
  const heads = threeUnits(texts, HEAD, commonPairs);
  for (let from = 0, to = 0; from < pairs.keys.length; from = to) {
    to = endOfKey(pairs, from);
    const key = pairs.keys[from]!;
    const threes = whole.get(key);
    const longer = threes === undefined ? [] : longerOf(threes, heads.get(key));
    const articles = articlesOf(pairs, from, to);
    yield { key, postings: { articles, headed: headed.get(key) ?? [] }, longer };
  }
}

/** Sorted numbers of unit and article → each unit with its articles, each once. */
function articlesByUnit(numbers: Float64Array): Map<number, number[]> {
  const found = new Map<number, number[]>();
  let last = -1;
  for (const number of numbers) {
    if (number === last) continue;
    last = number;
    const unit = Math.floor(number / ARTICLES);
    const article = number - unit * ARTICLES;
    const known = found.get(unit);
    if (known === undefined) found.set(unit, [article]);
    else known.push(article);
  }
  return found;
}

function longerOf(whole: Float64Array, heads: Float64Array = new Float64Array()): Longer[] {
  const headed = articlesByUnit(heads);
  return Array.from(articlesByUnit(whole), ([unit, articles]) => ({
    unit,
    postings: { articles, headed: headed.get(unit) ?? [] },
  }));
}
