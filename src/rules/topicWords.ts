/** The words of a story that speak for topics, and how much each counts. */
import { topicWeights } from "../lexicon/learned.ts";

/** A story's texts, by how much a word there says about it. */
export type TopicTexts = { headline: string; opening: string; rest: string };

const HEADLINE_WEIGHT = 3;
const OPENING_WEIGHT = 2;

/** Words by the code of their first character. */
export type Vocabulary = ReadonlyMap<number, readonly string[]>;

/** First character → the words that begin with it, longest first. Its code is found sooner than the character. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const byFirst = new Map<number, string[]>();
  for (const word of new Set(words)) {
    const first = word.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  for (const [first, own] of byFirst)
    byFirst.set(
      first,
      own.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    );
  return byFirst;
}

/** Words that hold others, and are of no topic: 人民政府 is no 民政. */
const WHOLE_WORDS = ["人民政府"];

let listed: Vocabulary | undefined;
/** The words that have a weight for any topic. */
export const topicVocabulary = (): Vocabulary =>
  (listed ??= vocabularyOf([
    ...Object.values(topicWeights).flatMap(({ words }) => Object.keys(words)),
    ...WHOLE_WORDS,
  ]));

/** Counts the listed words of a text, the longest at each place. */
function count(text: string, weight: number, vocabulary: Vocabulary, counts: Map<string, number>): void {
  for (let at = 0; at < text.length;) {
    const word = vocabulary.get(text.charCodeAt(at))?.find((each) => text.startsWith(each, at));
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + weight);
    at += word?.length ?? 1;
  }
}

/** Each listed word's value: damped, since the fifth mention says little more than the second, and of length 1 over the story. */
export function wordValues(texts: TopicTexts, vocabulary: Vocabulary): Map<string, number> {
  const counts = new Map<string, number>();
  count(texts.headline, HEADLINE_WEIGHT, vocabulary, counts);
  count(texts.opening, OPENING_WEIGHT, vocabulary, counts);
  count(texts.rest, 1, vocabulary, counts);
  let squares = 0;
  for (const [word, times] of counts) {
    const value = Math.log2(1 + times);
    counts.set(word, value);
    squares += value ** 2;
  }
  const length = Math.sqrt(squares);
  for (const [word, value] of counts) counts.set(word, value / length);
  return counts;
}
