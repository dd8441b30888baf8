/** The archive folder as a run finds it: articles by their ids, wherever their files lie, and whose each of them is. */
import { readPageFile, writePageFile } from "../frontMatter.ts";
import { ARTICLE_ID } from "../lexicon/ids.ts";
import type { PageSheet, WrittenArticle } from "../archiveTypes.ts";
import { articlePath, idAt, pagePath } from "./address.ts";
import { digestOf } from "./digest.ts";
import { readLedger, type Ledger } from "./ledger.ts";
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
  /** Whether an article is a person's: edited, deleted, moved, or made by hand. */
  isByHand: (id: string) => boolean;
};

/** Some programs give a file's ending in capitals: it is the article still, and not deleted. */
export const isArticle = (path: string): boolean => /\.md$/i.test(path);
export const isRecord = (path: string): boolean => path.endsWith(".page.txt");

/** `2020/05/28/lzcb/a05-02.md`, `2020/05/28/lzcb/a05.page.txt` → the id that belongs there. */
export const idOfPath = (path: string): string | null => idAt(path.replace(/(?:\.md|\.page\.txt)$/i, "/"));

/** The id that a file's front matter names; where it names none that could be one, the one that belongs at its path. */
export function idOf({ path, text }: ArchiveFile): string | null {
  const front = /^---[^\n]*\n([^]*?)\n---/.exec(text)?.[1] ?? "";
  const [, named = ""] = /^id:[ \t]*["']?([a-z0-9-]+)["']?[ \t\r]*(?:#.*)?$/m.exec(front) ?? [];
  return [named, idOfPath(path) ?? ""].find((id) => ARTICLE_ID.test(id)) ?? null;
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

/** A record just written: it need not be read to be known. */
export function recordFile(sheet: PageSheet): ArchiveFile {
  const file = { path: pagePath(sheet.id), text: writePageFile(sheet) };
  records.set(file, [sheet]);
  return file;
}

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

export function heldFiles(files: readonly ArchiveFile[]): Held {
  const articles = articlesIn(files);
  const sheets = files.filter(({ path }) => isRecord(path)).flatMap((file) => once(records, file, sheetsOf));
  const written = new Map(sheets.flatMap((sheet) => Object.entries(sheet.articles)));
  let ledger: Ledger["entries"] | undefined;
  const wasHeld = (id: string): boolean => (ledger ??= readLedger(files).entries).has(id);
  return {
    texts: new Map(files.map(({ path, text }) => [path, text])),
    articles,
    sheets,
    written,
    isByHand: (id) => {
      const [file, entry] = [articles.get(id), written.get(id)];
      // Of an article that never had a digest none was ever written, unless a person wrote one.
      return file === undefined
        ? entry !== undefined && entry.removed !== true && (entry.digest !== "" || wasHeld(id))
        : file.digest !== entry?.digest || file.path !== articlePath(id);
    },
  };
}
