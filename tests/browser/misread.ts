/** Print as a machine misreads it, to be corrected by a person: truth for both readings of an article. */
const ALIKE: Readonly<Record<string, string>> = {
  日: "曰",
  土: "士",
  未: "末",
  天: "夭",
  大: "太",
  人: "入",
};

/** `大雨过后的土路` → `太雨过后的士路`. */
export const misread = (text: string): string =>
  text.replace(/[日土未天大人]/gu, (character) => ALIKE[character]!);
