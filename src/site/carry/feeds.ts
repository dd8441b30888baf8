/** The feeds of the site, of its cities and of its topics: the thirty newest articles of each. */
import { createHash } from "node:crypto";
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import { MOST_SHOWN, openingWords } from "../../archive/openingWords.ts";
import type { Site } from "../site.ts";
import { relativeLink } from "../relativeLink.ts";
import type { Entry, Listing } from "../shapes.ts";

export type FeedItem = {
  entry: Entry;
  /** `urn:uuid:…`, of the article's id alone: it stays when the site moves. */
  id: string;
  /** When it was printed, as RFC 3339: the day's beginning in China. */
  date: string;
  /** `海岱样报 约1988年3月17日 第01版：要闻` and the first words. */
  summary: string;
};

export type Feed = {
  /** Of the page whose articles these are; the feed's files stand beside it. */
  address: string;
  id: string;
  title: string;
  /** Newest first, never empty. */
  items: FeedItem[];
};

const NEWEST = 30;

/** The name space of the ids: a number drawn once, never to be changed. */
const NAME_SPACE = Buffer.from("b1a5c7be90d94e5e8a3f0c6d2f417e38", "hex");

/** A version 5 UUID (RFC 9562) as a URN: the same name, the same id. */
export function stableUrn(name: string): string {
  const bytes = createHash("sha1").update(NAME_SPACE).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  return `urn:uuid:${hex}`;
}

const feedItem = (entry: Entry): FeedItem => ({
  entry,
  id: stableUrn(entry.article.front.id),
  date: `${entry.date}T00:00:00+08:00`,
  summary: `${entry.paper.name} ${entry.dateWords} ${entry.folio}\n${openingWords(entry.article.opening, MOST_SHOWN)}`,
});

type Shelf = { name: string | null; address: string; entries: Entry[] };

/** `entries` newest first. What nobody dates is in no feed: a feed is an order in time. */
function makeFeed({ name, address, entries }: Shelf, { settings, words, url }: Site): Feed | null {
  const dated = entries.filter((entry) => entry.date !== UNKNOWN_DATE).slice(0, NEWEST);
  if (dated.length === 0) return null;
  const title = settings.title + (settings.sample ? words.frame.marked : "");
  return {
    address,
    // Two archives both have a `/city/zibo/`: they are told apart by their addresses, else by their titles.
    id: stableUrn(`${url ?? settings.title} ${address}`),
    title: name === null ? title : words.carry.feedTitle(title, name),
    items: dated.map(feedItem),
  };
}

/** A listing's first page holds more than a feed. */
const ofListing = ({ name, address, items }: Listing<Entry>): Shelf => ({ name, address, entries: items });

export function makeFeeds(site: Site): Feed[] {
  const newest = site.articles.slice(-NEWEST).map((leaf) => leaf.item);
  const shelves: Shelf[] = [
    { name: null, address: "/", entries: newest.toReversed() },
    ...site.placeListings.filter(({ number, city }) => number === 1 && city === null).map(ofListing),
    ...site.topicListings.filter(({ number }) => number === 1).map(ofListing),
  ];
  return shelves.flatMap((shelf) => makeFeed(shelf, site) ?? []);
}

/** Of a page of the site, as a feed names it: whole where the site's address is known, else relative to the feed. */
export const feedLink = (target: string, feed: Feed, url: string | null): string =>
  url === null ? relativeLink(target, feed.address) : url + target;
