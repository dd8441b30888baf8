/** The archive folder's files → the archive in memory, checked. A bad file is named and left out; the rest goes on. */
import {
  DEFAULT_SETTINGS,
  readArticleFile,
  readPageFile,
  readSettings,
  type Refused,
} from "../frontMatter.ts";
import type { Archive, Article, PageSheet, Warning } from "../types.ts";
import { articlePath } from "./address.ts";

/** A file of the archive folder; `path` is relative to it, with `/`. */
export type ArchiveFile = { path: string; text: string };

export const SETTINGS_FILE = "archive.yml";

const ADVICE = "correct the line, or remove the file and run ingest again";

const refusals = (path: string, refused: Refused): Warning[] =>
  refused.problems.map((problem) => ({
    level: "error",
    code: problem.code,
    file: path,
    ...(problem.line === undefined ? {} : { line: problem.line }),
    message: `${problem.message} (${ADVICE})`,
  }));

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Printed order: date, paper, page, place on the page. Ids sort just so within a day. */
export const inPrintedOrder = (a: Article, b: Article): number =>
  a.front.date < b.front.date ? -1 : a.front.date > b.front.date ? 1 : byId(a.front, b.front);

/** Files in any order → the archive in printed order. Same files, same archive. */
export function readArchive(files: ArchiveFile[]): Archive {
  const warnings: Warning[] = [];
  const articles = new Map<string, Article>();
  const pages: PageSheet[] = [];
  let settings = DEFAULT_SETTINGS;

  for (const { path, text } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (path === SETTINGS_FILE) {
      const read = readSettings(text);
      if (read.ok) settings = read.value;
      else warnings.push(...refusals(path, read));
    } else if (path.endsWith(".page.txt")) {
      const read = readPageFile(text);
      if (read.ok) pages.push(read.value);
      else warnings.push(...refusals(path, read));
    } else if (path.endsWith(".md")) {
      const read = readArticleFile(text);
      if (!read.ok) {
        warnings.push(...refusals(path, read));
        continue;
      }
      const { front, body } = read.value;
      const twin = articles.get(front.id);
      if (twin) {
        const message = `the id ${front.id} is already used by ${twin.path}; give one of the two another id`;
        warnings.push({ level: "error", code: "id-used-twice", file: path, line: 2, message });
        continue;
      }
      if (path !== articlePath(front.id)) {
        const message = `an article with the id ${front.id} belongs at ${articlePath(front.id)}; it is shown all the same`;
        warnings.push({ level: "warning", code: "id-elsewhere", file: path, line: 2, message });
      }
      articles.set(front.id, { front, body, path });
    }
  }
  return {
    settings,
    articles: [...articles.values()].sort(inPrintedOrder),
    pages: pages.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : byId(a, b))),
    warnings,
  };
}
