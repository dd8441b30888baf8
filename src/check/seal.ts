/** Whether every file of a site is as its build wrote it, none is missing and none came in since. */
import { readSeal, sealText, type FileDigests } from "../site/seal.ts";
import type { Warning } from "../types.ts";
import { fault } from "./fault.ts";

const AFRESH = "npm run build -- --afresh makes the site anew";

const altered = (file: string): Warning =>
  fault("site-altered", file, `is not as the build wrote it; ${AFRESH}`);
const missing = (file: string): Warning =>
  fault("site-altered", file, `was written by the build, and is not there; ${AFRESH}`);
/** What an archivist may have put there, as hosts ask for it. */
const added = (file: string): Warning => ({
  ...fault(
    "site-added",
    file,
    "was written by no build: it goes out with the site, and goes with the next site that is made anew; remove it if it is not yours",
  ),
  level: "warning",
});

/** By name: a file that is otherwise than `before`, gone or new. */
function compared(before: FileDigests, now: FileDigests): Warning[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return names.flatMap((file) => {
    if (before[file] === now[file]) return [];
    return [
      before[file] === undefined ? added(file) : now[file] === undefined ? missing(file) : altered(file),
    ];
  });
}

/** That of a folder's files at least one is not as it was: which one, the site itself does not say. */
const within = (folder: string): Warning =>
  fault(
    "site-altered",
    folder,
    `of its files at least one is not as the build wrote it, is missing, or came in since; which one is known where the site was built: check it there, or ${AFRESH}`,
  );

/** `kept` are all files as they were built, where that is known; the site itself knows its root. */
export function judgeSeal(seal: string, files: FileDigests, kept: FileDigests | null): Warning[] {
  if (sealText(files) === seal) return [];
  if (kept !== null && sealText(kept) === seal) return compared(kept, files);
  const [before, now] = [readSeal(seal), readSeal(sealText(files))];
  const isFolder = (name: string): boolean => name.endsWith("/") && before.has(name) && now.has(name);
  const [folders, others] = [[...before.keys()].filter(isFolder), [...before.keys(), ...now.keys()]];
  const rest = new Set(others.filter((name) => !isFolder(name)));
  const ofRoot = (all: ReadonlyMap<string, string>): FileDigests =>
    Object.fromEntries([...all].filter(([name]) => rest.has(name)));
  return [
    ...compared(ofRoot(before), ofRoot(now)),
    ...folders.filter((name) => before.get(name) !== now.get(name)).map(within),
  ];
}
