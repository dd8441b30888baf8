import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { listWords } from "../../../src/search/build/words.ts";
import { tokens } from "../../../src/search/tokens.ts";
import { BREAK } from "../../../src/search/fold.ts";
import {
  decodeChunk,
  emptyChunk,
  encodeWords,
  pagefindMeta,
  type Word,
} from "../../../src/search/files/words.ts";
import { unsigned } from "../pagefindWords.ts";
import { SEARCHED_TEXTS } from "../searchedTexts.ts";

const wordsOf = (chunks: readonly Uint8Array[]): Word[] =>
  chunks.flatMap((chunk) => (unsigned(chunk) as [Word[]])[0]);

function assertSame(words: readonly Word[], articles: number): number {
  const { cells, lasts } = encodeWords(words, articles);
  const decoded = cells.map((cell) => wordsOf([decodeChunk(cell, articles)]));
  assert.deepEqual(
    decoded.flat(),
    words.filter(([word]) => word !== tokens(BREAK)),
    "all but what divides passages, which no query has",
  );
  assert.deepEqual(
    lasts,
    decoded.map((cell) => cell.at(-1)![0]),
  );
  return cells.length;
}

for (const [name, list] of SEARCHED_TEXTS)
  test(`the words of ${name} come back from their cells`, () => {
    const cells = assertSame([...listWords(list)], list.length);
    if (name === "texts of many characters") assert.ok(cells > 3, `${cells} cells`);
  });

/** Words as Pagefind could write them: ascending pages, each with the weight of plain text and its places. */
const plainWords = fc.uniqueArray(
  fc.record({
    word: fc.string({ unit: "binary", minLength: 1, maxLength: 5 }).filter((word) => word.isWellFormed()),
    pages: fc.uniqueArray(
      fc.tuple(fc.nat({ max: 999 }), fc.array(fc.nat({ max: 2 ** 24 }), { minLength: 1, maxLength: 9 })),
      {
        minLength: 1,
        maxLength: 20,
        selector: ([page]) => page,
      },
    ),
  }),
  { selector: ({ word }) => word, maxLength: 12 },
);

test("any plain words come back", () => {
  fc.assert(
    fc.property(plainWords, (list) => {
      const words = list.map(({ word, pages }): Word => {
        const ascending = pages.toSorted(([a], [b]) => a - b);
        return [
          word,
          ascending.map(([page, places], at) => [page - (ascending[at - 1]?.[0] ?? 0), [-25, ...places], []]),
          [],
        ];
      });
      assertSame(words, 1000);
    }),
  );
});

test("the table of contents names pages by their number and cells by theirs, and what is never asked has an empty chunk", () => {
  const meta = pagefindMeta("1.6.0", 2, ["b", "水"]);
  assert.deepEqual(unsigned(meta), [
    "1.6.0",
    [
      ["0", 1, ""],
      ["1", 1, ""],
    ],
    [
      ["\0", "b", "0"],
      ["b\0", "zz", "empty"],
      ["zz\0", "水", "1"],
    ],
    [],
    [],
    [],
  ]);
  assert.deepEqual(unsigned(emptyChunk()), [[]]);
});
