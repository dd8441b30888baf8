/** Thousands of answers held against a substring search by code that shares nothing with the index. */
import { truth, type Drawn } from "../../../tests/browser/queries.ts";
import type { KnownArticle } from "../../../tests/browser/sampleArchive.ts";
import type { Row } from "../tables.ts";

/** A query → the numbers of the articles found. */
export type Ask = (typed: string) => Promise<number[]>;

export type Known = {
  known: KnownArticle[];
  /** Ids of articles by their number in the archive's order of search. */
  ids: string[];
  queries: ReadonlyMap<string, readonly Drawn[]>;
};

const truths = new WeakMap<Drawn, string[]>();

/** The same for every way of asking, and slow: kept. */
function truthOf(known: KnownArticle[], drawn: Drawn): string[] {
  const right = truths.get(drawn) ?? truth(known, drawn);
  truths.set(drawn, right);
  return right;
}

/** Recall and precision of each sort of query, each counted by its articles, and the queries that were not exact. */
export async function exactness(way: string, ask: Ask, { known, ids, queries }: Known): Promise<Row[]> {
  const rows: Row[] = [];
  let asked = 0;
  for (const [sort, drawn] of queries) {
    let [hits, found, expected] = [0, 0, 0];
    const wrong: string[] = [];
    for (const query of drawn) {
      const answer = await ask(query.typed);
      const right = new Set(truthOf(known, query));
      const both = answer.filter((article) => right.has(ids[article]!)).length;
      [hits, found, expected] = [hits + both, found + answer.length, expected + right.size];
      if (both !== answer.length || both !== right.size) wrong.push(query.typed);
    }
    asked += drawn.length;
    const recall = expected === 0 ? 1 : hits / expected;
    const precision = found === 0 ? 1 : hits / found;
    const bad = wrong.length === 0 ? "" : `; ${wrong.length} not exact: ${wrong.slice(0, 5).join(" | ")}`;
    rows.push([
      `${way}, recall / precision: ${sort} (${drawn.length})`,
      "1 / 1",
      `${recall.toFixed(4)} / ${precision.toFixed(4)}${bad}`,
    ]);
  }
  return [...rows, [`${way}: queries in all`, "≥ 5,000", String(asked)]];
}
