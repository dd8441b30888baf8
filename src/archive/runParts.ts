/**
 * A run in parts: days of pages and archive that have nothing to do with each other are planned one after the other, so
 * that memory does not grow with a run. What has to do with what is told by few words of each page and file.
 */
import type { PageSheet, ParsedPage } from "../archiveTypes.ts";
import type { Source } from "../types.ts";
import { idParts } from "./address.ts";
import { digestOf } from "./digest.ts";
import { idOf, isArticle } from "./heldFiles.ts";
import { longestSentences } from "./knownAgain.ts";
import { besidePath, isParsedBeside } from "./parsedBeside.ts";
import type { ArchiveFile, FileRead } from "./readArchive.ts";
import { makeGroups } from "./recut.ts";

/** What is kept of a page while others are taken apart. */
export type PageFacts = {
  file: string;
  sha256: string;
  part: number;
  date: string;
  estimated: boolean;
  /** Where it is stated. */
  paper: string | null;
  /** Digests of its longest sentences. */
  sentences: string[];
};

/** Short, and no cutting of a long text, which would keep all of it in memory. */
const keyOf = (kind: string, value: string): string =>
  Buffer.from(digestOf(`${kind} ${value}`).slice(0, 24), "hex").toString("base64");

const dayKey = (date: string): string => `day ${date}`;
const sentenceKeys = (page: Pick<PageSheet, "text">): string[] =>
  longestSentences(page).map((sentence) => keyOf("sentence", sentence));
const exactly = ({ part, sha256, file }: Pick<PageSheet, "part" | "sha256" | "file">): string =>
  keyOf("page", `${part} ${sha256} ${file}`);

export const factsOf = ({ identity, sheet }: ParsedPage): PageFacts => ({
  file: sheet.file,
  sha256: sheet.sha256,
  part: sheet.part,
  date: identity.date,
  estimated: identity.dateBasis === "estimated",
  paper: identity.paperBecause === null ? identity.paper : null,
  sentences: sentenceKeys(sheet),
});

const dayOfPath = (path: string): string[] => {
  const [, year, month, day] = /^(\d{4})\/(\d\d)\/(\d\d)\//.exec(path) ?? [];
  return day === undefined ? [] : [`${year}-${month}-${day}`];
};

const fileKey = ({ file }: Pick<Source, "file">): string => keyOf("file", file);
const contentKey = ({ sha256 }: Pick<Source, "sha256">): string => keyOf("sha256", sha256);

/**
 * An article that lies on no day, where a person moved it, and the parse beside it, which may not be readable; `null` of
 * other files.
 */
const besideKey = ({ path }: ArchiveFile): string | null =>
  dayOfPath(path).length === 0 && (isArticle(path) || isParsedBeside(path))
    ? keyOf("beside", besidePath(path))
    : null;

/** Days of which a file of the archive speaks, and other files with their contents. */
type Spoken = { days: string[]; sources: Pick<Source, "file" | "sha256">[] };

function spokenIn(file: ArchiveFile, read: FileRead): Spoken {
  const days = dayOfPath(file.path);
  const dayOf = (id: string | null): string[] => (id === null ? [] : [idParts(id).date]);
  if ("article" in read) {
    const sources = read.article.ok ? [read.article.value.front.source].flat() : [];
    return { days: [...days, ...dayOf(idOf(file))], sources };
  }
  if ("parse" in read && read.parse !== null) {
    const { id, source } = read.parse.front;
    return { days: [...days, ...dayOf(id)], sources: [source].flat() };
  }
  if (!("page" in read) || !read.page.ok) return { days, sources: [] };
  const { value: sheet } = read.page;
  const goOn = Object.values(sheet.articles).flatMap(({ goesOn = [] }) => goesOn);
  const earlier = (sheet.earlier ?? []).map(({ sha256 }) => ({ file: sheet.file, sha256 }));
  return { days: [...days, ...dayOf(sheet.id), sheet.date], sources: [sheet, ...goOn, ...earlier] };
}

/** What is planned at a time: places of pages and files, in their order, and the days that ids of theirs name. */
export type Part = { pages: number[]; files: number[]; days: ReadonlySet<string> };

/** So many pages, or files of the archive, are planned at a time, unless more have to do with each other. */
export type PartSize = { pages: number; files: number };

type Together = { pages: number[]; files: number[]; days: string[] };

/** In their order, as many at a time as may be. */
function packed(all: Iterable<Together>, size: PartSize): Part[] {
  const parts: Together[] = [];
  for (const { pages, files, days } of all) {
    const last = parts.at(-1);
    const isFull =
      last === undefined ||
      last.pages.length + pages.length > size.pages ||
      last.files.length + files.length > size.files;
    const part = isFull ? { pages: [], files: [], days: [] } : last;
    if (isFull) parts.push(part);
    for (const place of pages) part.pages.push(place);
    for (const place of files) part.files.push(place);
    part.days.push(...days);
  }
  return parts.map(asPart);
}

function asPart({ pages, files, days }: Together): Part {
  const inOrder = (places: readonly number[]): number[] => places.toSorted((a, b) => a - b);
  return { pages: inOrder(pages), files: inOrder(files), days: new Set(days) };
}

/** Several parts as one. */
export const asOnePart = (parts: readonly Part[]): Part =>
  asPart({
    pages: parts.flatMap(({ pages }) => pages),
    files: parts.flatMap(({ files }) => files),
    days: parts.flatMap(({ days }) => [...days]),
  });

/** A held page, as far as it is sought. */
type Sought = { exact: string; file: string; day: string; sentences: string[] };

export type RunParts = {
  /** A file of the archive; all of them in their order. */
  hold: (file: ArchiveFile, read: FileRead) => void;
  /** All pages of the run, behind what is held; `ids`: those of which the ledger speaks. */
  parts: (pages: readonly PageFacts[], ids: Iterable<string>, size: PartSize) => Part[];
};

export function runParts(): RunParts {
  const groups = makeGroups();
  /** By what each file is found among the groups; `null` of one that is no day's, as settings are. */
  const keyOfFile: (string | null)[] = [];
  const sheets: Sought[] = [];
  const days = new Set<string>();

  /** Contents of which something held speaks: two pages that are the same by chance have nothing to do with each other. */
  const contents = new Set<string>();

  const tie = (own: readonly string[], keys: readonly string[]): void => {
    const [first, ...others] = [...own.map(dayKey), ...keys];
    for (const day of own) days.add(day);
    for (const other of others) groups.join(other, first!);
  };

  /** A page that is not known at once is sought by its sentences, among held pages whose files are not given. */
  const tieSought = (pages: readonly PageFacts[]): void => {
    const files = new Set(pages.map(fileKey));
    const known = new Set(sheets.map(({ exact }) => exact));
    const near = new Map<string, string[]>();
    for (const { file, day, sentences } of sheets)
      for (const sentence of files.has(file) ? [] : sentences) {
        const all = near.get(sentence);
        if (all === undefined) near.set(sentence, [day]);
        else all.push(day);
      }
    for (const page of pages) {
      if (known.has(exactly(page))) continue;
      for (const sentence of page.sentences) tie([page.date, ...(near.get(sentence) ?? [])], []);
    }
  };

  return {
    hold: (file, read) => {
      const spoken = spokenIn(file, read);
      const [day] = spoken.days;
      const beside = besideKey(file);
      keyOfFile.push(day === undefined ? beside : dayKey(day));
      if (day === undefined) return;
      const said = spoken.sources.map(contentKey);
      for (const content of said) contents.add(content);
      tie(spoken.days, [...spoken.sources.map(fileKey), ...said, ...(beside === null ? [] : [beside])]);
      if (!("page" in read) || !read.page.ok) return;
      const { value: sheet } = read.page;
      sheets.push({
        exact: exactly(sheet),
        file: fileKey(sheet),
        day: sheet.date,
        sentences: sentenceKeys(sheet),
      });
    },
    parts: (pages, ids, size) => {
      for (const page of pages) {
        const content = contentKey(page);
        tie([page.date], [fileKey(page), ...(contents.has(content) ? [content] : [])]);
      }
      tieSought(pages);
      for (const id of ids) days.add(idParts(id).date);
      const all = new Map<string, Together>();
      const togetherOn = (key: string): Together => {
        const root = groups.of(key);
        const known = all.get(root) ?? { pages: [], files: [], days: [] };
        all.set(root, known);
        return known;
      };
      pages.forEach(({ date }, place) => togetherOn(dayKey(date)).pages.push(place));
      keyOfFile.forEach((key, place) => key !== null && togetherOn(key).files.push(place));
      for (const day of days) togetherOn(dayKey(day)).days.push(day);
      return packed(all.values(), size);
    },
  };
}
