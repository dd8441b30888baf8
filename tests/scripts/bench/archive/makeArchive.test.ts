import assert from "node:assert/strict";
import { test } from "node:test";
import { archiveOf, makeArchive, type ArchiveOrder } from "../../../../scripts/bench/archive/makeArchive.ts";
import { plainText } from "../../../../src/archive/plainText.ts";
import { readArchive, type ArchiveFile } from "../../../../src/archive/readArchive.ts";
import { writeArticleFile } from "../../../../src/frontMatter.ts";
import { CITIES, cityNamed } from "../../../../src/lexicon/places.ts";
import { TOPIC_NAMES } from "../../../../src/lexicon/topics.ts";
import type { Article } from "../../../../src/archiveTypes.ts";

const ORDER: ArchiveOrder = { articles: 2000, years: [1992, 2005], papers: 5, seed: 1 };
const articles = [...makeArchive(ORDER)];
const make = (order: Partial<ArchiveOrder>): Article[] => [...makeArchive({ ...ORDER, ...order })];

const file = ({ front, body, path }: Article): ArchiveFile => ({ path, text: writeArticleFile(front, body) });
const length = ({ body }: Article): number => body.replaceAll(/\s/g, "").length;
const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(part * values.length)]!;

/** Digests are of the file, of which a made article has none. */
const asMade = ({ digest: _digest, outlineDigest: _outline, ...article }: Article): Article => article;

test("the articles of 200 are read back as they were written, in the same order, without a warning", () => {
  const few = make({ articles: 200, seed: 2 });
  const read = readArchive(few.map(file).toReversed());
  assert.deepEqual(read.warnings, []);
  assert.deepEqual(read.articles.map(asMade), few);
});

test("as many articles as asked for, few or none", () => {
  for (const count of [0, 1, 37]) {
    const made = make({ articles: count, papers: 1 });
    assert.equal(made.length, count);
    assert.deepEqual(readArchive(made.map(file)).articles.map(asMade), made);
  }
});

test("the same seed gives the same articles, another seed others; streamed or not", () => {
  const digest = (made: readonly Article[]): string => JSON.stringify(made);
  assert.equal(digest(make({ articles: 300 })), digest(make({ articles: 300 })));
  assert.notEqual(digest(make({ articles: 300 })), digest(make({ articles: 300, seed: 3 })));
  const [first] = makeArchive(ORDER);
  assert.deepEqual(first, articles[0]);
});

test("bodies are as long as in a newspaper: half below 600 characters, briefs, a few that fill a page", () => {
  const lengths = articles.map(length);
  assert.ok(Math.abs(quantile(lengths, 0.5) - 600) < 60, `${quantile(lengths, 0.5)}`);
  assert.ok(quantile(lengths, 0.98) > 2000 && Math.max(...lengths) < 5300);
  const briefs = articles.filter(({ front }) => front.kind === "brief").map(length);
  assert.ok(quantile(briefs, 0.1) >= 60 && quantile(briefs, 0.9) <= 190, `${quantile(briefs, 0.9)}`);
});

test("headlines have 8 to 24 characters; few stories have none", () => {
  const titles = articles.flatMap(({ front }) => front.title ?? []);
  assert.ok(titles.length > 0.98 * articles.length);
  assert.deepEqual(
    titles.filter((title) => title.length < 8 || title.length > 24),
    [],
  );
});

test("front matter names cities and districts that there are, few often and many seldom, and known topics", () => {
  const cities = new Set<string>();
  for (const { front } of articles) {
    const city = cityNamed(front.city!)!;
    cities.add(city.name);
    for (const district of front.districts ?? [])
      assert.ok(
        city.districts.some(({ name }) => name === district),
        `${city.name} ${district}`,
      );
    assert.ok(front.topics.length >= 1 && front.topics.every((topic) => TOPIC_NAMES.includes(topic)));
    assert.ok((front.authors ?? []).length <= 3);
  }
  assert.ok(cities.size > 100 && cities.size <= CITIES.length, `${cities.size}`);
});

test("a story speaks of its own district and of the subject of its headline", () => {
  const speaking = articles.filter(
    ({ front, body }) => front.districts !== undefined && body.includes(front.districts[0]!.slice(0, 2)),
  );
  assert.ok(speaking.length > 0.4 * articles.filter(({ front }) => front.districts !== undefined).length);
});

/** Different pairs of characters in the first so many characters. */
function pairs(texts: readonly string[], limit: number): number {
  const found = new Set<string>();
  let left = limit;
  for (const text of texts) {
    for (let i = 1; i < Math.min(text.length, left); i++) found.add(text.slice(i - 1, i + 1));
    left -= text.length;
    if (left <= 0) break;
  }
  return found.size;
}

test("vocabulary grows with the archive as it does in print", () => {
  const texts = articles.map(({ front, body }) => (front.title ?? "") + plainText(body).join(""));
  // Five real pages have 14,000 in 28,000 characters; the simulator's own copy 42,000 in 100,000 and 129,000 in 500,000.
  for (const [limit, from, to] of [
    [28_000, 13_000, 16_200],
    [100_000, 35_000, 42_500],
    [500_000, 105_000, 132_000],
    [1_000_000, 150_000, 205_000],
  ] as const) {
    const found = pairs(texts, limit);
    assert.ok(found >= from && found <= to, `${limit}: ${found}`);
  }
});

test("the archive of the articles knows its papers", () => {
  const archive = archiveOf(articles);
  assert.deepEqual(archive.articles, articles);
  const codes = new Set(archive.settings.papers.map(({ code }) => code));
  assert.equal(codes.size, ORDER.papers);
  assert.ok(articles.every(({ front }) => codes.has(front.id.split("-")[0]!)));
  assert.equal(archive.settings.sample, true);
  assert.deepEqual(archive.warnings, []);
});
