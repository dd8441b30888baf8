/** Residue: what printing and extraction leave in the text of an element. */
import { printedLines, type Element } from "./layout.ts";
import type { Options } from "./options.ts";
import type { Random } from "./random.ts";

/** The residue of one page. */
export type Residue = {
  lineEnds: boolean;
  ascii: boolean;
  headingMarks: boolean;
  boldDatelines: boolean;
  /** Chance that a character which can be misread is. */
  misreadings: number;
  fusedHeads: number;
  fusedParagraphs: number;
  fusedFragments: number;
};

const MISREADINGS = 0.02;

export function residueOf(options: Options, random: Random): Residue {
  const any = random.chance(options.residue);
  const chance = (probability: number): boolean => any && random.chance(probability);
  return {
    lineEnds: chance(options.lineEnds),
    ascii: chance(options.ascii),
    headingMarks: chance(options.headingMarks),
    boldDatelines: chance(options.boldDatelines),
    misreadings: chance(options.misreadings) ? MISREADINGS : 0,
    fusedHeads: any ? options.fusedHeads : 0,
    fusedParagraphs: any ? options.fusedParagraphs : 0,
    fusedFragments: any ? options.fusedFragments : 0,
  };
}

const ASCII: Readonly<Record<string, string>> = {
  "，": ",",
  "：": ":",
  "；": ";",
  "？": "?",
  "！": "!",
  "（": "(",
  "）": ")",
  "“": '"',
  "”": '"',
  "％": "%",
};
const toAscii = (text: string): string => Array.from(text, (char) => ASCII[char] ?? char).join("");

/** Characters that are read as others which look like them. */
export const LOOK_ALIKE: Readonly<Record<string, string>> = {
  入: "人",
  人: "入",
  未: "末",
  已: "己",
  日: "曰",
  大: "太",
  土: "士",
  千: "干",
  天: "夭",
  田: "由",
  市: "布",
  问: "间",
  今: "令",
  设: "没",
  治: "冶",
  折: "拆",
  贷: "货",
  侯: "候",
};

const misread = (text: string, rate: number, random: Random): string =>
  Array.from(text, (char) =>
    LOOK_ALIKE[char] !== undefined && random.chance(rate) ? LOOK_ALIKE[char] : char,
  ).join("");

/** `本报某地讯（记者 某某）` → `**本报某地讯（记者 某某）**` */
const boldDateline = (text: string): string =>
  text.replace(/^[^。，]{0,16}?[讯电](?:[（(][^）)]*[）)])?/, "**$&**");

/** An element's text as the extractor gives it. */
export function printed(element: Element, residue: Residue, random: Random): string {
  const { role, dated } = element;
  const lines = role === "body" && residue.lineEnds ? printedLines(element) : [element.text];
  const read = lines.map((line) => misread(line, residue.misreadings, random)).join(" ");
  const marked = residue.ascii && role !== "byline" ? toAscii(read) : read;
  if (residue.boldDatelines && dated) return boldDateline(marked);
  return residue.headingMarks && role === "headline" ? `## ${marked}` : marked;
}
