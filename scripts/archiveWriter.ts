/** Changes → the archive folder. Each file is written atomically, and a run that was killed is undone by the next. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from "node:fs";
import { dirname, join } from "node:path";
import { stepsOf, type Changes } from "../src/archive/changes.ts";
import { journalOf, undoing, type JournalRow } from "../src/archive/journal.ts";
import type { ArchiveFile } from "../src/archive/readArchive.ts";
import { readInside, refuseToLeave } from "./archiveFiles.ts";
import { writeTogether, writeWhole } from "./filesTogether.ts";
import { about } from "./systemFault.ts";

/** A line of JSON for every file that a run is about to change. */
const JOURNAL = ".ingest.journal";

/** `null` for a file that is removed. */
function carryOut(folder: string, [path, text]: [path: string, text: string | null]): void {
  const file = join(folder, path);
  if (text === null) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, text);
}

/** Line by line, since an archive's texts may be longer than a string can be; it is there whole or not at all. */
function writeJournal(folder: string, rows: readonly JournalRow[]): void {
  const file = join(folder, JOURNAL);
  const handle = openSync(`${file}.writing`, "w");
  about(file, () => {
    for (const row of rows) writeSync(handle, `${JSON.stringify(row)}\n`);
    fsyncSync(handle);
  });
  closeSync(handle);
  renameSync(`${file}.writing`, file);
}

const CHUNK = 1 << 20;

/** A file's lines, one after the other. */
function* linesOf(file: string): Generator<string> {
  const handle = openSync(file, "r");
  const chunk = Buffer.alloc(CHUNK);
  let rest = Buffer.alloc(0);
  for (let size = readSync(handle, chunk); size > 0; size = readSync(handle, chunk)) {
    rest = Buffer.concat([rest, chunk.subarray(0, size)]);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield rest.subarray(0, end).toString("utf8");
      rest = rest.subarray(end + 1);
    }
  }
  closeSync(handle);
}

/** Undoes what a run that was killed did to a folder: to be called before anything is read of it, while it is locked. */
export function undoUnfinished(folder: string): void {
  const file = join(folder, JOURNAL);
  // A journal that was not finished announced nothing: nothing was begun.
  rmSync(`${file}.writing`, { force: true });
  if (!existsSync(file)) return;
  const now = (path: string): string | null =>
    existsSync(join(folder, path)) ? readInside(folder, path).text : null;
  for (const line of linesOf(file)) {
    const steps = undoing([JSON.parse(line) as JournalRow], now);
    refuseToLeave(
      folder,
      steps.map(([path]) => path),
    );
    steps.forEach((step) => carryOut(folder, step));
  }
  rmSync(file);
  console.error(`${folder}: an earlier run was broken off; what it had begun was undone`);
}

/** Tells beforehand what is to be done. Throws, with nothing written, where a path leads out of the folder. */
function announce(folder: string, files: readonly ArchiveFile[], changes: Changes): void {
  const paths = stepsOf(changes).map(([path]) => path);
  refuseToLeave(folder, paths);
  writeJournal(folder, journalOf(files, changes));
}

/** `files`: the folder as it is. Throws, with nothing written, where a path leads out of the folder. */
export function writeChanges(folder: string, files: readonly ArchiveFile[], changes: Changes): void {
  const steps = stepsOf(changes);
  if (steps.length === 0) return;
  announce(folder, files, changes);
  steps.forEach((step) => carryOut(folder, step));
  rmSync(join(folder, JOURNAL));
}

/** How files stand after they were written, by path; `null` for those that were removed. */
export type Written = ReadonlyMap<string, Stats | null>;

/** Files that are written together. */
const TOGETHER = 64;

const NOTHING: Changes = { articles: [], beside: [], removals: [], records: [], ledgers: [] };

/** The same for many changes; `say` is told how many files are written. */
export async function writeManyChanges(
  folder: string,
  files: readonly ArchiveFile[],
  changes: Changes,
  say: (done: number) => void,
): Promise<Written> {
  const written = new Map<string, Stats | null>();
  if (stepsOf(changes).length === 0) return written;
  announce(folder, files, changes);
  // One sort after the other, as its shape says: records behind the articles, ledgers last.
  const { articles, beside, records, removals, ledgers } = changes;
  for (const sort of [{ articles, beside }, { records }, { removals }, { ledgers }]) {
    const steps = stepsOf({ ...NOTHING, ...sort });
    for (let at = 0; at < steps.length; at += TOGETHER) {
      const some = steps.slice(at, at + TOGETHER);
      const texts = some.flatMap(([path, text]) =>
        text === null ? [] : [[join(folder, path), text] as const],
      );
      for (const [file] of texts) mkdirSync(dirname(file), { recursive: true });
      await writeTogether(texts);
      for (const [path, text] of some) {
        if (text === null) carryOut(folder, [path, null]);
        written.set(path, text === null ? null : statSync(join(folder, path)));
      }
      say(written.size);
    }
  }
  rmSync(join(folder, JOURNAL));
  return written;
}
