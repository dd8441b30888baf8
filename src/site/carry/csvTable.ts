/** Records → the rows of `articles-YYYY.csv`, and what each column is. */
import { bodyText } from "./articleText.ts";
import type { Words } from "../../words/words.ts";
import type { ArticleRecord } from "./recordSchema.ts";

type Cell = string | number | boolean | null;

type Column = {
  name: string;
  type: "string" | "date" | "number" | "boolean";
  description: (words: Words["record"]) => string;
  cell: (record: ArticleRecord, words: Words) => Cell;
};

/** Between several values of one cell. */
const BETWEEN = "；";

type Plain = {
  [Field in keyof ArticleRecord]: ArticleRecord[Field] extends Cell ? Field : never;
}[keyof ArticleRecord];
type Lists = {
  [Field in keyof ArticleRecord]: ArticleRecord[Field] extends string[] ? Field : never;
}[keyof ArticleRecord];

const plain = (name: Plain, type: Column["type"] = "string"): Column => ({
  name,
  type,
  description: ({ fields }) => fields[name],
  cell: (record) => record[name],
});

const list = (name: Lists): Column => ({
  name,
  type: "string",
  description: ({ fields, several }) => fields[name] + several(BETWEEN),
  cell: (record) => record[name].join(BETWEEN),
});

const column = (
  name: keyof Words["record"]["columns"],
  type: Column["type"],
  cell: Column["cell"],
  severally = false,
): Column => ({
  name,
  type,
  description: ({ columns, several }) => columns[name] + (severally ? several(BETWEEN) : ""),
  cell,
});

const authorWords = ({ role, name, org }: ArticleRecord["authors"][number]): string =>
  `${role} ${name}${org === null ? "" : `（${org}）`}`;

/** In this order, which does not change: what is new comes last, but before the text. */
export const COLUMNS: readonly Column[] = [
  plain("id"),
  plain("address"),
  plain("url"),
  plain("series"),
  plain("kicker"),
  plain("title"),
  plain("subtitle"),
  column("authors", "string", ({ authors }) => authors.map(authorWords).join(BETWEEN), true),
  plain("dateline"),
  plain("sentFrom"),
  plain("paper"),
  plain("paperEstimate"),
  plain("paperCode"),
  plain("publishedIn"),
  plain("page"),
  plain("section"),
  plain("date", "date"),
  plain("dateBasis"),
  column("dateFrom", "date", ({ dateRange }) => dateRange?.[0] ?? null),
  column("dateTo", "date", ({ dateRange }) => dateRange?.[1] ?? null),
  plain("dateProbability", "number"),
  plain("eventDate", "date"),
  plain("eventUntil", "date"),
  plain("city"),
  list("districts"),
  list("zones"),
  list("topics"),
  list("iptc"),
  plain("kind"),
  plain("confidence", "number"),
  list("missing"),
  column(
    "source",
    "string",
    ({ source }) => source.map(({ file, lines }) => [file, ...lines].join(" ")).join(BETWEEN),
    true,
  ),
  plain("checked", "date"),
  plain("corrected", "boolean"),
  column("text", "string", bodyText),
];

/**
 * What a spreadsheet would take for a formula (also in full width, as some do) gets an apostrophe before it; and so does
 * what begins with one, so that taking one off a cell that begins with it always gives the value back.
 */
const FORMULA = /^[=+\-@\t\r'＝＋－＠]/;

const SPECIAL = /[",\r\n]/;

function csvField(value: Cell): string {
  const text = String(value ?? "");
  const defused = FORMULA.test(text) ? `'${text}` : text;
  return SPECIAL.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}

/** Fields as RFC 4180 has them, quoted only where they must be. */
const row = (values: Cell[]): string => `${values.map(csvField).join(",")}\r\n`;

/** Begins every file; the byte order mark is for Excel, which reads UTF-8 by nothing else. */
export const CSV_HEAD = `\uFEFF${row(COLUMNS.map(({ name }) => name))}`;

export const csvRow = (record: ArticleRecord, words: Words): string =>
  row(COLUMNS.map((each) => each.cell(record, words)));

/** What each column is, in the reader's words. */
export const describedColumns = ({ record }: Words): { name: string; type: string; description: string }[] =>
  COLUMNS.map(({ name, type, description }) => ({ name, type, description: description(record) }));
