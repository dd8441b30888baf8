/** A query put to an index, whatever the index is made of. */
import { type Card } from "./card.ts";
import { type FacetSets } from "./facets.ts";
import { type Query } from "./query.ts";

export type SearchIndex = {
  /** Every id, newest first. */
  ids: string[];
  facets: FacetSets;
  /** The ids of the articles in which the folded phrase stands. */
  phrase: (folded: string) => Promise<Set<string>>;
  card: (id: string) => Promise<Card>;
};

/** The ids of the articles that have all of the phrases and none of the excluded, newest first. */
export async function ask(index: SearchIndex, query: Query): Promise<string[]> {
  const find = (phrases: string[]): Promise<Set<string>[]> =>
    Promise.all(phrases.map((phrase) => index.phrase(phrase)));
  const [all, none] = await Promise.all([find(query.all), find(query.none)]);
  return index.ids.filter(
    (id) => all.every((found) => found.has(id)) && !none.some((found) => found.has(id)),
  );
}
