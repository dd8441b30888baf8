/** What a page's words say of its year, gathered once: printed years, words of their time, numbered series, weekdays. */
import { ERAS, SERIES, type Era } from "../lexicon/eras.ts";
import { wordModel } from "../lexicon/wordModel.ts";
import { chineseNumber } from "./day.ts";
import type { DayMention } from "./dayMentions.ts";

/** A year that the words reckon: `20年前的1998年` → 2018. `years` of them when a series speaks of several. */
export type ReckonedYear = { year: number; years: number; printed: string };

export type YearEvidence = {
  /** Years told as past or present, and years still to come, with their printed words. */
  told: { year: number; printed: string }[];
  toCome: { year: number; printed: string }[];
  eras: Era[];
  /** Exact by reckoning: ages, anniversaries, spans of years. */
  reckoned: ReckonedYear[];
  /** `2020年伊始`, `2019年以来`. */
  begun: { year: number; printed: string }[];
  /** `比2021年同期`, `2023年8月……一年多来`: the year is the next one. */
  yearBefore: { year: number; printed: string }[];
  days: readonly DayMention[];
};

const PRINTED_YEAR =
  /(?<!\d)((?:19|20)\d{2}|(?:一九|二[〇零○])[〇零○一二三四五六七八九]{2})(?:年(?![级代])|(?=[-－~—至到]\d{2,4}年))/gu;
const TO_COME_BEFORE =
  /(?:(?<!截|年|月|直|得|从.{1,3}年)[到至]|力争|计划|规划|预计|争取|确保|目标|将于|拟于|拟从|拟自|有望|展望|面向|迎接)(?:了|在)?$/u;
const TO_COME_AFTER =
  /^(?:\d{1,2}月)?(?:\d{1,2}日)?(?:年?底|末)?(?:之?前(?![后往来夕几一二三四五六七八九\d])|将|底将|力争|要|拟|计划|基本实现|全面建成|建成后)/u;
/** 自2020年起，柳河镇将……; 2024年度居民医保参保缴费; 2024年1月1日至6月30日可以补缴; 2024年马拉松还有30天. */
const ARRANGED_AFTER =
  /^(?:(?:\d{1,2}月)?(?:\d{1,2}日)?起[^。；]{0,16}(?<![即便])将|度[^。，；]{0,16}(?:参保|缴费|征缴|征订|订阅|招生|招录|招考)|\d{1,2}月\d{1,2}日(?:至|到|[-—~～]{1,2})(?:\d{1,2}月)?\d{1,2}日可以?|[^。，；]{0,16}(?:还有|仅剩|只剩|不足)\d{1,3}[天日])/u;
/** The year behind the dash of a plan or a winter: 《柳河三年行动方案（2018—2025年）》, 2022—2023年采暖季, 2016至2017年改造计划. */
const SPAN_BEFORE = /\d年?(?:至|到|[-－–—~～]{1,2})$/u;
/** 承包期为2011年至2020年: a term is told of while it lasts. */
const TERM_BEFORE =
  /(?:期|期限)(?:为|是|：|从|自)(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:至|到|[-－–—~～]{1,2})$/u;
const SPAN_AFTER =
  /^(?:[）)]?[》”」』]|[^。，；]{0,12}(?:采暖季|供暖季|供热季|榨季|雪季|赛季|学年|计划|规划|方案|行动|纲要))/u;

const NUMBER = "([0-9]{1,3}|[一二三四五六七八九十百零〇]{1,5})";
const YEAR = "((?:19|20)\\d{2})年";

/** Two numbers, of which one is a year and the other how long ago that is. */
const RECKONINGS: readonly RegExp[] = [
  // 1957年出生……今年63岁
  new RegExp(
    `${YEAR}(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:出生|生于|生人|生(?=[，。、的]))[^。；]{0,24}(?:今年|现年)${NUMBER}岁`,
    "gu",
  ),
  new RegExp(
    `(?:今年|现年)${NUMBER}岁[^。；]{0,24}${YEAR}[^。；]{0,4}(?:出生|生人|生(?![于产活意态动]))`,
    "gu",
  ),
  // 1998年……至今已二十年
  new RegExp(
    `${YEAR}[^。；]{0,24}(?:至今|迄今|到现在|距今|算起|如今(?=已))，?(?:已|已有|已经|有|整整|足足|，)*${NUMBER}个?年(?![多余])`,
    "gu",
  ),
  // 二十年前的1998年
  new RegExp(`(?<![\\d十百])${NUMBER}年前(?:的|，|[（(]|即|也就是)+${YEAR}`, "gu"),
];

const YEAR_BEFORE: readonly RegExp[] = [
  new RegExp(`(?:比|同比|较|与|同)\\s*${YEAR}(?:同期|同比|相比|增|减|提高|下降|多|少|高|低)`, "gu"),
  new RegExp(`${YEAR}\\d{1,2}月[^。]{0,120}。?[^。]{0,10}(?<![\\d十百二三四五六七八九几])一年多?来`, "gu"),
  new RegExp(`去年[（(]${YEAR}[)）]`, "gu"),
];

const BEGUN = new RegExp(`${YEAR}(?:伊始|以来|上半年|一季度|第一季度|新春|春节)`, "gu");

/** `百` counts here: 一百周年, 一百二十周年, 百年. */
function countOf(printed: string): number {
  const hundred = printed.indexOf("百");
  const rest = chineseNumber(printed.slice(hundred + 1)) ?? 0;
  return hundred < 0 ? rest : (chineseNumber(printed.slice(0, hundred)) ?? 1) * 100 + rest;
}

function printedYears(text: string): Pick<YearEvidence, "told" | "toCome"> {
  const told: YearEvidence["told"] = [];
  const toCome: YearEvidence["toCome"] = [];
  for (const match of text.matchAll(PRINTED_YEAR)) {
    const year = chineseNumber(match[1]!)!;
    const before = text.slice(Math.max(0, match.index - 18), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    const ahead =
      TO_COME_BEFORE.test(before) ||
      TO_COME_AFTER.test(after) ||
      ARRANGED_AFTER.test(after) ||
      TERM_BEFORE.test(before) ||
      (SPAN_BEFORE.test(before) && SPAN_AFTER.test(after));
    (ahead ? toCome : told).push({ year, printed: match[0] + after.slice(0, 4) });
  }
  return { told, toCome };
}

function reckonedYears(text: string): ReckonedYear[] {
  const reckoned: ReckonedYear[] = [];
  for (const pattern of RECKONINGS)
    for (const [printed, first, second] of text.matchAll(pattern))
      reckoned.push({ year: countOf(first!) + countOf(second!), years: 1, printed });
  for (const { pattern, year, years = 1 } of SERIES)
    for (const [printed, number] of text.matchAll(pattern))
      reckoned.push({ year: year(countOf(number!)), years, printed });
  return reckoned.filter(({ year }) => year >= 1949 && year <= 2030);
}

const LONGEST_WORD = 4;
const ASCII = /[\w.]/;

/** log₁₀ share of a word that the model does not know. */
const UNKNOWN = -7;
const shareOf = (word: string): number => {
  const { ids, logs } = wordModel();
  const id = ids.get(word);
  return id === undefined ? UNKNOWN : logs[id]!;
};

/** A commoner word reaches from outside into the characters `[from, to)`, or out of them: 机动车 is no 动车. */
function isCut(text: string, from: number, to: number): boolean {
  const own = shareOf(text.slice(from, to));
  const reaches = (start: number, end: number): boolean => {
    const word = text.slice(start, end);
    return wordModel().ids.has(word) && shareOf(word) > own;
  };
  for (let start = Math.max(0, from - LONGEST_WORD + 1); start < from; start++)
    for (let end = from + 1; end < Math.min(to, start + LONGEST_WORD + 1); end++)
      if (reaches(start, end)) return true;
  for (let start = Math.max(from + 1, to - LONGEST_WORD + 1); start < to; start++)
    for (let end = to + 1; end <= Math.min(text.length, start + LONGEST_WORD); end++)
      if (reaches(start, end)) return true;
  return false;
}

/** Whether a text has a word, and not only its characters. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const within = ASCII.test(word[0]!) && ASCII.test(text[at - 1] ?? "");
    if (!within && !isCut(text, at, end)) return true;
  }
  return false;
}

/** All texts of a page, put together, and the days they name → what they say of the year. */
export function yearEvidence(text: string, days: readonly DayMention[]): YearEvidence {
  return {
    ...printedYears(text),
    eras: ERAS.filter(({ word }) => holdsWord(text, word)),
    reckoned: reckonedYears(text),
    begun: Array.from(text.matchAll(BEGUN), (match) => ({ year: Number(match[1]), printed: match[0] })),
    yearBefore: YEAR_BEFORE.flatMap((pattern) =>
      Array.from(text.matchAll(pattern), (match) => ({
        year: Number(match[1]),
        printed: match[0].slice(0, 30),
      })),
    ),
    days,
  };
}
