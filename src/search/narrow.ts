/** Filters: several values of one facet mean any of them, several facets all of them; and what every value would give. */
import { UNKNOWN_DATE } from "../lexicon/placeholders.ts";
import type { DateRange } from "./query.ts";

export const FACETS = ["year", "month", "city", "district", "topic", "kind", "paper", "author"] as const;
export type FacetName = (typeof FACETS)[number];
export type PerFacet<T> = Record<FacetName, T>;

export const perFacet = <T>(make: (facet: FacetName) => T): PerFacet<T> =>
  Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as PerFacet<T>;

/** Values, and for every article the places of its own among them. */
export type FacetColumn = { values: string[]; places: (number[] | undefined)[] };

/** What is known of the articles, by their number; of those of whom it has not come yet it is absent. */
export type FactIndex = { dates: (string | undefined)[]; facets: PerFacet<FacetColumn> };

/** The values chosen; an empty list chooses nothing and excludes nothing. */
export type Chosen = PerFacet<string[]>;

export type Narrowed = {
  articles: number[];
  /** For every value of a facet how many articles it would give: the other facets hold, this one's own choice does not. */
  counts: PerFacet<number[]>;
  /** Articles per year within the range, whatever years and months are chosen. */
  years: Map<string, number>;
};

/** What nobody can date is in no range but the open one. */
export const isWithin = (date: string, { from, to }: DateRange): boolean =>
  (from === null && to === null) ||
  (date !== UNKNOWN_DATE && (from === null || date >= from) && (to === null || date <= to));

const DATED = new Set<FacetName>(["year", "month"]);

/** Articles in any order → those that pass, in the same order, with all counts. Each is looked at once. */
export function narrow(
  articles: readonly number[],
  { dates, facets }: FactIndex,
  chosen: Chosen,
  range: DateRange,
): Narrowed {
  const wanted = perFacet((facet) => {
    const { values } = facets[facet];
    return chosen[facet].length === 0 ? null : new Set(chosen[facet].map((value) => values.indexOf(value)));
  });
  const choosing = FACETS.filter((facet) => wanted[facet] !== null);
  const counts = perFacet((facet) => Array.from(facets[facet].values, () => 0));
  const years = new Map<string, number>();
  const passing: number[] = [];
  for (const article of articles) {
    const date = dates[article];
    if (date === undefined || !isWithin(date, range)) continue;
    const failed = choosing.filter(
      (facet) => !facets[facet].places[article]?.some((place) => wanted[facet]!.has(place)),
    );
    if (failed.every((facet) => DATED.has(facet)))
      years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? 0) + 1);
    if (failed.length > 1) continue;
    if (failed.length === 0) passing.push(article);
    for (const facet of failed.length === 0 ? FACETS : failed)
      for (const place of facets[facet].places[article] ?? []) counts[facet][place]! += 1;
  }
  return { articles: passing, counts, years };
}
