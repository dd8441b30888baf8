/** What a person says of pages beside their files: `pages.csv` in the folder, or `<name>.yml` next to one file. */
import { CsvError, parse } from "csv-parse/sync";
import { isMap, isScalar } from "yaml";
import { lineOf, readYaml, YamlProblem } from "../safeYaml.ts";
import type { PageFacts, Warning } from "../types.ts";
import { readDay } from "./day.ts";
import { pageNumber } from "./fileName.ts";

export const PAGES_CSV = "pages.csv";

export type SidecarRow = {
  /** Path of the page's file, relative to the ingested folder. */
  file: string;
  /** Which page of a file that holds several; `null` for all of them. */
  part: number | null;
  facts: PageFacts;
  /** Where it was said. */
  at: { file: string; line: number };
};

export type Sidecar = { rows: SidecarRow[]; warnings: Warning[] };

type Column = "file" | "paper" | "date" | "page" | "section" | "part";

/** Column names as people write them. */
const COLUMNS: Readonly<Record<string, Column>> = {
  file: "file", 文件: "file", 文件名: "file",
  paper: "paper", 报纸: "paper", 报名: "paper",
  date: "date", 日期: "date", 出版日期: "date",
  page: "page", 版次: "page", 版: "page",
  section: "section", 版名: "section",
  part: "part", 第几页: "part",
}; // prettier-ignore

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** Characters that a fact has at most: the id of a page is made of its paper and number, and names files. */
const MOST = { paper: 40, page: 20, section: 80 } as const;

/** One row's fields → facts; what is wrong with them comes back as warnings that name the line. */
function readFields(
  fields: Partial<Record<Column, string>>,
  at: { file: string; line: number },
): { facts: PageFacts; warnings: Warning[] } {
  const warnings: Warning[] = [];
  let date: string | null = null;
  if (isText(fields.date)) {
    const read = readDay(fields.date.trim());
    date = read !== null && read.printed === fields.date.trim() ? read.day : null;
    if (date === null) {
      const message = `“${fields.date.trim()}” is not a day; write it like 2021-03-09`;
      warnings.push({ level: "error", code: "no-such-day", ...at, message });
    }
  }
  const text = (field: keyof typeof MOST): string | null => {
    const given = fields[field];
    if (!isText(given)) return null;
    const line = given.trim().replaceAll(/\s+/g, " ");
    if (Array.from(line).length <= MOST[field]) return line;
    const message = `“${line.slice(0, 20)}…” is too long for a ${field}, which has ${MOST[field]} characters at most; shorten it`;
    warnings.push({ level: "error", code: "sidecar-too-long", ...at, message });
    return null;
  };
  const page = text("page");
  const facts = {
    paper: text("paper"),
    date,
    page: page === null ? null : pageNumber(page),
    section: text("section"),
  };
  return { facts, warnings };
}

/** `raw/2021/pages.csv` names files within `raw/2021/`. */
const beside = (csvPath: string, file: string): string =>
  csvPath.slice(0, csvPath.lastIndexOf("/") + 1) + file.replaceAll("\\", "/");

/** `pages.csv`, decoded → one row a page. `present` holds the paths of the files that exist. */
export function readPagesCsv(path: string, text: string, present: ReadonlySet<string>): Sidecar {
  type Record_ = { record: Record<string, string>; info: { lines: number } };
  let records: Record_[];
  try {
    // Where line ends are of several kinds, the reader of CSV counts some of them twice.
    records = parse(text.replace(/\r\n?/g, "\n"), {
      columns: true,
      info: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
  } catch (error) {
    const line = error instanceof CsvError && typeof error["lines"] === "number" ? error["lines"] : 1;
    const message = `this line is not valid CSV (${(error as Error).message}); check its quotation marks`;
    return {
      rows: [],
      warnings: [{ level: "error", code: "sidecar-unreadable", file: path, line, message }],
    };
  }
  const rows: SidecarRow[] = [];
  const warnings: Warning[] = [];
  const seen = new Map<string, number>();
  const unknown = Object.keys(records[0]?.record ?? {}).filter((name) => !Object.hasOwn(COLUMNS, name));
  if (unknown.length > 0) {
    const message = `unknown column ${unknown.map((name) => `“${name}”`).join(", ")}; the columns are file, paper, date, page, section, part`;
    warnings.push({ level: "error", code: "sidecar-column", file: path, line: 1, message });
  }
  for (const { record, info } of records) {
    const at = { file: path, line: info.lines };
    const fields = Object.fromEntries(
      Object.entries(record).map(([name, value]) => [
        Object.hasOwn(COLUMNS, name) ? COLUMNS[name] : name,
        value,
      ]),
    ) as Partial<Record<Column, string>>;
    if (!isText(fields.file)) {
      warnings.push({
        level: "error",
        code: "sidecar-no-file",
        ...at,
        message: "this row names no file; fill in the column “file”",
      });
      continue;
    }
    const file = beside(path, fields.file);
    if (!present.has(file)) {
      warnings.push({
        level: "error",
        code: "sidecar-missing-file",
        ...at,
        message: `there is no file “${fields.file}” beside this table; correct the name or remove the row`,
      });
      continue;
    }
    if (isText(fields.part) && !/^[1-9]\d*$/.test(fields.part)) {
      const message = `“${fields.part}” is no page of a file; write 1, 2, 3 … or leave the column empty`;
      warnings.push({ level: "error", code: "sidecar-part", ...at, message });
      continue;
    }
    const part = isText(fields.part) ? Number(fields.part) : null;
    const key = `${file}#${part ?? "all"}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      warnings.push({
        level: "error",
        code: "sidecar-row-twice",
        ...at,
        message: `“${fields.file}” already has a row, line ${earlier}, which is used; remove one of the two`,
      });
      continue;
    }
    seen.set(key, info.lines);
    const read = readFields(fields, at);
    warnings.push(...read.warnings);
    rows.push({ file, part, facts: read.facts, at });
  }
  return { rows, warnings };
}

const WRITE_LINES = "write lines such as “date: 2021-03-09”";

/** Lines of `name: value`, as YAML, every value a text; what is a list or a map is refused. Throws a `YamlProblem`. */
function readFlatYaml(text: string): Record<string, string> {
  const { contents } = readYaml(text, "failsafe");
  if (!isMap(contents)) throw new YamlProblem(`this says nothing of the page; ${WRITE_LINES}`, 1);
  const fields: [string, string][] = [];
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || (value !== null && !isScalar(value))) {
      const path = isScalar(key) ? [key.value as string] : [];
      throw new YamlProblem(`“${String(key)}” is no text; ${WRITE_LINES}`, lineOf(text, path));
    }
    fields.push([String(key.value), (value?.value as string | undefined) ?? ""]);
  }
  return Object.fromEntries(fields);
}

/** `scan_0001.yml`, decoded → the facts of `scan_0001.txt`. Plain YAML: no aliases, nothing is run. */
export function readPageYml(path: string, text: string, page: string): Sidecar {
  let flat: Record<string, string>;
  try {
    flat = readFlatYaml(text);
  } catch (error) {
    if (!(error instanceof YamlProblem)) throw error;
    const { line } = error;
    const message = `${error.message} (correct the line; until then the file says nothing)`;
    return {
      rows: [],
      warnings: [{ level: "error", code: "sidecar-unreadable", file: path, line, message }],
    };
  }
  const fields = Object.fromEntries(
    Object.entries(flat).map(([name, field]) => [Object.hasOwn(COLUMNS, name) ? COLUMNS[name] : name, field]),
  ) as Partial<Record<Column, string>>;
  const at = { file: path, line: 1 };
  const read = readFields(fields, at);
  return { rows: [{ file: page, part: null, facts: read.facts, at }], warnings: read.warnings };
}
