import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import type { Shard } from "../../../src/search/client/archive.ts";
import { BREAK, fold } from "../../../src/search/fold.ts";
import { diskIndex, type DiskIndex } from "../diskIndex.ts";
import { inOrder, knownArticles, passagesOf, stands } from "../smallArchive.ts";

const known = inOrder(knownArticles(60, 1));

let index: DiskIndex;
before(async () => {
  index = await diskIndex(known);
});
after(() => index.remove());

/** Of the articles of one shard those that have the phrase. */
const having = (phrase: string, first: number, articles: number): number[] =>
  Array.from({ length: articles }, (_, at) => first + at).filter((article) =>
    stands(passagesOf(known[article]!), phrase),
  );

test("Pagefind finds a phrase of any length exactly where it stands, shard by shard", async () => {
  const { archive } = await index.open();
  assert.ok(archive.shards.length > 2);
  const pieces = known.flatMap(passagesOf).flatMap((passage) => fold(passage).split(BREAK));
  const phrases = pieces.flatMap((passage, at) => {
    const characters = Array.from(passage);
    const from = at % Math.max(1, characters.length - 3);
    return [characters.slice(from, from + 1 + (at % 8)).join("")].filter((phrase) => phrase !== "");
  });
  for (const shard of archive.shards) {
    for (const phrase of [...phrases.slice(0, 80), "不在这里", "渠田渠"])
      assert.deepEqual(await shard.phrase(phrase), having(phrase, shard.first, shard.articles), phrase);
  }
});

test("shards may be opened at the same time", async () => {
  const { archive } = await index.open();
  const found = await Promise.all(archive.shards.map((shard) => shard.phrase("水")));
  archive.shards.forEach((shard, at) =>
    assert.deepEqual(found[at], having("水", shard.first, shard.articles)),
  );
});

/** Files of the index, of which `broken` names one that cannot be had for now. */
async function breakable(): Promise<{ shard: Shard; truth: number[]; broken: { file: string } }> {
  const broken = { file: "" };
  const { archive } = await index.open((path) => path.endsWith(broken.file) && broken.file !== "");
  const shard = archive.shards[0]!;
  const truth = having("水", shard.first, shard.articles);
  assert.ok(truth.length > 0);
  return { shard, truth, broken };
}

for (const file of ["words.bin", "wordlist.bin", "words-0.bin", "pagefind.wasm.gz"]) {
  test(`a search without ${file} fails, and can be tried again`, async () => {
    const { shard, truth, broken } = await breakable();
    broken.file = file;
    await assert.rejects(shard.phrase("水"));
    broken.file = "";
    assert.deepEqual(await shard.phrase("水"), truth);
  });
}

test("what fails for one phrase fails for all that are looked for at the same time", async () => {
  const { shard, truth, broken } = await breakable();
  broken.file = "words-0.bin";
  await assert.rejects(shard.phrase("水"));
  const asked = await Promise.allSettled(["水", "库", "水库"].map((phrase) => shard.phrase(phrase)));
  assert.deepEqual(
    asked.map(({ status }) => status),
    ["rejected", "rejected", "rejected"],
  );
  broken.file = "";
  assert.deepEqual(await shard.phrase("水"), truth);
});
