/** A JSON Feed: whether a validator would take it (https://jsonfeed.org/version/1.1). */
import { z } from "zod";
import { fault } from "../fault.ts";
import type { JudgedFeed } from "./judgedFeed.ts";
import { isTime } from "./rfc3339.ts";

const text = z.string();
const words = text.min(1);
const time = text.refine(isTime, "a point in time is written as 2020-05-28T00:00:00+08:00");
const author = z
  .looseObject({ name: words.optional(), url: words.optional(), avatar: words.optional() })
  .refine(
    ({ name, url, avatar }) => (name ?? url ?? avatar) !== undefined,
    "an author has a name, a url or an avatar",
  );

const item = z
  .looseObject({
    id: words,
    url: words.optional(),
    title: text.optional(),
    content_text: text.optional(),
    content_html: text.optional(),
    date_published: time.optional(),
    date_modified: time.optional(),
    authors: z.array(author).optional(),
    tags: z.array(text).optional(),
    language: words.optional(),
  })
  .refine(
    (given) => (given.content_text ?? given.content_html) !== undefined,
    "an item has content_text or content_html",
  );

const feed = z.looseObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: words,
  home_page_url: words.optional(),
  feed_url: z.url().optional(),
  language: words.optional(),
  items: z.array(item),
});

export function judgeJsonFeed(file: string, content: string): JudgedFeed {
  const wrong = (message: string): JudgedFeed => ({
    faults: [fault("feed-json", file, `${message}; build again`)],
    links: [],
  });
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return wrong(`is no JSON: ${(error as Error).message}`);
  }
  const read = feed.safeParse(json);
  if (!read.success) {
    const [first] = read.error.issues;
    return wrong(`${first!.path.join(".") || "the feed"}: ${first!.message} (JSON Feed 1.1)`);
  }
  const { items, home_page_url, feed_url } = read.data;
  const ids = items.map(({ id }) => id);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  const addresses = [home_page_url, feed_url, ...items.map(({ url }) => url)];
  return {
    faults: twice === undefined ? [] : wrong(`${twice} is the id of two items`).faults,
    links: addresses.flatMap((address) => (address === undefined ? [] : [{ address }])),
  };
}
