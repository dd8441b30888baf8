import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { ask, type SearchIndex } from "../../src/search/ask.ts";
import { perFacet } from "../../src/search/facets.ts";
import { BREAK, fold } from "../../src/search/fold.ts";
import { parseQuery } from "../../src/search/query.ts";
import { tokens } from "../../src/search/tokens.ts";

/** What Pagefind does with a quoted phrase: the words one after the other. */
const hasPhrase = (content: string, phrase: string): boolean => ` ${content} `.includes(` ${phrase} `);

function modelIndex(articles: string[][]): SearchIndex {
  const contents = articles.map((passages) => tokens(passages.map(fold).join(BREAK)));
  return {
    ids: articles.map((_, number) => String(number)),
    facets: perFacet(() => new Map()),
    phrase: async (folded) =>
      new Set(
        contents.flatMap((content, number) => (hasPhrase(content, tokens(folded)) ? [String(number)] : [])),
      ),
    card: () => Promise.reject(new Error("not asked for")),
  };
}

const character = fc.constantFrom("张", "店", "水", "Ａ", "a", "1", "，", ",", "“", " ", "𠮷");
const passage = fc.string({ unit: character, minLength: 1, maxLength: 8 });
const archive = fc.array(fc.array(passage, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });

test("a phrase is found exactly where it is a substring of a passage", async () => {
  await fc.assert(
    fc.asyncProperty(
      archive,
      fc.string({ unit: character, minLength: 1, maxLength: 4 }),
      async (articles, phrase) => {
        const wanted = fold(phrase);
        fc.pre(wanted !== "" && !wanted.startsWith('"'));
        const expected = articles.flatMap((passages, number) =>
          passages.some((text) => fold(text).includes(wanted)) ? [String(number)] : [],
        );
        assert.deepEqual(await ask(modelIndex(articles), parseQuery(`"${phrase}"`)), expected);
      },
    ),
  );
});

test("all of the words, none of the excluded, in the index's order", async () => {
  const index = modelIndex([["张店水库"], ["张店", "开闸"], ["水库开闸"]]);
  assert.deepEqual(await ask(index, parseQuery("张店")), ["0", "1"]);
  assert.deepEqual(await ask(index, parseQuery("开闸 张店")), ["1"]);
  assert.deepEqual(await ask(index, parseQuery("张店 -水库")), ["1"]);
  assert.deepEqual(await ask(index, parseQuery("-张店")), ["2"]);
  assert.deepEqual(await ask(index, parseQuery("张店开闸")), []);
});
