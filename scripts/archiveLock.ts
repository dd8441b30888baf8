/** One run at a time writes to an archive folder: a lock file says which. */
import { randomBytes } from "node:crypto";
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { hostname, uptime } from "node:os";
import { join } from "node:path";

const LOCK = ".ingest.lock";

/** A lock of another machine, over a shared folder, is old after this long: its run cannot be asked for. */
const OLD = 24 * 60 * 60 * 1000;

/** A lock that says nothing is being written, on a disk that knows no links, unless it is older than this. */
const WRITTEN = 10_000;

/** By so much (milliseconds) a machine's clock may have been put right since its start. */
const CLOCK = 5_000;

type Holder = { pid: number; host: string; since: number };

/** What a lock says; `null` where there is none, or it cannot be read. */
function wordsIn(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function holderOf(file: string): Holder | null {
  try {
    const { pid, host, since } = JSON.parse(wordsIn(file) ?? "") as Partial<Holder>;
    return typeof pid === "number" && typeof host === "string" && typeof since === "number"
      ? { pid, host, since }
      : null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Before this machine was started: the run is gone, though another process may have its number now. */
const isBeforeStart = (since: number): boolean => since < Date.now() - uptime() * 1000 - CLOCK;

/** The words of locks that this process holds: others with its number are of a run that had it before. */
const held = new Set<string>();

const isThere = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

/** Of a lock that is there. */
function isStale(file: string): boolean {
  const holder = holderOf(file);
  if (holder === null) {
    const written = lstatSync(file, { throwIfNoEntry: false })?.mtimeMs;
    return written !== undefined && Date.now() - written > WRITTEN;
  }
  const { pid, host, since } = holder;
  if (host !== hostname()) return Date.now() - since > OLD;
  if (pid === process.pid) return !held.has(wordsIn(file) ?? "");
  return !isRunning(pid) || isBeforeStart(since);
}

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

/** A lock that is about to be taken: no other, of this run or another, has its name or its words. */
function newLock(file: string): { own: string; words: string } {
  const mark = randomBytes(6).toString("hex");
  const holder: Holder = { pid: process.pid, host: hostname(), since: Date.now() };
  return { own: `${file}.${process.pid}.${mark}`, words: JSON.stringify({ ...holder, mark }) };
}

/** Whose number stands in the name of a lock that was not yet given the lock's name. */
const pidIn = (name: string): number => Number(/\.(\d+)\.[0-9a-f]+$/.exec(name)?.[1] ?? 0);

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
