import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cutWords } from "../../../src/site/article/cutWords.ts";

const words = (text: string): string[] => cutWords(text).map(({ from, to }) => text.slice(from, to));

test("the likeliest words, nothing but Han characters in them", () => {
  assert.deepEqual(words("图书馆的 2 只水表，坏了"), ["图书馆", "的", "只", "水表", "坏", "了"]);
});

test("a character that nobody knows is a word of its own, and rare", () => {
  const [first] = cutWords("㐂字");
  assert.deepEqual([first?.from, first?.to, first?.id], [0, 1, -1]);
  assert.ok(first!.rarity > cutWords("字")[0]!.rarity);
});

test("every Han character is in exactly one word", () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from("水表图书馆的了在，a1 \n〇㐂😀")),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (given) => {
      assert.equal(words(given).join(""), given.replace(/[^\u3400-\u9fff]/g, ""));
    }),
  );
});
