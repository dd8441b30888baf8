/** Files written whole: each is old or new whatever happens, and the disk is asked once for many of them that they are safe. */
import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fsync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { promisify } from "node:util";
import { about } from "./systemFault.ts";

/** A file that is written whole, under another name. */
type Written = { file: string; unfinished: string; handle: number };

/** Runs are one at a time: theirs alone need differ. */
let last = 0;

/** `a05-02.md.1.unfinished`: what a file is called until it is written whole. A copy that a person keeps has a date behind its name, or a number. */
const nextUnfinished = (file: string): string => `${file}.${(last += 1)}.unfinished`;

/** Whether a file of this name is what a run that was cut off had not yet given its own. */
export const isUnfinished = (name: string): boolean => /\.\d+\.unfinished$/.test(name);

/** Whose the file is that it takes the place of, as far as the system lets. */
function keepOwner(file: string, handle: number): void {
  const before = statSync(file, { throwIfNoEntry: false });
  if (before === undefined) return;
  fchmodSync(handle, before.mode);
  try {
    fchownSync(handle, before.uid, before.gid);
  } catch (problem) {
    if (!["EPERM", "EINVAL", "ENOSYS"].includes((problem as NodeJS.ErrnoException).code ?? "")) throw problem;
  }
}

function begin(path: string): Written {
  const file = existsSync(path) ? realpathSync(path) : path;
  const unfinished = nextUnfinished(file);
  return { file, unfinished, handle: openSync(unfinished, "w") };
}

function fill({ file, handle }: Written, text: string): void {
  about(file, () => writeFileSync(handle, text));
  keepOwner(file, handle);
}

/** Called with a file's path just before what is written takes its place; what it throws leaves the file as it is. */
export type LastLook = (path: string) => void;

const NO_LOOK: LastLook = () => undefined;

/** One file; throws where it cannot be written, and leaves it as it is. */
export function writeWhole(path: string, text: string, look: LastLook = NO_LOOK): void {
  const one = begin(path);
  try {
    try {
      fill(one, text);
      about(one.file, () => fsyncSync(one.handle));
    } finally {
      closeSync(one.handle);
    }
    look(path);
    renameSync(one.unfinished, one.file);
  } catch (error) {
    rmSync(one.unfinished, { force: true });
    throw error;
  }
}

const sync = promisify(fsync);

/** Throws where one cannot be written: then some have their new text and the others their old one. */
export async function writeTogether(
  files: readonly (readonly [path: string, text: string])[],
  look: LastLook = NO_LOOK,
): Promise<void> {
  const begun: (Written & { path: string })[] = [];
  const open = new Set<Written>();
  const close = (one: Written): void => {
    open.delete(one);
    closeSync(one.handle);
  };
  try {
    for (const [path, text] of files) {
      const one = { ...begin(path), path };
      begun.push(one);
      open.add(one);
      fill(one, text);
    }
    await Promise.all(begun.map(({ handle }) => sync(handle)));
    for (const one of begun) {
      close(one);
      look(one.path);
      renameSync(one.unfinished, one.file);
    }
  } finally {
    open.forEach(close);
    for (const { unfinished } of begun) rmSync(unfinished, { force: true });
  }
}
