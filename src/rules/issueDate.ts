/** The date of an issue that nowhere says it: estimated from all stories of the page together. */
import { addDays, chineseNumber, realDay } from "./day.ts";

export type Estimate = { date: string; range: [string, string]; because: string[] };

type YearCue = {
  name: string;
  pattern: RegExp;
  /** Issue year minus the year printed. */ shift: number;
  weight: number;
};

/** What a printed year says of the year of the issue. */
export const YEAR_CUES: readonly YearCue[] = [
  {
    name: "compared with",
    pattern: /(?:比|同比|较|与)\s*((?:19|20)\d{2})年(?:同期|同比|相比|增|减|提高|下降)|比((?:19|20)\d{2})年/g,
    shift: 1,
    weight: 4,
  },
  {
    name: "more than a year since",
    pattern: /((?:19|20)\d{2})年[^。]{0,120}。?[^。]{0,10}一年多?来/g,
    shift: 1,
    weight: 4,
  },
  {
    name: "half a year since",
    pattern: /((?:19|20)\d{2})年(?:[7-9]|1[0-2])月[^。]{0,120}。?[^。]{0,10}半年多?来/g,
    shift: 1,
    weight: 3,
  },
  {
    name: "by the end of",
    pattern: /((?:19|20)\d{2})年(?:\d{1,2}月)?(?:年?底|末)?[前将]/g,
    shift: 0,
    weight: 2,
  },
  { name: "since the beginning of", pattern: /((?:19|20)\d{2})年(?:伊始|以来|初)/g, shift: 0, weight: 1 },
  { name: "printed year", pattern: /(?<![到至力争])((?:19|20)\d{2})年/g, shift: 0, weight: 0.6 },
  { name: "year before", pattern: /(?<![到至力争])((?:19|20)\d{2})年/g, shift: 1, weight: 0.35 },
];

/** Events whose anniversaries are kept: `新中国成立75周年` → 1949 + 75. */
const ANNIVERSARIES: readonly { pattern: RegExp; year: number }[] = [
  { pattern: /(?:新中国|中华人民共和国|建国)(?:成立)?(\d{2})周年/, year: 1949 },
  { pattern: /(?:建党|共产党成立)(\d{2,3})周年/, year: 1921 },
  { pattern: /改革开放(\d{2})周年/, year: 1978 },
  { pattern: /抗(?:日)?战(?:争)?胜利(\d{2})周年/, year: 1945 },
];

const MONTH_DAY = /(?<!年)([0-9〇一二三四五六七八九十]{1,3})月([0-9〇一二三四五六七八九十]{1,3})日/g;
/** Words around a day that is still to come, or of another year. */
const NOT_NEWS = /(?:至|到|将于|将在|定于|截止|最晚|去年|明年|前年|年)$/;
const TO_COME = /^(?:前|止|之前|截止|起至|以前|是|起将)/;

function yearVotes(text: string): Map<number, { votes: number; because: string[] }> {
  const votes = new Map<number, { votes: number; because: string[] }>();
  const vote = (year: number, weight: number, printed: string): void => {
    const entry = votes.get(year) ?? { votes: 0, because: [] };
    votes.set(year, {
      votes: entry.votes + weight,
      because: weight >= 1 ? [...entry.because, printed] : entry.because,
    });
  };
  const printed = [...text.matchAll(/(?<![到至力争])((?:19|20)\d{2})年/g)].map((match) => Number(match[1]));
  const newest = printed.reduce((a, b) => Math.max(a, b), 0);
  for (const { pattern, shift, weight } of YEAR_CUES) {
    for (const match of text.matchAll(pattern)) {
      const year = Number(match.slice(1).find((part) => part !== undefined));
      // A report tells of many past years; only the newest are near its own.
      if (year >= newest - 1)
        vote(year + shift, year === newest ? weight : weight / 3, match[0].slice(0, 24));
    }
  }
  for (const { pattern, year } of ANNIVERSARIES) {
    const match = pattern.exec(text);
    if (match) vote(year + Number(match[1]), 5, match[0]);
  }
  return votes;
}

/** Days told as news, as [month, day], with their printed words. */
function newsDays(text: string): { month: number; day: number; printed: string }[] {
  return [...text.matchAll(MONTH_DAY)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
    if (NOT_NEWS.test(before) || TO_COME.test(after)) return [];
    const [month, day] = [chineseNumber(match[1]!), chineseNumber(match[2]!)];
    return month !== null && day !== null && month >= 1 && month <= 12
      ? [{ month, day, printed: match[0] }]
      : [];
  });
}

/**
 * All texts of a page → its likely date: the newest day told as news, and one more (on real
 * pages the newest event lies one to three days back). `null` when no year can be made out.
 */
export function estimateIssueDate(texts: readonly string[]): Estimate | null {
  const years = [...yearVotes(texts.join("\n"))].sort((a, b) => b[1].votes - a[1].votes || b[0] - a[0]);
  const [best] = years;
  if (best === undefined) return null;
  const [year, { because }] = best;
  const openings = texts.flatMap((text) => newsDays(text.slice(0, 120)));
  const days = openings.length > 0 ? openings : texts.flatMap(newsDays);
  const dated = days.flatMap(({ month, day, printed }) => {
    const iso = realDay(year, month, day);
    return iso === null ? [] : [{ iso, printed }];
  });
  const words = [...new Set(because)].slice(0, 4);
  if (dated.length === 0)
    return { date: `${year}-01-01`, range: [`${year}-01-01`, `${year}-12-31`], because: words };
  const newest = dated.reduce((a, b) => (b.iso > a.iso ? b : a));
  return {
    date: addDays(newest.iso, 1),
    range: [newest.iso, addDays(newest.iso, 4)],
    because: [...words, newest.printed],
  };
}

const RELATIVE: readonly { pattern: RegExp; days: number }[] = [
  { pattern: /前[天日](?!前)/, days: -2 },
  { pattern: /昨[天日晚夜]|昨日/, days: -1 },
  { pattern: /今[天日晨晚]/, days: 0 },
];

/**
 * The day that a dateline or first paragraph gives, in the year of the issue (December is last
 * year's in January). `certain`: the issue's own date is known, so 昨日 can be counted from it.
 */
export function eventDate(opening: string, issue: string, certain: boolean): string | null {
  const [found] = newsDays(opening.slice(0, 160));
  if (found) {
    const year = Number(issue.slice(0, 4));
    const same = realDay(year, found.month, found.day);
    return same !== null && same > addDays(issue, 7) ? realDay(year - 1, found.month, found.day) : same;
  }
  if (!certain) return null;
  const relative = RELATIVE.find(({ pattern }) => pattern.test(opening.slice(0, 80)));
  return relative ? addDays(issue, relative.days) : null;
}
