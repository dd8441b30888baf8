/** Whether files of an archive still are what a run read: what a person changed since is not written over. */
import { basename, join } from "node:path";
import { belongs, textNow } from "./archiveFiles.ts";

const NAMED = 5;

const named = (folder: string, paths: readonly string[]): string => {
  const some = paths.slice(0, NAMED).map((path) => join(folder, path));
  return `${some.join(", ")}${paths.length > NAMED ? ` and ${paths.length - NAMED} more` : ""}`;
};

/** Nothing was written, or what was begun is undone. */
export class ChangedMeanwhile extends Error {
  readonly paths: readonly string[];

  constructor(folder: string, paths: readonly string[]) {
    super(
      `${named(folder, paths)}: changed by somebody else while it was to be written, and so left as it is; nothing was written. Finish what changes it (an editor, a program that synchronises folders), and run the command again`,
    );
    this.paths = paths;
  }
}

/**
 * Those of the paths below `folder` that are not as they were read. `texts`: what was read, by path. Texts that a parse
 * replaced, and the like, no run reads, and nothing is said of them.
 */
export const changedSince = (
  folder: string,
  texts: ReadonlyMap<string, string>,
  paths: readonly string[],
): string[] =>
  paths.filter(
    (path) => belongs(basename(path)) && textNow(join(folder, path)) !== (texts.get(path) ?? null),
  );
