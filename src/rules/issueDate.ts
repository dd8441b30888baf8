/**
 * The date of an issue that nowhere says it, estimated from all stories of the page together: the year from everything
 * that tells of years, the day from the newest day that is over. The answer is a day, a range, and how likely the range holds.
 */
import { yearWeights } from "../lexicon/learned.ts";
import type { ArticleDraft, Neighbour, PageDraft } from "../types.ts";
import { DATELINE } from "./dateline.ts";
import { addDays, daysBetween } from "./day.ts";
import { dayMentions, type DayMention } from "./dayMentions.ts";
import { dayShares, seasonShares } from "./newestDay.ts";
import { FIRST_YEAR, LAST_YEAR, newestTold, YEAR_CUES, yearScores } from "./yearCues.ts";
import { yearEvidence, type YearEvidence } from "./yearEvidence.ts";

export type Estimate = {
  date: string;
  range: [string, string];
  /** 0–0.99: how likely the issue was printed within the range. */
  probability: number;
  /** Printed words that decided. */
  because: string[];
};

/** A range holds so much of what is likely. */
const HELD = 0.95;
/** Where no year has so much, the range is made of whole years. */
const A_YEAR = 0.75;
/** More years than these are no estimate. */
const TOO_MANY_YEARS = 45;
const FEW_YEARS = 12;
const SURE = 0.99;
/** A range of whole years is never called sure. */
const SURE_OF_YEARS = 0.89;
/** A day without a share may lie between two that have one. */
const HOLE = 6;
const MOST_WORDS = 5;

const textsOf = ({ series, kicker, headline, subtitle, body }: ArticleDraft): string[] =>
  [series, kicker, headline, subtitle, body].flat().map(({ text }) => text);

/** A page of a newspaper does not name more days; what does is none. */
const MOST_DAYS = 500;

/** A day of the next month stands so many days before the last one named: 6月30日 … 2日. */
const TURN_OF_MONTH = 15;

/** `11日` has the month of the day named before it, or else of the next one. */
function withMonths(mentions: readonly DayMention[]): DayMention[] {
  const plain = mentions.filter(({ month, lunar }) => month !== null && !lunar);
  let last: DayMention | undefined;
  return mentions.map((mention) => {
    if (mention.month !== null) {
      if (!mention.lunar) last = mention;
      return mention;
    }
    const beside = last ?? plain[0];
    if (beside === undefined) return mention;
    const turned = last !== undefined && mention.day < beside.day - TURN_OF_MONTH ? 1 : 0;
    const month = ((beside.month! - 1 + turned + (mention.monthsOn ?? 0) + 12) % 12) + 1;
    return { ...mention, month, yearsOn: beside.yearsOn, year: beside.year };
  });
}

/** The days that the stories of a page name. */
export function daysNamed(articles: readonly ArticleDraft[]): DayMention[] {
  const named = articles.flatMap(({ body }) =>
    withMonths(
      body.flatMap(({ text }, i) =>
        dayMentions(text, { dateline: DATELINE.exec(text)?.[0].length ?? 0, opens: i === 0 }),
      ),
    ),
  );
  return named.slice(0, MOST_DAYS);
}

/** Natural log odds → shares that sum to 1. */
function sharesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / all);
}

const indexOfMost = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/** Of shares that sum to 1, the shortest run of neighbours around the likeliest that holds enough, found by growing it to its likelier side. */
function grow(values: readonly number[], hole: number): { from: number; to: number; held: number } {
  let from = indexOfMost(values);
  let to = from;
  let held = values[from]!;
  const reach = (at: number, step: 1 | -1): { at: number; sum: number } => {
    let sum = 0;
    for (let i = 1; i <= hole; i++) {
      sum += values[at + step * i] ?? 0;
      if (sum > 0) return { at: at + step * i, sum };
    }
    return { at, sum: 0 };
  };
  while (held < HELD) {
    const [left, right] = [reach(from, -1), reach(to, 1)];
    if (left.sum === 0 && right.sum === 0) break;
    if (right.sum >= left.sum) to = right.at;
    else from = left.at;
    held += Math.max(left.sum, right.sum);
  }
  return { from, to, held };
}

function wordsFor(evidence: YearEvidence, year: number): string[] {
  const at = { evidence, year, newest: newestTold(evidence) };
  const strongest = YEAR_CUES.filter(
    ({ name, because, value }) => because && (yearWeights[name] ?? 0) > 0 && value(at) > 0,
  )
    .toSorted((a, b) => (yearWeights[b.name] ?? 0) - (yearWeights[a.name] ?? 0))
    .flatMap(({ because }) => because!(at));
  const ofTheTime = evidence.eras
    .filter(({ from, to }) => year >= from && to - from <= 12 && year <= to)
    .map(({ word }) => word);
  return [...new Set([...strongest, ...ofTheTime])];
}

const rounded = (share: number, most: number): number => Math.min(most, Math.round(share * 100) / 100);

/** Days with their shares, the earliest first → each day from that one on to the last. */
function daysOf(shares: ReadonlyMap<string, number>): { first: string; values: number[] } {
  const [first] = [...shares.keys()] as [string];
  const last = [...shares.keys()].reduce((a, b) => (b > a ? b : a));
  const values: number[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) values.push(shares.get(day) ?? 0);
  return { first, values };
}

/** How much less likely an issue is that lies so many days from the other files of its folder; and one anywhere at all. */
const BESIDE_DAYS = 90;
const ANYWHERE = 0.1;
const EPOCH = "1970-01-01";

/** How much a folder's other files raise each year, as natural logarithms; `monthDay` is the newest day that the page names, `-05-28`. */
function besideScores(neighbours: readonly Neighbour[], monthDay: string): number[] {
  const days = neighbours.map(({ date }) => daysBetween(EPOCH, date));
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => {
    if (days.length === 0) return 0;
    const own = daysBetween(EPOCH, `${FIRST_YEAR + i}${monthDay}`);
    const near = days.reduce((sum, day) => sum + Math.exp(-Math.abs(own - day) / BESIDE_DAYS), 0);
    return Math.log(ANYWHERE / (LAST_YEAR - FIRST_YEAR + 1) + (1 - ANYWHERE) * (near / days.length));
  });
}

/** A folder's scores by the day that is named: worked out once, not for each of its thousands of pages. */
const folderScores = new WeakMap<readonly Neighbour[], Map<string, number[]>>();

function besideOf(neighbours: readonly Neighbour[], monthDay: string): number[] {
  const known = folderScores.get(neighbours) ?? new Map<string, number[]>();
  folderScores.set(neighbours, known);
  const scores = known.get(monthDay) ?? besideScores(neighbours, monthDay);
  known.set(monthDay, scores);
  return scores;
}

const MIDSUMMER = "-07-01";

/** A page taken apart → when it was likely printed; `null` when nothing on it says so much as a generation. */
export function estimateIssueDate({
  page,
  articles,
  notices,
}: Pick<PageDraft, "page" | "articles" | "notices">): Estimate | null {
  const mentions = daysNamed(articles);
  const text = [...articles.flatMap(textsOf), ...notices.map((block) => block.text)].join("\n");
  const evidence = yearEvidence(text, mentions);
  const alone = yearScores(evidence, yearWeights);
  const named = dayShares(mentions, FIRST_YEAR + indexOfMost(alone)).newest?.day.slice(4) ?? MIDSUMMER;
  const beside = besideOf(page.neighbours, named);
  const years = sharesOf(alone.map((score, i) => score + beside[i]!));
  const most = indexOfMost(years);
  const span = grow(years, 1);
  if (span.to - span.from >= TOO_MANY_YEARS) return null;
  const year = FIRST_YEAR + most;
  const { shares, newest } = dayShares(mentions, year);
  // Neither a day nor a few years: nothing that could be called an estimate.
  if (newest === null && span.to - span.from >= FEW_YEARS) return null;
  const { first, values } = daysOf(shares.size > 0 ? shares : seasonShares(text, year));
  const date = addDays(first, indexOfMost(values));
  const near = page.neighbours.find(({ date: other }) => other.startsWith(`${year}-`));
  const why = [...new Set([...(near === undefined ? [] : [near.file]), ...wordsFor(evidence, year)])];
  const words = [...why.slice(0, MOST_WORDS - 1), ...(newest === null ? [] : [newest.printed])];
  if (years[most]! < A_YEAR)
    return {
      date,
      range: [`${FIRST_YEAR + span.from}-01-01`, `${FIRST_YEAR + span.to}-12-31`],
      probability: rounded(span.held, SURE_OF_YEARS),
      because: words,
    };
  const days = grow(values, HOLE);
  return {
    date,
    range: [addDays(first, days.from), addDays(first, days.to)],
    probability: rounded(years[most]! * days.held, SURE),
    because: words,
  };
}
