import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { stretches } from "../../src/reading/upright.ts";

const shown = (text: string): string =>
  stretches(text)
    .map(({ text: piece, className }) => (className === null ? piece : `<${className} ${piece}>`))
    .join("");

for (const [text, expected] of [
  ["1988年3月17日", "<below 1988>年<beside 3>月<beside 17>日"],
  ["增长12.5%，共3万元", "增长12.5%，共<beside 3>万元"],
  ["第A05版、G20和20G", "第A05版、G20和20G"],
  ["电话12345678", "电话12345678"],
  ["上午9:30到10点", "上午9:30到<beside 10>点"],
  ["一个数也没有", "一个数也没有"],
] as const)
  test(`figures in vertical lines: ${text}`, () => assert.equal(shown(text), expected));

test("no character is lost, and only short figures stand upright", () => {
  const texts = fc
    .array(fc.constantFrom("1", "23", "4567", "89012", "年", ".", "A", "%", "𠮷", " "))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const pieces = stretches(text);
      assert.equal(pieces.map((piece) => piece.text).join(""), text);
      for (const { text: piece, className } of pieces)
        if (className !== null) assert.match(piece, /^\d{1,4}$/);
    }),
  );
});
