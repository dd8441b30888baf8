/** Which articles of a run a person should look at first, and how many of all are likely to be wrong. */
import type { ParsedArticle } from "../archiveTypes.ts";
import type { LineJoin } from "../types.ts";
import { articlePath } from "./address.ts";
import { parseLineRef } from "./lineRefs.ts";
import type { Plan } from "./planWrites.ts";

/** An article that may be wrong. */
export type Doubtful = {
  confidence: number;
  /** Its title, else its first words. */
  name: string;
  /** Of its Markdown, within the archive folder. */
  path: string;
  /** The raw file, and the line its first words stand in. */
  file: string;
  line: number;
  /** The join that is least sure, where even that it holds is less likely than not. */
  join: LineJoin | null;
};

export type Review = {
  /** How many articles were looked at: all of the run but those that a person edited or deleted. */
  articles: number;
  /** How many of them a person may expect to be wrong: the sum of 1 − confidence. */
  wrong: number;
  /** How many there are to review first. */
  toReview: number;
  /** The doubtful tenth, and whatever else is more likely wrong than right; the least sure first, as many of them as are listed. */
  first: Doubtful[];
};

const SHARE = 0.1;
const EVEN = 0.5;
/** Characters of an article's first words, where it has no title. */
const NAME = 20;

/** The join that is least sure, where even that it holds is less likely than not. */
export function leastSure(joins: readonly LineJoin[]): LineJoin | null {
  let least: LineJoin | null = null;
  for (const join of joins) if (join.confidence < (least?.confidence ?? EVEN)) least = join;
  return least;
}

function firstWords(opening: string): string {
  const characters = Array.from(opening);
  return characters.length > NAME ? `${characters.slice(0, NAME).join("")}…` : opening;
}

function doubtfulOf({ front, opening }: ParsedArticle, path: string): Doubtful {
  const source = [front.source].flat()[0]!;
  return {
    confidence: front.confidence,
    name: front.title ?? firstWords(opening),
    path,
    file: source.file,
    line: parseLineRef(source.lines[0]!).from,
    join: leastSure(front.joins ?? []),
  };
}

/** An article as sure as the parser is of it, and of its weakest join. */
export type Sureness = { confidence: number; join: Pick<LineJoin, "confidence"> | null };

const joinOf = ({ join }: Sureness): number => join?.confidence ?? 1;

const leastSureFirst = <T extends Sureness>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => a.confidence - b.confidence || joinOf(a) - joinOf(b));

const unlikelyOf = (all: readonly Sureness[]): number =>
  all.filter(({ confidence }) => confidence < EVEN).length;

const toReviewOf = (articles: number, unlikely: number): number =>
  Math.max(Math.ceil(articles * SHARE), unlikely);

/** The doubtful tenth, and whatever else is more likely wrong than right; the least sure first, as sure ones by their joins, then as they came. */
export const doubtfulTenth = <T extends Sureness>(all: readonly T[]): T[] =>
  leastSureFirst(all).slice(0, toReviewOf(all.length, unlikelyOf(all)));

/** `at`: the place of its page in the run. */
type Placed = Doubtful & { at: number };

function articlesOf(plan: Plan, places: readonly number[]): Placed[] {
  const byHand = new Set(plan.byHand);
  const all = plan.pages.flatMap((page, i) =>
    (page?.articles ?? []).flatMap((id, place) => {
      const parsed = page!.parsed[place]!;
      return parsed === null ? [] : [{ ...doubtfulOf(parsed, articlePath(id)), at: places[i]! }];
    }),
  );
  return all.filter(({ path }) => !byHand.has(path));
}

/** A sum of doubts without what its order adds: .1 + .2 + .7 is 1. */
const rounded = (sum: number): number => Math.round(sum * 1e6) / 1e6;

export type Reviewing = {
  /** A plan, and the places of its pages in the run. */
  add: (plan: Plan, places: readonly number[]) => void;
  review: () => Review;
};

/** What a run parsed and where it goes, plan by plan in any order → what to review first; of articles so many are `listed` at most. */
export function reviewing(listed = Infinity): Reviewing {
  let [articles, wrong, unlikely] = [0, 0, 0];
  let first: Placed[] = [];
  return {
    add: (plan, places) => {
      const own = articlesOf(plan, places);
      articles += own.length;
      wrong += own.reduce((sum, { confidence }) => sum + 1 - confidence, 0);
      unlikely += unlikelyOf(own);
      const asTheyCame = [...first, ...own].sort((a, b) => a.at - b.at);
      first = leastSureFirst(asTheyCame).slice(0, listed);
    },
    review: () => {
      const toReview = toReviewOf(articles, unlikely);
      const told = first.slice(0, toReview).map(({ at: _at, ...doubtful }): Doubtful => doubtful);
      return { articles, wrong: rounded(wrong), toReview, first: told };
    },
  };
}

/** What a run parsed and where it goes → what to review first. Articles that are as sure stand by their joins, then as printed. */
export function reviewFirst(plan: Plan): Review {
  const { add, review } = reviewing();
  add(plan, [...plan.pages.keys()]);
  return review();
}
