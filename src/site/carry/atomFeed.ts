/** A feed → Atom 1.0 (RFC 4287). */
import { topicAddress, topicsOf } from "../shelves/topics.ts";
import type { Words } from "../../words/words.ts";
import { feedLink, type Feed, type FeedItem } from "./feeds.ts";
import type { Site } from "../site.ts";
import { xmlText } from "./xmlText.ts";

const element = (name: string, text: string, attribute = ""): string =>
  `<${name}${attribute}>${xmlText(text)}</${name}>`;

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`;

/** `/topic/law/` → `law`. */
const slugOf = (topic: string): string => topicAddress(topic).split("/")[2]!;

const category = (topic: string, { shownAs }: Words): string =>
  `<category term="${slugOf(topic)}" label="${xmlText(shownAs(topic))}"/>`;

/** The site, as far as its feeds say it. */
type Ground = Pick<Site, "settings" | "words" | "url">;

/** What was printed is Chinese, whatever the language of the feed. */
const printed = ({ settings }: Ground): string =>
  settings.language === "zh-Hans" ? "" : ' xml:lang="zh-Hans"';

/** Atom wants `updated` of every entry; only one that is surely dated also says when it was `published`. */
function entryLines({ entry, id, date, summary }: FeedItem, feed: Feed, site: Ground): string[] {
  const names = new Set((entry.article.front.authors ?? []).map(({ name }) => name));
  return [
    "<entry>",
    element("id", id),
    element("title", entry.heading, printed(site)),
    link("alternate", "text/html", feedLink(entry.address, feed, site.url)),
    element("updated", date),
    ...(entry.about ? [] : [element("published", date)]),
    ...[...names].map((name) => `<author>${element("name", name)}</author>`),
    ...topicsOf(entry).map((topic) => category(topic, site.words)),
    element("summary", summary, printed(site)),
    "</entry>",
  ];
}

/**
 * Links are whole where the site's address is known. Else they are relative, to be resolved against the place the feed was
 * fetched from, and there is no link to itself, which a feed must give whole.
 */
export function atomFeed(feed: Feed, site: Ground): string {
  const { url, settings, words } = site;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${settings.language}">`,
    element("id", feed.id),
    element("title", feed.title),
    element("updated", feed.items[0]!.date),
    `<author>${element("name", feed.title)}</author>`,
    element("rights", words.carry.rights),
    ...(url === null ? [] : [link("self", "application/atom+xml", `${url}${feed.address}feed.atom`)]),
    link("alternate", "text/html", feedLink(feed.address, feed, url)),
    ...feed.items.flatMap((item) => entryLines(item, feed, site)),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}
