/** What a run is about to do to the archive folder, told beforehand, so that the next run can undo what a killed one left half done. */
import { stepsOf, type Changes } from "./changes.ts";
import { digestOf } from "./digest.ts";
import type { ArchiveFile } from "./readArchive.ts";

/** A file before a run, and the digest it will have; `null` where there is none. */
export type JournalRow = [path: string, before: string | null, after: string | null];

export function journalOf(files: readonly ArchiveFile[], changes: Changes): JournalRow[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return stepsOf(changes).map(([path, text]) => [
    path,
    texts.get(path) ?? null,
    text === null ? null : digestOf(text),
  ]);
}

/**
 * The steps that make the folder what it was before a run that was killed; `now` gives a file's text. A file that is
 * neither as that run found it nor as it left it was changed by a person since, and stays.
 */
export const undoing = (
  rows: readonly JournalRow[],
  now: (path: string) => string | null,
): [path: string, text: string | null][] =>
  rows.flatMap(([path, before, after]): [string, string | null][] => {
    const text = now(path);
    const digest = text === null ? null : digestOf(text);
    return digest === after && text !== before ? [[path, before]] : [];
  });
