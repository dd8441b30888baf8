/** Topics: one to three of the sixteen, by the words that speak for them. */
import { TOPIC_WORDS } from "../lexicon/topicWords.ts";
import { TOPIC_NAMES } from "../lexicon/topics.ts";
import type { Kind } from "../types.ts";

export type TopicChoice = { topics: string[]; because: Record<string, string[]> };

const HEADLINE_WEIGHT = 3;
const OPENING_WEIGHT = 2;
/** Below this nothing is claimed: 其他. */
const ENOUGH = 3;
/** A second or third topic has at least this share of the first one's sum. */
const NEXT_SHARE = 0.55;
const MOST = 3;
const OTHER = "其他";
const COMMENTARY = "评论";

/** Word → the topics it speaks for. */
const topicsOf = new Map<string, string[]>();
for (const [topic, words] of Object.entries(TOPIC_WORDS)) {
  for (const word of new Set(words.split(" "))) topicsOf.set(word, [...(topicsOf.get(word) ?? []), topic]);
}

const occurrences = (text: string, word: string): number => text.split(word).length - 1;

/** A story's texts → its topics, most certain first, with the words that decided. */
export function chooseTopics(
  texts: { headline: string; opening: string; rest: string },
  kind: Kind,
): TopicChoice {
  const sums = new Map<string, { sum: number; words: Map<string, number> }>();
  for (const [word, topics] of topicsOf) {
    // The fifth mention says little more than the second, longer words say more.
    const inRest = occurrences(texts.opening, word) * OPENING_WEIGHT + occurrences(texts.rest, word);
    const weight =
      (occurrences(texts.headline, word) * HEADLINE_WEIGHT + Math.log2(1 + inRest)) *
      (word.length >= 3 ? 1.5 : 1);
    if (weight === 0) continue;
    for (const topic of topics) {
      const entry = sums.get(topic) ?? { sum: 0, words: new Map<string, number>() };
      entry.sum += weight / topics.length;
      entry.words.set(word, weight);
      sums.set(topic, entry);
    }
  }
  const ranked = [...sums]
    .filter(([topic]) => topic !== COMMENTARY || kind === "commentary")
    .sort((a, b) => b[1].sum - a[1].sum || TOPIC_NAMES.indexOf(a[0]) - TOPIC_NAMES.indexOf(b[0]));
  const best = ranked[0]?.[1].sum ?? 0;
  const chosen =
    best < ENOUGH
      ? []
      : ranked.filter(([, { sum }]) => sum >= Math.max(ENOUGH, best * NEXT_SHARE)).slice(0, MOST);
  const because: Record<string, string[]> = {};
  for (const [topic, { words }] of chosen) {
    because[topic] = [...words]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 5)
      .map(([word]) => word);
  }
  const topics = chosen.map(([topic]) => topic);
  if (kind === "commentary" && !topics.includes(COMMENTARY))
    topics.splice(Math.min(1, topics.length), 0, COMMENTARY);
  return { topics: topics.length === 0 ? [OTHER] : topics.slice(0, MOST), because };
}
