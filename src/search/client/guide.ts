/** The guide as a reader asks it: for a phrase, the articles that can have it. */
import { cellOf, findInCell, isUnit, unitsOf } from "../files/guide.ts";
import type { Manifest } from "../files/manifest.ts";
import { once, openPieces, type Shelf } from "./shelf.ts";

/** Articles that can have a phrase, ascending. */
export type Candidates = {
  articles: number[];
  /** Those that can have it in a headline part. */
  headed: Set<number>;
  /** Nothing need be confirmed: they have it. */
  sure: boolean;
};

export type Guide = (phrase: string) => Promise<Candidates>;

const both = (a: number[], b: number[]): number[] => {
  const kept = new Set(b);
  return a.filter((number) => kept.has(number));
};

export function openGuide(shelf: Shelf, { guide, articles }: Manifest): Guide {
  const cells = once(() => openPieces(shelf, guide.folder, "cells"));
  return async (phrase) => {
    const pieces = await cells();
    const found = await Promise.all(
      unitsOf(phrase).map(async (key) =>
        findInCell(await pieces.read(cellOf(key, guide.cellBits)), key, guide.cellBits, articles),
      ),
    );
    const shortestFirst = found.sort((a, b) => a.articles.length - b.articles.length);
    return {
      articles: shortestFirst.map((postings) => postings.articles).reduce(both),
      headed: new Set(shortestFirst.map((postings) => postings.headed).reduce(both)),
      sure: isUnit(phrase),
    };
  };
}

/** Where the guide is not on the device: any article may have any phrase, and Pagefind says which has. */
export function withoutGuide(articles: number): Guide {
  const all = Array.from({ length: articles }, (_, article) => article);
  const anywhere = { articles: all, headed: new Set(all), sure: false };
  return () => Promise.resolve(anywhere);
}
