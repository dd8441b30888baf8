/** Digests of a site's files as they were built, kept in `.cache` beside its record: a file for each folder at its root. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { readSeal, writeSeal, type FileDigests } from "../src/site/seal.ts";
import { cacheIn, keptFor } from "./keptFor.ts";
import type { Sealed, Sealing } from "./siteSeal.ts";

const SEAL = "seal.txt";
const FILES = "files";
const PIECE = ".json";

const isFolder = (root: string): boolean => root.endsWith("/");

/** `2020/` → `files/2020.json`. */
const pieceOf = (kept: string, root: string): string => join(kept, FILES, `${root.slice(0, -1)}${PIECE}`);

/** `null` where a part of it is not there. */
export function readSealed(kept: string): Sealed | null {
  if (!existsSync(join(kept, SEAL))) return null;
  const seal = readSeal(readFileSync(join(kept, SEAL), "utf8"));
  if (![...seal.keys()].filter(isFolder).every((root) => existsSync(pieceOf(kept, root)))) return null;
  const filesIn = (root: string): FileDigests => {
    const digest = seal.get(root);
    if (digest === undefined) return {};
    if (!isFolder(root)) return { [root]: digest };
    return JSON.parse(readFileSync(pieceOf(kept, root), "utf8")) as FileDigests;
  };
  return { seal, filesIn };
}

/** Only what a seal was made of anew is written. */
export function keepSealed(kept: string, { seal, files }: Sealing): void {
  // Without its seal nothing is known of a site whose files are half written here.
  rmSync(join(kept, SEAL), { force: true });
  mkdirSync(join(kept, FILES), { recursive: true });
  for (const [root, own] of files)
    if (isFolder(root)) writeFileAtomic.sync(pieceOf(kept, root), JSON.stringify(own));
  for (const name of readdirSync(join(kept, FILES)))
    if (!seal.has(`${name.slice(0, -PIECE.length)}/`)) rmSync(join(kept, FILES, name));
  writeFileAtomic.sync(join(kept, SEAL), writeSeal(seal));
}

/** Digests of all files of the site in `out`; `null` where nobody knows. */
export function filesAsBuilt(out: string, folder: string = cacheIn("sites")): FileDigests | null {
  try {
    const sealed = readSealed(keptFor(out, folder));
    return sealed === null ? null : Object.assign({}, ...[...sealed.seal.keys()].map(sealed.filesIn));
  } catch {
    // Half a list is none.
    return null;
  }
}
