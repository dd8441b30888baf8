/** Headlines of several printed lines: a line's end is shown as a space, but where the two lines are one phrase. */
import type { Block } from "../types.ts";
import { firstWord, lastWord, wordAcross } from "./wordModel.ts";

/** Stands where print began a new line, as it does in a Chinese catalogue. */
export const LINE_BORDER = "　";

/** Words that end no phrase: `竹条扎起的|一只老鹰`. With another character they are a word that may, `参与`, `合同`. */
const OPEN_WORDS: ReadonlySet<string> = new Set("的之与和及或把被将向从为让使由在于对给");
/** Words that begin no phrase: `老渠放水|之后`. */
const FOLLOWING: ReadonlySet<string> = new Set("的 了 着 过 们 之 等 之后 之前 以来 以后 以前".split(" "));

/** What shows that the text goes on over a line's end, or that it needs no space to be seen. */
export const ONE_PHRASE: readonly { name: string; test: (above: string, below: string) => boolean }[] = [
  // 老百|姓说渠水
  { name: "a word reaches across", test: (above, below) => wordAcross(above, below) > 0 },
  // 七十二根竹条扎起的|一只老鹰
  { name: "a word that goes on", test: (above) => OPEN_WORDS.has(lastWord(above)) },
  // 老渠放水|之后
  { name: "a word that follows", test: (_, below) => FOLLOWING.has(firstWord(below)) },
  // 夜校里的灯，|一亮三十年
  { name: "a mark that divides", test: (above) => /[，、；：。！？…—,;:!?]$/u.test(above) },
  // 老渠清了|——柳河村放水记
  { name: "a mark that closes or divides", test: (_, below) => /^[，、；：。！？…—”’》）〉】]/u.test(below) },
  // 学唱《早市|谣》
  { name: "inside brackets", test: (above) => /[《〈（【][^》〉）】]*$/u.test(above) },
  // 增加1|200亩
  { name: "a number goes on", test: (above, below) => /\d$/.test(above) && /^[\d.,%％万亿]/u.test(below) },
];

const border = (above: string, below: string): string =>
  ONE_PHRASE.some(({ test }) => test(above, below)) ? "" : LINE_BORDER;

/** Blocks of one part of a headline → its text, with a border where print began a new line. */
export function headlineText(blocks: readonly Block[]): string {
  let text = "";
  for (const block of blocks) {
    let at = 0;
    for (const { text: printed } of block.pieces) {
      // The block's text is its pieces', mark for mark, their quotation marks paired.
      const line = block.text.slice(at, at + printed.length).trim();
      at += printed.length;
      text += text === "" || line === "" ? line : border(text, line) + line;
    }
  }
  return text;
}
