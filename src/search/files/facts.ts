/** What articles are narrowed and counted by, of a whole shard, column by column: like stands beside like and packs small. */
import { decodeJson, encodeJson } from "./json.ts";

export type Facts = {
  date: string;
  paper: string;
  city: string;
  /** With their city, since districts of two cities may share a name: `济南市/市中区`. */
  districts: string[];
  topics: string[];
  kind: string;
  authors: string[];
};

/** Different values, and for every article the places of its own among them. */
export type Column = { values: string[]; places: number[][] };

/** Facets that travel together. Authors, the largest by far, travel alone and only when they are asked for. */
export const COLUMNS = ["paper", "city", "district", "topic", "kind"] as const;
export type ColumnName = (typeof COLUMNS)[number] | "author";

export type FactTable = { dates: string[]; columns: Record<(typeof COLUMNS)[number], Column> };

/** Days in the order of the articles, each with how many follow it: `[["2008-12-31", 12], …]`. */
type Days = [string, number][];
/** An article's only place is written as a number. */
type Row = number | number[];
type PackedColumn = [values: string[], rows: Row[]];

const VALUES: Record<ColumnName, (facts: Facts) => string[]> = {
  paper: ({ paper }) => [paper],
  city: ({ city }) => [city],
  district: ({ districts }) => districts,
  topic: ({ topics }) => topics,
  kind: ({ kind }) => [kind],
  author: ({ authors }) => authors,
};

function packColumn(facts: readonly Facts[], name: ColumnName): PackedColumn {
  const places = new Map<string, number>();
  const placeOf = (value: string): number => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  };
  const rows = facts.map((each): Row => {
    const row = VALUES[name](each).map(placeOf);
    return row.length === 1 ? row[0]! : row;
  });
  return [[...places.keys()], rows];
}

const unpackColumn = ([values, rows]: PackedColumn): Column => ({
  values,
  places: rows.map((row) => (typeof row === "number" ? [row] : row)),
});

function packDays(facts: readonly Facts[]): Days {
  const days: Days = [];
  for (const { date } of facts) {
    const last = days.at(-1);
    if (last?.[0] === date) last[1] += 1;
    else days.push([date, 1]);
  }
  return days;
}

/** The facts of a shard's articles, in their order. */
export const encodeFacts = (facts: readonly Facts[]): Uint8Array =>
  encodeJson([packDays(facts), ...COLUMNS.map((name) => packColumn(facts, name))]);

export function decodeFacts(bytes: Uint8Array): FactTable {
  const [days, ...columns] = decodeJson(bytes) as [Days, ...PackedColumn[]];
  return {
    dates: days.flatMap(([date, articles]) => Array.from({ length: articles }, () => date)),
    columns: Object.fromEntries(
      COLUMNS.map((name, at) => [name, unpackColumn(columns[at]!)]),
    ) as FactTable["columns"],
  };
}

export const encodeAuthors = (facts: readonly Facts[]): Uint8Array => encodeJson(packColumn(facts, "author"));

export const decodeAuthors = (bytes: Uint8Array): Column => unpackColumn(decodeJson(bytes) as PackedColumn);
