/** One run at a time writes to an archive folder: a lock file says which. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

const LOCK = ".ingest.lock";

/** A lock of another machine, over a shared folder, is old after this long: its run cannot be asked for. */
const OLD = 24 * 60 * 60 * 1000;

/** A lock that says nothing is being written, unless it is older than this. */
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

function take(file: string): boolean {
  try {
    const handle = openSync(file, "wx");
    let told = false;
    try {
      const holder: Holder = { pid: process.pid, host: hostname(), since: Date.now() };
      writeSync(handle, JSON.stringify(holder));
      told = true;
    } finally {
      closeSync(handle);
      // On a full disk nothing can be said in it: an empty lock would keep the next run out.
      if (!told) rmSync(file, { force: true });
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
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
    return work();
  } finally {
    unlock();
  }
}

/** The same for work that waits for something. */
export async function whileLockedAsync<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const unlock = lock(folder);
  try {
    return await work();
  } finally {
    unlock();
  }
}
