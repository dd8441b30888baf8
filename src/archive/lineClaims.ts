/** Who has the lines of printed pages: articles, what became of those that are held no more, and the lists of the pages' records. */
import type { LedgerEntry, PageSheet } from "../archiveTypes.ts";
import type { FrontMatter } from "../types.ts";
import { goneArticles } from "./goneArticles.ts";
import { printedLines } from "./lineRefs.ts";
import { pageFinder } from "./pageFinder.ts";
import { inRanges } from "./places.ts";
import { stretchesOf, type Stretch } from "./stretches.ts";

/** Who says that a stretch of a line is theirs. `listed`: the page's record, of what is in no article. */
type Holder = { name: string; listed: boolean; byHand: boolean };
export type LineClaim = Holder & { from: number; to: number };

/** Page id and number of a line → who has it. */
export type LineClaims = ReadonlyMap<string, readonly LineClaim[]>;

/** The list of what the rules put into no article. */
export const UNASSIGNED = "unassigned";
/** The lists of a page's record. */
export const LISTS = ["notices", "furniture", UNASSIGNED] as const;

/** An archive as far as it is asked for lines. */
type Sourced = {
  pages: readonly PageSheet[];
  ledger: readonly LedgerEntry[];
  articles: readonly { front: Pick<FrontMatter, "id" | "source">; digest?: string }[];
};

/** Claims on all pages of an archive, or on those that are `asked` for. */
export function lineClaims(
  { articles, pages, ledger }: Sourced,
  asked: readonly PageSheet[] = pages,
): LineClaims {
  const claims = new Map<string, LineClaim[]>();
  const add = (holder: Holder, stretches: readonly Stretch[]): void => {
    for (const { line, from, to } of stretches) {
      const known = claims.get(line);
      if (known === undefined) claims.set(line, [{ ...holder, from, to }]);
      else known.push({ ...holder, from, to });
    }
  };
  const find = pageFinder(asked);
  const held = new Set(articles.map(({ front }) => front.id));
  const written = new Map(pages.flatMap((page) => Object.entries(page.articles)));
  for (const { front, digest } of articles) {
    const byHand = written.get(front.id)?.digest !== digest;
    for (const [page, refs] of [front.source].flat().flatMap(find))
      add({ name: front.id, listed: false, byHand }, stretchesOf(page, refs));
  }
  const gone = goneArticles(pages, ledger, held, find);
  for (const page of asked) {
    for (const { id, ref } of gone.get(page.id) ?? [])
      add({ name: id, listed: true, byHand: true }, stretchesOf(page, [ref]));
    for (const name of LISTS) add({ name, listed: true, byHand: false }, stretchesOf(page, page[name]));
  }
  return claims;
}

/** Each printed line of a page, with its number and those who have it. */
export const claimedLines = (
  page: PageSheet,
  claims: LineClaims,
): { number: number; text: string; claims: readonly LineClaim[] }[] =>
  printedLines(page.text).map((text, i) => {
    const number = page.firstLine + i;
    return { number, text, claims: claims.get(`${page.id} ${number}`) ?? [] };
  });

/** Characters of a line that nobody has, white space aside. */
export const unclaimed = (text: string, claims: readonly LineClaim[]): number =>
  Array.from(text).filter(
    (char, at) => char.trim() !== "" && !claims.some(({ from, to }) => from <= at && at < to),
  ).length;

/** What of a page is in no article and neither notice nor furniture: how many characters, in which lines. */
export function leftOver(page: PageSheet, claims: LineClaims): { characters: number; lines: string[] } {
  const left = claimedLines(page, claims).flatMap(({ number, text, claims: all }) => {
    const count = unclaimed(
      text,
      all.filter(({ name }) => name !== UNASSIGNED),
    );
    return count === 0 ? [] : [{ number, count }];
  });
  return {
    characters: left.reduce((sum, { count }) => sum + count, 0),
    lines: inRanges(left.map(({ number }) => number)),
  };
}
