/** A feed → Atom 1.0 (RFC 4287). */
import { topicAddress, topicsOf } from "../shelves/topics.ts";
import { RIGHTS } from "./dataPackage.ts";
import { feedLink, type Feed, type FeedItem } from "./feeds.ts";
import { xmlText } from "./xmlText.ts";

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`;

/** `/topic/law/` → `law`. */
const slugOf = (topic: string): string => topicAddress(topic).split("/")[2]!;

const category = (topic: string): string => `<category term="${slugOf(topic)}" label="${xmlText(topic)}"/>`;

/** Atom wants `updated` of every entry; only one that is surely dated also says when it was `published`. */
function entryLines({ entry, id, date, summary }: FeedItem, feed: Feed, url: string | null): string[] {
  const names = new Set((entry.article.front.authors ?? []).map(({ name }) => name));
  return [
    "<entry>",
    element("id", id),
    element("title", entry.heading),
    link("alternate", "text/html", feedLink(entry.address, feed, url)),
    element("updated", date),
    ...(entry.about ? [] : [element("published", date)]),
    ...[...names].map((name) => `<author>${element("name", name)}</author>`),
    ...topicsOf(entry).map(category),
    element("summary", summary),
    "</entry>",
  ];
}

/**
 * Links are whole where the site's address is known. Else they are relative, to be resolved against the place the feed was
 * fetched from, and there is no link to itself, which a feed must give whole.
 */
export function atomFeed(feed: Feed, url: string | null): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">',
    element("id", feed.id),
    element("title", feed.title),
    element("updated", feed.items[0]!.date),
    `<author>${element("name", feed.title)}</author>`,
    element("rights", RIGHTS),
    ...(url === null ? [] : [link("self", "application/atom+xml", `${url}${feed.address}feed.atom`)]),
    link("alternate", "text/html", feedLink(feed.address, feed, url)),
    ...feed.items.flatMap((item) => entryLines(item, feed, url)),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}
