import { test } from "node:test";
import assert from "node:assert/strict";
import { commonFrom } from "../../../src/search/files/guide.ts";
import { patchShard, type EarlierShard } from "../../../src/search/build/patchShard.ts";
import { sampledPlaces } from "../../../src/search/build/phrases.ts";
import { buildShard, type BuiltShard } from "../../../src/search/build/shardFiles.ts";
import { escapeMarkdown } from "../../../src/stages/9-markdown.ts";
import type { Article } from "../../../src/archiveTypes.ts";
import { randomFrom, type Random } from "../../simulator/random.ts";
import { article, inOrder, knownArticles } from "../smallArchive.ts";

const earlier = ({ files, units, readings }: BuiltShard): EarlierShard => ({
  file: (name) => files.get(name)!,
  units,
  readings,
});

/** `articles` as they are now, of which those at `places` are others than in the shard. */
const patched = (shard: BuiltShard, articles: readonly Article[], places: readonly number[]): BuiltShard => {
  const others = new Map(places.map((at) => [at, articles[at]!]));
  return patchShard(earlier(shard), { count: articles.length, corrected: others, all: articles })!;
};

const ROUNDS = 12;

/** Few and many characters, so that pairs are common and rare, words come and go, and cells of words move. */
const written = ({ between, chance, pick }: Random): string =>
  Array.from({ length: between(0, 40) }, () =>
    chance(0.5)
      ? pick(Array.from("水库开闸著乾干着，“𠮷aＢ "))
      : String.fromCodePoint(0x4e00 + between(0, 900)),
  ).join("");

/** What a person may do to an article: write on, leave out, put another headline, name somebody. */
function corrected(random: Random, known: Article): Article {
  const { front, body } = known;
  const at = random.between(0, body.length);
  const bodies = [
    `${body}\n${escapeMarkdown(written(random))}\n`,
    `${body.slice(0, at)}${body.slice(at + random.between(0, 30))}`,
    "\n",
    body,
  ];
  const title = random.chance(0.3) ? { title: `${written(random)}渠` } : {};
  const authors = random.chance(0.2) ? { authors: [{ role: "记者", name: "张水" }] } : {};
  return { ...known, body: random.pick(bodies), front: { ...front, ...title, ...authors } };
}

const bytesOf = ({ files, ...others }: BuiltShard): object => ({
  ...others,
  units: Buffer.from(others.units).toString("base64"),
  files: [...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")]),
});

/** Long enough that words take many cells; common pairs are those of sixteen articles. */
const longer = (random: Random, known: Article): Article => ({
  ...known,
  body: `${known.body}\n${Array.from({ length: 4 }, () => escapeMarkdown(written(random))).join("\n\n")}\n`,
});

test("a shard of which articles were corrected has the bytes of one that is made anew, again and again", () => {
  const random = randomFrom(21);
  let articles = inOrder(knownArticles(90, 3)).map((known) => longer(random, known.article));
  let shard = buildShard(articles);
  assert.ok(shard.files.get("words.bin")!.length > 8, "several cells");
  for (let round = 0; round < ROUNDS; round += 1) {
    const places = [...articles.keys()].filter(() => random.chance(round % 2 === 0 ? 0.01 : 0.05));
    if (places.length === 0) places.push(random.between(0, articles.length - 1));
    articles = articles.map((known, at) => (places.includes(at) ? corrected(random, known) : known));
    shard = patched(shard, articles, places);
    assert.deepEqual(bytesOf(shard), bytesOf(buildShard(articles)), `round ${round}`);
  }
});

test("of a shard in which phrases are chosen of some cards, others and these alike may be corrected", () => {
  const random = randomFrom(22);
  const before = inOrder(knownArticles(700, 4)).map((known) => known.article);
  const shard = buildShard(before);
  const [sampled, other] = [2, 3];
  assert.deepEqual(
    [sampled, other].map((at) => sampledPlaces(before.length).includes(at)),
    [true, false],
  );
  for (const place of [sampled, other]) {
    const now = before.with(place, longer(random, before[place]!));
    assert.deepEqual(bytesOf(patched(shard, now, [place])), bytesOf(buildShard(now)), `place ${place}`);
  }
});

test("a second reading that was corrected away is named as long as another article has it", () => {
  const before = [article({ title: "看著" }, "水"), article({ title: "著名" }, "库"), article({}, "乾")];
  const shard = buildShard(before);
  const once = [article({ title: "看看" }, "水"), ...before.slice(1)];
  const less = patched(shard, once, [0]);
  assert.equal(less.readings, Array.from("乾著").sort().join(""));
  const twice = [once[0]!, article({ title: "名" }, "库"), before[2]!];
  assert.equal(patched(less, twice, [1]).readings, "乾");
});

test("where bodies alone are others a shard needs no other articles, unless a pair of characters became common", () => {
  const random = randomFrom(23);
  const known = inOrder(knownArticles(90, 3)).map(({ article: each }) => longer(random, each));
  const withMore = (each: Article, more: string): Article => ({ ...each, body: `${each.body}\n${more}\n` });
  // One less than make a pair common.
  const few = commonFrom(known.length) - 1;
  const articles = known.map((each, at) => (at < few ? withMore(each, "龘靐") : each));
  const shard = buildShard(articles);
  const again = (more: string): [made: BuiltShard | null, anew: BuiltShard] => {
    const now = withMore(articles[60]!, more);
    const of = { count: articles.length, corrected: new Map([[60, now]]), all: null };
    return [patchShard(earlier(shard), of), buildShard(articles.with(60, now))];
  };
  const [made, anew] = again("龘。靐。");
  assert.deepEqual(bytesOf(made!), bytesOf(anew));
  assert.equal(again("龘靐。")[0], null);
});
