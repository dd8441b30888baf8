/** What the page itself says of itself: paper, date, 版次 and 版名 in its masthead and folio lines, its paper in its notices. */
import { PAPER_NAME, type Paper } from "../lexicon/papers.ts";
import type { PageFacts } from "../types.ts";
import { chineseNumber, PRINTED_DAY, readDay, weekday } from "./day.ts";
import { pageNumber } from "./fileName.ts";
import { closedUp } from "./furniture.ts";
import { lunarDay, solarDay } from "./lunar.ts";

const WEEKDAYS = "日一二三四五六";
const PRINTED_PAGE =
  /[A-D]{0,2}\d{1,2}\s*版|\b[A-D]\d{1,2}\b|第[一二三四五六七八九十]+版|(?<=^|\s)\d{2}(?=\s|$)|(?<=报)\s+\d(?=\s|$)/;
const SECTIONS = ["文化旅游", "要闻", "综合", "民生", "社会", "经济", "财经", "科教", "文教", "教育", "文化", "文体", "体育", "副刊", "农业", "农村", "城事", "城建", "都市", "健康", "法治", "应急", "文旅", "旅游", "时政", "视点", "深度", "评论", "专版"]; // prettier-ignore

/** A word of a masthead that is no paper's name, though one could end so. */
const NO_PAPER = "电视报";

function paperIn(text: string, papers: readonly Paper[]): string | null {
  const listed = papers.find((paper) => text.includes(paper.name));
  if (listed) return listed.name;
  const name = PAPER_NAME.exec(text.replace(PRINTED_DAY, " "))?.[0];
  return name === undefined || name === NO_PAPER ? null : name;
}

const WEEKDAY = /(?:星期|周|礼拜)([一二三四五六日天])/u;
const weekdayIn = (text: string): string | null => WEEKDAY.exec(text)?.[1]?.replace("天", "日") ?? null;

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
/** `农历己亥年三月三十`, `己亥年腊月廿三`. A leap month's days are told apart by its 闰. */
const LUNAR = new RegExp(
  `(?:([${STEMS}])([${BRANCHES}])年?\\s*|(?<![闰\\d年〇零一二三四五六七八九十冬]))([正一二三四五六七八九冬腊]|十[一二]?)月(初[一二三四五六七八九十]|[十廿][一二三四五六七八九]|二十|三十)`,
  "u",
);
const LUNAR_MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };
const FIRST_PRINTED = 1949;
const LAST_PRINTED = 2050;

/** `years`: those that bear the printed name; none where none is printed. */
type LunarPrint = { printed: string; years: number[]; month: number; day: number };

/** Years of the sixty that bear a name: 己亥 → 1959, 2019. */
const yearsNamed = (stem: string | undefined, branch: string | undefined): number[] =>
  Array.from({ length: LAST_PRINTED - FIRST_PRINTED }, (_, i) => FIRST_PRINTED + i).filter(
    (year) => STEMS[(year + 6) % 10] === stem && BRANCHES[(year + 8) % 12] === branch,
  );

function lunarPrint(text: string): LunarPrint | null {
  const match = LUNAR.exec(text);
  if (match === null) return null;
  return {
    printed: match[0],
    years: yearsNamed(match[1], match[2]),
    month: LUNAR_MONTHS[match[3]!] ?? chineseNumber(match[3]!)!,
    day: chineseNumber(match[4]!.replace("初", ""))!,
  };
}

/** The one day that a lunar date and a weekday leave; `null` where they leave none or several. */
function dayOfLunar({ years, month, day }: LunarPrint, printed: string | null): string | null {
  const days = years.flatMap((year) => solarDay(year, month, day) ?? []);
  const left = days.filter((each) => printed === null || WEEKDAYS[weekday(each)] === printed);
  return left.length === 1 ? left[0]! : null;
}

/** What a masthead prints of its day beside the date itself, held against it. */
function dayDoubts(day: string, printed: string, text: string): string[] {
  const doubts: string[] = [];
  const name = weekdayIn(text);
  if (name !== null && WEEKDAYS[weekday(day)] !== name)
    doubts.push(
      `the masthead prints ${printed} and 星期${name}, but that day was 星期${WEEKDAYS[weekday(day)]}; the date was taken`,
    );
  const lunar = lunarPrint(text);
  const real = lunarDay(day);
  if (lunar !== null && !real.leap && (lunar.month !== real.month || lunar.day !== real.day))
    doubts.push(
      `the masthead prints ${printed} and ${lunar.printed}, but that day was the ${real.day}. of the ${real.month}. lunar month; the date was taken`,
    );
  return doubts;
}

/** The day of a front page set large, over or under its month: `2019年4月` / `18` / `星期四`, `18` / `2019年4月`. */
const SPLIT_DAYS = [
  /(?<month>\S{4}年\S{1,3}月)\n(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})日?(?:\n|$)/,
  /(?:^|\n)(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})日?\n(?<month>\S{4}年\S{1,3}月)(?:\n|$)/,
];
/** A line that is the number of a day only: no page's. */
const isDayNumber = (lines: readonly string[], i: number): boolean =>
  /^\d{1,2}$/.test(lines[i]!) && [lines[i - 1], lines[i + 1]].some((near) => /年\S{1,3}月$/.test(near ?? ""));

function splitDay(lines: string): string | null {
  for (const pattern of SPLIT_DAYS) {
    const { month, day } = pattern.exec(lines)?.groups ?? {};
    if (month !== undefined) return readDay(`${month}${day}日`)?.day ?? null;
  }
  return null;
}

/** Masthead and folio lines → facts, and a sentence for every contradiction in them. */
export function readMasthead(
  lines: readonly string[],
  papers: readonly Paper[],
): { facts: PageFacts; doubts: string[] } {
  const facts: PageFacts = { paper: null, date: null, page: null, section: null };
  const doubts: string[] = [];
  let printed: string | null = null;
  for (const [i, line] of lines.map(closedUp).entries()) {
    facts.paper ??= paperIn(line, papers);
    const date = readDay(line);
    if (date !== null && printed === null) {
      printed = date.printed;
      facts.date = date.day;
      if (date.day === null) doubts.push(`the masthead prints ${date.printed}, and there is no such day`);
    }
    const page = PRINTED_PAGE.exec(line.replace(PRINTED_DAY, " ").replace(/今日\S*版/, " "));
    if (page && facts.page === null && !isDayNumber(lines, i)) {
      facts.page = pageNumber(page[0]);
    }
    facts.section ??= SECTIONS.find((section) => line.includes(section)) ?? null;
  }
  const all = lines.map(closedUp).join("\n");
  facts.date ??= printed === null ? splitDay(all) : null;
  if (facts.date !== null) doubts.push(...dayDoubts(facts.date, printed ?? facts.date, all));
  else if (printed === null) {
    const lunar = lunarPrint(all);
    facts.date = lunar === null ? null : dayOfLunar(lunar, weekdayIn(all));
  }
  return { facts, doubts };
}

/** 更多报道见某某日报客户端, 扫描“某某晨报”APP二维码: the paper that speaks to its readers. */
const SPEAKS =
  /([\p{Script=Han}]{2,6}(?:日报|晚报|晨报|早报|时报|商报|都市报))[”"》]?(?:\s*(?:客户端|APP|官方|微信|公众号))/iu;

export function paperInNotices(notices: readonly string[]): string | null {
  for (const notice of notices) {
    const name = SPEAKS.exec(notice)?.[1]?.replace(/.*(?:下载|关注|登录|报业|见)/, "");
    if (name !== undefined && name.length > 2) return name;
  }
  return null;
}
