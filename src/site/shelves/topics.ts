/** Entries → topics with their listings. */
import { TOPICS } from "../../lexicon/topics.ts";
import type { Words } from "../../words/words.ts";
import { cityAddress } from "./places.ts";
import type { Counted, Entry, TopicListing } from "../shapes.ts";
import { OTHER_TOPIC } from "../../lexicon/placeholders.ts";
import { FEW, fullest, shelve, tally } from "./shelf.ts";
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

/** `value` is the topic in the archive, its name what the reader sees. */
export type TopicShelf = { value: string; topic: Counted; entries: Entry[] };

/** The topics that have articles, in the lexicon's order. */
export function makeTopics(entries: Entry[], { shownAs }: Words): TopicShelf[] {
  const shelves = new Map<string, Entry[]>(TOPICS.map((topic) => [topic.name, []]));
  for (const entry of entries) for (const name of new Set(topicsOf(entry))) shelves.get(name)!.push(entry);
  return [...shelves]
    .filter(([, of]) => of.length > 0)
    .map(([value, of]) => ({
      value,
      topic: { name: shownAs(value), address: topicAddress(value), count: of.length },
      entries: of,
    }));
}

/** What else the articles of a topic are listed under, with how many of them are. */
const related = ({ value, entries }: TopicShelf, { shownAs }: Words): Counted[] =>
  fullest(
    tally(
      entries.flatMap((entry) =>
        [...new Set(topicsOf(entry))]
          .filter((name) => name !== value)
          .map((name) => ({ name: shownAs(name), address: topicAddress(name) })),
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

export const topicListings = (shelves: TopicShelf[], words: Words): TopicListing[] =>
  shelves.flatMap((shelf) => {
    const { value, topic, entries } = shelf;
    const said = {
      line: words.shelves.topicLine(entries.length, yearSpan(entries, words)),
      unit: "articles" as const,
      nearby: [
        { name: words.shelves.oftenTogether, links: related(shelf, words) },
        { name: words.shelves.topicCities, links: places(shelf) },
      ],
    };
    const pages = shelve(topic.name, topic.address, entries.toReversed(), said, words);
    return pages.map((page) => ({ ...page, narrowing: { name: "topic", value } }));
  });
