/** Days as ISO strings (`2020-05-28`): checked, counted and read from printed forms. No time zones, no clock. */

const MS_A_DAY = 86_400_000;

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Year, month and day as numbers → `YYYY-MM-DD`, or `null` for a day that does not exist (30 February). */
export function realDay(year: number, month: number, day: number): string | null {
  const iso = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const time = utc(iso);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

export const addDays = (day: string, days: number): string =>
  new Date(utc(day) + days * MS_A_DAY).toISOString().slice(0, 10);

/** Days from one day to another, below 0 when that is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / MS_A_DAY);

/** 0 for Sunday … 6 for Saturday. */
export const weekday = (day: string): number => new Date(utc(day)).getUTCDay();

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, "○": 0, O: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 元: 1, 正: 1, 两: 2,
}; // prettier-ignore
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** `十五` → 15, `廿三` → 23, `一九八八` → 1988, `12` → 12; `null` when it is no number. Up to 99, or digit by digit. */
export function chineseNumber(text: string): number | null {
  const plain = text.normalize("NFKC");
  if (/^\d+$/.test(plain)) return Number(plain);
  const chars = Array.from(plain);
  if (chars.length === 0 || !chars.every((char) => char in DIGITS || char in TENS || char === "十"))
    return null;
  const ten = chars.indexOf("十");
  if (ten < 0) {
    const tens = TENS[chars[0] ?? ""];
    if (tens !== undefined) return tens + (DIGITS[chars[1] ?? ""] ?? 0);
    return Number(chars.map((char) => DIGITS[char]).join(""));
  }
  const tens = ten === 0 ? 1 : DIGITS[chars[0]!]!;
  const ones = chars[ten + 1] === undefined ? 0 : DIGITS[chars[ten + 1]!]!;
  return tens * 10 + ones;
}

const NUMBER = "[0-9０-９〇零○一二三四五六七八九十廿卅元正]";

/** A whole printed date: `2020年5月28日`, `一九八八年三月十七日`, `2020-05-28`, `2020/5/28`, `2020.5.28`, `20200528`. */
export const PRINTED_DAY = new RegExp(
  `(${NUMBER}{4})年(${NUMBER}{1,3})月(${NUMBER}{1,3})日|(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})|(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)`,
);

/** The first printed date in a text: `day` is `null` when it names a day that does not exist. */
export function readDay(text: string): { day: string | null; printed: string } | null {
  const match = PRINTED_DAY.exec(text);
  if (!match) return null;
  const parts = match.slice(1).filter((part) => part !== undefined);
  const [year, month, day] = parts.map((part) => chineseNumber(part));
  const known = year != null && month != null && day != null;
  return { day: known ? realDay(year, month, day) : null, printed: match[0] };
}
