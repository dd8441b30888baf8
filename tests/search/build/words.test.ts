import assert from "node:assert/strict";
import { after, test } from "node:test";
import fc from "fast-check";
import { listWords } from "../../../src/search/build/words.ts";
import { searchedText } from "../../../src/search/card.ts";
import { BREAK, fold } from "../../../src/search/fold.ts";
import { articleCard } from "../../../src/search/records.ts";
import { closePagefind, pagefindWords } from "../pagefindWords.ts";
import { knownArticles } from "../smallArchive.ts";
import { SEARCHED_TEXTS } from "../searchedTexts.ts";

after(closePagefind);

for (const [name, list] of [
  ...SEARCHED_TEXTS,
  ["half of a character beyond the common ones", ["水\ud842", "\udfb7水"]],
  ["articles", knownArticles(40, 7).map(({ article }) => searchedText(articleCard(article)).text)],
] as const)
  test(`words are those that Pagefind makes of ${name}`, async () => {
    assert.deepEqual([...listWords(list)], await pagefindWords(list));
  });

test("words are those that Pagefind makes of any printed characters", async () => {
  const printed = fc.array(fc.string({ unit: "binary", maxLength: 60 }), { minLength: 1, maxLength: 40 });
  for (const passages of fc.sample(printed, { numRuns: 25, seed: 3 })) {
    // No searched text is empty: a break stands behind its head.
    const list = passages.map((passage) => BREAK + fold(passage));
    assert.deepEqual([...listWords(list)], await pagefindWords(list));
  }
});

test("words come in the order of their letters, pages and places as steps from the one before", () => {
  assert.deepEqual(
    [...listWords(["水库水", "a", "库水"])],
    [
      ["a", [[1, [-25, 0], []]], []],
      [
        "库",
        [
          [0, [-25, 1], []],
          [2, [-25, 0], []],
        ],
        [],
      ],
      [
        "水",
        [
          [0, [-25, 0, 2], []],
          [2, [-25, 1], []],
        ],
        [],
      ],
    ],
  );
});
