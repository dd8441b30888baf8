/** Changes → the archive folder. Each file is written atomically, and a run that was killed is undone by the next. */
import { mkdirSync, rmSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { NO_CHANGES, stepsOf, type Changes } from "../src/archive/changes.ts";
import { journalOf } from "../src/archive/journal.ts";
import type { ArchiveFile } from "../src/archive/readArchive.ts";
import { LeadsOut, refuseToLeave } from "./archiveFiles.ts";
import { addToJournal, removeJournal, undoJournal, writeJournal, type Step } from "./archiveJournal.ts";
import { ChangedMeanwhile, changedSince } from "./changedMeanwhile.ts";
import { fileStat, type FileStat } from "./fileFace.ts";
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

/** What is written under way: a last look at each file before it changes, and whether it came to a path. */
type Writing = { look: Look; wasBegun: (path: string) => boolean };

/** How what is to be done is told beforehand. */
type Tell = typeof writeJournal;

/** Tells beforehand what is to be done. Throws, with nothing told, where a path leads out of the folder or a file is not as it was read. */
function announce(folder: string, files: readonly ArchiveFile[], changes: Changes, tell: Tell): Writing {
  const paths = stepsOf(changes).map(([path]) => path);
  refuseToLeave(folder, paths);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const refuseChanged = (some: readonly string[]): void => {
    const changed = changedSince(folder, texts, some);
    if (changed.length > 0) throw new ChangedMeanwhile(folder, changed);
  };
  refuseChanged(paths);
  tell(folder, journalOf(files, changes));
  const begun = new Set<string>();
  const look = (path: string): void => {
    refuseChanged([path]);
    begun.add(path);
  };
  return { look, wasBegun: (path) => begun.has(path) };
}

const goBack = (folder: string, wasBegun?: Writing["wasBegun"]): void =>
  void undoJournal(folder, (step) => carryOut(folder, step), wasBegun);

/**
 * `files`: the folder as it was read. Throws, with nothing written, where a path leads out of the folder, and
 * `ChangedMeanwhile` where one of the files that are to change is another by now.
 */
export function writeChanges(folder: string, files: readonly ArchiveFile[], changes: Changes): void {
  const steps = stepsOf(changes);
  if (steps.length === 0) return;
  const { look, wasBegun } = announce(folder, files, changes, writeJournal);
  try {
    steps.forEach((step) => carryOut(folder, step, look));
  } catch (error) {
    if (error instanceof ChangedMeanwhile) goBack(folder, wasBegun);
    throw error;
  }
  removeJournal(folder);
}

/** A file after it was written; `null` where it was removed. */
export type Wrote = (path: string, stands: { stat: FileStat; text: string } | null) => void;

/** Files that are written together. */
const TOGETHER = 64;

/** Some steps of one sort, at once. */
async function writeSome(folder: string, steps: readonly Step[], look: Look, wrote: Wrote): Promise<void> {
  const texts = steps.flatMap(([path, text]) => (text === null ? [] : [[join(folder, path), text] as const]));
  for (const [file] of texts) mkdirSync(dirname(file), { recursive: true });
  await writeTogether(texts, (file) => look(relative(folder, file).replaceAll(sep, "/")));
  for (const [path, text] of steps) {
    if (text === null) carryOut(folder, [path, null], look);
    wrote(path, text === null ? null : { stat: fileStat(statSync(join(folder, path))), text });
  }
}

/** Writes a part of what a run does; no path may be in two parts. */
export type WritePart = (files: readonly ArchiveFile[], changes: Changes) => Promise<void>;

/**
 * The same for many changes, part by part: all of them are done, or none. `work` says what they are and is told what
 * became of each file; where it throws by itself, nothing was wrong with the disk, and what was begun is undone at once.
 */
export async function writeParts<T>(
  folder: string,
  wrote: Wrote,
  work: (write: WritePart) => Promise<T>,
): Promise<T> {
  let tell: Tell = writeJournal;
  /** Of the parts before this one all is begun. */
  let isOfLast = new Set<string>();
  let wasBegun: Writing["wasBegun"] = () => false;
  let isWriting = false;
  const write: WritePart = async (files, changes) => {
    const steps = stepsOf(changes);
    if (steps.length === 0) return;
    isWriting = true;
    const writing = announce(folder, files, changes, tell);
    tell = addToJournal;
    isOfLast = new Set(steps.map(([path]) => path));
    wasBegun = writing.wasBegun;
    // One sort after the other, as its shape says: records behind the articles, ledgers last.
    const { articles, beside, records, removals, ledgers } = changes;
    for (const sort of [{ articles, beside }, { records }, { removals }, { ledgers }]) {
      const own = stepsOf({ ...NO_CHANGES, ...sort });
      for (let at = 0; at < own.length; at += TOGETHER)
        await writeSome(folder, own.slice(at, at + TOGETHER), writing.look, wrote);
    }
    isWriting = false;
  };
  let result: T;
  try {
    result = await work(write);
  } catch (error) {
    if (!isWriting || error instanceof ChangedMeanwhile || error instanceof LeadsOut)
      goBack(folder, (path) => !isOfLast.has(path) || wasBegun(path));
    throw error;
  }
  if (tell !== writeJournal) removeJournal(folder);
  return result;
}
