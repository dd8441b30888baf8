/**
 * Digests of a site's files as they were built, kept in `.cache` beside its record: a file for each folder at its root.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { readSeal, rootDigest, writeSeal, type FileDigests, type Seal } from "../src/site/seal.ts";
import { cacheIn, keptFor } from "./keptFor.ts";
import { digestsAt, type Sealed, type Sealing } from "./siteSeal.ts";

const SEAL = "seal.txt";
const FILES = "files";
const PIECE = ".json";

const isFolder = (root: string): boolean => root.endsWith("/");

/** `2020/` → `files/2020.json`. */
const pieceOf = (kept: string, root: string): string => join(kept, FILES, `${root.slice(0, -1)}${PIECE}`);

/** Lines as `writeSeal` writes them, at least one. */
const WHOLE_SEAL = /^(?:[\da-f]{32} {2}.+\n)+$/;

/** `null` where it cannot be read, or the files of one of its folders are not there. */
function keptSeal(kept: string): Seal | null {
  try {
    const text = readFileSync(join(kept, SEAL), "utf8");
    if (!WHOLE_SEAL.test(text)) return null;
    const seal = readSeal(text);
    const folders = [...seal.keys()].filter(isFolder);
    return folders.every((root) => existsSync(pieceOf(kept, root))) ? seal : null;
  } catch {
    return null;
  }
}

/** Of one name at the root; `null` where what is kept is not what was sealed. */
function keptFiles(kept: string, root: string, seal: Seal): FileDigests | null {
  const digest = seal.get(root);
  if (digest === undefined) return {};
  if (!isFolder(root)) return { [root]: digest };
  try {
    const files = JSON.parse(readFileSync(pieceOf(kept, root), "utf8")) as FileDigests;
    return rootDigest(root, files) === digest ? files : null;
  } catch {
    return null;
  }
}

/**
 * Of the site in `out`; a folder of which nothing sound is kept is looked at there, and counts as built as it lies.
 * `null` where nobody knows.
 */
export function readSealed(kept: string, out: string): Sealed | null {
  const seal = keptSeal(kept);
  if (seal === null) return null;
  return { seal, filesIn: (root) => keptFiles(kept, root, seal) ?? digestsAt(out, root) };
}

/** Only what a seal was made of anew is written. */
export function keepSealed(kept: string, { seal, files }: Sealing): void {
  // Without its seal nothing is known of a site whose files are half written here.
  rmSync(join(kept, SEAL), { force: true });
  // Earlier versions kept all digests in this one file, which nothing reads any more.
  rmSync(join(kept, "files.json"), { force: true });
  mkdirSync(join(kept, FILES), { recursive: true });
  for (const [root, own] of files)
    if (isFolder(root)) writeFileAtomic.sync(pieceOf(kept, root), JSON.stringify(own));
  for (const name of readdirSync(join(kept, FILES)))
    if (!seal.has(`${name.slice(0, -PIECE.length)}/`)) rmSync(join(kept, FILES, name));
  writeFileAtomic.sync(join(kept, SEAL), writeSeal(seal));
}

/** Digests of all files of the site in `out`; `null` where nobody knows. */
export function filesAsBuilt(out: string, folder: string = cacheIn("sites")): FileDigests | null {
  const kept = keptFor(out, folder);
  const seal = keptSeal(kept);
  if (seal === null) return null;
  const files = [...seal.keys()].map((root) => keptFiles(kept, root, seal));
  // Half a list is none.
  return files.includes(null) ? null : Object.assign({}, ...files);
}
