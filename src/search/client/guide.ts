/** The guide as a reader asks it: for a phrase, the articles that can have it. */
import {
  cellOf,
  commonFrom,
  findInCell,
  NOWHERE,
  unitsOf,
  type FoundUnit,
  type Postings,
} from "../files/guide.ts";
import type { Manifest } from "../files/manifest.ts";
import { once, openPieces, type Shelf } from "./shelf.ts";

/** Articles that can have a phrase, ascending. */
export type Candidates = {
  articles: number[];
  /** Those that can have it in a headline part. */
  headed: Set<number>;
  /** Whether it need not be confirmed: what is said of the article is so. */
  sure: (article: number) => boolean;
};

export type Guide = (phrase: string) => Promise<Candidates>;

/** Articles `[from, to)` of a shard. */
type Span = { from: number; to: number };

function spansOf({ shards }: Manifest): Span[] {
  let to = 0;
  return shards.map(({ articles }) => ({ from: to, to: (to += articles) }));
}

const both = (a: number[], b: number[]): number[] => {
  const kept = new Set(b);
  return a.filter((number) => kept.has(number));
};

/** How many of ascending numbers are less than `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const countIn = (numbers: readonly number[], { from, to }: Span): number =>
  countBelow(numbers, to) - countBelow(numbers, from);

/** A string of three: the shards whose guide lists it since both its pairs are common there, and where it stands in them. */
type Three = { spans: Span[]; postings: Postings };

function threeOf(first: FoundUnit, second: FoundUnit, unit: number, spans: readonly Span[]): Three {
  const listed = spans.filter((span) => {
    const common = commonFrom(span.to - span.from);
    return [first, second].every(({ postings }) => countIn(postings.articles, span) >= common);
  });
  const its = first.longer.find((longer) => longer.unit === unit);
  return { spans: listed, postings: its?.postings ?? NOWHERE };
}

const within = (spans: readonly Span[], article: number): boolean =>
  spans.some(({ from, to }) => from <= article && article < to);

/** Leaves out what a string of three excludes. */
function without(articles: number[], { spans }: Three, standing: readonly number[]): number[] {
  if (spans.length === 0) return articles;
  const there = new Set(standing);
  return articles.filter((article) => there.has(article) || !within(spans, article));
}

export function openGuide(shelf: Shelf, manifest: Manifest): Guide {
  const { guide, articles } = manifest;
  const cells = once(() => openPieces(shelf, guide.folder, "cells"));
  const spans = spansOf(manifest);
  return async (phrase) => {
    const pieces = await cells();
    const units = await Promise.all(
      unitsOf(phrase).map(async (key) =>
        findInCell(await pieces.read(cellOf(key, guide.cellBits)), key, guide.cellBits, articles),
      ),
    );
    const threes = units
      .slice(1)
      .map((second, at) => threeOf(units[at]!, second, phrase.charCodeAt(at + 2), spans));
    const shortestFirst = units
      .map(({ postings }) => postings)
      .sort((a, b) => a.articles.length - b.articles.length);
    return {
      articles: threes.reduce(
        (left, three) => without(left, three, three.postings.articles),
        shortestFirst.map((postings) => postings.articles).reduce(both),
      ),
      headed: new Set(
        threes.reduce(
          (left, three) => without(left, three, three.postings.headed),
          shortestFirst.map((postings) => postings.headed).reduce(both),
        ),
      ),
      sure: (article) => threes.length === 0 || (threes.length === 1 && within(threes[0]!.spans, article)),
    };
  };
}

/** Where the guide is not on the device: any article may have any phrase, and Pagefind says which has. */
export function withoutGuide(articles: number): Guide {
  const all = Array.from({ length: articles }, (_, article) => article);
  const anywhere = { articles: all, headed: new Set(all), sure: () => false };
  return () => Promise.resolve(anywhere);
}
