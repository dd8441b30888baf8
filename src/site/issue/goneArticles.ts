/**
 * Printed lines of articles that are held no more: a person withdrew one, or put its text into others. They are in no
 * article's source, and yet not left over: the ledger says what became of them, and so does their page.
 */
import { articleAddress, idParts } from "../../archive/address.ts";
import { parseLineRef, type LineRef } from "../../archive/lineRefs.ts";
import { pageFinder } from "../../archive/pageFinder.ts";
import type { LedgerEntry, PageSheet } from "../../archiveTypes.ts";

/** `address`: the article's own, at which it is said where its text is now. */
export type Gone = { became: "withdrawn" | "elsewhere"; address: string; ref: LineRef };

/** Its page has its lines still, among what else was printed there. */
const isOnPage = ({ to }: LedgerEntry): boolean => to.some((id) => idParts(id).article === undefined);

/** Page id → the lines on it of articles that are held no more. What a run removed is none of them. */
export function goneArticles(
  pages: readonly PageSheet[],
  ledger: readonly LedgerEntry[],
): Map<string, Gone[]> {
  const found = new Map<string, Gone[]>();
  const find = pageFinder(pages);
  const left = ledger.filter((entry) => entry.fate !== "held" && !isOnPage(entry));
  const fates = new Map(left.map(({ id, fate }) => [id, fate]));
  for (const { id: page, articles } of pages)
    for (const [id, { lines = [], goesOn = [], removed }] of Object.entries(articles)) {
      const fate = fates.get(id);
      if (fate === undefined || removed === true) continue;
      const gone = {
        became: fate === "withdrawn" ? ("withdrawn" as const) : ("elsewhere" as const),
        address: articleAddress(id),
      };
      const add = (sheet: string, ref: LineRef): void => {
        found.set(sheet, [...(found.get(sheet) ?? []), { ...gone, ref }]);
      };
      for (const ref of lines.map(parseLineRef)) add(page, ref);
      for (const [sheet, refs] of goesOn.flatMap(find))
        for (const ref of refs) add(sheet.id, parseLineRef(ref));
    }
  return found;
}
