/** The facts of all articles as one index, which grows as shards and cards come. */
import { cardFacts, type Card } from "../card.ts";
import type { Column } from "../files/columns.ts";
import { COLUMNS, factValues } from "../files/facts.ts";
import { perFacet, type FacetColumn, type FacetName, type FactIndex } from "../narrow.ts";
import type { Archive, Shard } from "./archive.ts";
import { once, OVERHEAD } from "./shelf.ts";

export type FactShelf = {
  index: FactIndex;
  /** Resolves when days and papers of the shard's articles are in the index. */
  loadIssues: (shard: Shard) => Promise<void>;
  /** The same of all the shard's facts but the authors. */
  load: (shard: Shard) => Promise<void>;
  loadAuthors: () => Promise<void>;
  /** The facts of these articles of a shard: from their cards where those are fewer bytes than its table. */
  loadOf: (shard: Shard, articles: readonly number[]) => Promise<void>;
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
  const addIssues = async (shard: Shard): Promise<void> => {
    const { dates, papers } = await shard.issues();
    addColumn("paper", shard.first, papers);
    dates.forEach((date, at) => {
      const article = shard.first + at;
      index.facets.year.places[article] = [placeOf("year", date.slice(0, 4))];
      index.facets.month.places[article] = [placeOf("month", date.slice(0, 7))];
      index.dates[article] = date;
    });
  };
  const addFacts = async (shard: Shard): Promise<void> => {
    const [columns] = await Promise.all([shard.facts(), loadIssues(shard)]);
    for (const name of COLUMNS) addColumn(name, shard.first, columns[name]);
  };
  const addCard = (article: number, card: Card): void => {
    const facts = cardFacts(card);
    for (const name of COLUMNS)
      index.facets[name].places[article] = factValues(facts, name).map((value) => placeOf(name, value));
  };
  const each = (load: (shard: Shard) => Promise<void>): ((shard: Shard) => Promise<void>) => {
    const loads = new Map(archive.shards.map((shard) => [shard, once(() => load(shard))]));
    return (shard) => loads.get(shard)!();
  };
  const loadIssues = each(addIssues);
  const load = each(addFacts);

  return {
    index,
    loadIssues,
    load,
    loadAuthors: once(
      async () =>
        void (await Promise.all(
          archive.shards.map(async (shard) => addColumn("author", shard.first, await shard.authors())),
        )),
    ),
    loadOf: async (shard, articles) => {
      const lacking = articles.filter((article) => index.facets.kind.places[article] === undefined);
      if (lacking.length === 0) return;
      const unread = lacking.filter((article) => !shard.hasCard(article)).length;
      if (unread * shard.costOfCard > shard.factBytes + OVERHEAD) return load(shard);
      await Promise.all(lacking.map(async (article) => addCard(article, await shard.card(article))));
    },
  };
}
