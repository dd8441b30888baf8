/** One run at a time writes to an archive folder: a lock file says which. */
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

const LOCK = ".ingest.lock";

/** A lock of another machine, over a shared folder, is old after this long: its run cannot be asked for. */
const OLD = 24 * 60 * 60 * 1000;

/** A lock that says nothing is being written, on a disk that knows no links, unless it is older than this. */
const WRITTEN = 10_000;

type Holder = { pid: number; host: string; since: number };

function holderOf(file: string): Holder | null {
  try {
    const { pid, host, since } = JSON.parse(readFileSync(file, "utf8")) as Partial<Holder>;
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

function isStale(file: string, holder: Holder | null): boolean {
  if (holder === null)
    return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > WRITTEN;
  if (holder.host !== hostname()) return Date.now() - holder.since > OLD;
  return holder.pid === process.pid || !isRunning(holder.pid);
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

/** Written under a name of its own, then given the lock's: whenever the run is cut off, there is a lock that says whose it is, or none. */
function take(file: string): boolean {
  const own = `${file}.${process.pid}`;
  const holder: Holder = { pid: process.pid, host: hostname(), since: Date.now() };
  const words = JSON.stringify(holder);
  try {
    writeFileSync(own, words);
    try {
      linkSync(own, file);
    } catch (error) {
      if (codeOf(error) === "EEXIST") throw error;
      write(file, words);
    }
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** What runs left that were cut off before they had the lock; its name says whose it is where its words are half. */
function removeBegun(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => each.startsWith(`${LOCK}.`))) {
    const begun = join(folder, name);
    const holder = holderOf(begun);
    const isOver = holder === null ? !isRunning(Number(name.slice(LOCK.length + 1))) : isStale(begun, holder);
    if (isOver) rmSync(begun, { force: true });
  }
}

/** Another run has the folder. */
export class ArchiveBusy extends Error {}

/** Locks `folder`; returns what unlocks it. Throws where another run has it; what a run that died left locked is taken over. */
function lock(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, LOCK);
  if (!take(file)) {
    const holder = holderOf(file);
    const stale = isStale(file, holder);
    if (stale) rmSync(file, { force: true });
    if (!stale || !take(file))
      throw new ArchiveBusy(
        `another run (process ${holder?.pid ?? "unknown"} on ${holder?.host ?? "this machine"}) is writing to ${folder}; wait until it is done, or remove ${file} if it is not running`,
      );
  }
  return () => rmSync(file, { force: true });
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
