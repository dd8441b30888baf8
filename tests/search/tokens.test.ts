import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { BREAK, fold } from "../../src/search/fold.ts";
import { tokens } from "../../src/search/tokens.ts";

test("one word a character; only what Pagefind leaves alone stands for itself", () => {
  assert.equal(tokens("张a1"), "张 a 1");
  assert.equal(tokens(","), "zcm");
  assert.equal(tokens(`上${BREAK}下`), "上 zz 下");
});

test("Pagefind sees nothing but letters, digits and common ideographs, as many as there are characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const characters = Array.from(fold(text));
      const words = tokens(characters.join(""))
        .split(" ")
        .filter((word) => word !== "");
      assert.equal(words.length, characters.length);
      for (const word of words) assert.match(word, /^([a-z0-9]|[\u3400-\u4dbf\u4e00-\u9fff]|z[a-p]+)$/u);
      assert.equal(new Set(words).size, new Set(characters).size, "no two characters share a word");
    }),
  );
});
