/** From the days that a page's stories name to the day it was printed: it is one or two days later than the newest that is over. */
import { dayWeights } from "../lexicon/learned.ts";
import { addDays, daysBetween, realDay } from "./day.ts";
import { FIRST_WORDS, overShare, type NamedDay } from "./dayCues.ts";
import type { DayMention } from "./dayMentions.ts";
import { solarDay } from "./lunar.ts";

/** Under this a named day is one to come. */
const TO_COME = 0.35;

type Lags = readonly (readonly [days: number, share: number])[];

/** Days from the newest event to the issue; of real stories the median is two, of whole pages one. */
const LAGS: Lags = [
  [0, 0.05], [1, 0.44], [2, 0.22], [3, 0.12], [4, 0.06], [5, 0.035], [6, 0.025], [7, 0.015], [8, 0.01], [10, 0.01], [13, 0.01], [20, 0.005],
]; // prettier-ignore
/** From a dateline's day to the issue. */
const LAGS_OF_SENT: Lags = [
  [0, 0.25], [1, 0.6], [2, 0.1], [3, 0.03], [4, 0.01], [6, 0.01],
]; // prettier-ignore
/** From today's day as a story tells it: told on the day, printed then or the next morning. */
const LAGS_OF_TODAY: Lags = [
  [0, 0.45], [1, 0.5], [2, 0.05],
]; // prettier-ignore

/** Of days after this many the one is rather a year before the other. */
const SAME_SEASON = 100;
/** An issue is printed before the days of which it says that they will come. */
const NOT_AFTER_WHAT_COMES = 0.3;

type Named = { day: string; over: number; lags: Lags; printed: string; comes: boolean };

/** A mention as a day of the year that is tried; `null` where it is none, or of another year. */
function dayIn({ month, day, lunar, year: printed, yearsOn }: DayMention, year: number): string | null {
  if (month === null || (printed !== null && printed !== year) || (yearsOn ?? 0) !== 0) return null;
  if (!lunar) return realDay(year, month, day);
  return (
    [year, year - 1].map((each) => solarDay(each, month, day)).find((each) => each?.startsWith(`${year}-`)) ??
    null
  );
}

/** Days that are named so near each other speak of one time. */
const NEAR = 3;

/** The year's own days among those named, each with what the others say of it. */
export function namedDays(mentions: readonly DayMention[], year: number): (NamedDay & { on: string })[] {
  const dated = mentions.flatMap((mention) => {
    const on = dayIn(mention, year);
    return on === null ? [] : [{ mention, on }];
  });
  const days = [...new Set(dated.map(({ on }) => on))].sort();
  const newest = (which: (mention: DayMention) => boolean): string | undefined =>
    dated
      .filter(({ mention }) => which(mention))
      .map(({ on }) => on)
      .sort()
      .at(-1);
  const sent = newest((mention) => mention.sent);
  const first = newest(({ at, opens, lunar }) => opens && !lunar && at < FIRST_WORDS);
  const since = (earlier: string | undefined, on: string): number | null =>
    earlier === undefined ? null : daysBetween(earlier, on);
  return dated.map(({ mention, on }) => {
    const last = days.filter((day) => day < on).at(-1);
    const near = days.filter((day) => day !== on && Math.abs(daysBetween(day, on)) <= NEAR).length;
    return {
      mention,
      on,
      near,
      sinceLast: since(last, on),
      sinceFirstWords: since(first, on),
      sinceSent: since(sent, on),
    };
  });
}

function inYear(mentions: readonly DayMention[], year: number): Named[] {
  return namedDays(mentions, year).map((named): Named => {
    const { daysOn, sent, printed } = named.mention;
    const over = overShare(named, dayWeights);
    const lags = daysOn !== null ? LAGS_OF_TODAY : sent ? LAGS_OF_SENT : LAGS;
    return { day: addDays(named.on, -(daysOn ?? 0)), over, lags, printed, comes: over < TO_COME };
  });
}

const logOdds = (share: number): number => Math.log(share / (1 - share));
const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The same day named again makes it surer, but not as if each had been told by itself. */
function together(named: readonly Named[]): Named[] {
  const byDay = new Map<string, Named[]>();
  for (const each of named) byDay.set(each.day, [...(byDay.get(each.day) ?? []), each]);
  return [...byDay]
    .map(([day, all]): Named => {
      const odds = all.reduce((sum, { over }) => sum + logOdds(over), 0) / Math.sqrt(all.length);
      const best = all.find(({ lags }) => lags !== LAGS) ?? all[0]!;
      return { ...best, day, over: Math.min(0.995, shareOf(odds)), comes: all.every(({ comes }) => comes) };
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

export type DayShares = { shares: Map<string, number>; newest: { day: string; printed: string } | null };

/**
 * How likely each day is, in a given year: with what share each named day is the newest that is over, and how long after it
 * papers are printed. No shares where no day is named.
 */
export function dayShares(mentions: readonly DayMention[], year: number): DayShares {
  const named = together(inYear(mentions, year));
  const shares = new Map<string, number>();
  let newest: { day: string; printed: string; share: number } | null = null;
  for (const each of named) {
    // A day that lies a season behind is another year's, or an old story's.
    let share = each.over;
    for (const later of named) {
      const ahead = daysBetween(each.day, later.day);
      if (ahead > 0 && ahead <= SAME_SEASON) share *= 1 - later.over;
      else if (ahead > SAME_SEASON) share *= 1 - later.over / 2;
    }
    if (newest === null || share > newest.share) newest = { day: each.day, printed: each.printed, share };
    for (const [lag, likely] of each.lags) {
      const day = addDays(each.day, lag);
      const past = named.filter(({ comes, day: coming }) => comes && coming < day).length;
      shares.set(day, (shares.get(day) ?? 0) + share * likely * NOT_AFTER_WHAT_COMES ** past);
    }
  }
  const all = [...shares.values()].reduce((sum, share) => sum + share, 0);
  for (const [day, share] of shares) shares.set(day, all === 0 ? 0 : share / all);
  return { shares: all === 0 ? new Map() : shares, newest };
}

/** The months that a page without days names as past or present: `5月份`, `六月以来`. */
const MONTHS = /(?<!\d)(?:([0-9]{1,2})|([一二三四五六七八九十]{1,2}))月(?:份|上旬|中旬|下旬|底|初|以来|里)/gu;
const MONTH_NUMBERS = "一二三四五六七八九十";

/** A day a season wide: from the newest month named to the end of the next one; the whole year where none is. */
export function seasonShares(text: string, year: number): Map<string, number> {
  const months = Array.from(text.matchAll(MONTHS), ([, digits, han]) =>
    digits === undefined
      ? han!.length === 2
        ? 10 + MONTH_NUMBERS.indexOf(han![1]!) + 1
        : MONTH_NUMBERS.indexOf(han!) + 1
      : Number(digits),
  ).filter((month) => month >= 1 && month <= 12);
  const newest = months.length === 0 ? null : months.reduce((a, b) => Math.max(a, b));
  const [first, days] = newest === null ? [realDay(year, 1, 1)!, 365] : [realDay(year, newest, 10)!, 50];
  return new Map(Array.from({ length: days }, (_, i) => [addDays(first, i), 1 / days]));
}
