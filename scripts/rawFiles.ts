/** Page files and what stands beside them, on disk → what there is; pages are read one by one when they are taken. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from "node:fs";
import { basename, dirname, join } from "node:path";
import { decode } from "../src/rules/encoding.ts";
import { PAGES_CSV, readPagesCsv, readPageYml, type Sidecar, type SidecarRow } from "../src/rules/sidecar.ts";
import type { SourceFile, Warning } from "../src/types.ts";

/** A page file that can be read: its path within the folder that was given, where it lies, and its content's digest. */
export type RawPage = { path: string; file: string; sha256: string };

export type RawFolder = { pages: RawPage[]; sidecar: SidecarRow[]; warnings: Warning[] };

/** A page file with its bytes: of a century of pages they are not held all at once. */
export const readPage = ({ path, file }: RawPage): SourceFile => ({ path, bytes: readFileSync(file) });

const PAGE = /\.(?:txt|text)$/i;
const SIDECAR_YML = /\.ya?ml$/i;
/** Files that people keep beside pages and that are none. */
const NO_PAGE = /^(?:\.|~\$|readme|license|desktop\.ini$|thumbs\.db$)|\.md$/i;

type Found = { path: string; file: string };

const error = (code: string, file: string, message: string): Warning => ({
  level: "error",
  code,
  file,
  message,
});

/** Why the system refuses, and what to do; names that an old zip brought along in GBK are none to it. */
function unreadable(path: string, problem: unknown): Warning {
  const message = path.includes("\uFFFD")
    ? "its name is not UTF-8, and so it cannot be opened; rename it"
    : `it cannot be read (${(problem as Error).message}); see to its permissions, or move it away`;
  return error("cannot-read", path, message);
}

/** A page behind a link could lie in the folder as well, and would be taken twice; it could lead round, or anywhere. */
const linked = (path: string): Warning => ({
  level: "warning",
  code: "link-not-followed",
  file: path,
  message:
    "is a link, and what it leads to was not read; put the file or folder itself in its place, or name it on the command line",
});

/** Files below a folder; for one file, it and what stands beside it that speaks of it; sorted, so that the same folder gives the same archive. Links are not followed, and said. */
function filesUnder(root: string, warnings: Warning[]): Found[] {
  if (!statSync(root).isDirectory()) {
    const stem = basename(root).replace(PAGE, "");
    const about = [basename(root), PAGES_CSV, `${stem}.yml`, `${stem}.yaml`];
    return about
      .map((path) => ({ path, file: join(dirname(root), path) }))
      .filter(({ file }) => existsSync(file) && statSync(file).isFile());
  }
  const walk = (folder: string, inside: string): Found[] => {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (problem) {
      warnings.push(unreadable(inside === "" ? root : inside, problem));
      return [];
    }
    return entries
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry): Found[] => {
        const { name } = entry;
        const file = join(folder, name);
        if (name.startsWith(".")) return [];
        if (entry.isDirectory()) return walk(file, `${inside}${name}/`);
        if (entry.isSymbolicLink() && !NO_PAGE.test(name)) warnings.push(linked(inside + name));
        // Neither links nor named pipes, which would keep the reader waiting for ever.
        return entry.isFile() ? [{ path: inside + name, file }] : [];
      });
  };
  return walk(root, "");
}

/** A file's bytes; one that the system does not let through is named. */
function readBytes({ path, file }: Found, warnings: Warning[]): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (problem) {
    warnings.push(unreadable(path, problem));
    return null;
  }
}

/** `byStem`: the pages by their paths without ending. */
function readSidecar(
  { path, file }: Found,
  pages: readonly RawPage[],
  byStem: ReadonlyMap<string, string>,
): Sidecar {
  const warnings: Warning[] = [];
  const bytes = readBytes({ path, file }, warnings);
  if (bytes === null) return { rows: [], warnings };
  const decoded = decode(bytes);
  if (!decoded.ok) return { rows: [], warnings: [error(decoded.code, path, decoded.message)] };
  if (basename(path) === PAGES_CSV) {
    // Rows of pages that exist, though this run was not asked for them, are no mistake.
    const beside = path.slice(0, -PAGES_CSV.length);
    const there = readdirSync(dirname(file)).map((name) => beside + name);
    const present = new Set([...pages.map((page) => page.path), ...there]);
    return readPagesCsv(path, decoded.text, present);
  }
  const page = byStem.get(path.replace(SIDECAR_YML, ""));
  return page === undefined
    ? {
        rows: [],
        warnings: [
          error(
            "sidecar-missing-file",
            path,
            "there is no page file of this name beside it; rename it or remove it",
          ),
        ],
      }
    : readPageYml(path, decoded.text, page);
}

/** Everything under the given folders and files. What cannot be read is named; the rest goes on. */
export function readRawFiles(paths: readonly string[]): RawFolder {
  const result: RawFolder = { pages: [], sidecar: [], warnings: [] };
  for (const root of paths) {
    let found: Found[];
    try {
      found = filesUnder(root, result.warnings).filter(({ path }) => !NO_PAGE.test(basename(path)));
    } catch {
      result.warnings.push(error("no-such-path", root, "there is no such file or folder; check the path"));
      continue;
    }
    const taken = new Set(result.pages.map((page) => page.path));
    for (const { path, file } of found) {
      if (PAGE.test(path)) {
        if (taken.has(path))
          result.warnings.push(
            error(
              "path-twice",
              path,
              `another folder already gave a file of this name; ${file} was left out: rename it, or ingest the folder above both`,
            ),
          );
        else {
          const bytes = readBytes({ path, file }, result.warnings);
          if (bytes === null) continue;
          const sha256 = createHash("sha256").update(bytes).digest("hex");
          result.pages.push({ path, file, sha256 });
        }
      } else if (basename(path) !== PAGES_CSV && !SIDECAR_YML.test(path)) {
        const message = "not a .txt file, and so not read; extract its text first, one .txt file a page";
        result.warnings.push({ level: "warning", code: "not-a-page", file: path, message });
      }
    }
    // The first of those that differ in their ending alone, `a.text` and `a.txt`.
    const byStem = new Map(result.pages.toReversed().map(({ path }) => [path.replace(PAGE, ""), path]));
    for (const each of found.filter(({ path }) => basename(path) === PAGES_CSV || SIDECAR_YML.test(path))) {
      const sidecar = readSidecar(each, result.pages, byStem);
      result.sidecar.push(...sidecar.rows);
      result.warnings.push(...sidecar.warnings);
    }
  }
  return result;
}
