/** Where sentences begin and end: whether a line is whole, or cut at a column's end. */
import { firstWord } from "./wordModel.ts";

const OPEN = "“‘《（(「『【";
const CLOSE = "”’》）)」』】";

/** Marks opened and not closed, or the reverse (ASCII quotes count by parity): > 0 when the text stops inside a quotation. */
export function openQuotes(text: string): number {
  let depth = 0;
  for (const char of text) {
    if (OPEN.includes(char)) depth++;
    else if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
  }
  return depth + ((text.split('"').length - 1) % 2);
}

/** `……更满意。`, `……“好！”`, `……（记者 张三）`: the line ends where a paragraph may. */
export const endsSentence = (text: string): boolean =>
  /[。！？!?…；：:.][”’」』)）》"]*$|[)）】]$/.test(text.trimEnd());

/** Ends with a closing quotation mark and no stop before it: complete or cut, nothing on the line tells. */
export const endsInQuote = (text: string): boolean => /[^。！？!?…][”"』」]$/.test(text.trimEnd());

/** Closing marks begin no line; these single-character words begin no paragraph: particles, suffixes, second halves. */
const CLOSING_FIRST = /^[，。、；：！？,.;:!?”’）》」』…)%％]/;
const NEVER_FIRST: ReadonlySet<string> = new Set("的了着过们之地得吗呢吧性化式型率度者级等则所而且即");
/** Its first word is one of them. What the first character rules out need not be read as words. */
const beginsNever = (text: string): boolean =>
  NEVER_FIRST.has(text.slice(0, 1)) && NEVER_FIRST.has(firstWord(text));

/** Words that open paragraphs. */
const OPENERS =
  /^[“"「『（(《【●◆■□▲]|^(?:\d{1,4}年|\d{1,2}月|[一二三四五六七八九十]是|第[一二三四五六]|今年|去年|目前|近年来?|近日|日前|昨[日天]|今[天日]|据|同时|此外|另外|如今|为了?|在|随着|截至|下一步|接下来|除|不仅|虽然|针对|按照|通过|记者|本报|从|当|对于|围绕|一直|一年|几年|多年|那|这|说起|谈起|走进|经过|由于|自从)/;

/** How a line begins: `cut` when it cannot begin a paragraph, `opener` when its first words often do, else `plain`. */
export function lineStart(text: string): "cut" | "opener" | "plain" {
  if (CLOSING_FIRST.test(text)) return "cut";
  if (beginsNever(text)) return "cut";
  return OPENERS.test(text) ? "opener" : "plain";
}
