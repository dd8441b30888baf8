/** The facts of all shards as one index, which grows as the shards come. */
import { COLUMNS, type Column } from "../files/facts.ts";
import { perFacet, type FacetColumn, type FacetName, type FactIndex } from "../narrow.ts";
import type { Archive, Shard } from "./archive.ts";
import { once } from "./shelf.ts";

export type FactShelf = {
  index: FactIndex;
  /** Resolves when the shard's facts are in the index. */
  load: (shard: Shard) => Promise<void>;
  loadAll: () => Promise<void>;
  loadAuthors: () => Promise<void>;
};

/** Values of a facet by their place in its column. */
type Places = Map<string, number>;

export function factShelf(archive: Archive): FactShelf {
  const index: FactIndex = {
    dates: Array.from({ length: archive.articles }, () => undefined),
    facets: perFacet((): FacetColumn => ({ values: [], places: [] })),
  };
  const known = perFacet((): Places => new Map());

  const placeOf = (facet: FacetName, value: string): number => {
    const place = known[facet].get(value) ?? index.facets[facet].values.push(value) - 1;
    known[facet].set(value, place);
    return place;
  };
  const addColumn = (facet: FacetName, first: number, { values, places }: Column): void => {
    const here = values.map((value) => placeOf(facet, value));
    places.forEach((row, at) => (index.facets[facet].places[first + at] = row.map((place) => here[place]!)));
  };
  const addShard = async (shard: Shard): Promise<void> => {
    const { dates, columns } = await shard.facts();
    for (const name of COLUMNS) addColumn(name, shard.first, columns[name]);
    dates.forEach((date, at) => {
      const article = shard.first + at;
      index.facets.year.places[article] = [placeOf("year", date.slice(0, 4))];
      index.facets.month.places[article] = [placeOf("month", date.slice(0, 7))];
      index.facets.author.places[article] ??= [];
      index.dates[article] = date;
    });
  };
  const loads = new Map(archive.shards.map((shard) => [shard, once(() => addShard(shard))]));
  const load = (shard: Shard): Promise<void> => loads.get(shard)!();

  return {
    index,
    load,
    loadAll: async () => void (await Promise.all(archive.shards.map(load))),
    loadAuthors: once(
      async () =>
        void (await Promise.all(
          archive.shards.map(async (shard) => addColumn("author", shard.first, await shard.authors())),
        )),
    ),
  };
}
