/** Stage 1: raw bytes → pages, each with its text and what was said about it beside the text. */
import { createHash } from "node:crypto";
import type { Paper } from "../lexicon/papers.ts";
import { decode } from "../rules/encoding.ts";
import { readFileName } from "../rules/fileName.ts";
import { mastheadParts, PAGE_LINE } from "../rules/furniture.ts";
import { readMasthead } from "../rules/masthead.ts";
import { pageNumber } from "../rules/fileName.ts";
import type { SidecarRow } from "../rules/sidecar.ts";
import type { GivenFacts, Neighbour, Page, PageFacts, SourceFile, Warning } from "../types.ts";

export type PageContext = {
  /** Rows that a person wrote about these files. */
  sidecar: readonly SidecarRow[];
  papers: readonly Paper[];
  /** File-name patterns of this archive. */
  fileNames: readonly string[];
  /** Dated files of the run by their folder. */
  neighbours?: Neighbours;
};

export type Neighbours = ReadonlyMap<string, readonly Neighbour[]>;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** What the names of a run's files and the tables beside them say, by folder: they date a page that says nothing. */
export function readNeighbours(
  paths: readonly string[],
  { sidecar, fileNames, papers }: Omit<PageContext, "neighbours">,
): Neighbours {
  const byFolder = new Map<string, Neighbour[]>();
  const rows = new Map(sidecar.map((row) => [row.file, row.facts]));
  for (const file of paths) {
    const named = readFileName(file, fileNames, papers).facts;
    const date = rows.get(file)?.date ?? named?.date ?? null;
    if (date === null) continue;
    const neighbour = { file, date, paper: rows.get(file)?.paper ?? named?.paper ?? null };
    const known = byFolder.get(folderOf(file));
    if (known === undefined) byFolder.set(folderOf(file), [neighbour]);
    else known.push(neighbour);
  }
  return byFolder;
}

/** A line with its end; joined again they are the text. */
export const splitLines = (text: string): { raw: string; end: string }[] => {
  const lines: { raw: string; end: string }[] = [];
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    if (match[0] === "" && lines.length > 0) break;
    lines.push({ raw: match[1]!, end: match[2]! });
    if (match[2] === "") break;
  }
  return lines;
};

/** A line that belongs to a page whose stories are still to come: blank, masthead, page line. */
const isAhead = (line: string): boolean =>
  line.trim() === "" || PAGE_LINE.test(line) || mastheadParts(line.trim()) !== null;

/**
 * A file's text → the texts of its pages: a page begins at a form feed that begins or ends a line, and
 * at a page line (`—— 第02版 ——`). Every line belongs to one page whole, so that its number names it.
 */
function splitPages(text: string): { text: string; firstLine: number }[] {
  const pages = [{ text: "", firstLine: 1 }];
  // What holds no story yet is no page: a trailing form feed, a masthead over the first page line.
  let holdsStory = false;
  let fed = false;
  splitLines(text).forEach(({ raw, end }, i) => {
    if ((fed || raw.startsWith("\f") || PAGE_LINE.test(raw)) && holdsStory) {
      pages.push({ text: "", firstLine: i + 1 });
      holdsStory = false;
    }
    pages.at(-1)!.text += raw + end;
    holdsStory ||= !isAhead(raw);
    fed = raw.endsWith("\f");
  });
  const last = pages.at(-1)!;
  if (pages.length > 1 && last.text.trim() === "") pages.at(-2)!.text += pages.pop()!.text;
  return pages;
}

/** Characters that an earlier program put where it could not read the text. */
function damagedLines(file: string, text: string): Warning[] {
  return splitLines(text).flatMap(({ raw }, i) => {
    const count = raw.split("\uFFFD").length - 1;
    if (count === 0) return [];
    const message = `${count} characters of this line were lost before the file was saved (they read “\uFFFD”); export the page again from its source. The rest was taken in.`;
    return [{ level: "error" as const, code: "characters-lost", file, line: i + 1, message }];
  });
}

/** Characters of a page that are still taken apart: an issue of a day, and thirty times what is printed on a page. */
const LONGEST = 300_000;

const tooLong = (file: string, line: number, what: string, length: number): Warning => ({
  level: "error",
  code: "page-too-long",
  file,
  line,
  message: `${what} has ${length} characters, and a printed page some ten thousand; cut the file into pages (a form feed, or “—— 第02版 ——”, on a line between them), of ${LONGEST} characters at most. It was not taken in`,
});

/** Page number and section said of a whole file are those of its first page. */
const wholeFile = (facts: PageFacts, part: number): PageFacts =>
  part === 1 ? facts : { ...facts, page: null, section: null };

/** The masthead at the head of a file: what it says of paper and date holds for the pages below it too. */
function fileMasthead(text: string, papers: readonly Paper[]): PageFacts {
  const lines = splitLines(text)
    .map(({ raw }) => raw.trim())
    .filter((line) => line !== "");
  const end = lines.findIndex((line) => mastheadParts(line) === null);
  const { facts } = readMasthead(end < 0 ? lines : lines.slice(0, end), papers);
  return { ...facts, page: null, section: null };
}

function pageLine(text: string): GivenFacts[] {
  const line = splitLines(text).find(({ raw }) => raw.trim() !== "" && PAGE_LINE.test(raw));
  const page = line === undefined ? undefined : PAGE_LINE.exec(line.raw)?.[1];
  if (page === undefined) return [];
  return [{ basis: "masthead", facts: { paper: null, date: null, page: pageNumber(page), section: null } }];
}

const NOBODY: readonly Neighbour[] = [];

/** The dated files of a file's folder, one and the same list for all of them. */
export const neighboursOf = (path: string, { neighbours }: PageContext): readonly Neighbour[] =>
  neighbours?.get(folderOf(path)) ?? NOBODY;

const rowsByFile = new WeakMap<readonly SidecarRow[], Map<string, SidecarRow[]>>();

/** What tables say of a file; a table may be as long as the run. */
export function rowsOf(file: string, sidecar: readonly SidecarRow[]): readonly SidecarRow[] {
  let rows = rowsByFile.get(sidecar);
  if (rows === undefined) {
    rows = new Map<string, SidecarRow[]>();
    for (const row of sidecar) {
      const known = rows.get(row.file);
      if (known === undefined) rows.set(row.file, [row]);
      else known.push(row);
    }
    rowsByFile.set(sidecar, rows);
  }
  return rows.get(file) ?? [];
}

/** One file → its pages. A file that cannot be read gives no page and a warning that names it. */
export function readPages(source: SourceFile, context: PageContext): { pages: Page[]; warnings: Warning[] } {
  const { path, bytes } = source;
  const decoded = decode(bytes);
  if (!decoded.ok) {
    const { code, line, message } = decoded;
    const at = { file: path, ...(line === undefined ? {} : { line }) };
    return { pages: [], warnings: [{ level: "error", code, ...at, message }] };
  }
  const lines = splitLines(decoded.text);
  const endless = lines.findIndex(({ raw }) => raw.length > LONGEST);
  if (endless >= 0) {
    const warning = tooLong(path, endless + 1, "this line", lines[endless]!.raw.length);
    return { pages: [], warnings: [warning] };
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const named = readFileName(path, context.fileNames, context.papers);
  const rows = rowsOf(path, context.sidecar);
  const masthead = fileMasthead(decoded.text, context.papers);
  const long: Warning[] = [];
  const pages = splitPages(decoded.text).flatMap(({ text, firstLine }, i): Page[] => {
    const part = i + 1;
    if (text.length > LONGEST) {
      long.push(tooLong(path, firstLine, "the page that begins here", text.length));
      return [];
    }
    const given: GivenFacts[] = [
      ...rows
        .filter((row) => row.part === null || row.part === part)
        .map((row): GivenFacts => ({
          basis: "sidecar",
          facts: row.part === null ? wholeFile(row.facts, part) : row.facts,
        })),
      ...(named.facts ? [{ basis: "filename" as const, facts: wholeFile(named.facts, part) }] : []),
      ...pageLine(text),
      ...(part > 1 ? [{ basis: "masthead" as const, facts: masthead }] : []),
    ];
    const neighbours = neighboursOf(path, context);
    return [{ file: path, sha256, encoding: decoded.encoding, part, firstLine, text, given, neighbours }];
  });
  return { pages, warnings: [...named.warnings, ...damagedLines(path, decoded.text), ...long] };
}
