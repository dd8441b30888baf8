/** Texts as they are searched, by what is hard about them. */
import { BREAK } from "../../src/search/fold.ts";
import { randomFrom } from "../simulator/random.ts";

const texts = (seed: number, count: number, length: number, kinds: number): string[] => {
  const { between, chance } = randomFrom(seed);
  const character = (): string =>
    chance(0.05) ? BREAK : String.fromCodePoint(0x4e00 + between(0, kinds) ** 2);
  return Array.from({ length: count }, () => Array.from({ length: between(1, length) }, character).join(""));
};

export const SEARCHED_TEXTS: readonly (readonly [name: string, texts: readonly string[]])[] = [
  ["one text of one character", ["水"]],
  ["texts of a few characters", texts(1, 30, 400, 5)],
  ["texts of many characters", texts(2, 120, 600, 140)],
  ["marks, letters and characters beyond the common ones", ["“𠮷a1，𠀀𠮷”", `ガ①${BREAK}${BREAK}½`, BREAK]],
  ["a text far longer than the others", ["水库", `${"水".repeat(20_000)}库`, "库"]],
];
