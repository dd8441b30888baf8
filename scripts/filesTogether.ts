/** Files written together: each is old or new whatever happens, and the disk is asked once for many of them that they are safe. */
import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fsync,
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

/** Digits as `removeUnfinished` knows them. Runs are one at a time: theirs alone need differ. */
let last = 1_000_000;

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
  const unfinished = `${file}.${(last += 1)}`;
  return { file, unfinished, handle: openSync(unfinished, "w") };
}

const sync = promisify(fsync);

/** Throws where one cannot be written: then some have their new text and the others their old one. */
export async function writeTogether(
  files: readonly (readonly [path: string, text: string])[],
): Promise<void> {
  const begun: Written[] = [];
  const open = new Set<Written>();
  const close = (one: Written): void => {
    open.delete(one);
    closeSync(one.handle);
  };
  try {
    for (const [path, text] of files) {
      const one = begin(path);
      begun.push(one);
      open.add(one);
      about(one.file, () => writeFileSync(one.handle, text));
      keepOwner(one.file, one.handle);
    }
    await Promise.all(begun.map(({ handle }) => sync(handle)));
    for (const one of begun) {
      close(one);
      renameSync(one.unfinished, one.file);
    }
  } finally {
    open.forEach(close);
    for (const { unfinished } of begun) rmSync(unfinished, { force: true });
  }
}
