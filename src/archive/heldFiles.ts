/** The archive folder as a run finds it: articles by their ids, wherever their files lie, and whose each of them is. */
import { readPageFile } from "../frontMatter.ts";
import type { PageSheet, WrittenArticle } from "../types.ts";
import { articlePath, idAt } from "./address.ts";
import { digestOf } from "./digest.ts";
import type { ArchiveFile } from "./readArchive.ts";

export type HeldArticle = { id: string; path: string; text: string; digest: string };

export type Held = {
  /** Text of every file, by path. */
  texts: ReadonlyMap<string, string>;
  /** By id. A copy that kept its id counts for nothing beside the file at the id's own path. */
  articles: ReadonlyMap<string, HeldArticle>;
  sheets: readonly PageSheet[];
  /** What records say of articles, by id. */
  written: ReadonlyMap<string, WrittenArticle>;
  /** Articles that a killed run wrote and no record knows. */
  orphans: ReadonlySet<string>;
  /** Pages whose record a killed run did not get to. */
  unrecorded: ReadonlySet<string>;
  /** Whether an article is a person's: edited, deleted, or made by hand. */
  isByHand: (id: string) => boolean;
};

/** What a run that was killed had begun, by path: the digest of each article it was to write, and those it was to remove. */
export type Unfinished = { written: ReadonlyMap<string, string>; removed: ReadonlySet<string> };
export const FINISHED: Unfinished = { written: new Map(), removed: new Set() };

export const isArticle = (path: string): boolean => path.endsWith(".md");
export const isRecord = (path: string): boolean => path.endsWith(".page.txt");

/** `2020/05/28/lzcb/a05-02.md` → the id that belongs there. */
export const idOfPath = (path: string): string | null => idAt(path.replace(/\.md$/, "/"));

/** The id that a file's front matter names; where it names none, the one that belongs at its path. */
function idOf({ path, text }: ArchiveFile): string | null {
  const front = /^---[^\n]*\n([^]*?)\n---/.exec(text)?.[1] ?? "";
  return /^id:[ \t]*["']?([a-z][a-z0-9-]*-\d{2,})["']?[ \t\r]*(?:#.*)?$/m.exec(front)?.[1] ?? idOfPath(path);
}

const digests = new WeakMap<ArchiveFile, string>();
const records = new WeakMap<ArchiveFile, PageSheet[]>();

/** An archive is looked at before a run and after it; most of its files are the same. */
function once<T>(known: WeakMap<ArchiveFile, T>, file: ArchiveFile, make: (text: string) => T): T {
  const made = known.get(file) ?? make(file.text);
  known.set(file, made);
  return made;
}

const sheetsOf = (text: string): PageSheet[] => {
  const read = readPageFile(text);
  return read.ok ? [read.value] : [];
};

function articlesIn(files: readonly ArchiveFile[]): Map<string, HeldArticle> {
  const articles = new Map<string, HeldArticle>();
  for (const file of files.filter(({ path }) => isArticle(path))) {
    const { path, text } = file;
    const id = idOf(file);
    if (id === null || (articles.has(id) && path !== articlePath(id))) continue;
    articles.set(id, { id, path, text, digest: once(digests, file, digestOf) });
  }
  return articles;
}

/** Records as they would stand if the killed run had written them. */
function mended(
  sheet: PageSheet,
  articles: ReadonlyMap<string, HeldArticle>,
  unfinished: Unfinished,
): PageSheet {
  const entries = Object.entries(sheet.articles).map(([id, entry]): [string, WrittenArticle] => {
    const file = articles.get(id);
    if (file === undefined)
      return [id, unfinished.removed.has(articlePath(id)) ? { ...entry, removed: true } : entry];
    const { digest } = file;
    return [id, unfinished.written.get(file.path) === digest ? { ...entry, digest } : entry];
  });
  const isChanged = entries.some(([id, entry]) => entry !== sheet.articles[id]);
  return isChanged ? { ...sheet, articles: Object.fromEntries(entries) } : sheet;
}

export function heldFiles(files: readonly ArchiveFile[], unfinished = FINISHED): Held {
  const articles = articlesIn(files);
  const read = files.filter(({ path }) => isRecord(path)).flatMap((file) => once(records, file, sheetsOf));
  const sheets = read.map((sheet) => mended(sheet, articles, unfinished));
  const written = new Map(sheets.flatMap((sheet) => Object.entries(sheet.articles)));
  const orphans = new Set(
    [...articles.values()]
      .filter(({ id, path, digest }) => !written.has(id) && unfinished.written.get(path) === digest)
      .map(({ id }) => id),
  );
  return {
    texts: new Map(files.map(({ path, text }) => [path, text])),
    articles,
    sheets,
    written,
    orphans,
    unrecorded: new Set(sheets.filter((sheet, i) => sheet !== read[i]).map(({ id }) => id)),
    isByHand: (id) => {
      const [file, entry] = [articles.get(id), written.get(id)];
      if (file === undefined) return entry !== undefined && entry.removed !== true;
      return file.digest !== entry?.digest && !orphans.has(id);
    },
  };
}
