/** Entries → topics with their listings. */
import { TOPICS } from "../lexicon/topics.ts";
import { divide } from "./paging.ts";
import type { Counted, Entry, Listing } from "./shapes.ts";
import { OTHER_TOPIC } from "../lexicon/placeholders.ts";

const slugs = new Map(TOPICS.map((topic) => [topic.name, topic.slug]));

export const topicAddress = (name: string): string => `/topic/${slugs.get(name) ?? "other"}/`;

/** An article without a topic is listed under 其他, so that every article is reachable by topic. */
export const topicsOf = (entry: Entry): string[] => {
  const { topics } = entry.article.front;
  return topics.length > 0 ? topics : [OTHER_TOPIC];
};

const iptc = new Map(TOPICS.map((topic) => [topic.name, topic.iptc]));

/** Codes of the IPTC Media Topics that stand for topics, each once. */
export const iptcOf = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => iptc.get(name) ?? [])),
];

export type TopicShelf = { topic: Counted; entries: Entry[] };

/** The topics that have articles, in the lexicon's order. */
export function makeTopics(entries: Entry[]): TopicShelf[] {
  const shelves = new Map<string, Entry[]>(TOPICS.map((topic) => [topic.name, []]));
  for (const entry of entries) for (const name of new Set(topicsOf(entry))) shelves.get(name)!.push(entry);
  return [...shelves]
    .filter(([, of]) => of.length > 0)
    .map(([name, of]) => ({ topic: { name, address: topicAddress(name), count: of.length }, entries: of }));
}

export const topicListings = (shelves: TopicShelf[]): Listing<Entry>[] =>
  shelves.flatMap(({ topic, entries }) => divide(topic.name, topic.address, entries.toReversed()));
