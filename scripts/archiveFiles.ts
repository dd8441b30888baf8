/** An archive folder on disk → its files in memory. */
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { isUtf8 } from "node:buffer";
import path from "node:path";
import { isArticle } from "../src/archive/heldFiles.ts";
import { LEDGER } from "../src/archive/ledger.ts";
import { isParsedBeside } from "../src/archive/parsedBeside.ts";
import { SETTINGS_FILE, type ArchiveFile } from "../src/archive/readArchive.ts";
import { fileStat, type FileStat } from "./fileFace.ts";
import { isUnfinished } from "./filesTogether.ts";

/** Whether a file of this name is one of the archive's that are read. */
export const belongs = (name: string): boolean =>
  name === SETTINGS_FILE ||
  name === LEDGER ||
  isArticle(name) ||
  name.endsWith(".page.txt") ||
  isParsedBeside(name);

const isWithin = (folder: string, file: string): boolean =>
  file === folder || file.startsWith(folder + path.sep);

/** Where a link leads: to a file or folder of the archive, out of it or nowhere, or back to a folder that it is in. */
type Followed = { to: string } | "astray" | "round";

function followed(entry: Dirent, folder: string, root: string): Followed {
  const file = path.join(folder, entry.name);
  if (!entry.isSymbolicLink()) return { to: file };
  if (!existsSync(file)) return "astray";
  const real = realpathSync(file);
  if (!isWithin(root, real)) return "astray";
  return isWithin(real, folder) ? "round" : { to: real };
}

/** A file's text without byte order mark; what is not UTF-8 is marked, never guessed at. */
export function readText(file: string): Pick<ArchiveFile, "text" | "unreadable"> {
  const bytes = readFileSync(file);
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  return isUtf8(bytes) ? { text } : { text, unreadable: true };
}

/** A file's text as it is on the disk now; `null` where there is none. */
export const textNow = (file: string): string | null =>
  existsSync(file) && statSync(file).isFile() ? readText(file).text : null;

/** What stands for a file that lies elsewhere: it is named, and not read. */
const ASTRAY = { text: "", unreadable: true, astray: true } as const;

/** A file of the folder `dir`. Where a link leads out of it nothing is read. */
export function readInside(dir: string, inside: string): ArchiveFile {
  const file = path.join(dir, inside);
  const isOut = !isWithin(realpathSync(dir), realpathSync(file));
  return { path: inside, ...(isOut ? ASTRAY : readText(file)) };
}

/** A file of the archive folder, not yet read: its path within it, and where it is on disk; `astray`: a link, and that is out of the folder, or nowhere. */
export type FoundFile = { path: string; file: string; stat: FileStat; astray?: true };

/** `2016`, `2016/05/12`: where articles are looked for, and missed. */
const isDated = (inside: string): boolean => /^\d{4}(?:\/|$)/.test(inside);

/**
 * Every article, page record, ledger, parse beside an article, and the settings below `dir`, sorted by path; none when
 * there is no such folder. Links that leave the folder are not followed: those that stand for such a file are found as
 * what they are, and so are those that stand for a year's folder or one in it. With `within`, those of one folder of it
 * only, like `2016/05/12/hdyb`.
 */
export function findArchiveFiles(dir: string, within = ""): FoundFile[] {
  if (!existsSync(path.join(dir, within))) return [];
  const root = realpathSync(dir);
  const files: FoundFile[] = [];
  const walk = (folder: string, inside: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const own = inside + entry.name;
      const leads = followed(entry, folder, root);
      if (leads === "round") continue;
      if (leads === "astray") {
        const file = path.join(folder, entry.name);
        if (belongs(entry.name) || isDated(own))
          files.push({ path: own, file, stat: fileStat(lstatSync(file)), astray: true });
        continue;
      }
      const stat = statSync(leads.to);
      if (stat.isDirectory()) walk(leads.to, `${own}/`);
      // A named pipe would keep the reader waiting for ever.
      else if (stat.isFile() && belongs(entry.name))
        files.push({ path: own, file: leads.to, stat: fileStat(stat) });
    }
  };
  const start = path.join(root, within);
  if (isWithin(root, realpathSync(start))) walk(start, within === "" ? "" : `${within}/`);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One file that was found, read. A byte order mark, as some editors add one, is dropped. */
export const readOne = ({ path: inside, file, astray }: FoundFile): ArchiveFile => ({
  path: inside,
  ...(astray === true ? ASTRAY : readText(file)),
});

export const readFound = (files: readonly FoundFile[]): ArchiveFile[] => files.map(readOne);

/** The files that `findArchiveFiles` finds, read. */
export const readArchiveFolder = (dir: string, within = ""): ArchiveFile[] =>
  readFound(findArchiveFiles(dir, within));

/** A path leads out of the archive. */
export class LeadsOut extends Error {}

/** Throws where one of these paths below `dir` leads out of it over a link: what is written there would be somebody else's. */
export function refuseToLeave(dir: string, paths: readonly string[]): void {
  if (!existsSync(dir)) return;
  const root = realpathSync(dir);
  // A folder holds many files, and is looked at once.
  const looked = new Set<string>();
  for (const inside of paths) {
    const parts = inside.split("/");
    const folders = parts.slice(1).map((_, i) => path.join(root, ...parts.slice(0, i + 1)));
    const steps = [...folders.filter((folder) => !looked.has(folder)), path.join(root, inside)];
    folders.forEach((folder) => looked.add(folder));
    const astray = steps
      .filter((step) => existsSync(step))
      .find((step) => !isWithin(root, realpathSync(step)));
    if (astray !== undefined)
      throw new LeadsOut(
        `${astray} is a link that leads out of ${dir}, and nothing was written: put a folder or a file in its place`,
      );
  }
}

/** Removes what a run that was cut off had not yet given its name. Links are not followed. */
export function removeUnfinished(dir: string): void {
  if (!existsSync(dir)) return;
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && isUnfinished(entry.name))
      rmSync(path.join(entry.parentPath, entry.name), { force: true });
}
