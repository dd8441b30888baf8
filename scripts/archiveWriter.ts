/** Changes → the archive folder. Each file is written atomically, and a run that was killed is undone by the next. */
import { mkdirSync, rmSync, statSync, type Stats } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { stepsOf, type Changes } from "../src/archive/changes.ts";
import { journalOf } from "../src/archive/journal.ts";
import type { ArchiveFile } from "../src/archive/readArchive.ts";
import { refuseToLeave } from "./archiveFiles.ts";
import { removeJournal, undoJournal, writeJournal, type Step } from "./archiveJournal.ts";
import { ChangedMeanwhile, changedSince } from "./changedMeanwhile.ts";
import { writeTogether, writeWhole } from "./filesTogether.ts";

/** Called with a path of the archive just before its file changes. */
type Look = (path: string) => void;

const NO_LOOK: Look = () => undefined;

function carryOut(folder: string, [path, text]: Step, look: Look = NO_LOOK): void {
  const file = join(folder, path);
  if (text === null) {
    look(path);
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, text, () => look(path));
}

/** Undoes what a run that was killed did to a folder: to be called before anything is read of it, while it is locked. */
export function undoUnfinished(folder: string): void {
  if (undoJournal(folder, (step) => carryOut(folder, step)))
    console.error(`${folder}: an earlier run was broken off; what it had begun was undone`);
}

/** What is written under way: a last look at each file before it changes, and the way back where one is not as it was read. */
type Writing = { look: Look; back: () => void };

/** Tells beforehand what is to be done. Throws, with nothing written, where a path leads out of the folder or a file is not as it was read. */
function announce(folder: string, files: readonly ArchiveFile[], changes: Changes): Writing {
  const paths = stepsOf(changes).map(([path]) => path);
  refuseToLeave(folder, paths);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const refuseChanged = (some: readonly string[]): void => {
    const changed = changedSince(folder, texts, some);
    if (changed.length > 0) throw new ChangedMeanwhile(folder, changed);
  };
  refuseChanged(paths);
  writeJournal(folder, journalOf(files, changes));
  const begun = new Set<string>();
  const look = (path: string): void => {
    refuseChanged([path]);
    begun.add(path);
  };
  return {
    look,
    back: () =>
      void undoJournal(
        folder,
        (step) => carryOut(folder, step),
        (path) => begun.has(path),
      ),
  };
}

/**
 * `files`: the folder as it was read. Throws, with nothing written, where a path leads out of the folder, and
 * `ChangedMeanwhile` where one of the files that are to change is another by now.
 */
export function writeChanges(folder: string, files: readonly ArchiveFile[], changes: Changes): void {
  const steps = stepsOf(changes);
  if (steps.length === 0) return;
  const { look, back } = announce(folder, files, changes);
  try {
    steps.forEach((step) => carryOut(folder, step, look));
  } catch (error) {
    if (error instanceof ChangedMeanwhile) back();
    throw error;
  }
  removeJournal(folder);
}

/** How files stand after they were written, by path; `null` for those that were removed. */
export type Written = ReadonlyMap<string, Stats | null>;

/** Files that are written together. */
const TOGETHER = 64;

const NOTHING: Changes = { articles: [], beside: [], removals: [], records: [], ledgers: [] };

/** Some steps of one sort, at once. */
async function writeSome(
  folder: string,
  steps: readonly Step[],
  look: Look,
  written: Map<string, Stats | null>,
): Promise<void> {
  const texts = steps.flatMap(([path, text]) => (text === null ? [] : [[join(folder, path), text] as const]));
  for (const [file] of texts) mkdirSync(dirname(file), { recursive: true });
  await writeTogether(texts, (file) => look(relative(folder, file).replaceAll(sep, "/")));
  for (const [path, text] of steps) {
    if (text === null) carryOut(folder, [path, null], look);
    written.set(path, text === null ? null : statSync(join(folder, path)));
  }
}

/** The same for many changes; `say` is told how many files are written. */
export async function writeManyChanges(
  folder: string,
  files: readonly ArchiveFile[],
  changes: Changes,
  say: (done: number) => void,
): Promise<Written> {
  const written = new Map<string, Stats | null>();
  if (stepsOf(changes).length === 0) return written;
  const { look, back } = announce(folder, files, changes);
  // One sort after the other, as its shape says: records behind the articles, ledgers last.
  const { articles, beside, records, removals, ledgers } = changes;
  try {
    for (const sort of [{ articles, beside }, { records }, { removals }, { ledgers }]) {
      const steps = stepsOf({ ...NOTHING, ...sort });
      for (let at = 0; at < steps.length; at += TOGETHER) {
        await writeSome(folder, steps.slice(at, at + TOGETHER), look, written);
        say(written.size);
      }
    }
  } catch (error) {
    if (error instanceof ChangedMeanwhile) back();
    throw error;
  }
  removeJournal(folder);
  return written;
}
