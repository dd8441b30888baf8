/** The articles of a year → its files: a table, a file of records, a zip of texts. No more than one part of each is in memory. */
import type { Words } from "../../words/words.ts";
import { CSV_HEAD } from "./csvTable.ts";
import { MOST_IN_ZIP, textZip } from "./textZip.ts";

/** An article as its files have it; `path` is that of its text within the zip. */
export type Carried = { path: string; json: string; csv: string; text: string };

type Row = { path: string; bytes: Uint8Array };

const encoder = new TextEncoder();

const joined = (rows: Row[]): Uint8Array => Buffer.concat(rows.map(({ bytes }) => bytes));

export type YearFormat = {
  name: string;
  extension: string;
  mediatype: string;
  /** Its name among the page’s words. */
  words: keyof Words["carry"]["formats"];
  row: (article: Carried) => string;
  file: (rows: Row[]) => Uint8Array;
};

const head: Row = { path: "", bytes: encoder.encode(CSV_HEAD) };

export const YEAR_FORMATS: readonly YearFormat[] = [
  {
    name: "articles",
    extension: "csv",
    mediatype: "text/csv",
    words: "table",
    row: ({ csv }) => csv,
    file: (rows) => joined([head, ...rows]),
  },
  {
    name: "articles",
    extension: "jsonl",
    mediatype: "application/jsonl",
    words: "json",
    row: ({ json }) => `${json}\n`,
    file: joined,
  },
  {
    name: "text",
    extension: "zip",
    mediatype: "application/zip",
    words: "text",
    row: ({ text }) => text,
    file: textZip,
  },
];

/** A file of one format, the `part`th of its year, counted from 1, with so many articles. */
export type YearFile = {
  name: string;
  format: YearFormat;
  part: number;
  articles: number;
  bytes: Uint8Array;
};

export type PartSize = { bytes: number; rows: number };

/**
 * What fits everywhere: a host takes no file above 25 MiB (Cloudflare Pages). A year that is larger goes on in `articles-1985-2.csv`.
 */
export const PART: PartSize = { bytes: 24 * 2 ** 20, rows: MOST_IN_ZIP };

export const rowOf = (format: YearFormat, article: Carried): Row => ({
  path: article.path,
  bytes: encoder.encode(format.row(article)),
});

type Filling = { add: (article: Carried) => void; close: () => void };

function fill(year: string, format: YearFormat, emit: (file: YearFile) => void, most: PartSize): Filling {
  let rows: Row[] = [];
  let size = 0;
  let part = 0;
  const close = (): void => {
    if (rows.length === 0) return;
    part += 1;
    const name = `${format.name}-${year}${part === 1 ? "" : `-${part}`}.${format.extension}`;
    emit({ name, format, part, articles: rows.length, bytes: format.file(rows) });
    [rows, size] = [[], 0];
  };
  const add = (article: Carried): void => {
    const row = rowOf(format, article);
    if (size + row.bytes.length > most.bytes || rows.length === most.rows) close();
    rows.push(row);
    size += row.bytes.length;
  };
  return { add, close };
}

/**
 * Takes the articles of one year (`1985`, or `undated`) as they come; `emit` gets each file when it is full, the rest when
 * the year is closed. The same articles in the same order give the same bytes.
 */
export function fillYear(year: string, emit: (file: YearFile) => void, most: PartSize = PART): Filling {
  const fillings = YEAR_FORMATS.map((format) => fill(year, format, emit, most));
  return {
    add: (article) => fillings.forEach(({ add }) => add(article)),
    close: () => fillings.forEach(({ close }) => close()),
  };
}
