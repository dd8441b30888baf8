import { test } from "node:test";
import assert from "node:assert/strict";
import type { SearchedText } from "../../../src/search/card.ts";
import { patchWords } from "../../../src/search/build/patchWords.ts";
import { listWords } from "../../../src/search/build/words.ts";
import { encodeWords, type WordCells } from "../../../src/search/files/words.ts";
import { BREAK } from "../../../src/search/fold.ts";
import { randomFrom } from "../../simulator/random.ts";

const cellsOf = (texts: readonly string[]): WordCells => encodeWords(listWords(texts), texts.length);

const plain = ({ cells, lasts }: WordCells): object => ({
  cells: cells.map((cell) => Buffer.from(cell).toString("hex")),
  lasts,
});

/** Returns how many cells are those that were. */
function assertPatched(before: readonly string[], now: readonly string[]): number {
  const searched = (text: string): SearchedText => ({ text, headed: 0 });
  const corrected = [...now.keys()]
    .filter((at) => now[at] !== before[at])
    .map((article) => ({ article, before: searched(before[article]!), after: searched(now[article]!) }));
  const made = cellsOf(before);
  const patched = patchWords(made, now.length, corrected);
  assert.deepEqual(plain(patched), plain(cellsOf(now)));
  return patched.cells.filter((cell) => made.cells.includes(cell)).length;
}

const { between, chance } = randomFrom(5);
const many = (length: number): string =>
  Array.from({ length }, () =>
    chance(0.05) ? BREAK : String.fromCodePoint(0x4e00 + between(0, 140) ** 2),
  ).join("");
const texts = Array.from({ length: 120 }, () => many(between(1, 600)));

test("a sentence more: most cells are those that were", () => {
  const kept = assertPatched(
    texts,
    texts.map((text, at) => (at === 60 ? `${text}以本句为准` : text)),
  );
  const { cells } = cellsOf(texts);
  assert.ok(kept > cells.length / 2, `${kept} of ${cells.length}`);
});

test("articles that say something else", () => {
  assertPatched(
    texts,
    texts.map((text, at) => (at === 0 || at === 119 ? many(80) : text)),
  );
});

for (const [what, before, now] of [
  ["a word behind all others", ["水", "库"], ["水", "库龥"]],
  ["a word before all others", ["水", "库"], ["0水", "库"]],
  ["the only word of letters, which shares no cell with characters", ["水", "a库"], ["水", "库"]],
  ["letters behind the last of them", ["a水", "库"], ["a水", "z1库"]],
  ["nothing but a break", ["水", "库"], [BREAK, "库"]],
  ["something instead of a break", [BREAK, BREAK], ["水a", BREAK]],
] as const)
  test(`a shard of two: ${what}`, () => {
    assertPatched(
      [...before].map((text) => text + BREAK),
      [...now].map((text) => text + BREAK),
    );
  });
