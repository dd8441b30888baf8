/** Learns which words speak for which topic. */
import type { TopicWeights } from "../../src/lexicon/learned.ts";
import { wordModel } from "../../src/lexicon/wordModel.ts";
import { TOPIC_NAMES } from "../../src/lexicon/topics.ts";
import { TOPIC_WORDS } from "../../src/lexicon/topicWords.ts";
import { vocabularyOf, wordValues, type TopicTexts } from "../../src/rules/topicWords.ts";
import { topicTexts } from "../../src/rules/storyTexts.ts";
import { readTruth } from "../../tests/metadata/truth.ts";
import { setPage } from "../../tests/metadata/setPage.ts";
import type { Copy } from "../../tests/simulator/copy.ts";
import { minimise, penalised } from "../lbfgs.ts";
import { rounded } from "./adaGrad.ts";

/** A word is looked at when so many stories have it, and no more than this share of all: 一个 tells nothing. */
const STORIES = 5;
const EVERYWHERE = 0.15;
/** For each topic, so many words by how much they tell. */
const WORDS = 260;
/** Penalty on the squares of what differs from what is expected, and what is expected of a listed word. */
const PENALTY = 1;
const LISTED = 3;
const BIAS = -2.2;
const ROUNDS = 120;
/** Weights nearer to nothing are left out. */
const LEAST = 0.35;
const LONGEST = 4;
/** Numbers and times of day are of every topic. */
const OF_ALL_TOPICS =
  /^[一二三四五六七八九十百千万两几多半]+[个天年月日岁元里次位名]?$|^(?:每|那|当|这|今|昨|明|前|后)[天日年晚月]$|^[早晚中上下]|[了着在过说的是有]$|^(?:编辑|本报|记者)/u;

export type ToldStory = { texts: TopicTexts; topics: readonly string[] };

export const storiesOf = (clusters: readonly Copy[][], set: string): ToldStory[] => {
  const truth = readTruth(set);
  return clusters.flatMap((copy) => {
    const { draft, numbers } = setPage(copy);
    return draft.articles.map((article, i) => ({
      texts: topicTexts(article),
      topics: truth[copy[0]!.cluster]!.articles[numbers[i]!]!.topics,
    }));
  });
};

/** Words of the word model in a text, the longest at each place. */
function wordsIn(text: string): Set<string> {
  const { ids } = wordModel();
  const words = new Set<string>();
  for (let at = 0; at < text.length;) {
    let length = Math.min(LONGEST, text.length - at);
    while (length > 1 && !ids.has(text.slice(at, at + length))) length--;
    if (length > 1) words.add(text.slice(at, at + length));
    at += length;
  }
  return words;
}

/** Single characters stand in too many other words. */
const listedWords = (topic: string): string[] =>
  TOPIC_WORDS[topic]!.split(" ").filter((word) => word.length > 1);

/** The words that tell most of each topic: mutual information of having the word and being of the topic. */
function tellingWords(stories: readonly ToldStory[], topics: readonly string[]): Set<string> {
  const having = new Map<string, number[]>();
  stories.forEach(({ texts }, i) => {
    for (const word of wordsIn(`${texts.headline}\n${texts.opening}\n${texts.rest}`))
      having.set(word, [...(having.get(word) ?? []), i]);
  });
  const common = [...having].filter(
    ([word, own]) =>
      own.length >= STORIES && own.length <= EVERYWHERE * stories.length && !OF_ALL_TOPICS.test(word),
  );
  const telling = new Set(topics.flatMap(listedWords));
  for (const topic of topics) {
    const ofTopic = stories.map((story) => story.topics.includes(topic));
    const all = ofTopic.filter(Boolean).length;
    common
      .map(([word, own]) => {
        const both = own.filter((i) => ofTopic[i]).length;
        const expected = (own.length * all) / stories.length;
        return { word, tells: both > expected ? (both - expected) ** 2 / expected : 0 };
      })
      .sort((a, b) => b.tells - a.tells || (a.word < b.word ? -1 : 1))
      .slice(0, WORDS)
      .forEach(({ word }) => telling.add(word));
  }
  return telling;
}

export function learnTopics(stories: readonly ToldStory[]): TopicWeights {
  const topics = TOPIC_NAMES.filter((name) => Object.hasOwn(TOPIC_WORDS, name) && name !== "评论");
  const words = [...tellingWords(stories, topics)].sort();
  const vocabulary = vocabularyOf(words);
  const place = new Map(words.map((word, i) => [word, i + 1]));
  const rows = stories.map(({ texts }) =>
    Array.from(wordValues(texts, vocabulary), ([word, value]) => [place.get(word)!, value] as const),
  );
  return Object.fromEntries(
    topics.map((topic) => {
      const expected = new Float64Array(words.length + 1);
      expected[0] = BIAS;
      for (const word of listedWords(topic)) expected[place.get(word)!] = LISTED;
      const weights = Float64Array.from(expected);
      minimise(
        penalised(
          (at, gradient) => {
            let loss = 0;
            rows.forEach((row, i) => {
              const right = stories[i]!.topics.includes(topic);
              const odds = row.reduce((sum, [word, value]) => sum + at[word]! * value, at[0]!);
              loss += Math.log1p(Math.exp(right ? -odds : odds));
              const missed = 1 / (1 + Math.exp(-odds)) - (right ? 1 : 0);
              gradient[0]! += missed;
              for (const [word, value] of row) gradient[word]! += missed * value;
            });
            return loss;
          },
          PENALTY,
          expected,
        ),
        weights,
        ROUNDS,
      );
      const kept = words.flatMap((word, i) => {
        const weight = Math.round(weights[i + 1]! * 10) / 10;
        return Math.abs(weight) < LEAST ? [] : [[word, weight] as const];
      });
      return [topic, { bias: rounded(weights[0]!), words: Object.fromEntries(kept) }];
    }),
  );
}
