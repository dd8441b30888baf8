/** Topics: one to three of the sixteen, by the words that speak for them (a logistic regression for each topic). */
import { topicWeights } from "../lexicon/learned.ts";
import { TOPIC_NAMES } from "../lexicon/topics.ts";
import type { Kind } from "../types.ts";
import { topicVocabulary, wordValues, type TopicTexts } from "./topicWords.ts";

export type TopicChoice = { topics: string[]; because: Record<string, string[]> };

/** A topic less likely than this is not named first: the story has none of the topics. */
const FIRST = 0.2;
/** A second or third topic is as likely as this, and has such a share of the first one's likelihood. */
const NEXT = 0.2;
const NEXT_SHARE = 0.3;
const MOST = 3;
/** A word that weighs less decides nothing by itself, and is no reason. */
const TELLING = 0.8;
const MOST_WORDS = 5;
const OTHER = "其他";
const COMMENTARY = "评论";

const TOPICS_LEARNED = Object.keys(topicWeights);

let learned: Map<string, [topic: number, weight: number][]> | undefined;
/** Word → its weight for each topic that it speaks for or against. */
function weightsOf(word: string): readonly [topic: number, weight: number][] {
  if (learned === undefined) {
    learned = new Map();
    for (const [place, topic] of TOPICS_LEARNED.entries())
      for (const [each, weight] of Object.entries(topicWeights[topic]!.words))
        learned.set(each, [...(learned.get(each) ?? []), [place, weight]]);
  }
  return learned.get(word) ?? [];
}

/** A story's texts → each topic's likelihood and the words that speak for it, the likeliest first. */
function rank(texts: TopicTexts): { topic: string; share: number; words: string[] }[] {
  const odds = TOPICS_LEARNED.map((topic) => topicWeights[topic]!.bias);
  const spoke: [word: string, gain: number][][] = TOPICS_LEARNED.map(() => []);
  for (const [word, value] of wordValues(texts, topicVocabulary()))
    for (const [place, weight] of weightsOf(word)) {
      odds[place]! += weight * value;
      if (weight >= TELLING) spoke[place]!.push([word, weight * value]);
    }
  return TOPICS_LEARNED.map((topic, place) => ({
    topic,
    share: 1 / (1 + Math.exp(-odds[place]!)),
    words: spoke[place]!.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST_WORDS)
      .map(([word]) => word),
  })).sort((a, b) => b.share - a.share || TOPIC_NAMES.indexOf(a.topic) - TOPIC_NAMES.indexOf(b.topic));
}

/** A story's texts → its topics, most certain first, with the words that decided; a commentary is also one of 评论. */
export function chooseTopics(texts: TopicTexts, kind: Kind): TopicChoice {
  const ranked = rank(texts).filter(({ topic }) => topic !== COMMENTARY);
  const best = ranked[0]?.share ?? 0;
  const chosen = ranked
    .filter(
      ({ share, words }, i) =>
        words.length > 0 && (i === 0 ? share >= FIRST : share >= NEXT && share >= NEXT_SHARE * best),
    )
    .slice(0, MOST);
  const topics = chosen.map(({ topic }) => topic);
  if (kind === "commentary") topics.splice(Math.min(1, topics.length), 0, COMMENTARY);
  const kept = topics.slice(0, MOST);
  const because = Object.fromEntries(
    chosen.filter(({ topic }) => kept.includes(topic)).map(({ topic, words }) => [topic, words]),
  );
  return { topics: kept.length === 0 ? [OTHER] : kept, because };
}
