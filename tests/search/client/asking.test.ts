import { UNKNOWN_DATE } from "../../../src/lexicon/placeholders.ts";
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { UNKNOWN_PAPER, UNKNOWN_PLACE } from "../../../src/lexicon/placeholders.ts";
import { readAddress, SORTS, type Asked, type Sort } from "../../../src/search/client/address.ts";
import type { Archive } from "../../../src/search/client/archive.ts";
import { putQuestion, readQuestion, type Answer } from "../../../src/search/client/asking.ts";
import { factShelf } from "../../../src/search/client/facts.ts";
import type { FacetName } from "../../../src/search/narrow.ts";
import { diskIndex, type DiskIndex } from "../diskIndex.ts";
import { inOrder, knownArticles, saysAll, type Known } from "../smallArchive.ts";
import { typedTerms } from "../typedQueries.ts";

const known = inOrder(knownArticles(60, 3));
let index: DiskIndex;
let archive: Archive;
before(async () => {
  index = await diskIndex(known);
  ({ archive } = await index.open());
});
after(() => index.remove());

/** An answer as it was when it was told; `dated`: the articles of which something was known. */
type Told = Answer & { articles: number[]; dated: boolean[] };

async function answers(asked: Asked): Promise<Told[]> {
  const told: Told[] = [];
  await putQuestion(archive, factShelf(archive), readQuestion(asked, archive.secondReadings), {
    going: () => true,
    told: async (answer) => {
      const dated = Array.from(answer.facts.dates, (date) => date !== undefined);
      told.push({ ...answer, articles: [...answer.narrowed.articles], dated });
    },
  });
  return told;
}

const cityOf = ({ article }: Known): string => article.front.city ?? UNKNOWN_PLACE;
const paperOf = ({ article }: Known): string => article.front.paper ?? UNKNOWN_PAPER;
const districtsOf = (one: Known): string[] =>
  (one.article.front.districts ?? []).map((district) => `${cityOf(one)}/${district}`);

/** What may be typed and chosen beside words, each with what it asks of an article. */
const CONDITIONS: readonly { address: string; typed?: string; passes: (one: Known) => boolean }[] = [
  { address: "", passes: () => true },
  { address: "", typed: "城市:淄博", passes: (one) => cityOf(one) === "淄博市" },
  {
    address: "",
    typed: "地方:张店 地方:滨州",
    passes: (one) => cityOf(one) === "滨州市" || districtsOf(one).length > 0,
  },
  { address: "", typed: "报:运河", passes: (one) => paperOf(one) === "运河样报" },
  { address: "", typed: "专题:农业", passes: ({ article }) => article.front.topics.includes("农业与乡村") },
  {
    address: "from=1990",
    typed: "日期:..1998-06",
    passes: ({ article: { front } }) => front.date >= "1990" && front.date < "1998-07",
  },
  { address: "year=1988&month=1988-03", passes: ({ article }) => article.front.date.startsWith("1988-03") },
  { address: "city=淄博市&city=地点未详", passes: (one) => cityOf(one) !== "滨州市" },
  {
    address: "author=孙银峰&paper=海岱样报",
    passes: (one) => one.authors[0] === "孙银峰" && paperOf(one) === "海岱样报",
  },
];

type Drawn = { words: string; condition: (typeof CONDITIONS)[number]; sort: Sort };

const question: fc.Arbitrary<Drawn> = fc.record({
  words: fc.oneof({ weight: 5, arbitrary: typedTerms(known) }, { weight: 1, arbitrary: fc.constant("") }),
  condition: fc.constantFrom(...CONDITIONS),
  sort: fc.constantFrom(...SORTS),
});

/** The question as asked, and the numbers of the articles that answer it, newest first. */
function drawn({ words, condition, sort }: Drawn): { asked: Asked; truth: number[] } {
  const asked = { ...readAddress(`?${condition.address}`), typed: `${words} ${condition.typed ?? ""}`, sort };
  const { query } = readQuestion(asked, archive.secondReadings);
  const passes = (one: Known): boolean => saysAll(one, query) && condition.passes(one);
  return { asked, truth: Array.from(known.keys()).filter((number) => passes(known[number]!)) };
}

const ascending = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);

test("the complete answer is what answers the question, in the order asked for", async () => {
  await fc.assert(
    fc.asyncProperty(question, async (draw) => {
      const { asked, truth } = drawn(draw);
      const last = (await answers(asked)).at(-1)!;
      assert.ok(last.complete);
      assert.deepEqual(ascending(last.articles), truth);
      if (asked.sort === "newest") assert.deepEqual(last.articles, truth);
      const dated = truth.filter((number) => known[number]!.article.front.date !== UNKNOWN_DATE);
      if (asked.sort === "oldest")
        assert.deepEqual(
          last.articles,
          [...dated.toReversed(), ...truth.slice(dated.length)],
          "the undated last, whichever way",
        );
    }),
    { numRuns: 300 },
  );
});

test("an answer on the way lacks nothing of the shards that have come, and gives no card of what is no hit", async () => {
  await fc.assert(
    fc.asyncProperty(question, async (draw) => {
      const { asked, truth } = drawn(draw);
      for (const { articles, dated, card } of await answers(asked)) {
        const held = new Set(articles);
        assert.deepEqual(
          truth.filter((number) => dated[number] && !held.has(number)),
          [],
        );
        for (const number of articles.slice(0, 5)) {
          const its = await card(number);
          assert.equal(its?.id ?? null, truth.includes(number) ? known[number]!.article.front.id : null);
        }
      }
    }),
    { numRuns: 100 },
  );
});

const counted = (values: string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

test("values of facets are counted as the articles found have them", async () => {
  await fc.assert(
    fc.asyncProperty(typedTerms(known), async (typed) => {
      const { asked, truth } = drawn({ words: typed, condition: CONDITIONS[0]!, sort: "newest" });
      const { narrowed, facts } = (await answers(asked)).at(-1)!;
      const shown = (facet: FacetName): Record<string, number> => {
        const values = facts.facets[facet].values.map((value, at): [string, number] => [
          value,
          narrowed.counts[facet][at]!,
        ]);
        return Object.fromEntries(values.filter(([, count]) => count > 0));
      };
      const found = truth.map((number) => known[number]!);
      assert.deepEqual(shown("city"), counted(found.map(cityOf)));
      assert.deepEqual(shown("paper"), counted(found.map(paperOf)));
      assert.deepEqual(shown("district"), counted(found.flatMap(districtsOf)));
      assert.deepEqual(shown("topic"), counted(found.flatMap(({ article }) => article.front.topics)));
      assert.deepEqual(shown("month"), counted(found.map(({ article }) => article.front.date.slice(0, 7))));
    }),
    { numRuns: 50 },
  );
});

test("years are counted exactly within the dates chosen", async () => {
  const dates = fc.constantFrom("", "from=1995", "to=1998-05");
  await fc.assert(
    fc.asyncProperty(typedTerms(known), dates, async (typed, chosen) => {
      const asked = { ...readAddress(`?${chosen}`), typed };
      const { query } = readQuestion(asked, archive.secondReadings);
      const within = ({ article: { front } }: Known): boolean =>
        chosen === "" ||
        (front.date !== UNKNOWN_DATE &&
          (asked.from === "" || front.date >= "1995-01-01") &&
          (asked.to === "" || front.date <= "1998-05-31"));
      const said = known.filter((one) => saysAll(one, query) && within(one));
      assert.deepEqual(
        Object.fromEntries((await answers(asked)).at(-1)!.narrowed.years),
        counted(said.map(({ article }) => article.front.date.slice(0, 4))),
      );
    }),
    { numRuns: 200 },
  );
});
