import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeJsonFeed } from "../../../src/check/feeds/jsonFeed.ts";

const ITEM = {
  id: "urn:uuid:1",
  url: "a/index.html",
  content_text: "一",
  authors: [{ name: "某" }],
  date_published: "2020-05-28T00:00:00+08:00",
};
const FEED = {
  version: "https://jsonfeed.org/version/1.1",
  title: "文库",
  home_page_url: "index.html",
  items: [ITEM],
};
const judge = (feed: unknown): string[] =>
  judgeJsonFeed("feed.json", JSON.stringify(feed)).faults.map(({ message }) => message);

test("a feed that has what it must has no fault, and names its pages", () => {
  const { faults, links } = judgeJsonFeed("feed.json", JSON.stringify(FEED));
  assert.deepEqual([faults, links], [[], [{ address: "index.html" }, { address: "a/index.html" }]]);
});

const BROKEN: [what: string, feed: unknown, message: RegExp][] = [
  ["another version", { ...FEED, version: "https://jsonfeed.org/version/1" }, /^version: /],
  ["no title", { ...FEED, title: "" }, /^title: /],
  ["no items", { ...FEED, items: undefined }, /^items: /],
  ["a relative address of its own", { ...FEED, feed_url: "feed.json" }, /^feed_url: /],
  ["an item without an id", { ...FEED, items: [{ ...ITEM, id: undefined }] }, /^items\.0\.id: /],
  [
    "an item without content",
    { ...FEED, items: [{ ...ITEM, content_text: undefined }] },
    /content_text or content_html/,
  ],
  ["an id twice", { ...FEED, items: [ITEM, ITEM] }, /the id of two/],
  [
    "a day without its time",
    { ...FEED, items: [{ ...ITEM, date_published: "2020-05-28" }] },
    /point in time/,
  ],
  ["an author of nothing", { ...FEED, items: [{ ...ITEM, authors: [{}] }] }, /a name, a url or an avatar/],
];

for (const [what, feed, message] of BROKEN)
  test(`a validator would refuse: ${what}`, () => {
    const [first, ...more] = judge(feed);
    assert.deepEqual(more, []);
    assert.match(first!, message);
  });

test("what is no JSON is no feed", () => {
  assert.match(judgeJsonFeed("feed.json", "{").faults[0]!.message, /is no JSON/);
});
