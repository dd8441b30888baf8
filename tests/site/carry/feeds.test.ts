import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { atomFeed } from "../../../src/site/carry/atomFeed.ts";
import { makeFeeds, stableUrn, type Feed } from "../../../src/site/carry/feeds.ts";
import { jsonFeed } from "../../../src/site/carry/jsonFeed.ts";
import { openSearch } from "../../../src/site/carry/openSearch.ts";
import { xmlText } from "../../../src/site/carry/xmlText.ts";
import type { Site } from "../../../src/site/site.ts";
import { wildText } from "../../propertyText.ts";
import type { ArticleText } from "../samples.ts";
import { ARTICLES, HOSTILE, siteOf } from "./samples.ts";
import { xmlFault, xmlTexts } from "./wellFormed.ts";

const URL = "https://example.org/archive";
const feedsOf = (articles: ArticleText[], address = ""): Feed[] => makeFeeds(siteOf(articles, address));
const feedAt = (feeds: Feed[], address: string): Feed => feeds.find((feed) => feed.address === address)!;

const at = (url: string | null, settings = ""): Site => ({ ...siteOf([], "", settings), url });

type JsonFeed = {
  items: { id: string; url: string; title: string; content_text: string; date_published?: string }[];
};

test("the site, every city and every topic have a feed; a district has none", () => {
  assert.deepEqual(
    feedsOf(ARTICLES).map(({ address, title }) => `${address} ${title}`),
    [
      "/ 试验文库",
      "/city/zibo/ 试验文库：淄博市",
      "/city/unknown/ 试验文库：地点未详",
      "/topic/agriculture/ 试验文库：农业与乡村",
      "/topic/society/ 试验文库：社会民生",
      "/topic/commentary/ 试验文库：评论",
      "/topic/other/ 试验文库：其他",
    ],
  );
});

test("the thirty newest, newest first", () => {
  const articles = Array.from({ length: 70 }, (_, i): ArticleText => {
    const day = `2020-${String(1 + Math.floor(i / 20)).padStart(2, "0")}-${String(1 + (i % 20)).padStart(2, "0")}`;
    return [{ id: `x-${day.replaceAll("-", "")}-x1-01`, title: String(i), date: day, city: "淄博市" }];
  });
  for (const address of ["/", "/city/zibo/", "/topic/other/"])
    assert.deepEqual(
      feedAt(feedsOf(articles), address).items.map(({ entry }) => entry.heading),
      Array.from({ length: 30 }, (_, i) => String(69 - i)),
    );
});

test("what nobody dates is in no feed; where nothing else is, there is no feed", () => {
  const undated = ARTICLES.at(-1)!;
  assert.ok(feedsOf(ARTICLES).every(({ items }) => items.every(({ entry }) => entry.heading !== "不知哪天")));
  assert.deepEqual(feedsOf([undated]), []);
});

test("only what is surely dated says when it was published; an estimate is told in words", () => {
  const feed = feedAt(feedsOf(ARTICLES), "/");
  const { items } = JSON.parse(jsonFeed(feed, at(null))) as JsonFeed;
  assert.deepEqual(
    items.map((item) => item.date_published ?? null),
    ["2020-05-28T00:00:00+08:00", "2020-05-28T00:00:00+08:00", null],
  );
  assert.match(items[2]!.content_text, /约2019年1月2日/);
  const atom = atomFeed(feed, at(null));
  assert.deepEqual(xmlTexts(atom, "published").length, 2);
  assert.deepEqual(xmlTexts(atom, "updated"), [
    "2020-05-28T00:00:00+08:00",
    "2020-05-28T00:00:00+08:00",
    "2020-05-28T00:00:00+08:00",
    "2019-01-02T00:00:00+08:00",
  ]);
});

test("ids stay when the site moves and no two are alike; feeds of two archives differ", () => {
  const [here, there] = [feedsOf(ARTICLES), feedsOf(ARTICLES, URL)];
  const ids = (feeds: Feed[]): string[] => feedAt(feeds, "/").items.map(({ id }) => id);
  assert.deepEqual(ids(here), ids(there));
  assert.equal(new Set([...ids(here), ...here.map(({ id }) => id)]).size, 3 + here.length);
  assert.notEqual(here[0]!.id, there[0]!.id);
  assert.match(
    stableUrn("a"),
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test("links are whole where the site's address is known, else relative to the feed's folder", () => {
  const first = "/2020/05/28/lzcb/a05-02/";
  const links = (url: string | null, address: string): string[] => {
    const feed = feedAt(feedsOf(ARTICLES, url ?? ""), address);
    const { items } = JSON.parse(jsonFeed(feed, at(url))) as JsonFeed;
    const found = items.map((item) => item.url);
    for (const link of found) assert.ok(atomFeed(feed, at(url)).includes(`href="${link}"`));
    return found;
  };
  assert.ok(links(URL, "/city/zibo/").includes(URL + first));
  assert.ok(links(null, "/city/zibo/").includes(`../..${first}index.html`));
  assert.match(
    atomFeed(feedAt(feedsOf(ARTICLES, URL), "/"), at(URL)),
    /rel="self" [^>]*"https:\/\/example\.org\/archive\/feed\.atom"/,
  );
  assert.doesNotMatch(atomFeed(feedAt(feedsOf(ARTICLES), "/"), at(null)), /rel="self"/);
});

test("whatever the words, a feed and a search description are well-formed and show them", () => {
  fc.assert(
    fc.property(wildText, wildText, (title, summary) => {
      const feed = feedAt(feedsOf(ARTICLES.slice(1, 2)), "/");
      const item = feed.items[0]!;
      const atom = atomFeed({ ...feed, title, items: [{ ...item, summary }] }, at(URL));
      assert.equal(xmlFault(atom), null);
      const settings = { ...siteOf([]).settings, title, description: summary };
      assert.equal(xmlFault(openSearch(settings, `${URL}?a&b`)), null);
      if (!/[^\t\n\u0020-\u007e\u00a0-\ud7ff]/.test(summary))
        assert.deepEqual(xmlTexts(atom, "summary"), [summary]);
    }),
    { numRuns: 60 },
  );
  const atom = atomFeed(feedAt(feedsOf(ARTICLES), "/"), at(URL));
  assert.ok(xmlTexts(atom, "title").includes(HOSTILE.replace("\u0007", "␇")));
});

test("what XML has no sign for becomes one that it has", () => {
  assert.equal(xmlText("a\u0000\ufffe\ud800b"), "a␀\ufffd\ufffdb");
});

test("in another language a feed says which of its words are Chinese", () => {
  const feed = feedAt(feedsOf(ARTICLES), "/");
  const atom = atomFeed(feed, at(URL, "language: en\n"));
  assert.match(atom, /^<feed xmlns="[^"]*" xml:lang="en">$/m);
  assert.equal(atom.match(/<(?:title|summary) xml:lang="zh-Hans">/g)?.length, 6);
  assert.match(atom, /<category term="society" label="Society and daily life"\/>/);
  const read = JSON.parse(jsonFeed(feed, at(URL, "language: en\n"))) as {
    language: string;
    items: { language: string }[];
  };
  assert.deepEqual(
    [read.language, ...read.items.map(({ language }) => language)],
    ["en", "zh-Hans", "zh-Hans", "zh-Hans"],
  );
});
