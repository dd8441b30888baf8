/** One run at a time writes to an archive folder: a lock file says which. */
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { held, holderOf, isRunning, isStale, newLock, pidIn, wordsIn } from "./lockHolder.ts";

const LOCK = ".ingest.lock";

const isThere = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** For disks that know no links, as those of USB sticks: between its creation and its words the lock says nothing. */
function write(file: string, words: string): void {
  try {
    writeFileSync(file, words, { flag: "wx" });
  } catch (error) {
    // On a full disk nothing can be said in it: an empty lock would keep the next run out.
    if (codeOf(error) !== "EEXIST") rmSync(file, { force: true });
    throw error;
  }
}

/** Who may put a new lock in the place of one whose run is over: one run at a time, and so that is a lock itself. */
const RIGHT = ".over";

function takeOver(file: string, own: string): boolean {
  if (!isStale(file)) return false;
  const giveBack = take(file + RIGHT);
  if (giveBack === null) return false;
  try {
    // Another run may have been here in the meantime; from now on none is.
    if (!isStale(file)) return false;
    renameSync(own, file);
    return true;
  } finally {
    giveBack();
  }
}

/** Written under a name of its own, then given the lock's: whenever the run is cut off, there is a lock that says whose it is, or none. Returns what unlocks it; `null` where another run has it. */
function take(file: string): (() => void) | null {
  const { own, words } = newLock(file);
  const unlock = (): void => {
    // Should a person have removed it, another run may have one there.
    if (wordsIn(file) === words) rmSync(file, { force: true });
    held.delete(words);
  };
  held.add(words);
  let isTaken = false;
  try {
    writeFileSync(own, words);
    try {
      linkSync(own, file);
    } catch (error) {
      if (codeOf(error) === "EEXIST") throw error;
      write(file, words);
    }
    isTaken = true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    isTaken = takeOver(file, own);
  } finally {
    if (!isTaken) held.delete(words);
    rmSync(own, { force: true });
  }
  if (isTaken) return unlock;
  // It was given back in between.
  return isThere(file) ? null : take(file);
}

/** What runs left that were cut off before they had the lock; its name says whose it is where its words are half. */
function removeBegun(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => each.startsWith(`${LOCK}.`))) {
    const begun = join(folder, name);
    if (name.endsWith(RIGHT)) {
      take(begun)?.();
      continue;
    }
    const pid = pidIn(name);
    const isOver = holderOf(begun) === null ? pid === 0 || !isRunning(pid) : isStale(begun);
    if (isOver) rmSync(begun, { force: true });
  }
}

/** Another run has the folder. */
export class ArchiveBusy extends Error {}

/** Locks `folder`; returns what unlocks it. Throws where another run has it; what a run that died left locked is taken over. */
function lock(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, LOCK);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new Error(
      `${file} is a folder where a file belongs that runs put there: remove it, or move it away`,
    );
  const unlock = take(file);
  if (unlock !== null) return unlock;
  const holder = holderOf(file);
  throw new ArchiveBusy(
    `another run (process ${holder?.pid ?? "unknown"} on ${holder?.host ?? "this machine"}) is writing to ${folder}; wait until it is done, or remove ${file} if it is not running`,
  );
}

/** Does `work` while no other run writes to `folder`; throws where one does. */
export function whileLocked<T>(folder: string, work: () => T): T {
  const unlock = lock(folder);
  try {
    removeBegun(folder);
    return work();
  } finally {
    unlock();
  }
}

/** The same for work that waits for something. */
export async function whileLockedAsync<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const unlock = lock(folder);
  try {
    removeBegun(folder);
    return await work();
  } finally {
    unlock();
  }
}
