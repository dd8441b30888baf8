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
import { randomFrom } from "../../simulator/random.ts";
import { unsigned } from "../pagefindWords.ts";

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

const texts = (seed: number, count: number, length: number, kinds: number): string[] => {
  const { between, chance } = randomFrom(seed);
  const character = (): string =>
    chance(0.05) ? BREAK : String.fromCodePoint(0x4e00 + between(0, kinds) ** 2);
  return Array.from({ length: count }, () => Array.from({ length: between(1, length) }, character).join(""));
};

for (const [name, list] of [
  ["one text of one character", ["水"]],
  ["texts of a few characters", texts(1, 30, 400, 5)],
  ["texts of many characters", texts(2, 120, 600, 140)],
  ["marks, letters and characters beyond the common ones", ["“𠮷a1，𠀀𠮷”", `ガ①${BREAK}${BREAK}½`, BREAK]],
  ["a text far longer than the others", ["水库", "水".repeat(20_000) + "库", "库"]],
] as const)
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
