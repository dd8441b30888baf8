/** The site's own index, read through Pagefind in the browser. */
import { decodeCard } from "../card.ts";
import { perFacet, type FacetName } from "../facets.ts";
import { tokens } from "../tokens.ts";
import { type SearchIndex } from "../ask.ts";

type Result = { id: string; data: () => Promise<{ meta: { card: string } }> };

/** The part of `pagefind.js` that is used. */
type Pagefind = {
  search: (
    term: string | null,
    options?: { filters?: Record<string, string>; sort?: Record<string, "asc" | "desc"> },
  ) => Promise<{ results: Result[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  destroy: () => Promise<void>;
};

/** Facets of which every article has a value. */
const ALWAYS_PRESENT = ["year", "city", "paper"] as const;

const NOTHING: SearchIndex = {
  ids: [],
  facets: perFacet(() => new Map()),
  phrase: () => Promise.resolve(new Set()),
  card: (id) => Promise.reject(new Error(`there is no article ${id}`)),
};

const idsOf = (found: { results: Result[] }): string[] => found.results.map((result) => result.id);

/** Years from the newest; other values from the commonest, then by code point. */
const inOrder = (facet: FacetName, sets: [string, Set<string>][]): [string, Set<string>][] =>
  sets.sort(
    ([a, inA], [b, inB]) =>
      (facet === "year" ? 0 : inB.size - inA.size) || (a < b === (facet === "year") ? 1 : -1),
  );

/**
 * Loads the index from below `siteRoot`. Throws when a part of it cannot be fetched.
 * Pagefind swallows that (a missing part looks like no hits), so nothing found is checked against the network.
 */
export async function openIndex(siteRoot: URL): Promise<SearchIndex> {
  const folder = new URL("pagefind/", siteRoot);
  const pagefind = (await import(new URL("pagefind.js", folder).href)) as Pagefind;

  const entry = async (): Promise<{ languages: object }> => {
    const answer = await fetch(new URL("pagefind-entry.json", folder), { cache: "no-store" });
    if (!answer.ok) throw new Error(`the index is not there: ${answer.status}`);
    return (await answer.json()) as { languages: object };
  };

  try {
    const [everything, values] = await Promise.all([
      pagefind.search(null, { sort: { date: "desc" } }),
      pagefind.filters(),
    ]);
    // Kept whole: Pagefind forgets a result's data when the result itself is no longer held.
    const results = new Map(everything.results.map((result) => [result.id, result]));
    const sets = async (facet: FacetName): Promise<[FacetName, Map<string, Set<string>>]> => {
      const found = Object.keys(values[facet] ?? {}).map(async (value): Promise<[string, Set<string>]> => [
        value,
        new Set(idsOf(await pagefind.search(null, { filters: { [facet]: value } }))),
      ]);
      return [facet, new Map(inOrder(facet, await Promise.all(found)))];
    };
    const facets = Object.fromEntries(await Promise.all(Object.values(perFacet(sets))));
    if (ALWAYS_PRESENT.some((facet) => facets[facet]?.size === 0) && results.size > 0)
      throw new Error("the filters of the index did not load");

    return {
      ids: idsOf(everything),
      facets: perFacet((facet) => facets[facet] ?? new Map()),
      phrase: async (folded) => {
        const found = idsOf(await pagefind.search(`"${tokens(folded)}"`));
        if (found.length === 0) await entry();
        return new Set(found);
      },
      card: async (id) => decodeCard((await results.get(id)!.data()).meta.card),
    };
  } catch (error) {
    await pagefind.destroy();
    // Pagefind fails on an index of nothing, which an archive without articles has.
    if (Object.keys((await entry()).languages).length === 0) return NOTHING;
    throw error;
  }
}
