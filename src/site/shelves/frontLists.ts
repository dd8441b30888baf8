/** The front page's lists of cities, topics and papers: the largest of each, and how many there are. */
import type { City, Counted, Paper } from "../shapes.ts";

export type FrontList = { largest: Counted[]; total: number };

export type FrontLists = { cities: FrontList; topics: FrontList; papers: FrontList };

const MOST = 12;

/** By the number of articles; those of the same number keep their order. */
const largest = (things: Counted[]): FrontList => ({
  largest: things.toSorted((a, b) => b.count - a.count).slice(0, MOST),
  total: things.length,
});

export const frontLists = (cities: City[], topics: Counted[], papers: Paper[]): FrontLists => ({
  cities: largest(cities),
  topics: largest(topics),
  papers: largest(papers),
});
