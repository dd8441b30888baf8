/** The archive folder's files → the archive in memory, checked. A bad file is named and left out; the rest goes on. */
import { readArticleFile, readPageFile, type Read, type Refused } from "../frontMatter.ts";
import { DEFAULT_SETTINGS, readSettings } from "../settings.ts";
import type { Archive, Article, PageSheet, Settings } from "../archiveTypes.ts";
import type { Warning } from "../types.ts";
import { articlePath, pageOfArticle, pagePath } from "./address.ts";
import { correctionFinder, type ParseBeside } from "./correction.ts";
import { digestOf } from "./digest.ts";
import { isArticle } from "./heldFiles.ts";
import { readLedger, type Ledger } from "./ledger.ts";
import { withLeftOver } from "./leftOverPages.ts";
import { parseLineRef } from "./lineRefs.ts";
import { openingOf } from "./openingWords.ts";
import { withLaterBody } from "./laterBody.ts";
import { glanceIn } from "./pageGlance.ts";
import { unknownHomes } from "./paperHomes.ts";
import { pageFinder, placedToday } from "./pageFinder.ts";
import { besidePath, isParsedBeside } from "./parsedBeside.ts";

/** A file of the archive folder; `path` is relative to it, with `/`. */
export type ArchiveFile = {
  path: string;
  text: string;
  /** Its bytes are not UTF-8, or were not read. */
  unreadable?: true;
  /** It is a link that leads out of the folder, or nowhere. */
  astray?: true;
};

export const SETTINGS_FILE = "archive.yml";

const ADVICE = "correct the line; a file that is removed counts as deleted and is not written again";
const RECORD_ADVICE =
  "correct the line, or remove the record: the next ingest writes it anew, but then gives articles again that you deleted";
const SETTINGS_ADVICE =
  "correct the line; until then it is left out, the rest of this file holds, and the build goes on";
const NO_SETTINGS_ADVICE =
  "correct the line; until then nothing of this file holds, papers' codes neither, and the build goes on without it";

/** Why a file was not read: code, and what to do. */
const NOT_READ = {
  encoding: [
    "not-utf-8",
    "the file is not UTF-8 and was left out; save it as UTF-8 (an editor's “Save with encoding”)",
  ],
  astray: [
    "link-astray",
    "is a link that leads out of the archive, or nowhere: what it leads to was neither read nor counts as deleted; put the file or the folder itself in its place, or remove the link",
  ],
} as const;

const refusals = (path: string, refused: Refused, advice = ADVICE): Warning[] =>
  refused.problems.map((problem) => ({
    level: "error",
    code: problem.code,
    file: path,
    ...(problem.line === undefined ? {} : { line: problem.line }),
    message: `${problem.message} (${advice})`,
  }));

/** `x2` before `x10`: runs of digits compare as numbers. */
function compareIds(a: string, b: string): number {
  const parts = (id: string): string[] => id.match(/\d+|\D+/g) ?? [];
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x, y] = [left[i]!, right[i]!];
    if (x === y) continue;
    const numbers = Number(x) - Number(y);
    return Number.isNaN(numbers) || numbers === 0 ? (x < y ? -1 : 1) : numbers;
  }
  return left.length - right.length;
}

const firstLine = ({ front }: Article): number =>
  parseLineRef([front.source].flat()[0]?.lines[0] ?? "0").from;

/** Printed order: date, paper, page, place on the page – not the id's last part, which says only when it was found. */
const inPrintedOrder = (a: Article, b: Article): number => {
  if (a.front.date !== b.front.date) return a.front.date < b.front.date ? -1 : 1;
  const pages = compareIds(pageOfArticle(a.front.id), pageOfArticle(b.front.id));
  return pages || firstLine(a) - firstLine(b) || compareIds(a.front.id, b.front.id);
};

/** What an article's file says. */
export type Said = Pick<Article, "front" | "body" | "opening"> & { outlineDigest: string };

/** What a file of the archive says, or why it is refused; the text of what is neither article nor page. */
export type FileRead = { path: string } & (
  | { unreadable: true; astray: boolean }
  | { article: Read<Said>; digest: string }
  | { page: Read<PageSheet>; digest: string }
  | { parse: ParseBeside | null }
  | { text: string }
);

/** One file by itself: what is costly in reading an archive, and the same as long as the file is. */
export function readArchiveFile({ path, text, unreadable, astray }: ArchiveFile): FileRead {
  if (unreadable) return { path, unreadable, astray: astray === true };
  if (path.endsWith(".page.txt")) {
    const read = readPageFile(text);
    const page = read.ok ? { ...read, value: { ...read.value, glance: glanceIn(read.value) } } : read;
    return { path, page, digest: digestOf(text) };
  }
  if (isArticle(path)) {
    const read = readArticleFile(text);
    if (!read.ok) return { path, article: read, digest: digestOf(text) };
    const { front, body } = read.value;
    const opening = openingOf(body);
    const outlineDigest = digestOf(JSON.stringify([front, opening]));
    return {
      path,
      article: { ok: true, value: { front, body, opening, outlineDigest } },
      digest: digestOf(text),
    };
  }
  if (isParsedBeside(path)) {
    const read = readArticleFile(text);
    return { path, parse: read.ok ? { ...read.value, digest: digestOf(text) } : null };
  }
  return { path, text };
}

type SortedOut = {
  settings: Settings;
  articles: Map<string, Article>;
  pages: PageSheet[];
  parses: Map<string, ParseBeside>;
  ledger: Ledger;
  warnings: Warning[];
};

/** An article that lies where its id says. */
const isAtHome = (file: FileRead): boolean =>
  "article" in file && file.article.ok && file.path === articlePath(file.article.value.front.id);

/** Files as they were read, in any order → what they are, checked. Of articles and pages no more is looked at than their ids. */
export function sortOut(files: readonly FileRead[]): SortedOut {
  const warnings: Warning[] = [];
  const articles = new Map<string, Article>();
  const pages: PageSheet[] = [];
  const parses = new Map<string, ParseBeside>();
  const atHome = new Set(files.filter(isAtHome).map(({ path }) => path));
  let settings = DEFAULT_SETTINGS;

  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const { path } = file;
    if ("unreadable" in file) {
      const [code, message] = NOT_READ[file.astray ? "astray" : "encoding"];
      warnings.push({ level: "error", code, file: path, message });
    } else if ("page" in file) {
      const { page: read, digest } = file;
      if (read.ok && path === pagePath(read.value.id)) pages.push({ ...read.value, digest });
      else if (read.ok) {
        const message = `the record of the page ${read.value.id} belongs at ${pagePath(read.value.id)}; it was left out: move it there, or remove it`;
        warnings.push({ level: "error", code: "id-elsewhere", file: path, line: 2, message });
      } else warnings.push(...refusals(path, read, RECORD_ADVICE));
    } else if ("article" in file) {
      const { article: read, digest } = file;
      if (!read.ok) {
        warnings.push(...refusals(path, read));
        continue;
      }
      const { value } = read;
      const { front, opening, outlineDigest } = value;
      const home = articlePath(front.id);
      // A copy that kept the id does not hide the file at the id's own path, whichever is named first.
      const twin = path !== home && atHome.has(home) ? home : articles.get(front.id)?.path;
      if (twin !== undefined) {
        const message = `the id ${front.id} is already used by ${twin}; give one of the two another id`;
        warnings.push({ level: "error", code: "id-used-twice", file: path, line: 2, message });
        continue;
      }
      if (path !== home) {
        const message = `an article with the id ${front.id} belongs at ${home}; it is shown all the same`;
        warnings.push({ level: "warning", code: "id-elsewhere", file: path, line: 2, message });
      }
      const held = { front, opening, outlineDigest, path, digest };
      articles.set(
        front.id,
        withLaterBody(held, () => value.body),
      );
    } else if ("parse" in file) {
      if (file.parse !== null) parses.set(path, file.parse);
    } else if (path === SETTINGS_FILE) {
      const read = readSettings(file.text);
      settings = read.ok ? read.value : read.rest;
      if (!read.ok) {
        const isUnreadable = read.problems.some(({ code }) => code === "settings-unreadable");
        warnings.push(...refusals(path, read, isUnreadable ? NO_SETTINGS_ADVICE : SETTINGS_ADVICE));
      }
      warnings.push(...unknownHomes(settings, path, file.text));
    }
  }
  const ledger = readLedger(files.flatMap((file) => ("text" in file ? [file] : [])));
  warnings.push(...ledger.warnings);
  return { settings, articles, pages, parses, ledger, warnings };
}

/** Files as they were read, in any order → the archive in printed order. Same files, same archive. */
export function assembleArchive(files: readonly FileRead[]): Archive {
  const { settings, articles, pages, parses, ledger, warnings } = sortOut(files);
  const correctionOf = correctionFinder(pages, parses);
  const find = pageFinder(pages);
  for (const article of articles.values()) {
    const correction = correctionOf(article);
    const parse = parses.get(besidePath(article.path));
    if (parse !== undefined) article.parseDigest = parse.digest;
    article.front = placedToday(article.front, find);
    if (correction !== null) article.correction = correction;
  }
  const held = {
    ledger: [...ledger.entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    articles: [...articles.values()].sort(inPrintedOrder),
    pages: pages.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : compareIds(a.id, b.id))),
  };
  return { settings, ...held, pages: withLeftOver(held, find), warnings };
}

/** Files in any order → the archive. */
export const readArchive = (files: readonly ArchiveFile[]): Archive =>
  assembleArchive(files.map(readArchiveFile));
