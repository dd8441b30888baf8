/** From an article to the printed lines it was made of, and back. */
import { pageAddress } from "../../archive/address.ts";
import type { PageSheet } from "../../archiveTypes.ts";
import type { Source } from "../../types.ts";
import { parseLineRef, type LineRef } from "../../archive/lineRefs.ts";
import type { Words } from "../../words/words.ts";
import { groupBy } from "../shelves/paging.ts";
import type { Entry, Link } from "../shapes.ts";
import { lineRefWords } from "../words.ts";

/** An article's claim on the lines of one raw page. */
export type Claim = { entry: Entry; refs: LineRef[] };

export type Provenance = {
  /** The raw pages of each file as received, in the file's order. */
  sheetsOf: Map<string, PageSheet[]>;
  /** Page id → the articles made of it, in printed order. */
  claims: Map<string, Claim[]>;
};

const fileKey = ({ file, sha256 }: { file: string; sha256: string }): string => `${sha256} ${file}`;

export const sourcesOf = (entry: Entry): Source[] => [entry.article.front.source].flat();

/** The page that holds a line: the last of the file's pages that begins at it or before it. */
function sheetAt(sheets: PageSheet[], line: number): PageSheet | null {
  let low = 0;
  let high = sheets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sheets[middle]!.firstLine <= line) low = middle + 1;
    else high = middle;
  }
  return sheets[low - 1] ?? null;
}

/** Articles whose source is another file, or an earlier state of it, claim nothing. */
export function traceProvenance(entries: Entry[], pages: PageSheet[]): Provenance {
  const sheetsOf = groupBy(pages, fileKey);
  for (const sheets of sheetsOf.values()) sheets.sort((a, b) => a.part - b.part);
  const claims = new Map<string, Claim[]>();
  for (const entry of entries) {
    const refs = sourcesOf(entry).flatMap((source) => {
      const sheets = sheetsOf.get(fileKey(source)) ?? [];
      return source.lines
        .map(parseLineRef)
        .map((ref) => ({ ref, sheet: sheetAt(sheets, ref.from)?.id ?? "" }));
    });
    for (const [sheet, of] of groupBy(refs, (each) => each.sheet)) {
      if (sheet === "") continue;
      const claim = { entry, refs: of.map((each) => each.ref) };
      const others = claims.get(sheet);
      if (others) others.push(claim);
      else claims.set(sheet, [claim]);
    }
  }
  return { sheetsOf, claims };
}

/** What `provenance` says of one article: the pages its lines and joins are on, with all that was made of them. */
export function provenanceOf(entry: Entry, provenance: Provenance): Provenance {
  const joins = (entry.article.front.joins ?? []).flatMap(({ from, to }) => [from, to]);
  const sheetsOf = new Map<string, PageSheet[]>();
  const claims = new Map<string, Claim[]>();
  for (const source of sourcesOf(entry)) {
    const held = provenance.sheetsOf.get(fileKey(source)) ?? [];
    const lines = [...source.lines.map((text) => parseLineRef(text).from), ...joins];
    const on = new Set(lines.map((line) => sheetAt(held, line)));
    sheetsOf.set(
      fileKey(source),
      held.filter((sheet) => on.has(sheet)),
    );
    for (const sheet of on) if (sheet !== null) claims.set(sheet.id, provenance.claims.get(sheet.id) ?? []);
  }
  return { sheetsOf, claims };
}

/** The raw page that holds a line of a source, if the archive has it as it was when the article was made. */
export const sheetOfLine = (source: Source, line: number, { sheetsOf }: Provenance): PageSheet | null =>
  sheetAt(sheetsOf.get(fileKey(source)) ?? [], line);

/** Where a line of a source stands on the site. */
function lineAddress(source: Source, line: number, provenance: Provenance): string | null {
  const sheet = sheetOfLine(source, line, provenance);
  return sheet === null ? null : `${pageAddress(sheet.id)}#L${line}`;
}

type LineLink = { words: string; address: string | null };

/** References in their order; of several parts of one line, which are called the same, the first. */
function eachOnce(lines: readonly string[], words: Words): [said: string, ref: LineRef][] {
  const refs = new Map<string, LineRef>();
  for (const ref of lines.map(parseLineRef)) {
    const said = lineRefWords(ref, words);
    if (!refs.has(said)) refs.set(said, ref);
  }
  return [...refs];
}

/** One source of an article: its file, and its lines, each named once, linked where the raw page is in the archive. */
export type SourceLines = { file: string; lines: LineLink[] };

export const sourceLines = (entry: Entry, provenance: Provenance, words: Words): SourceLines[] =>
  sourcesOf(entry).map((source) => ({
    file: source.file,
    lines: eachOnce(source.lines, words).map(([said, ref]) => ({
      words: said,
      address: lineAddress(source, ref.from, provenance),
    })),
  }));

/** A sentence cut at a column's end: the lines in which it stops and goes on, and how sure that is. */
export type JoinedLines = { from: LineLink; to: LineLink; confidence: string };

/** Joins less sure than this are shown. */
export const SURE = 0.8;

export function doubtfulJoins(entry: Entry, provenance: Provenance, { matter }: Words): JoinedLines[] {
  const [source] = sourcesOf(entry);
  if (source === undefined) return [];
  const line = (number: number): LineLink => ({
    words: matter.line(number),
    address: lineAddress(source, number, provenance),
  });
  return (entry.article.front.joins ?? [])
    .filter(({ confidence }) => confidence < SURE)
    .map(({ from, to, confidence }) => ({
      from: line(from),
      to: line(to),
      confidence: confidence.toFixed(2),
    }));
}

/** The raw page an article begins on. */
export function firstSheet(entry: Entry, provenance: Provenance): Link | null {
  const [source] = sourcesOf(entry);
  const line = source?.lines[0];
  if (source === undefined || line === undefined) return null;
  const sheet = sheetOfLine(source, parseLineRef(line).from, provenance);
  return sheet === null ? null : { name: sheet.file, address: pageAddress(sheet.id) };
}
