/** Entries → topics with their listings. */
import { TOPICS } from "../../lexicon/topics.ts";
import { cityAddress } from "./places.ts";
import type { Counted, Entry } from "../shapes.ts";
import { OTHER_TOPIC } from "../../lexicon/placeholders.ts";
import { FEW, fullest, shelve, tally, type ShelfListing } from "./shelf.ts";
import { yearSpan } from "./listingYears.ts";

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

/** What else the articles of a topic are listed under, with how many of them are. */
const related = ({ topic, entries }: TopicShelf): Counted[] =>
  fullest(
    tally(
      entries.flatMap((entry) =>
        [...new Set(topicsOf(entry))]
          .filter((name) => name !== topic.name)
          .map((name) => ({ name, address: topicAddress(name) })),
      ),
    ),
  ).slice(0, FEW);

const places = ({ entries }: TopicShelf): Counted[] =>
  fullest(
    tally(
      entries.flatMap(({ article }) => {
        const { city } = article.front;
        return city === undefined ? [] : [{ name: city, address: cityAddress(city) }];
      }),
    ),
  ).slice(0, FEW);

export const topicListings = (shelves: TopicShelf[]): ShelfListing<Entry>[] =>
  shelves.flatMap((shelf) => {
    const { topic, entries } = shelf;
    const span = yearSpan(entries);
    return shelve(topic.name, topic.address, entries.toReversed(), {
      line: `专题。共${entries.length}篇${span === "" ? "" : `，${span}`}。`,
      unit: "篇",
      nearby: [
        { name: "常在一起的专题", links: related(shelf) },
        { name: "这个专题最多的城市", links: places(shelf) },
      ],
    });
  });
