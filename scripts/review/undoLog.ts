/** What was done at the desk and can be undone, newest last: kept in the archive folder, so that it outlives the desk. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { JournalRow } from "../../src/archive/journal.ts";
import type { Said } from "../../src/review/words.ts";

const LOG = ".review.undo";

/** So many actions can be undone. */
const KEPT = 100;

/** `shown` was on the desk; `rows` say how the files it changed were before. */
export type Undoable = { shown: string; said: Said; rows: JournalRow[] };

export function readUndoLog(archive: string): Undoable[] {
  const file = join(archive, LOG);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Undoable);
}

export function writeUndoLog(archive: string, actions: readonly Undoable[]): void {
  const lines = actions.slice(-KEPT).map((each) => `${JSON.stringify(each)}\n`);
  writeFileAtomic.sync(join(archive, LOG), lines.join(""));
}
