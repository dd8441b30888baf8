/** Whose a lock file is, and whether that run is over. */
import { randomBytes } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { hostname, uptime } from "node:os";

/** A lock of another machine, over a shared folder, is old after this long: its run cannot be asked for. */
const OLD = 24 * 60 * 60 * 1000;

/** A lock that says nothing is being written, on a disk that knows no links, unless it is older than this. */
const WRITTEN = 10_000;

/** By so much (milliseconds) a machine's clock may have been put right since its start. */
const CLOCK = 5_000;

/** `since`: milliseconds. */
type Holder = { pid: number; host: string; since: number };

/** The words of a lock; `null` where there is none, or it cannot be read. */
export function wordsIn(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** Whose a lock is; `null` where it does not say. */
export function holderOf(file: string): Holder | null {
  try {
    const { pid, host, since } = JSON.parse(wordsIn(file) ?? "") as Partial<Holder>;
    return typeof pid === "number" && typeof host === "string" && typeof since === "number"
      ? { pid, host, since }
      : null;
  } catch {
    return null;
  }
}

/** Whether a process of this machine runs. */
export function isRunning(pid: number): boolean {
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
export const held = new Set<string>();

/** Whether the run that left a lock, which is there, is over. */
export function isStale(file: string): boolean {
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

/** A lock that is about to be taken: no other, of this run or another, has its name or its words. */
export function newLock(file: string): { own: string; words: string } {
  const mark = randomBytes(6).toString("hex");
  const holder: Holder = { pid: process.pid, host: hostname(), since: Date.now() };
  return { own: `${file}.${process.pid}.${mark}`, words: JSON.stringify({ ...holder, mark }) };
}

/** Whose number stands in the name of a lock that was not yet given the lock's name. */
export const pidIn = (name: string): number => Number(/\.(\d+)\.[0-9a-f]+$/.exec(name)?.[1] ?? 0);
