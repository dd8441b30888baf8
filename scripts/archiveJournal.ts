/** The journal on disk: what a run is about to do to an archive folder, and how that is undone. */
import { closeSync, existsSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { undoing, type JournalRow } from "../src/archive/journal.ts";
import { readInside, refuseToLeave } from "./archiveFiles.ts";
import { about } from "./systemFault.ts";

/** A line of JSON for every file that a run is about to change. */
const JOURNAL = ".ingest.journal";

/** Line by line, since an archive's texts may be longer than a string can be. */
function writeRows(file: string, flags: "w" | "a", rows: readonly JournalRow[]): void {
  const handle = openSync(file, flags);
  try {
    about(file, () => {
      for (const row of rows) writeSync(handle, `${JSON.stringify(row)}\n`);
      fsyncSync(handle);
    });
  } finally {
    closeSync(handle);
  }
}

/** What a run does first; it is there whole or not at all. */
export function writeJournal(folder: string, rows: readonly JournalRow[]): void {
  const file = join(folder, JOURNAL);
  writeRows(`${file}.writing`, "w", rows);
  renameSync(`${file}.writing`, file);
}

/** What it does next. Of rows that are not all on the disk none was begun. */
export const addToJournal = (folder: string, rows: readonly JournalRow[]): void =>
  writeRows(join(folder, JOURNAL), "a", rows);

/** All that was announced is done. */
export const removeJournal = (folder: string): void => rmSync(join(folder, JOURNAL));

const CHUNK = 1 << 20;

/** A file's lines, one after the other, without a last one that has no end. */
function* linesOf(file: string): Generator<string> {
  const handle = openSync(file, "r");
  const chunk = Buffer.alloc(CHUNK);
  let rest = Buffer.alloc(0);
  try {
    for (let size = readSync(handle, chunk); size > 0; size = readSync(handle, chunk)) {
      rest = Buffer.concat([rest, chunk.subarray(0, size)]);
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
        yield rest.subarray(0, end).toString("utf8");
        rest = rest.subarray(end + 1);
      }
    }
  } finally {
    closeSync(handle);
  }
}

/** What was announced. Where the machine fell silent while rows were added, the last ones may be anything: none of them was begun. */
function* rowsOf(file: string): Generator<JournalRow> {
  for (const line of linesOf(file)) {
    let row: JournalRow;
    try {
      row = JSON.parse(line) as JournalRow;
    } catch {
      return;
    }
    yield row;
  }
}

/** A file of the archive and its text; `null` where it is removed. */
export type Step = [path: string, text: string | null];

/**
 * Undoes what the journal announced, where it was done: `carryOut` does a step of the way back. Of a journal that was not
 * finished nothing was begun. Returns whether there was one. `wasBegun` tells paths that the run had come to, where that
 * is known.
 */
export function undoJournal(
  folder: string,
  carryOut: (step: Step) => void,
  wasBegun: (path: string) => boolean = () => true,
): boolean {
  const file = join(folder, JOURNAL);
  rmSync(`${file}.writing`, { force: true });
  if (!existsSync(file)) return false;
  const now = (path: string): string | null =>
    existsSync(join(folder, path)) ? readInside(folder, path).text : null;
  for (const row of rowsOf(file)) {
    const steps = undoing([row], now).filter(([path]) => wasBegun(path));
    refuseToLeave(
      folder,
      steps.map(([path]) => path),
    );
    steps.forEach(carryOut);
  }
  removeJournal(folder);
  return true;
}
