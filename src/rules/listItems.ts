/** Items of a list: each with the same mark, or with the next number. */
import { chineseNumber } from "./day.ts";

/** `●某镇修通了环村路。`, `◆ 某县……` */
const MARKED = /^([●■◆▲★◇◎▶►•※])\s*\S/u;
/** `3.早餐吃七分饱`, `三、申请与审核`; no decimal, no date. */
const NUMBERED = /^(\d{1,2}|[一二三四五六七八九十]{1,3})[.．、](?!\d)/u;

const numberOf = (text: string): number | null => {
  const number = NUMBERED.exec(text)?.[1];
  return number === undefined ? null : chineseNumber(number);
};

/** Whether one text is the item below another, each a paragraph of one list. */
export function isNextItem(above: string, below: string): boolean {
  const mark = MARKED.exec(above)?.[1];
  if (mark !== undefined) return MARKED.exec(below)?.[1] === mark;
  const number = numberOf(above);
  return number !== null && numberOf(below) === number + 1;
}
