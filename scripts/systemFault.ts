/** What the machine refuses, in plain words: a full disk, a folder that may not be written. */

/** By the system's code: what is wrong, and what to do. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full, and no file was left half written; make room and run the command again",
  EDQUOT:
    "you may keep no more on this disk, and no file was left half written; make room and run the command again",
  EROFS: "this disk can only be read; have it mounted for writing, or name a folder on another",
  EACCES: "you may not read or write this; ask for leave, or name another folder",
  EPERM: "you may not change this; ask for leave, or name another folder",
  EMFILE: "too many files are open; close other programs, or raise the limit (ulimit -n)",
  ENFILE: "too many files are open on this machine; close other programs",
  EIO: "the disk failed; copy what is on it elsewhere before anything else",
};

/** The system's error that began it, however deep: libraries wrap it. */
function systemError(error: unknown, depth = 5): NodeJS.ErrnoException | null {
  if (!(error instanceof Error) || depth === 0) return null;
  if (FAULTS[(error as NodeJS.ErrnoException).code ?? ""] !== undefined) return error;
  const { cause, originalError } = error as { cause?: unknown; originalError?: unknown };
  return systemError(cause, depth - 1) ?? systemError(originalError, depth - 1);
}

/** What a command threw → one plain sentence, with the file where the machine refused one. */
export function plainFault(error: unknown): string {
  const fault = systemError(error);
  if (fault === null) return error instanceof Error ? error.message : String(error);
  const { code, path } = fault;
  return `${path === undefined ? "" : `${path}: `}${FAULTS[code!]} (${code})`;
}

/** Does what concerns a file: what the machine refuses names it, as it does not by itself once a file is open. */
export function about<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { syscall, path } = error as NodeJS.ErrnoException;
    throw syscall !== undefined && path === undefined ? Object.assign(error as Error, { path: file }) : error;
  }
}
