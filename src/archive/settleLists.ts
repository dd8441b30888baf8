/**
 * Lists of pages' records, once articles have their lines: every printed character stays in one place where a person's
 * article keeps lines that its new parse has no more, or where its parse waits with lines that nobody else has.
 */
import type { LedgerEntry, PageSheet } from "../archiveTypes.ts";
import type { Held } from "./heldFiles.ts";
import { heldSources } from "./heldSources.ts";
import {
  claimedLines,
  lineClaims,
  LISTS,
  UNASSIGNED,
  type LineClaim,
  type LineClaims,
} from "./lineClaims.ts";
import { parseLineRef } from "./lineRefs.ts";
import { pageFinder } from "./pageFinder.ts";
import { inRanges } from "./places.ts";
import { stretchesOf } from "./stretches.ts";

/** A part of a line, `[from, to)` in characters. */
type Piece = { from: number; to: number };

/** What is left of a part of a line: `[0, 9)` without `[2, 4)` → `[0, 2)`, `[4, 9)`. */
const without = (whole: Piece, taken: readonly Piece[]): Piece[] =>
  taken.reduce(
    (left, { from, to }) =>
      left
        .flatMap((piece) => [
          { from: piece.from, to: Math.min(piece.to, from) },
          { from: Math.max(piece.from, to), to: piece.to },
        ])
        .filter((piece) => piece.from < piece.to),
    [whole],
  );

/** Parts of a line as references to it, of what is not blank in them; the number alone where they are all of it. */
function refsOf(line: number, text: string, pieces: readonly Piece[]): (number | string)[] {
  if (pieces.length === 0) return [];
  const characters = Array.from(text);
  const isPrinted = ({ from, to }: Piece): boolean => characters.slice(from, to).join("").trim() !== "";
  if (!without({ from: 0, to: characters.length }, pieces).some(isPrinted)) return [line];
  return pieces
    .filter(isPrinted)
    .map(({ from, to }) => `${line}[${from}:${Math.min(to, characters.length)}]`);
}

/** Lines of a page's text, and who has them. */
type Lines = ReadonlyMap<string, { number: number; text: string; claims: readonly LineClaim[] }>;

const linesOf = (page: PageSheet, claims: LineClaims): Lines =>
  new Map(claimedLines(page, claims).map((line) => [`${page.id} ${line.number}`, line]));

/** What a person takes into an article stays listed: where they give it back, it is what it was. */
const takenByRuns = (claims: readonly LineClaim[]): LineClaim[] =>
  claims.filter(({ listed, byHand }) => !listed && !byHand);

/** A list without what articles of runs have. */
function stillListed(page: PageSheet, refs: readonly string[], lines: Lines): string[] {
  return refs.flatMap((ref) => {
    const listed = stretchesOf(page, [ref]).map(({ line, from, to }) => {
      const { number, text, claims } = lines.get(line)!;
      return { number, text, from, to, left: without({ from, to }, takenByRuns(claims)) };
    });
    const isWhole = listed.every(({ from, to, left }) => left[0]?.from === from && left[0].to === to);
    return isWhole ? [ref] : inRanges(listed.flatMap(({ number, text, left }) => refsOf(number, text, left)));
  });
}

const ALL: Piece = { from: 0, to: Infinity };

/** What of a page nobody has. */
const nobodys = (lines: Lines): string[] =>
  inRanges(
    [...lines.values()].flatMap(({ number, text, claims }) =>
      text.trim() === "" ? [] : refsOf(number, text, without(ALL, claims)),
    ),
  );

function inOrder(refs: readonly string[]): string[] {
  const place = (ref: string): [number, number] => {
    const { from, part } = parseLineRef(ref);
    return [from, part?.[0] ?? 0];
  };
  return refs.toSorted((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
}

function settled(page: PageSheet, claims: LineClaims): PageSheet {
  const lines = linesOf(page, claims);
  const lists = LISTS.map((list) => [list, stillListed(page, page[list], lines)] as const);
  const sheet: PageSheet = { ...page, ...Object.fromEntries(lists) };
  const left = nobodys(lines);
  return left.length === 0 ? sheet : { ...sheet, [UNASSIGNED]: inOrder([...sheet[UNASSIGNED], ...left]) };
}

/** The pages that are asked for, and those on which something is otherwise: their records, or articles that have lines on them. */
function pagesToSettle(before: Held, after: Held, asked: readonly string[]): PageSheet[] {
  const ids = new Set([...before.articles.keys(), ...after.articles.keys()]);
  const isChanged = (id: string): boolean =>
    before.articles.get(id)?.digest !== after.articles.get(id)?.digest;
  const changed = new Set([...ids].filter(isChanged));
  const find = pageFinder(after.sheets);
  const pages = [before, after]
    .flatMap(heldSources)
    .filter(({ id }) => changed.has(id))
    .flatMap(({ read }) => read().front.source)
    .flatMap(find)
    .map(([page]) => page.id);
  const touched = new Set([...asked, ...pages]);
  const known = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  return after.sheets.filter((sheet) => touched.has(sheet.id) || known.get(sheet.id) !== sheet);
}

/**
 * The archive before something changed in it and after it → the records of pages whose lists must change too; `asked`: ids
 * of pages to look at in any case.
 */
export function settledSheets(
  before: Held,
  after: Held,
  ledger: readonly LedgerEntry[],
  asked: readonly string[],
): PageSheet[] {
  const pages = pagesToSettle(before, after, asked);
  if (pages.length === 0) return [];
  const articles = heldSources(after).map(({ read }) => read());
  const claims = lineClaims({ articles, pages: after.sheets, ledger }, pages);
  return pages.flatMap((page) => {
    const sheet = settled(page, claims);
    return LISTS.every((list) => sheet[list].join() === page[list].join()) ? [] : [sheet];
  });
}
