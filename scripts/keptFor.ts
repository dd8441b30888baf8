/** Folders in `.cache` for what is known of one archive or of one site. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";

/** Below `.cache` in the project's folder, or where BACKFILE_CACHE says. */
export const cacheIn = (name: string): string => join(process.env["BACKFILE_CACHE"] ?? ".cache", name);

/** Says in each folder of which place it is. */
const OF = "of.txt";

/** Where it is kept, whether anything is or not. */
export const keptFor = (place: string, shelf: string): string =>
  join(shelf, createHash("sha256").update(resolve(place)).digest("hex").slice(0, 12));

/** That folder, there to be written to. What was kept for places that are gone goes. */
export function makeKept(place: string, shelf: string): string {
  const folder = keptFor(place, shelf);
  mkdirSync(folder, { recursive: true });
  // Whole at every moment: a build beside this one would else take half a name for a place that is gone.
  writeFileAtomic.sync(join(folder, OF), resolve(place));
  for (const other of readdirSync(shelf).map((name) => join(shelf, name))) {
    const of = join(other, OF);
    if (existsSync(of) && !existsSync(readFileSync(of, "utf8")))
      rmSync(other, { recursive: true, force: true });
  }
  return folder;
}
