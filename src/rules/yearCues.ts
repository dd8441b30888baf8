/** Cues of the year in which a page was printed: what its evidence says for and against each year. */
import { realDay, weekday } from "./day.ts";
import type { DayMention } from "./dayMentions.ts";
import { solarDay } from "./lunar.ts";
import type { YearEvidence } from "./yearEvidence.ts";

export const FIRST_YEAR = 1950;
export const LAST_YEAR = 2027;

/** The evidence beside one year, with what is asked of it more than once. */
export type YearAt = { evidence: YearEvidence; year: number; newest: number | null };

export type YearCue = {
  name: string;
  /**
   * The weight that common knowledge gives it, in natural log odds. Learning starts from here, since simulated pages, written
   * without a calendar at hand, say less about years than real ones do.
   */
  expected: number;
  value: (at: YearAt) => number;
  /** The printed words that speak for this year by this cue. */
  because?: (at: YearAt) => string[];
};

const flag = (yes: boolean): number => (yes ? 1 : 0);

/** Years since the newest year that is told. */
const gap = ({ newest, year }: YearAt): number | null => (newest === null ? null : year - newest);
const gapWithin = (name: string, from: number, to: number, expected: number): YearCue => ({
  name,
  expected,
  value: (at) => {
    const since = gap(at);
    return flag(since !== null && since >= from && since <= to);
  },
  because: ({ evidence, newest, year }) =>
    newest !== null && year - newest <= 2
      ? evidence.told.filter((told) => told.year === newest).map(({ printed }) => printed)
      : [],
});

const reckonedHere = ({ evidence, year }: YearAt): YearEvidence["reckoned"] =>
  evidence.reckoned.filter((each) => year >= each.year && year < each.year + each.years);
const exact = ({ years }: { years: number }): boolean => years === 1;

/** A slip is soon repeated. */
const atMostTwo = (count: number): number => Math.min(2, count);

/** Days printed with a weekday, or with a day of the other calendar beside it, that do or do not fall so in the year. */
const weekdays = ({ evidence, year }: YearAt, right: boolean): number =>
  atMostTwo(
    evidence.days.filter(({ month, day, lunar, weekday: printed, year: own, yearsOn }) => {
      if (month === null || lunar || printed === null || (own ?? year) !== year || (yearsOn ?? 0) !== 0)
        return false;
      const real = realDay(year, month, day);
      return (real !== null && weekday(real) === printed) === right;
    }).length,
  );

/** A day printed without a year, or with this one. */
const isOf = ({ year: printed, yearsOn }: DayMention, year: number): boolean =>
  (printed ?? year) === year && (yearsOn ?? 0) === 0;

/** `9月21日（农历八月十五）`: two days at most so many characters apart are the same day. */
const BESIDE = 12;
function twoCalendars({ evidence, year }: YearAt, right: boolean): number {
  let count = 0;
  evidence.days.forEach((first, i) => {
    const second = evidence.days[i + 1];
    if (second === undefined || first.lunar === second.lunar) return;
    if (!first.after.slice(0, BESIDE).includes(second.printed)) return;
    const [lunar, plain] = first.lunar ? [first, second] : [second, first];
    if (plain.month === null || lunar.month === null || !isOf(plain, year)) return;
    const real = realDay(year, plain.month, plain.day);
    const { month, day } = lunar;
    const same = real !== null && [year, year - 1].some((each) => solarDay(each, month, day) === real);
    if (same === right) count++;
  });
  return atMostTwo(count);
}

const chineseShare = ({ evidence }: YearAt): number =>
  evidence.days.length === 0
    ? 0
    : evidence.days.filter(({ chinese }) => chinese).length / evidence.days.length;
const arabicShare = (at: YearAt): number => (at.evidence.days.length === 0 ? 0 : 1 - chineseShare(at));

/** A word counts against years before its time more, the further they lie; up to so much. */
const NOT_YET = 5;
const NO_MORE = 12;

const notYet = ({ evidence, year }: YearAt): number =>
  evidence.eras.reduce((sum, { from }) => sum + Math.min(NOT_YET, Math.max(0, from - year)), 0) / NOT_YET;
const noMore = ({ evidence, year }: YearAt): number =>
  evidence.eras.reduce((sum, { to }) => sum + Math.min(NO_MORE, Math.max(0, year - to)), 0) / NO_MORE;

export const YEAR_CUES: readonly YearCue[] = [
  { name: "a later year is told", expected: -3, value: (at) => flag((gap(at) ?? 0) < 0) },
  {
    name: "later years told",
    expected: -0.5,
    value: ({ evidence, year }) => Math.log2(1 + evidence.told.filter((told) => told.year > year).length),
  },
  gapWithin("newest year told", 0, 0, 2.4),
  gapWithin("year after it", 1, 1, 1.6),
  gapWithin("two years after it", 2, 2, 0.3),
  gapWithin("three years after it", 3, 3, -0.1),
  gapWithin("up to six years after it", 4, 6, -0.5),
  gapWithin("up to twelve years after it", 7, 12, -0.8),
  gapWithin("up to twenty-five years after it", 13, 25, -1.2),
  {
    name: "told often, this year",
    expected: 0.6,
    value: ({ evidence, year }) => Math.log2(1 + evidence.told.filter((told) => told.year === year).length),
  },
  {
    name: "told often, the year before",
    expected: 0.4,
    value: ({ evidence, year }) =>
      Math.log2(1 + evidence.told.filter((told) => told.year === year - 1).length),
  },
  {
    name: "a year to come is over",
    expected: -2,
    value: ({ evidence, year }) => flag(evidence.toCome.some((each) => each.year < year)),
  },
  {
    name: "to be done within the year",
    expected: 1.5,
    value: ({ evidence, year }) => flag(evidence.toCome.some((each) => each.year === year)),
    because: ({ evidence, year }) =>
      evidence.toCome.filter((each) => each.year === year).map(({ printed }) => printed),
  },
  {
    name: "to be done next year",
    expected: 0.6,
    value: ({ evidence, year }) => flag(evidence.toCome.some((each) => each.year === year + 1)),
  },
  {
    name: "the year has begun",
    expected: 1.5,
    value: ({ evidence, year }) => flag(evidence.begun.some((each) => each.year === year)),
    because: ({ evidence, year }) =>
      evidence.begun.filter((each) => each.year === year).map(({ printed }) => printed),
  },
  {
    name: "the year before is compared with",
    expected: 3,
    value: ({ evidence, year }) =>
      Math.log2(1 + evidence.yearBefore.filter((each) => each.year === year - 1).length),
    because: ({ evidence, year }) =>
      evidence.yearBefore.filter((each) => each.year === year - 1).map(({ printed }) => printed),
  },
  {
    name: "reckoned",
    expected: 5.5,
    value: (at) => flag(reckonedHere(at).some(exact)),
    because: (at) =>
      reckonedHere(at)
        .filter(exact)
        .map(({ printed }) => printed),
  },
  {
    name: "reckoned, a year off",
    expected: 1.5,
    value: ({ evidence, year }) =>
      flag(evidence.reckoned.some((each) => exact(each) && Math.abs(each.year - year) === 1)),
  },
  {
    name: "within a term",
    expected: 1,
    value: (at) => flag(reckonedHere(at).some((each) => !exact(each))),
    because: (at) =>
      reckonedHere(at)
        .filter((each) => !exact(each))
        .map(({ printed }) => printed),
  },
  {
    name: "before a term",
    expected: -3,
    value: ({ evidence, year }) =>
      flag(evidence.reckoned.some((each) => !exact(each) && year < each.year - 1)),
  },
  { name: "words not of the time yet", expected: -3, value: notYet },
  { name: "words no more of the time", expected: -1.5, value: noMore },
  { name: "weekday right", expected: 1.5, value: (at) => weekdays(at, true) },
  { name: "weekday wrong", expected: -2.5, value: (at) => weekdays(at, false) },
  { name: "both calendars agree", expected: 2, value: (at) => twoCalendars(at, true) },
  { name: "the calendars do not agree", expected: -2.5, value: (at) => twoCalendars(at, false) },
  {
    name: "days in Chinese digits, before 1988",
    expected: 0.2,
    value: (at) => flag(at.year < 1988) * chineseShare(at),
  },
  {
    name: "days in Chinese digits, after 1996",
    expected: -2,
    value: (at) => flag(at.year > 1996) * chineseShare(at),
  },
  {
    name: "days in Arabic digits, before 1988",
    expected: -1,
    value: (at) => flag(at.year < 1988) * arabicShare(at),
  },
  { name: "before 1978", expected: -1, value: ({ year }) => flag(year < 1978) },
  { name: "before 1995", expected: -0.4, value: ({ year }) => flag(year < 1995) },
];

/** The newest year that is told as past or present. */
export function newestTold({ told }: YearEvidence): number | null {
  const years = told.map(({ year }) => year).filter((year) => year <= LAST_YEAR);
  return years.length === 0 ? null : years.reduce((a, b) => Math.max(a, b));
}

/** Each year's odds as natural logarithms, `FIRST_YEAR` first. */
export function yearScores(evidence: YearEvidence, weights: Readonly<Record<string, number>>): number[] {
  const newest = newestTold(evidence);
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => {
    const at = { evidence, year: FIRST_YEAR + i, newest };
    return YEAR_CUES.reduce((sum, { name, value }) => sum + (weights[name] ?? 0) * value(at), 0);
  });
}
