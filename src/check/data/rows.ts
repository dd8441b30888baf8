/** A year's files against the archive: each row is an article of that year, each article one row, and what it says is what the archive says. */
import { CsvError, parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { idAt } from "../../archive/address.ts";
import { COLUMNS } from "../../site/carry/csvTable.ts";
import type { ArticleRecord } from "../../site/carry/recordSchema.ts";
import type { Warning } from "../../types.ts";
import { few, fault } from "../fault.ts";
import { written, yearOfEntry, yearOfFile, type Expected } from "./expected.ts";

/** `ids`: the articles that the file has a row of. */
export type JudgedRows = { faults: Warning[]; ids: string[] };

const AGAIN = "build again";

/** What a row says otherwise than the archive; `wrong` names the fields. */
const differs = (file: string, id: string, wrong: readonly string[], line?: number): Warning =>
  fault(
    "data-differs",
    file,
    `${id}: ${few(wrong)} ${wrong.length === 1 ? "is" : "are"} not what the archive says; ${AGAIN}`,
    line,
  );

/** That a row is of an article, of this year, and the only one. */
function placed(
  file: string,
  id: string,
  seen: ReadonlySet<string>,
  expected: Expected,
  line?: number,
): Warning[] {
  const entry = expected.entries.get(id);
  const year = yearOfFile(file.slice(file.lastIndexOf("/") + 1));
  if (entry === undefined)
    return [fault("data-stranger", file, `${id} is no article of the archive; ${AGAIN}`, line)];
  if (seen.has(id)) return [fault("data-twice", file, `${id} stands in it twice; ${AGAIN}`, line)];
  return yearOfEntry(entry) === year
    ? []
    : [fault("data-year", file, `${id} is of ${yearOfEntry(entry)}; ${AGAIN}`, line)];
}

/** A cell begins with an apostrophe where a spreadsheet would else take it for a formula, or lose one. */
const ofCell = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

function cellFaults(cells: readonly string[], record: ArticleRecord, { words }: Expected): string[] {
  return COLUMNS.filter(
    ({ cell }, at) => ofCell(cells[at] ?? "") !== written(String(cell(record, words) ?? "")),
  ).map(({ name }) => name);
}

/** `articles-1985.csv` (RFC 4180). */
export function judgeCsv(file: string, text: string, expected: Expected): JudgedRows {
  const faults: Warning[] = [];
  const ids = new Set<string>();
  let begins = 1;
  const row = (cells: string[], ends: number): null => {
    const line = begins;
    begins = ends + 1;
    const [id = ""] = cells;
    if (line === 1) {
      const isHead = cells.join() === COLUMNS.map(({ name }) => name).join();
      if (!isHead)
        faults.push(
          fault("data-head", file, `its columns are not those of the archive’s tables; ${AGAIN}`, 1),
        );
      return null;
    }
    const misplaced = placed(file, id, ids, expected, line);
    ids.add(id);
    const record = expected.record(id);
    const wrong = record === null ? [] : cellFaults(cells, record, expected);
    faults.push(...misplaced, ...(wrong.length === 0 ? [] : [differs(file, id, wrong, line)]));
    return null;
  };
  try {
    parse(text, { bom: true, on_record: (cells: string[], { lines }) => row(cells, lines) });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.push(
      fault(
        "data-csv",
        file,
        `is no table as RFC 4180 has it: ${error.message}; ${AGAIN}`,
        error["lines"] as number,
      ),
    );
  }
  return { faults, ids: [...ids] };
}

/** `null` where the line is no JSON object. */
function readRecord(line: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** `articles-1985.jsonl`: a record a line. */
export function judgeJsonl(file: string, text: string, expected: Expected): JudgedRows {
  const faults: Warning[] = [];
  const ids = new Set<string>();
  const lines = text.split("\n");
  if (lines.pop() !== "") faults.push(fault("data-jsonl", file, `its last line has no end; ${AGAIN}`));
  for (const [at, line] of lines.entries()) {
    const read = readRecord(line);
    if (read === null) {
      faults.push(fault("data-jsonl", file, `is no JSON; ${AGAIN}`, at + 1));
      continue;
    }
    const id = String(read["id"]);
    faults.push(...placed(file, id, ids, expected, at + 1));
    ids.add(id);
    const record = expected.record(id);
    if (record === null || JSON.stringify(record) === line) continue;
    const fields = new Set([...Object.keys(record), ...Object.keys(read)]);
    const wrong = [...fields].filter(
      (name) => JSON.stringify(record[name as keyof ArticleRecord]) !== JSON.stringify(read[name]),
    );
    faults.push(differs(file, id, wrong.length === 0 ? ["the order of its fields"] : wrong, at + 1));
  }
  return { faults, ids: [...ids] };
}

/** `text-1985.zip`: a text an article, where its page stands. */
export function judgeZip(file: string, bytes: Uint8Array, expected: Expected): JudgedRows {
  let texts: Record<string, Uint8Array>;
  try {
    texts = unzipSync(bytes);
  } catch (error) {
    return {
      faults: [fault("data-zip", file, `cannot be unpacked: ${(error as Error).message}; ${AGAIN}`)],
      ids: [],
    };
  }
  const faults: Warning[] = [];
  const ids = new Set<string>();
  for (const [path, text] of Object.entries(texts)) {
    const id = idAt(path.replace(/\.txt$/, "/")) ?? path;
    faults.push(...placed(file, id, ids, expected));
    ids.add(id);
    const entry = expected.entries.get(id);
    if (entry !== undefined && strFromU8(text) !== expected.files(entry)["index.txt"])
      faults.push(differs(file, id, ["its text"]));
  }
  return { faults, ids: [...ids] };
}
