/** What a run that was broken off left in an archive folder: until the next run has tidied it up, articles may be half written. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Warning } from "../src/types.ts";

/** By its name in the archive folder. */
const LEFT: readonly (Pick<Warning, "level" | "message"> & { name: RegExp })[] = [
  {
    name: /^\.ingest\.journal$/,
    level: "error",
    message:
      "a run is writing to the archive, or was broken off while it wrote: what is read of it may be half old and half new; wait until the run is done, or undo what it had begun with npm run ingest, and check again",
  },
  {
    name: /^\.ingest\.journal\..+$/,
    level: "warning",
    message:
      "a run was broken off before it wrote anything; npm run ingest removes this, and the archive is as it was",
  },
  {
    name: /^\.ingest\.lock/,
    level: "warning",
    message:
      "a run is at work on the archive, or was broken off; wait until it is done, or run npm run ingest, and check again",
  },
  {
    // `a02-01.md.3.unfinished`
    name: /\.\d+\.unfinished$/,
    level: "warning",
    message: "a run that was broken off left this and nothing reads it; npm run ingest removes it",
  },
];

/** Links are not followed. Paths are within `dir`, sorted. */
export function brokenOff(dir: string): Warning[] {
  const found = readdirSync(dir, { recursive: true, withFileTypes: true }).flatMap((entry): Warning[] => {
    const left = LEFT.find(({ name }) => name.test(entry.name));
    if (left === undefined) return [];
    const file = relative(dir, join(entry.parentPath, entry.name)).replaceAll("\\", "/");
    return [{ level: left.level, code: "run-broken-off", file, message: left.message }];
  });
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Throws where `dir` is no folder: nothing would be looked at, and nothing found wrong. */
export function refuseNoFolder(dir: string): void {
  if (!existsSync(dir))
    throw new Error(
      `there is no folder ${dir}, and so nothing to check; say where the archive is with --articles, or make it with npm run ingest`,
    );
  if (!statSync(dir).isDirectory())
    throw new Error(
      `${dir} is a file, and an archive is a folder; name the folder that holds its years (1985, 2016 …) with --articles`,
    );
}
