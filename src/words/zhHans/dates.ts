/** In Chinese: days, months, years, and what they are called. */
import { aboutDate, dateWords, UNKNOWN_DATE_WORDS } from "../../lexicon/placeholders.ts";

/** Days, months and years. A year, month or day is a number; `date` is one already in words. */
export const dates = {
  unknown: "日期未详",
  year: (year: number) => `${year}年`,
  month: (year: number, month: number) => `${year}年${month}月`,
  day: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  monthDay: (month: number, day: number) => `${month}月${day}日`,
  /** Where the year is said already, and where the month is. */
  monthOfYear: (month: number) => `${month}月`,
  dayOfMonth: (_month: number, day: number) => `${day}日`,
  /** Where there is little room. */
  monthShort: (month: number) => `${month}月`,
  dayShort: (day: number) => `${day}日`,
  decade: (year: number) => `${year}年代`,
  about: (date: string) => `约${date}`,
  /** From one day or year to another. */
  span: (first: string, last: string) => `${first}—${last}`,
  until: (first: string, last: string) => `${first}至${last}`,
  years: (first: number, last: number) => `${first}—${last}年`,
  /** From Monday on. */
  weekdays: ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
  weekdaysShort: ["一", "二", "三", "四", "五", "六", "日"],
  /** Days of the week on which a paper appears, 1 for Monday. */
  everyDay: "每天出版",
  everyWeek: (days: number[]) => `每周${days.map((day) => "一二三四五六日"[day - 1]).join("、")}出版`,
  founded: (date: string) => `${date}创刊`,
  closed: (date: string) => `${date}停刊`,
};

/** What is said of printed matter. */
export const matter = {
  /** Of a solar term or a festival. */
  dayName: (name: string) => name,
  lunar: (date: string) => `${date}。`,
  untitled: "无题",
  folio: (page: string) => `第${page}版`,
  unknownFolio: "版次未详",
  folioOf: (folio: string, section: string) => `${folio}：${section}`,
  folios: (first: string, last: string) => `第${first}—${last}版`,
  missingFolios: (folios: string[]) => `缺${folios.join("、")}`,
  line: (line: number) => `第${line}行`,
  lines: (from: number, to: number) => `第${from}–${to}行`,
  partOfLine: (line: number) => `第${line}行（部分）`,
  organisation: (name: string) => `（${name}）`,
  missing: { beginning: "开头缺失", middle: "中间缺失", end: "结尾缺失" },
  incomplete: (parts: string[]) => `原文不全：${parts.join("、")}`,
  gap: "此处原文缺失",
};

/** This day in other years: on the front page, by the reader's clock, and on pages of its own. */
export const today = {
  name: "历史上的今天",
  description: (title: string) => `按月日翻看${title}里历年同一天的报纸。`,
  choose: "选一个日子，看历年这一天的报纸",
  standfirst: (days: number) => `选一个日子，看历年这一天的报纸。有底色的日子文库里有报，共${days}个。`,
  years: (count: number) => `${count}年`,
  of: (day: string) => `历史上的${day}`,
  dayDescription: (day: string, years: number) => `文库里历年${day}的报纸，共${years}年。`,
  dayStandfirst: (years: number) => `文库里有${years}年这一天的报纸，每年列出几条要目，由远及近。`,
};

/** The calendar: what is held of decades, years, months and days. */
export const calendar = {
  glance: (regular: boolean) =>
    `颜色越深，报纸越多；空白处文库里没有${regular ? "，矮一截的不全，空框是当时出了报而文库一期也没有的，缺多少写在后面" : ""}。点年份或月份，看那时的报纸。`,
  daysOf: (year: string) => `${year}的每一天`,
  year: "年",
  month: "月",
  to: "到",
  issues: "期",
  missing: "缺",
  standfirst: (onThisDay: string, regular: boolean) =>
    `颜色越深，那个月的报纸越多；没有颜色的月份，文库里没有报纸${regular ? "，带斜线的是当时出了报而文库一期也没有的，缺多少写在下面" : ""}。也可以<a href="${onThisDay}">按月日看历年的同一天</a>。`,
  decades: "年代",
  monthHolds: (month: string, words: string) => `${month}，${words}`,
  none: "无",
  silent: "不出报",
  description: (time: string, articles: number) => `${time}的报纸，共${articles}篇文章。`,
  holds: (issues: number, articles: number, missing: number) =>
    `文库藏${issues}期、${articles}篇文章${missing > 0 ? `，缺${missing}期` : ""}。`,
  keyOfYear: (missing: number) =>
    `有底色的日子有报纸${missing > 0 ? "，带斜线的日子出了报而文库没有" : ""}。`,
  thisYear: "这一年的报纸",
  thisMonth: "这个月的报纸",
  thisDay: "这一天的报纸",
  days: "各日",
  morePapers: (count: number) => `还有${count}种报纸`,
  dayDescription: (day: string, weekday: string, articles: number) =>
    `${day} ${weekday} 的报纸，共${articles}篇文章。`,
  otherYears: (count: number, address: string) => `<a href="${address}">其他${count}年的这一天</a>。`,
  alsoPublished: (papers: string[]) => `这一天还出了${papers.join("、")}，文库没有。`,
};

/** This day in other years, on the front page. */
export const frontDay = {
  day: (month: number, day: number) => `${month}月${day}日`,
  isToday: (day: string) => `今天是${day}。`,
  nearest: (now: string, day: string) => `文库里没有${now}的报纸，最近的一天是${day}。`,
  papersOf: (day: string) => `历年${day}的报纸`,
  inYear: (year: number, paper: string) => `${year}年　${paper}　`,
};

/** Days are `1988-03-17`, months `1988-03`. */
export const days = {
  undated: UNKNOWN_DATE_WORDS,
  day: dateWords,
  about: aboutDate,
  year: (year: string) => `${year}年`,
  years: (from: string, to: string) => (from === to ? `${from}年` : `${from}—${to}年`),
  month: (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`,
  months: (from: string, to: string) =>
    from === to ? days.month(from) : `${days.month(from)}至${days.month(to)}`,
  /** Both inclusive. */
  between: (from: string, to: string) => `${dateWords(from)}至${dateWords(to)}`,
  since: (from: string) => `${dateWords(from)}以后（含当日）`,
  until: (to: string) => `${dateWords(to)}以前（含当日）`,
};
