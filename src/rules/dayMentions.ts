/** Days as stories name them – `5月27日`, `昨天（11日）`, `农历八月十五` – with what the words around say of when they are. */
import { chineseNumber } from "./day.ts";

export type DayMention = {
  /** `null` for a day of a month that is not named: `11日`. */
  month: number | null;
  day: number;
  /** Of the Chinese calendar. */
  lunar: boolean;
  /** A year printed with it. */
  year: number | null;
  /** Years from the issue's: 0 for 今年, -1 for 去年; `null` where nothing says. */
  yearsOn: number | null;
  /** Months from the issue's: 0 for 本月, -1 for 上月; `null` where nothing says. */
  monthsOn: number | null;
  /** 0 for Sunday; `null` where none is printed with it. */
  weekday: number | null;
  /** Days from the day, where the words say: -1 for `昨天（11日）`. */
  daysOn: number | null;
  /** What stands before it and behind it, so many characters at most as `AROUND`. */
  before: string;
  after: string;
  /** Digits are Chinese: 三月十二日. */
  chinese: boolean;
  /** In the dateline: the day on which the story was sent. */
  sent: boolean;
  /** In a story's first paragraph. */
  opens: boolean;
  printed: string;
  at: number;
};

const N = "[0-9０-９〇零一二三四五六七八九十廿卅元正]{1,3}";
const YEAR = "(?<year>(?:19|20)\\d{2}|[一二][九〇零○][〇零○一二三四五六七八九]{2})年";
const YEAR_WORD = "(?<yearWord>今年|本年|去年|上年|前年|明年|后年)";
const WEEKDAY = "(?:[（(，\\s]?(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])[）)]?)?";
const MONTH_DAY = new RegExp(
  `(?:(?:${YEAR}|${YEAR_WORD})的?)?(?<lunar>农历|阴历|夏历)?(?<month>${N}|腊|冬|正)月(?<day>初[一二三四五六七八九十]|${N})(?<unit>日|号|(?<=初[一二三四五六七八九十]|[廿十][一二三四五六七八九十]?))${WEEKDAY}`,
  "gu",
);
/** `11日上午`, `本月21日`: not `3日游`, `5日内`, `生日`. */
const DAY_ALONE = new RegExp(
  `(?<![\\d０-９月〇初廿卅一二三四五六七八九十年])(?<this>本月|当月|上月|下月)?(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日(?=[，、。（）)上下晚早清凌中傍夜起至从，\\d]|[一-龥]{0,6}(?:讯|电|召开|举行|举办|从|在|，))(?!游|内|间|以|志|报|元|常|化)`,
  "gu",
);
/** `昨天（11日）`, `今天（5月12日）`. */
const TOLD_DAY = /(?<word>前天|前日|昨天|昨日|昨晚|昨夜|昨晨|今天|今日|今晨|今晚|明天|明日)[（(，]?(?:即)?$/u;
const DAYS_ON: Readonly<Record<string, number>> = {
  前天: -2, 前日: -2, 昨天: -1, 昨日: -1, 昨晚: -1, 昨夜: -1, 昨晨: -1, 今天: 0, 今日: 0, 今晨: 0, 今晚: 0, 明天: 1, 明日: 1,
}; // prettier-ignore
const MONTHS_ON: Readonly<Record<string, number>> = { 本月: 0, 当月: 0, 上月: -1, 下月: 1 };
const YEARS_ON: Readonly<Record<string, number>> = {
  今年: 0, 本年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1, 后年: 2,
}; // prettier-ignore

const monthOf = (printed: string): number | null =>
  printed === "腊" ? 12 : printed === "冬" ? 11 : printed === "正" ? 1 : chineseNumber(printed);

const AROUND = 34;

function* monthDays(text: string): Generator<DayMention> {
  for (const match of text.matchAll(MONTH_DAY)) {
    const groups = match.groups!;
    const month = monthOf(groups["month"]!);
    const day = chineseNumber(groups["day"]!.replace("初", ""));
    if (month === null || day === null || month < 1 || month > 12 || day < 1 || day > 31) continue;
    const before = text.slice(Math.max(0, match.index - AROUND), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + AROUND);
    const lunar = groups["lunar"] !== undefined || /初|廿|腊|冬|正/.test(groups["month"]! + groups["day"]!);
    if (!lunar && groups["unit"] === "") continue;
    const yearWord = groups["yearWord"];
    const told = TOLD_DAY.exec(before)?.groups?.["word"];
    yield {
      month,
      day,
      lunar,
      year: groups["year"] === undefined ? null : chineseNumber(groups["year"].replace(/[〇零○]/gu, "〇")),
      yearsOn: yearWord === undefined ? null : YEARS_ON[yearWord]!,
      monthsOn: null,
      weekday:
        groups["weekday"] === undefined
          ? null
          : "日一二三四五六".indexOf(groups["weekday"].replace("天", "日")),
      daysOn: told === undefined ? null : DAYS_ON[told]!,
      before,
      after,
      chinese: !lunar && /[一二三四五六七八九十]/u.test(groups["month"]!),
      sent: false,
      opens: false,
      printed: match[0],
      at: match.index,
    };
  }
}

function* daysAlone(text: string): Generator<DayMention> {
  for (const match of text.matchAll(DAY_ALONE)) {
    const day = chineseNumber(match.groups!["day"]!);
    if (day === null || day < 1 || day > 31) continue;
    const before = text.slice(Math.max(0, match.index - AROUND), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + AROUND);
    const told = TOLD_DAY.exec(before)?.groups?.["word"];
    // 5月11日至13日: the second day has the first one's month.
    const month =
      /(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月[0-9一二三四五六七八九十]{1,3}日?[至到、和—－-]+$/u.exec(
        before,
      );
    yield {
      month: month === null ? null : chineseNumber(month.groups!["month"]!),
      day,
      lunar: false,
      year: null,
      yearsOn: null,
      monthsOn: MONTHS_ON[match.groups!["this"] ?? ""] ?? null,
      weekday: null,
      daysOn: told === undefined ? null : DAYS_ON[told]!,
      before,
      after,
      chinese: /[一二三四五六七八九十]/u.test(match.groups!["day"]!),
      sent: false,
      opens: false,
      printed: match[0],
      at: match.index,
    };
  }
}

/** Where a text stands in its story: how many of its first characters are the dateline, and whether it is the first paragraph. */
export type TextPlace = { dateline: number; opens: boolean };

/** The days that a text names, in printed order. */
export function dayMentions(
  text: string,
  { dateline, opens }: TextPlace = { dateline: 0, opens: false },
): DayMention[] {
  return [...monthDays(text), ...daysAlone(text)]
    .sort((a, b) => a.at - b.at)
    .map((mention) => ({
      ...mention,
      at: Math.max(0, mention.at - dateline),
      sent: mention.at < dateline,
      opens,
    }));
}
