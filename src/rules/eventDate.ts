/** The day of a story's event, as its dateline or its first paragraphs give it. */
import { dayWeights } from "../lexicon/learned.ts";
import { DATELINE } from "./dateline.ts";
import { addDays, realDay } from "./day.ts";
import { overShare } from "./dayCues.ts";
import { dayMentions, type DayMention } from "./dayMentions.ts";
import { namedDays } from "./newestDay.ts";
import { solarDay } from "./lunar.ts";

/** A story's first paragraphs, and so many characters of them. */
const PARAGRAPHS = 3;
const REACH = 240;
/** A day among a story's first words is its own, whatever day the dateline has. */
const FIRST_WORDS = 12;
/** 今天 among so many first characters is the day of the event. */
const TELLS_FROM = 70;
/** An event that is announced is so near; days further ahead are what something lasts until. */
const SOON = 10;
/** A day further ahead than this is last year's. */
const AHEAD = 45;
/** Behind this share of being over, the day is one to come and not the event's. */
const OVER = 0.3;

const RELATIVE: readonly { pattern: RegExp; days: number }[] = [
  { pattern: /(?<![目之以])前[天日](?!前)/u, days: -2 },
  { pattern: /昨[天日晚夜晨]/u, days: -1 },
  { pattern: /(?<![如当而现至])今[天日晨晚]/u, days: 0 },
];

/** A day that no other stands beside. */
const ALONE = { sinceLast: null, near: 0, sinceFirstWords: null, sinceSent: null };

/** The words by which a story counts from a day: `今天` behind a dateline of 5月27日. */
function daysOnIn(text: string): number | null {
  const found = RELATIVE.flatMap(({ pattern, days }) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ at, days }];
  }).sort((a, b) => a.at - b.at);
  return found[0]?.days ?? null;
}

/** `11日`: the newest day of that number before the issue; `上月11日`: that of the month before. */
function dayOfMonth({ day, monthsOn }: DayMention, issue: string): string | null {
  const own = issue.slice(0, 8);
  const last = addDays(`${own}01`, -1).slice(0, 8);
  const printed = String(day).padStart(2, "0");
  const months = monthsOn === 1 ? [] : monthsOn === -1 ? [last] : monthsOn === 0 ? [own] : [own, last];
  const found = months.map((month) => month + printed).find((each) => each <= issue);
  return found === undefined ? null : realDay(Number(found.slice(0, 4)), Number(found.slice(5, 7)), day);
}

/** A printed day as one of the year around an issue. */
function dayAround(mention: DayMention, issue: string): string | null {
  const { month, day, lunar, yearsOn } = mention;
  const year = mention.year ?? Number(issue.slice(0, 4)) + (yearsOn ?? 0);
  if (month === null) return dayOfMonth(mention, issue);
  const same = lunar ? solarDay(year, month, day) : realDay(year, month, day);
  const told = mention.year !== null || yearsOn !== null;
  if (same === null || told || same <= addDays(issue, AHEAD)) return same;
  return lunar ? solarDay(year - 1, month, day) : realDay(year - 1, month, day);
}

/** `until`: its last day, where it lasted several: 5月1日至3日. */
export type EventDays = { day: string; until: string | null };

const oneDay = (day: string | null): EventDays | null => (day === null ? null : { day, until: null });

const TO = /^(?:至|到|—|－|-|~|～)+/u;
/** What lasts longer is no event. */
const LONGEST = 60;

/** The day of a mention, and the last day where the words go on to one. */
function spanOf(mention: DayMention, next: DayMention | undefined, issue: string): EventDays | null {
  const day = dayAround(mention, issue);
  if (day === null || next === undefined || !TO.test(mention.after)) return oneDay(day);
  const follows = mention.after.replace(TO, "").startsWith(next.printed);
  const until =
    next.month === null
      ? realDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), next.day)
      : dayAround(next, issue);
  const lasts = follows && until !== null && until > day && until <= addDays(day, LONGEST);
  return { day, until: lasts ? until : null };
}

/**
 * A story's paragraphs and its issue's day → the day of its event. `certain`: the issue's day is known and not
 * estimated, so that 昨日 can be counted from it. `null` when the story gives no day.
 */
export function eventDays(paragraphs: readonly string[], issue: string, certain: boolean): EventDays | null {
  const opening = paragraphs.slice(0, PARAGRAPHS);
  const year = Number(issue.slice(0, 4));
  let reach = REACH;
  const mentions: DayMention[] = [];
  for (const [i, text] of opening.entries()) {
    const dateline = DATELINE.exec(text)?.[0].length ?? 0;
    mentions.push(...dayMentions(text, { dateline, opens: i === 0 }).filter(({ at }) => at < reach));
    reach -= text.length;
  }
  const told = mentions.filter(({ sent }) => !sent);
  const named = new Map(namedDays(told, year).map((each) => [each.mention, each]));
  const isOver = (mention: DayMention): boolean =>
    overShare(named.get(mention) ?? { mention, ...ALONE }, dayWeights) > OVER;
  const events = told.filter((mention) => {
    const day = dayAround(mention, issue);
    return isOver(mention) && day !== null && day <= addDays(issue, SOON);
  });
  // A day of another year is what came before.
  const event =
    events.find((mention) => dayAround(mention, issue)!.startsWith(issue.slice(0, 4))) ?? events[0];
  const words = daysOnIn((opening[0] ?? "").replace(DATELINE, "").slice(0, TELLS_FROM));
  const sent = mentions.find((mention) => mention.sent);
  if (sent !== undefined && !(event !== undefined && event.opens && event.at < FIRST_WORDS)) {
    const day = dayAround(sent, issue);
    return oneDay(day === null ? null : addDays(day, words ?? 0));
  }
  if (event !== undefined) return spanOf(event, told[told.indexOf(event) + 1], issue);
  return oneDay(certain && words !== null ? addDays(issue, words) : null);
}
