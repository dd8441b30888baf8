/** The folder as it stands behind a run: files that it wrote as it left them, the others as it found them. */
import { digestOf } from "../../src/archive/digest.ts";
import type { FoundFile } from "../archiveFiles.ts";
import type { Wrote } from "../archiveWriter.ts";
import type { FileStat } from "../fileFace.ts";
import type { Held } from "./lastRun.ts";

/** `digests`: of files that had just been changed when they were found. */
export function archiveAfter(
  found: readonly FoundFile[],
  digests: ReadonlyMap<string, string>,
): { wrote: Wrote; files: () => Held[] } {
  const after = new Map<string, { stat: FileStat; digest: string }>();
  for (const { path, stat } of found) after.set(path, { stat, digest: digests.get(path) ?? "" });
  return {
    wrote: (path, stands) => {
      if (stands === null) after.delete(path);
      else after.set(path, { stat: stands.stat, digest: digestOf(stands.text) });
    },
    files: () =>
      [...after]
        .map(([path, { stat, digest }]): Held => ({ path, stat, digest: () => digest }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
