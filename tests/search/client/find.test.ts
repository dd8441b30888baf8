import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Archive } from "../../../src/search/client/archive.ts";
import { find, isHit, isSettled, type Hits } from "../../../src/search/client/find.ts";
import { parseQuery, type Query } from "../../../src/search/query.ts";
import { diskIndex, type DiskIndex } from "../diskIndex.ts";
import { article, headsOf, inOrder, knownArticles, saysAll, stands, type Known } from "../smallArchive.ts";
import { typedTerms } from "../typedQueries.ts";

/**
 * Of one year, so that one shard has many that may hold a phrase, more than the engine weighs; and each but two a
 * sentence of its own.
 */
const ALIKE = 500;
const alike: Known[] = Array.from({ length: ALIKE }, (_, number) => {
  const body = [
    `闸口的水位降到了${"零一二三四五六七八九"[number % 10]}米`,
    number < 2 ? "两家同说一句" : "各说各话",
  ];
  return {
    article: article({ id: `hdyb-19660101-01-${number + 10}`, date: "1966-01-01" }, body.join("\n\n")),
    head: [],
    authors: [],
    institutions: [],
    body,
    before: { head: [], rest: [] },
  };
});
const known = inOrder([...knownArticles(60, 2), ...alike]);

let index: DiskIndex;
let archive: Archive;
let reads: string[];
before(async () => {
  index = await diskIndex(known);
  ({ archive, reads } = await index.open());
});
after(() => index.remove());

/** How everything stood each time that something was told. */
async function tellings(
  query: Query,
  {
    within = archive,
    wanted = () => true,
    going = () => true,
  }: {
    within?: Archive;
    wanted?: (article: number) => boolean;
    going?: () => boolean;
  } = {},
): Promise<Hits[]> {
  const told: Hits[] = [];
  await find(within, query, {
    wanted,
    going,
    told: async ({ standing, headed }) =>
      void told.push({ standing: standing.slice(), headed: headed.slice() }),
  });
  return told;
}

const hitsIn = ({ standing }: Hits): number[] =>
  Array.from(standing.keys()).filter((number) => isHit(standing[number]!));
const truth = (query: Query): number[] =>
  Array.from(known.keys()).filter((number) => saysAll(known[number]!, query));

test("every article that holds the query is found, no other, and nothing told before is taken back", async () => {
  await fc.assert(
    fc.asyncProperty(typedTerms(known), async (typed) => {
      const query = parseQuery(typed, archive.secondReadings);
      const expected = truth(query);
      const told = await tellings(query);
      assert.deepEqual(hitsIn(told.at(-1)!), expected);
      assert.ok(told.at(-1)!.standing.every(isSettled));
      for (const { standing } of told)
        standing.forEach((one, number) => {
          if (isSettled(one))
            assert.equal(isHit(one), expected.includes(number), `${number} was settled wrongly`);
        });
    }),
    { numRuns: 400 },
  );
});

test("how many terms stand in headlines is known for pairs, and never less than it is", async () => {
  await fc.assert(
    fc.asyncProperty(typedTerms(known), async (typed) => {
      const query = parseQuery(typed, archive.secondReadings);
      const terms = query.all.filter(({ field }) => field !== "author");
      const pairs = terms.every(({ spellings }) => spellings.every(({ length }) => length <= 2));
      const [{ headed }] = (await tellings(query)) as [Hits];
      known.forEach((each, number) => {
        const heads = headsOf(each);
        const has = terms.filter(({ spellings }) => spellings.some((one) => stands(heads, one))).length;
        assert.ok(pairs ? headed[number] === has : headed[number]! >= has, `${typed}, article ${number}`);
      });
    }),
  );
});

test("what nobody wants settled need not be; what is wanted is", async () => {
  await fc.assert(
    fc.asyncProperty(typedTerms(known), fc.nat({ max: 89 }), async (typed, from) => {
      const query = parseQuery(typed, archive.secondReadings);
      const wanted = (number: number): boolean => number >= from;
      const last = (await tellings(query, { wanted })).at(-1)!;
      assert.ok(last.standing.every((one, number) => isSettled(one) || !wanted(number)));
      assert.deepEqual(hitsIn(last).filter(wanted), truth(query).filter(wanted));
    }),
  );
});

test("whether an institution is an author does not depend on how an article is confirmed", async () => {
  const at = known.findIndex(({ institutions }) => institutions.length > 0);
  const [institution] = known[at]!.institutions;
  const hits = async (typed: string): Promise<boolean> =>
    hitsIn((await tellings(parseQuery(typed))).at(-1)!).includes(at);
  const phrase = `"${known[at]!.body[0]!.slice(0, 4)}"`;
  assert.ok(await hits(phrase));
  assert.notEqual(await hits(`${phrase} -作者:${institution}`), await hits(`作者:${institution}`));
});

const partsRead = (since: number): Set<string> =>
  new Set(reads.slice(since).map((path) => path.replace(/^.*\/|(-\d+)?\.bin$/g, "")));

test("one and two characters are answered by the guide alone", async () => {
  ({ archive, reads } = await index.open());
  const opened = reads.length;
  assert.equal(hitsIn((await tellings(parseQuery("闸口 米"))).at(-1)!).length, ALIKE);
  assert.deepEqual(partsRead(opened), new Set(["cells"]));
});

test("a few candidates are read themselves; many are left to Pagefind", async () => {
  ({ archive, reads } = await index.open());
  let done = reads.length;
  assert.equal(hitsIn((await tellings(parseQuery("两家同说一句"))).at(-1)!).length, 2);
  assert.deepEqual(partsRead(done), new Set(["cells", "cards", "phrases"]));
  done = reads.length;
  assert.equal(hitsIn((await tellings(parseQuery("闸口的水位"))).at(-1)!).length, ALIKE);
  assert.deepEqual(partsRead(done), new Set(["cells", "words", "wordlist", "pagefind.wasm.gz"]));
});

test("it stops before the next shard when nobody waits for it any more", async () => {
  ({ archive, reads } = await index.open());
  const query = parseQuery("水库开");
  let asked = 0;
  const whole = await tellings(query);
  const cut = await tellings(query, { going: () => (asked += 1) < 2 });
  assert.ok(whole.length > 2);
  assert.equal(cut.length, 2);
});

test("a part that cannot be had is an error and no shorter answer", async () => {
  for (const part of [
    "cells.bin",
    "cells-0.bin",
    "cards.bin",
    "cards-0.bin",
    "phrases.bin",
    "words-0.bin",
    "wordlist.bin",
  ]) {
    const { archive: within } = await index.open((path) => path.endsWith(part));
    const query = /^(?:cards|phrases)/.test(part) ? parseQuery("两家同说一句") : parseQuery("闸口的水位");
    await assert.rejects(tellings(query, { within }), { message: new RegExp(`${part}: refused`) }, part);
  }
});
