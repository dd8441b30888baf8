/** Printed lines that a person chose on the page → the paragraph they are. */
import type { PageSheet } from "../archiveTypes.ts";
import type { Held } from "../archive/heldFiles.ts";
import { heldSources, type SourcedArticle } from "../archive/heldSources.ts";
import { lineClaims } from "../archive/lineClaims.ts";
import { readLines } from "../stages/2-lines.ts";
import { piecesAt, type PrintedPiece } from "./printedPieces.ts";

/** `lzcb-20200528-a05 12[3:9]`: a page and a line of it, or a stretch of one, as a choice names it. */
export const choiceOf = (page: string, ref: string): string => `${page} ${ref}`;

/** The text of pieces as a reader should see it, with the line ends and marks that print has and text has not taken out. */
function textOf(pieces: readonly PrintedPiece[], sheet: PageSheet): string {
  const lines = new Map(
    readLines({ ...sheet, given: [], neighbours: [] }).map((line) => [line.number, line] as const),
  );
  const texts = pieces.map(({ line: { number }, from, to }) => {
    const { text, at } = lines.get(number)!;
    return Array.from({ length: text.length }, (_, unit) =>
      at[unit]! >= from && at[unit]! < to ? text[unit]! : "",
    ).join("");
  });
  return texts.reduce((all, text) => all + (/[\w,.]$/.test(all) && /^\w/.test(text) ? " " : "") + text, "");
}

/** `null` where nothing was chosen that the pages have, and no article. */
export function chosenLines(
  choices: readonly string[],
  held: Held,
  others: readonly SourcedArticle[] = [],
): { pieces: PrintedPiece[]; text: string } | null {
  const { sheets } = held;
  const articles = [...heldSources(held).map(({ read }) => read()), ...others];
  const claims = lineClaims({ articles, pages: sheets, ledger: [] });
  const isFree = (page: string, { line: { number }, from, to }: PrintedPiece): boolean =>
    !(claims.get(`${page} ${number}`) ?? []).some(
      (claim) => !claim.listed && claim.from < to && from < claim.to,
    );
  const found = sheets.flatMap((sheet) => {
    const refs = [...new Set(choices)].flatMap((choice) => {
      const [page, ref = ""] = choice.split(" ", 2);
      return page === sheet.id && /^\d+(?:\[\d+:\d+\])?$/.test(ref) ? [ref] : [];
    });
    const pieces = piecesAt(sheet, refs).filter((piece) => isFree(sheet.id, piece));
    return pieces.length === 0 ? [] : [{ pieces, text: textOf(pieces, sheet) }];
  });
  if (found.length === 0) return null;
  return { pieces: found.flatMap(({ pieces }) => pieces), text: found.map(({ text }) => text).join("") };
}
