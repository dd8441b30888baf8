/** What articles are narrowed and counted by, of a whole shard, in three tables that travel apart. */
import {
  joinParts,
  packColumn,
  packRows,
  PARTS,
  placer,
  splitParts,
  unpackColumn,
  unpackRows,
  type Column,
} from "./columns.ts";
import { decodeJson, encodeJson } from "./json.ts";

/** What an article's card says of it. */
export type CardFacts = {
  date: string;
  paper: string;
  city: string;
  /** Of its city: `市中区`. */
  districts: string[];
  topics: string[];
  kind: string;
};

export type Facts = CardFacts & { authors: string[] };

/**
 * Facets that travel together. The issue — day and paper — travels before them, since every search needs it and
 * articles of an issue stand together, which packs to a twentieth. Authors, the largest by far, travel alone and only
 * when they are asked for.
 */
export const COLUMNS = ["city", "district", "topic", "kind"] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** Which issue each article is of. */
export type IssueTable = { dates: string[]; papers: Column };
export type FactTable = Record<ColumnName, Column>;

/** Districts of two cities may share a name: `济南市/市中区`. */
const districtOf = (city: string, name: string): string => `${city}/${name}`;

const VALUES: Record<ColumnName, (facts: CardFacts) => string[]> = {
  city: ({ city }) => [city],
  district: ({ city, districts }) => districts.map((name) => districtOf(city, name)),
  topic: ({ topics }) => topics,
  kind: ({ kind }) => [kind],
};

/** An article's values of a facet. */
export const factValues = (facts: CardFacts, name: ColumnName): string[] => VALUES[name](facts);

/** Days in the order of the articles, each with how many follow it: `[["2008-12-31", 12], …]`. */
type Days = [string, number][];

function packDays(facts: readonly CardFacts[]): Days {
  const days: Days = [];
  for (const { date } of facts) {
    const last = days.at(-1);
    if (last?.[0] === date) last[1] += 1;
    else days.push([date, 1]);
  }
  return days;
}

/** Like a column, its values by their city: places within a city are few, and its name stands once. */
function packDistricts(facts: readonly CardFacts[]): Uint8Array[] {
  const cities = new Map<string, ReturnType<typeof placer>>();
  const rows = facts.map(({ city, districts }) => {
    const its = cities.get(city) ?? placer();
    cities.set(city, its);
    return districts.map(its.placeOf);
  });
  return [encodeJson([...cities.values()].map(({ values }) => values())), ...packRows(rows)];
}

function unpackDistricts([values, counts, places]: Uint8Array[], cities: Column): Column {
  const names = decodeJson(values!) as string[][];
  const firsts: number[] = [];
  const all: string[] = [];
  names.forEach((its, city) => {
    firsts.push(all.length);
    for (const name of its) all.push(districtOf(cities.values[city]!, name));
  });
  const rows = unpackRows(counts!, places!);
  return {
    values: all,
    places: rows.map((row, article) => row.map((place) => firsts[cities.places[article]![0]!]! + place)),
  };
}

/** The issues of a shard's articles, in their order. */
export const encodeIssues = (facts: readonly CardFacts[]): Uint8Array =>
  joinParts([encodeJson(packDays(facts)), ...packColumn(facts.map(({ paper }) => [paper]))]);

export function decodeIssues(bytes: Uint8Array): IssueTable {
  const [days, ...papers] = splitParts(bytes, 1 + PARTS);
  return {
    dates: (decodeJson(days!) as Days).flatMap(([date, articles]) =>
      Array.from({ length: articles }, () => date),
    ),
    papers: unpackColumn(papers),
  };
}

/** The facts of a shard's articles, in their order. */
export const encodeFacts = (facts: readonly CardFacts[]): Uint8Array =>
  joinParts(
    COLUMNS.flatMap((name) =>
      name === "district" ? packDistricts(facts) : packColumn(facts.map(VALUES[name])),
    ),
  );

export function decodeFacts(bytes: Uint8Array): FactTable {
  const parts = splitParts(bytes, COLUMNS.length * PARTS);
  const of = (name: ColumnName): Uint8Array[] => {
    const at = COLUMNS.indexOf(name) * PARTS;
    return parts.slice(at, at + PARTS);
  };
  const city = unpackColumn(of("city"));
  return {
    city,
    district: unpackDistricts(of("district"), city),
    topic: unpackColumn(of("topic")),
    kind: unpackColumn(of("kind")),
  };
}

export const encodeAuthors = (facts: readonly Facts[]): Uint8Array =>
  joinParts(packColumn(facts.map(({ authors }) => authors)));

export const decodeAuthors = (bytes: Uint8Array): Column => unpackColumn(splitParts(bytes, PARTS));
