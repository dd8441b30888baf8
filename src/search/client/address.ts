/** The query and the filters as the address bar holds them: `?q=水库&year=1988&year=1989&topic=农业与乡村`. */
import { FACETS, perFacet, type Chosen } from "../facets.ts";

export type Asked = { typed: string; chosen: Chosen };

export function readAddress(search: string): Asked {
  const parameters = new URLSearchParams(search);
  return {
    typed: parameters.get("q") ?? "",
    chosen: perFacet((facet) => [...new Set(parameters.getAll(facet))]),
  };
}

/** The part of an address from `?`; empty when nothing is asked. */
export function writeAddress({ typed, chosen }: Asked): string {
  const parameters = new URLSearchParams();
  if (typed.trim() !== "") parameters.append("q", typed);
  for (const facet of FACETS) for (const value of chosen[facet]) parameters.append(facet, value);
  const written = parameters.toString();
  return written === "" ? "" : `?${written}`;
}
