/** A feed → JSON Feed 1.1 (https://jsonfeed.org/version/1.1). */
import { topicsOf } from "../shelves/topics.ts";
import type { Site } from "../site.ts";
import { feedLink, type Feed, type FeedItem } from "./feeds.ts";

/** The site, as far as its feeds say it. */
type Ground = Pick<Site, "settings" | "words" | "url">;

const item = (
  { entry, id, date, summary }: FeedItem,
  feed: Feed,
  { settings, words, url }: Ground,
): object => ({
  id,
  url: feedLink(entry.address, feed, url),
  title: entry.heading,
  content_text: summary,
  // An estimated day is told in words only.
  ...(entry.about ? {} : { date_published: date }),
  authors: [...new Set((entry.article.front.authors ?? []).map(({ name }) => name))].map((name) => ({
    name,
  })),
  tags: topicsOf(entry).map(words.shownAs),
  ...(settings.language === "zh-Hans" ? {} : { language: "zh-Hans" }),
});

/** Links as in the Atom feed; `feed_url`, which must be whole, only where the site's address is known. */
export function jsonFeed(feed: Feed, site: Ground): string {
  const { url, settings } = site;
  const descriptor = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feedLink(feed.address, feed, url),
    ...(url === null ? {} : { feed_url: `${url}${feed.address}feed.json` }),
    language: settings.language,
    items: feed.items.map((each) => item(each, feed, site)),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}
