/** Page files and what stands beside them, on disk → in memory. */
import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from "node:fs";
import { basename, dirname, join } from "node:path";
import { decode } from "../src/rules/encoding.ts";
import { PAGES_CSV, readPagesCsv, readPageYml, type Sidecar, type SidecarRow } from "../src/rules/sidecar.ts";
import type { SourceFile, Warning } from "../src/types.ts";

export type RawFolder = { pages: SourceFile[]; sidecar: SidecarRow[]; warnings: Warning[] };

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

/** Files below a folder; for one file, it and what stands beside it that speaks of it; sorted, so that the same folder gives the same archive. Links are not followed. */
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

function readSidecar({ path, file }: Found, pages: ReadonlySet<string>): Sidecar {
  const warnings: Warning[] = [];
  const bytes = readBytes({ path, file }, warnings);
  if (bytes === null) return { rows: [], warnings };
  const decoded = decode(bytes);
  if (!decoded.ok) return { rows: [], warnings: [error(decoded.code, path, decoded.message)] };
  if (basename(path) === PAGES_CSV) {
    // Rows of pages that exist, though this run was not asked for them, are no mistake.
    const beside = path.slice(0, -PAGES_CSV.length);
    const present = new Set([...pages, ...readdirSync(dirname(file)).map((name) => beside + name)]);
    return readPagesCsv(path, decoded.text, present);
  }
  const page = [...pages].find((each) => each.replace(PAGE, "") === path.replace(SIDECAR_YML, ""));
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
          if (bytes !== null) result.pages.push({ path, bytes });
        }
      } else if (basename(path) !== PAGES_CSV && !SIDECAR_YML.test(path)) {
        const message = "not a .txt file, and so not read; extract its text first, one .txt file a page";
        result.warnings.push({ level: "warning", code: "not-a-page", file: path, message });
      }
    }
    const pages = new Set(result.pages.map((page) => page.path));
    for (const each of found.filter(({ path }) => basename(path) === PAGES_CSV || SIDECAR_YML.test(path))) {
      const sidecar = readSidecar(each, pages);
      result.sidecar.push(...sidecar.rows);
      result.warnings.push(...sidecar.warnings);
    }
  }
  return result;
}
