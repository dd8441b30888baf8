/** Searched texts of a shard → the units of its guide: every string of one and two UTF-16 units, and some of three. */
import type { SearchedText } from "../card.ts";
import { commonFrom, keyOf, type Entry, type Longer } from "../files/guide.ts";
import { BREAK } from "../fold.ts";

const BREAK_UNIT = BREAK.charCodeAt(0);

/** Key and article as one number that sorts by both; `ARTICLES` is more than a shard ever has. */
const ARTICLES = 2 ** 20;

/** Every unit with every article of the texts that has it within `[0, end)`, ascending by key and then by article. */
function pairUnits(texts: readonly SearchedText[], end: (text: SearchedText) => number): Float64Array {
  const room = texts.reduce((sum, text) => sum + 2 * end(text), 0);
  const pairs = new Float64Array(room);
  let count = 0;
  texts.forEach((searched, article) => {
    const { text } = searched;
    const length = end(searched);
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === BREAK_UNIT) continue;
      pairs[count++] = keyOf(unit, 0) * ARTICLES + article;
      const next = at + 1 < length ? text.charCodeAt(at + 1) : BREAK_UNIT;
      if (next !== BREAK_UNIT) pairs[count++] = keyOf(unit, next) * ARTICLES + article;
    }
  });
  return pairs.subarray(0, count).sort();
}

/** Sorted pairs → for each key its articles, each once. */
function* grouped(pairs: Float64Array): Generator<{ key: number; articles: number[] }> {
  let key = -1;
  let articles: number[] = [];
  for (let at = 0; at < pairs.length; at += 1) {
    const pair = pairs[at]!;
    if (pair === pairs[at - 1]) continue;
    const its = Math.floor(pair / ARTICLES);
    if (its !== key) {
      if (key >= 0) yield { key, articles };
      key = its;
      articles = [];
    }
    articles.push(pair - its * ARTICLES);
  }
  if (key >= 0) yield { key, articles };
}

type End = (text: SearchedText) => number;
const HEAD: End = ({ headed }) => headed;
const WHOLE: End = ({ text }) => text.length;

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
  const commonPairs = new Set<number>();
  for (const { key, articles } of grouped(pairs)) if (articles.length >= common) commonPairs.add(key);
  const headed = new Map<number, number[]>();
  for (const { key, articles } of grouped(pairUnits(texts, HEAD))) headed.set(key, articles);
  const whole = threeUnits(texts, WHOLE, commonPairs);
  const heads = threeUnits(texts, HEAD, commonPairs);
  for (const { key, articles } of grouped(pairs)) {
    const threes = whole.get(key);
    const longer = threes === undefined ? [] : longerOf(threes, heads.get(key));
    yield { key, postings: { articles, headed: headed.get(key) ?? [] }, longer };
  }
}

function longerOf(whole: Float64Array, heads: Float64Array = new Float64Array()): Longer[] {
  const headed = new Map(Array.from(grouped(heads), ({ key, articles }) => [key, articles]));
  return Array.from(grouped(whole), ({ key, articles }) => ({
    unit: key,
    postings: { articles, headed: headed.get(key) ?? [] },
  }));
}
