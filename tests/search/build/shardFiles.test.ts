import { test } from "node:test";
import assert from "node:assert/strict";
import { inflated } from "../../../src/search/files/deflated.ts";
import { buildShard } from "../../../src/search/build/shardFiles.ts";
import { decodeCard } from "../../../src/search/files/cards.ts";
import { decodeAuthors, decodeFacts, decodeIssues } from "../../../src/search/files/facts.ts";
import { decodeSizes, placePieces } from "../../../src/search/files/pieces.ts";
import { articleCard } from "../../../src/search/records.ts";
import { article, inOrder, knownArticles } from "../smallArchive.ts";

const articles = inOrder(knownArticles(20, 5)).map((known) => known.article);

test("a shard's files hold its cards and facts in the order of its articles", () => {
  const { files } = buildShard(articles);
  assert.deepEqual(Array.from(files.keys()).sort(), [
    "authors.bin",
    "cards-0.bin",
    "cards.bin",
    "facts.bin",
    "issues.bin",
    "phrases.bin",
    "wordlist.bin",
    "words-0.bin",
    "words.bin",
  ]);
  const places = placePieces(decodeSizes(files.get("cards.bin")!));
  const phrases = inflated(files.get("phrases.bin")!);
  const cards = places.map(({ block, from, to }) =>
    decodeCard(files.get(`cards-${block}.bin`)!.slice(from, to), phrases),
  );
  assert.deepEqual(cards, articles.map(articleCard));
  assert.deepEqual(
    decodeIssues(files.get("issues.bin")!).dates,
    articles.map(({ front }) => front.date),
  );
  const { topic } = decodeFacts(files.get("facts.bin")!);
  assert.deepEqual(
    topic.places.map((row) => row.map((place) => topic.values[place])),
    articles.map(({ front }) => front.topics),
  );
  const { values, places: named } = decodeAuthors(files.get("authors.bin")!);
  assert.deepEqual(
    named.map((row) => row.map((place) => values[place])),
    articles.map(({ front }) => (front.authors ?? []).map(({ name }) => name)),
  );
});

test("the same articles give the same bytes", () => {
  const [first, second] = [buildShard(articles), buildShard(articles)];
  assert.deepEqual(first, second);
});

test("characters of second readings are named where they are printed, the usual ones among them are not", () => {
  assert.equal(
    buildShard([article({ title: "看著乾净" }, "干着")]).readings,
    Array.from("乾著").sort().join(""),
  );
  assert.equal(buildShard([article({ title: "看着干净" }, "水库")]).readings, "");
});

test("an article of nothing but white space is indexed all the same", () => {
  const { files } = buildShard([article({}, "\n"), article({ title: "水" }, "")]);
  assert.equal(decodeSizes(files.get("cards.bin")!).length, 2);
});
