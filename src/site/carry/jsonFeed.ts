/** A feed → JSON Feed 1.1 (https://jsonfeed.org/version/1.1). */
import { topicsOf } from "../shelves/topics.ts";
import { feedLink, type Feed, type FeedItem } from "./feeds.ts";

const item = ({ entry, id, date, summary }: FeedItem, feed: Feed, url: string | null): object => ({
  id,
  url: feedLink(entry.address, feed, url),
  title: entry.heading,
  content_text: summary,
  // An estimated day is told in words only.
  ...(entry.about ? {} : { date_published: date }),
  authors: [...new Set((entry.article.front.authors ?? []).map(({ name }) => name))].map((name) => ({
    name,
  })),
  tags: topicsOf(entry),
});

/** Links as in the Atom feed; `feed_url`, which must be whole, only where the site's address is known. */
export function jsonFeed(feed: Feed, url: string | null): string {
  const descriptor = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feedLink(feed.address, feed, url),
    ...(url === null ? {} : { feed_url: `${url}${feed.address}feed.json` }),
    language: "zh-Hans",
    items: feed.items.map((each) => item(each, feed, url)),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}
