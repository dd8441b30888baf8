/** What is asked as the address bar holds it: `?q=水库&year=1988&topic=农业与乡村&from=1980&to=1990&sort=relevance`. */
import { FACETS, perFacet, type Chosen, type FacetName } from "../narrow.ts";
import { isTooLong } from "../query.ts";

export const SORTS = ["newest", "oldest", "relevance"] as const;
export type Sort = (typeof SORTS)[number];

/** `from` and `to` as typed: a year, a month or a day; empty when open. */
export type Asked = { typed: string; chosen: Chosen; from: string; to: string; sort: Sort };

/** What a facet's values look like, where not every word can be one. */
const SHAPES: Partial<Record<FacetName, RegExp>> = { year: /^\d{4}$/, month: /^\d{4}-\d{2}$/ };

const isSort = (word: string | null): word is Sort => (SORTS as readonly (string | null)[]).includes(word);

export function readAddress(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get("sort");
  return {
    typed: parameters.get("q") ?? "",
    chosen: perFacet((facet) => [
      ...new Set(parameters.getAll(facet).filter((value) => SHAPES[facet]?.test(value) ?? true)),
    ]),
    from: parameters.get("from") ?? "",
    to: parameters.get("to") ?? "",
    sort: isSort(sort) ? sort : "newest",
  };
}

/** The part of an address from `?`; empty when nothing is asked. What is too long to be searched is too long for an address. */
export function writeAddress({ typed, chosen, from, to, sort }: Asked): string {
  const parameters = new URLSearchParams();
  if (typed.trim() !== "" && !isTooLong(typed)) parameters.append("q", typed);
  for (const facet of FACETS) for (const value of chosen[facet]) parameters.append(facet, value);
  if (from !== "") parameters.append("from", from);
  if (to !== "") parameters.append("to", to);
  if (sort !== "newest") parameters.append("sort", sort);
  const written = parameters.toString();
  return written === "" ? "" : `?${written}`;
}
