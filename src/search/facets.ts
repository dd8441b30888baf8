/** Filters: several values of one facet mean any of them, several facets all of them. */

export const FACETS = ["year", "city", "topic", "paper"] as const;
export type FacetName = (typeof FACETS)[number];
export type PerFacet<T> = Record<FacetName, T>;

/** The values chosen; an empty list chooses nothing and excludes nothing. */
export type Chosen = PerFacet<string[]>;

/** For every value of a facet the ids of all articles that have it. */
export type FacetSets = PerFacet<Map<string, Set<string>>>;

export const perFacet = <T>(make: (facet: FacetName) => T): PerFacet<T> =>
  Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as PerFacet<T>;

/** What the values of each facet would give: the query and the other facets hold, this facet's own choice does not. */
export type Narrowed = { ids: string[]; counts: PerFacet<Map<string, number>> };

const anyOf = (sets: Map<string, Set<string>>, values: string[]): ((id: string) => boolean) =>
  values.length === 0 ? () => true : (id) => values.some((value) => sets.get(value)?.has(id));

/** The ids a query gave, narrowed by what is chosen, in the same order; and every value's exact count. */
export function narrow(ids: string[], sets: FacetSets, chosen: Chosen): Narrowed {
  const passes = perFacet((facet) => anyOf(sets[facet], chosen[facet]));
  const passesOthers = (id: string, except: FacetName | null): boolean =>
    FACETS.every((facet) => facet === except || passes[facet](id));
  const counts = perFacet((facet) => {
    const open = ids.filter((id) => passesOthers(id, facet));
    return new Map(
      Array.from(sets[facet], ([value, has]) => [value, open.filter((id) => has.has(id)).length]),
    );
  });
  return { ids: ids.filter((id) => passesOthers(id, null)), counts };
}
