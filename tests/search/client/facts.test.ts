import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { factShelf, type FactShelf } from "../../../src/search/client/facts.ts";
import type { Archive, Shard } from "../../../src/search/client/archive.ts";
import { COLUMNS } from "../../../src/search/files/facts.ts";
import { diskIndex, type DiskIndex } from "../diskIndex.ts";
import { inOrder, knownArticles } from "../smallArchive.ts";

let index: DiskIndex;
before(async () => {
  index = await diskIndex(inOrder(knownArticles(90, 6)));
});
after(() => index.remove());

async function opened(): Promise<{ archive: Archive; facts: FactShelf; shard: Shard; tables: () => number }> {
  const { archive, reads } = await index.open();
  const shard = archive.shards.reduce((a, b) => (a.articles > b.articles ? a : b));
  const tables = (): number => reads.filter((path) => path.endsWith("facts.bin")).length;
  return { archive, facts: factShelf(archive), shard, tables };
}

const all = ({ first, articles }: Shard): number[] => Array.from({ length: articles }, (_, at) => first + at);

/** What an index says of an article, by name. */
const said = ({ index: { facets } }: FactShelf, article: number): (string[] | undefined)[] =>
  COLUMNS.map((name) => facets[name].places[article]?.map((place) => facets[name].values[place]!));

test("of a few articles their cards say the same as the shard's table", async () => {
  const [byCards, byTable] = [await opened(), await opened()];
  await byTable.facts.load(byTable.shard);
  assert.equal(byTable.tables(), 1);
  for (const article of all(byCards.shard)) {
    await byCards.shard.card(article);
    await byCards.facts.loadOf(byCards.shard, [article]);
    assert.deepEqual(said(byCards.facts, article), said(byTable.facts, article));
  }
  assert.equal(byCards.tables(), 0, "cards that have come cost nothing");
});

test("of many articles the table is read, and of known ones nothing", async () => {
  const { facts, shard, tables } = await opened();
  const [one, ...more] = all(shard);
  await facts.loadOf(shard, []);
  assert.equal(tables(), 0);
  await facts.loadOf(shard, more);
  await facts.loadOf(shard, [one!]);
  assert.equal(tables(), 1);
  assert.ok(said(facts, one!).every((values) => values !== undefined));
});

test("the issues alone say days and papers, and nothing else", async () => {
  const { facts, shard, tables } = await opened();
  await facts.loadIssues(shard);
  const [article] = all(shard);
  assert.match(facts.index.dates[article!]!, /^\d{4}-\d\d-\d\d$/);
  assert.equal(facts.index.facets.paper.places[article!]!.length, 1);
  assert.deepEqual(
    said(facts, article!),
    COLUMNS.map(() => undefined),
  );
  assert.equal(tables(), 0);
});
