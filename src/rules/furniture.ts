/** Page furniture: mastheads, folios, staff lines, page lines – what belongs to the page and to no article. */
import { PAPER_NAME } from "../lexicon/papers.ts";
import { PRINTED_DAY } from "./day.ts";
import { isSalutation } from "./salutation.ts";

/** A line that divides the pages of one file: `—— 第02版 ——`, `=== A05版 ===`, `【第3版】`. */
export const PAGE_LINE =
  /^\s*(?:[-—–=*#＝_]{2,}|【)\s*(第?\s*(?:[A-Z]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3})\s*版)[^\n]{0,20}?(?:[-—–=*#＝_]{2,}|】)\s*$/i;

/** 版名: what a page's sections are called. */
const SECTION =
  /要闻|综合|民生|社会|经济|财经|科教|教育|文化|文体|体育|副刊|农业|农村|城事|城建|都市|健康|法治|专版|专刊|应急|旅游|文旅|时政|国际|国内|视点|深度|评论|广告|关注|县域|区县|生活|新闻/;

/** A line that is nothing but a section's name. */
export const SECTION_NAME = new RegExp(`^(?:本版|本期)?(?:${SECTION.source})+(?:版|新闻|周刊|专刊)?$`);

type Part = { name: string; pattern: RegExp };

/** Words set wide, a character at a time: `柳 河 日 报` → `柳河日报`, `2019 年 5 月 4 日` → `2019年5月4日`. */
export const closedUp = (text: string): string =>
  text.replace(
    /(?<=^|\s)(?:[A-D]|\p{Script=Han}|\d{1,4})(?:[ \u3000](?:\p{Script=Han}|\d{1,4}))+(?=\s|$)/gu,
    (run) =>
      /\p{Script=Han}[ \u3000](?:\d+[ \u3000])?\p{Script=Han}/u.test(run) ? run.replace(/\s/g, "") : run,
  );

const every = (source: RegExp): RegExp => new RegExp(source.source, `${source.flags}g`);

/** A paper's name in letters, beside its characters. */
const ROMANISED = /\s*\b[A-Z]{2,}(?:\s+[A-Z]{2,})*\b/g;

/** What a masthead or folio is made of. A line made of nothing else is one. */
const MASTHEAD_PARTS: readonly Part[] = [
  { name: "date", pattern: every(PRINTED_DAY) }, //                  2020年5月28日
  { name: "weekday", pattern: /(?:星期|周|礼拜)[一二三四五六日天]/g },
  {
    name: "lunar",
    pattern:
      // 丁未 alone may begin a name.
      /(?:农历|夏历|旧历)?\s*[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥](?:年\s*(?:[闰正一二三四五六七八九十冬腊]{1,3}月)?|\s*[闰正一二三四五六七八九十冬腊]{1,3}月)\s*(?:[初十廿二三][一二三四五六七八九十])?/g,
  },
  {
    name: "lunar day",
    pattern: /(?:农历|夏历)\s*[闰正一二三四五六七八九十冬腊]{1,3}月[初十廿二三][一二三四五六七八九十]/g,
  },
  {
    name: "page count",
    pattern: /(?:今日|今天|本期|共)\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[个块]?版/g,
  },
  {
    name: "page",
    pattern:
      /第?\s*[A-D]{0,2}\d{1,2}\s*版|(?<=^|\s)[A-D]?\d{2}[-—~～][A-D]?\d{2}(?=\s|$)|\b[A-D]\d{1,2}\b|第[一二三四五六七八九十]+版|(?<=^|\s)\d{2}(?=\s|$)/g,
  },
  {
    name: "publisher",
    pattern:
      /中共[\p{Script=Han}]{2,12}委(?:员会)?(?:宣传部)?(?:机关报|主管|主办)+|[\p{Script=Han}]{2,10}(?:报社|报业集团|传媒集团)(?:主办|出版|编辑|承办)+|(?:主管|主办|出版|印刷|承印)(?:单位)?\s*[:：]\s*[\p{Script=Han}]{2,16}/gu,
  },
  { name: "paper", pattern: every(PAPER_NAME) },
  {
    name: "issue",
    pattern:
      /(?:总)?第\s*\d+\s*(?:期|号)|(?:国内统一|国际标准)(?:连续出版物)?刊?号\s*[:：]?|ISSN\s*[:：]?\s*[\d-]+|CN\s*\d+[-—]\d+|邮发代号\s*[:：]?\s*\d+[-—]\d+|(?:零售|每份|定价|订价|全年|月价|售价)(?:价|每份)?(?:人民币)?\s*[:：]?\s*[\d〇零一二三四五六七八九十百.．]{1,6}\s*[元角分]/g,
  },
  {
    name: "staff",
    pattern:
      /(?:本版)?(?:责任编辑|责编|编辑(?![的部])|美术编辑|美编|校对|版式|组版|制版|制作|排版|制图|审读|值班主任|值班编委|终审|主编|统筹|图编)\s*[:：/／|｜]?\s*(?:(?:[\p{Script=Han}]{2,4}|\p{Script=Han}[ \u3000]{1,2}\p{Script=Han})(?:[\s、,，]+|$))*/gu,
  },
  {
    // The paper's own: 新闻热线, not the 咨询电话 at the end of a story.
    name: "newsroom",
    pattern:
      /(?:新闻|报料|爆料|投稿|广告|发行|订报|订阅|读者|总编室|编辑部)(?:热线|电话|专线|信箱|邮箱)\s*[:：]?\s*[\w.@\-/:()（）、]*|(?:社|报社地)址\s*[:：]?\s*[\p{Script=Han}\w]{2,30}/gu,
  },
  {
    name: "rights",
    pattern: /版权所有|(?:未经[\p{Script=Han}]{2,6}[,，]?)?(?:不得|严禁|请勿)转载|违者必究/gu,
  },
  {
    name: "contact",
    pattern:
      /(?:(?:联系|咨询|服务)?电话|热线|传真|(?:电子)?(?:邮箱|信箱)|电邮|邮(?:政)?编(?:码)?|E-?mail|网址|QQ|微信号?|公众号)\s*[:：]?\s*[\w.@\-/:]*/gi,
  },
  { name: "romanised", pattern: ROMANISED }, //                      LIUHE RIBAO
  { name: "section", pattern: every(SECTION) },
];

const WHOLE_NAME =
  /^[\p{Script=Han}\s]{2,10}(?:日\s*报|晚\s*报|晨\s*报|早\s*报|时\s*报|商\s*报|都\s*市\s*报|导\s*报|周\s*报|样\s*报|周\s*刊|青\s*年\s*报|工\s*人\s*报|农\s*民\s*报|工\s*农\s*报|法\s*[制治]\s*报)$/u;

/** Parts that make no masthead by themselves. */
const WEAK: ReadonlySet<string> = new Set(["section", "contact", "romanised"]);

const SIGNS = /[\s·•|｜/／:：,，.。\-—–_=*【】()（）《》~〇□■◆●]/g;

/** Which parts a line is made of when it is a masthead, folio or staff line; `null` otherwise. */
export function mastheadParts(text: string): string[] | null {
  if (text.length > 120 || isSalutation(text)) return null;
  const closed = closedUp(text);
  let rest = closed;
  const found: string[] = [];
  for (const { name, pattern } of MASTHEAD_PARTS) {
    const left = rest.replace(pattern, " ");
    if (left !== rest) found.push(name);
    rest = left;
  }
  // A line that holds a paper's name and nothing else of a masthead: 黑板报 and 服务大众 end like one.
  if (
    found.every((name) => WEAK.has(name) || name === "paper") &&
    !WHOLE_NAME.test(closed.replace(ROMANISED, ""))
  )
    return null;
  const spare = rest.replace(SIGNS, "");
  const strong = found.some((name) => !WEAK.has(name));
  // 周一论坛 is a label: a weekday alone says too little for words beside it.
  if (found.every((name) => name === "weekday") && spare !== "") return null;
  // A line that is nothing but a paper's name or a section name is a masthead too; a date inside a sentence is not.
  return strong && spare.length <= Math.max(2, closed.length * 0.12) ? found : null;
}

/** `责任编辑：…` and the like: names of staff, who are not authors. */
export const isStaffLine = (text: string): boolean =>
  /^(?:本版)?(?:责任编辑|责编|编辑|主编|美编|美术编辑|校对|值班主任|值班编委|审读|终审|版式|组版)\s*[:：/／|｜\s]/.test(
    text,
  ) &&
  text.length < 80 &&
  !isSalutation(text);

/** Nothing but rules, stars and bullets. */
export const isOrnament = (text: string): boolean => /^[\s\p{P}\p{S}]+$/u.test(text);
