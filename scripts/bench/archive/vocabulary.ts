/** Words of the source stories: how text is cut into them, how common they are, and which characters follow each other. */
import { wordModel } from "../../../src/lexicon/wordModel.ts";
import { pairKey } from "../../../src/lexicon/wordModelFile.ts";
import type { Random } from "../../../tests/simulator/random.ts";
import type { SourceStory } from "./sourceStories.ts";

const LONGEST = 4;
/** The commonest words hold sentences together and are never replaced: 的, 可以, 进行. */
const HOLDING = 250;

/** Whether a text is a word, and among the `most` commonest. */
export function isWord(text: string, most = Infinity): boolean {
  const id = wordModel().ids.get(text);
  return id !== undefined && id < most;
}

/** Length of the longest word that can begin at a place: most pairs of characters stand side by side in no word. */
function reach(text: string, at: number): number {
  const { pairs } = wordModel();
  let end = at + 1;
  while (end < at + LONGEST && pairs.has(pairKey(text.charCodeAt(end - 1), text.charCodeAt(end)))) end++;
  return end - at;
}

/** Text → words and single characters, at each place the longest word that stands there. */
export function cutWords(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length;) {
    let length = reach(text, at);
    while (length > 1 && !isWord(text.slice(at, at + length))) length--;
    words.push(text.slice(at, at + length));
    at += length;
  }
  return words;
}

/** Two characters or more that say something by themselves. */
export const isContent = (word: string): boolean => word.length > 1 && isWord(word) && !isWord(word, HOLDING);

export type Vocabulary = {
  /** By length, the commonest first. */
  words: readonly (readonly string[])[];
  /** A word's place in the list of its length. */
  places: ReadonlyMap<string, number>;
  /** For each topic, words that speak of it. */
  ofTopic: ReadonlyMap<string, readonly string[]>;
  /** For each character, those that follow it within words, as often as they do. */
  followers: ReadonlyMap<string, string>;
};

/** Words of a topic: so many, each this often in its stories, and in them so often of all times. */
const COUNTS = /[一二三四五六七八九十百千万两几第每不这那]/u;
/** Words that belong to every topic: 起来, 别人, 三间. */
const isPlain = (word: string): boolean => COUNTS.test(word) || isWord(word, 1500);
const TELLING = { most: 500, least: 3, share: 0.3 };

function entryOf<T>(entries: Map<string, T>, key: string, make: () => T): T {
  const entry = entries.get(key) ?? make();
  entries.set(key, entry);
  return entry;
}

const count = (counts: Map<string, number>, word: string): void =>
  void counts.set(word, (counts.get(word) ?? 0) + 1);

const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);

/** Stories cut into parts, each with its topics → their vocabulary. */
export function vocabularyOf(stories: readonly SourceStory[]): Vocabulary {
  const all = new Map<string, number>();
  const perTopic = new Map<string, Map<string, number>>();
  const followers = new Map<string, string[]>();
  for (const { topics, sentences } of stories) {
    const counts = topics.map((topic) => entryOf(perTopic, topic, () => new Map<string, number>()));
    for (const { clauses } of sentences)
      for (const clause of clauses)
        for (const part of clause) {
          if (typeof part === "string" || part.slot !== "word") continue;
          count(all, part.text);
          for (const each of counts) count(each, part.text);
        }
  }
  // A word that stands often leads as often from one character to the next.
  for (const [word, times] of all)
    for (let i = 1; i < word.length; i++) {
      const chars = entryOf(followers, word[i - 1]!, () => []);
      for (let time = 0; time < times; time++) chars.push(word[i]!);
    }
  const words = Array.from({ length: LONGEST + 1 }, (_, length) =>
    byCount(new Map([...all].filter(([word]) => word.length === length))),
  );
  const telling = (counts: Map<string, number>): string[] =>
    byCount(counts)
      .filter((word) => word.length === 2 && counts.get(word)! >= TELLING.least && !isPlain(word))
      .filter((word) => counts.get(word)! >= TELLING.share * all.get(word)!)
      .slice(0, TELLING.most);
  return {
    words,
    places: new Map(words.flatMap((list) => list.map((word, place): [string, number] => [word, place]))),
    ofTopic: new Map([...perTopic].map(([topic, counts]) => [topic, telling(counts)])),
    followers: new Map([...followers].map(([char, list]) => [char, list.join("")])),
  };
}

/** A word of the same length, about as common: `水渠` → `账本`. */
export function wordLike(random: Random, { words, places }: Vocabulary, word: string): string {
  const list = words[word.length]!;
  const place = ((places.get(word) ?? 0) + 1) * (0.5 + 1.5 * random.next());
  return list[Math.floor(place) % list.length]!;
}

/** Characters that each follow the one before somewhere, and together stand nowhere: `渠道水位` (a Markov chain). */
export function coinedWord(random: Random, { followers }: Vocabulary, first: string, length: number): string {
  let text = first;
  for (let last = first; text.length < length; text += last) {
    const next = followers.get(last);
    if (next === undefined) break;
    last = next[random.between(0, next.length - 1)]!;
  }
  return text;
}
