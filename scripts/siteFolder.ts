/** The folder a site is built into: never somebody else's; a new site is there whole or not at all, a changed one goes on where it was cut off. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { globSync } from "tinyglobby";
import writeFileAtomic from "write-file-atomic";

/** In every folder that a build wrote, so that no build ever clears another; it holds the site's seal. */
export const MARK = ".backfile-site";

/** A site's folder while the next one takes its place. */
const asideOf = (out: string): string => `${resolve(out)}.replaced`;

/** What is being changed in a site that stands: written before the first file, removed after the last. */
const changesOf = (out: string): string => `${resolve(out)}.changes.json`;

/** What a build that was cut off left: its changes finished, the earlier site put back, or what was left of it removed. */
export function tidyUp(out: string): void {
  finishChanges(out);
  const aside = asideOf(out);
  if (existsSync(out)) rmSync(aside, { recursive: true, force: true });
  else if (existsSync(aside)) renameSync(aside, out);
}

/** Tells the folder of a site from one that took its place, whatever is in it. */
export function siteFace(out: string): string {
  const { ino, birthtimeMs } = statSync(out);
  return `${ino} ${birthtimeMs}`;
}

const buildingOf = (out: string): string => `${resolve(out)}.building`;

/** An empty folder to build in, beside `out`. Throws where `out` holds what no build wrote. */
export function beginSite(out: string): string {
  tidyUp(out);
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, MARK)))
    throw new Error(
      `${out} holds files that no build wrote, and a build would replace them; name an empty or new folder with --out`,
    );
  const building = buildingOf(out);
  rmSync(building, { recursive: true, force: true });
  return building;
}

/** The site that was built takes its place. Renamed, not removed first: cut off between the two, the next build finds the earlier one. */
export function finishSite(out: string, building: string): void {
  writeFileSync(join(building, MARK), "", { flag: "a" });
  const aside = asideOf(out);
  if (existsSync(out)) renameSync(out, aside);
  renameSync(building, out);
  rmSync(aside, { recursive: true, force: true });
}

/** Within a site: files whose place in it is taken by the newer ones that were built, and what goes. */
type Changes = { written: string[]; gone: string[] };

/** What readers are led by comes last: until then the earlier index and its shards answer. */
const LAST = ["search/index.json", "sw.js", MARK];

const isSame = (a: string, b: string): boolean => existsSync(b) && readFileSync(a).equals(readFileSync(b));

/** A folder that nothing is in any more goes with its last file. */
function removeFile(out: string, file: string): void {
  rmSync(join(out, file), { recursive: true, force: true });
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
    const place = join(out, folder);
    if (existsSync(place) && readdirSync(place).length > 0) return;
    if (existsSync(place)) rmdirSync(place);
  }
}

/** May be done any number of times, also after it was cut off. */
function finishChanges(out: string): void {
  const list = changesOf(out);
  if (!existsSync(list)) return;
  // The site was removed since: there is nothing to be changed.
  if (!existsSync(out)) return rmSync(list);
  const { written, gone } = JSON.parse(readFileSync(list, "utf8")) as Changes;
  const building = buildingOf(out);
  for (const file of written) {
    if (!existsSync(join(building, file))) continue;
    mkdirSync(dirname(join(out, file)), { recursive: true });
    renameSync(join(building, file), join(out, file));
  }
  for (const file of gone) removeFile(out, file);
  rmSync(list);
}

/**
 * What was built for a site that stands takes its place in it: files whose bytes are the same stay untouched, and `gone`,
 * files or folders, go. Cut off, the next build finishes it.
 */
export function changeSite(out: string, building: string, gone: readonly string[]): Changes {
  const built = globSync("**/*", { cwd: building, dot: true }).sort();
  const changed = built.filter((file) => !isSame(join(building, file), join(out, file)));
  const written = [
    ...changed.filter((file) => !LAST.includes(file)),
    ...LAST.filter((file) => changed.includes(file)),
  ];
  const changes: Changes = { written, gone: gone.filter((file) => existsSync(join(out, file))) };
  writeFileAtomic.sync(changesOf(out), JSON.stringify(changes));
  finishChanges(out);
  rmSync(building, { recursive: true, force: true });
  return changes;
}
