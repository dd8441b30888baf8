/**
 * Printed lines of articles that are held no more: a person withdrew one, or put its text into others. They are in no
 * article's source, and yet not left over: the ledger says what became of them, and so does their page.
 */
import type { LedgerEntry, PageSheet, WrittenArticle } from "../archiveTypes.ts";
import { articleAddress, idParts } from "./address.ts";
import type { FindPages } from "./pageFinder.ts";

/** `absent`: its file was taken away since the last run, or cannot be read. */
export type Became = "withdrawn" | "elsewhere" | "absent";

/** `address`: the article's own, at which it is said where its text is now; `ref` as in `Source.lines`. */
export type Gone = { id: string; became: Became; address: string; ref: string };

/** Its page has its lines still, among what else was printed there. */
const isOnPage = ({ to }: LedgerEntry): boolean => to.some((id) => idParts(id).article === undefined);

/** `null` of what a run removed, or never wrote: its lines are its page's. */
function becameOf({ removed, digest }: WrittenArticle, said: LedgerEntry | undefined): Became | null {
  if (removed === true || (said === undefined && digest === "")) return null;
  if (said === undefined || said.fate === "held") return "absent";
  if (isOnPage(said)) return null;
  return said.fate === "withdrawn" ? "withdrawn" : "elsewhere";
}

/** Page id → the lines on it of articles that are held no more; `held`: the ids of those that are. */
export function goneArticles(
  pages: readonly PageSheet[],
  ledger: readonly LedgerEntry[],
  held: ReadonlySet<string>,
  find: FindPages,
): Map<string, Gone[]> {
  const found = new Map<string, Gone[]>();
  const said = new Map(ledger.map((entry) => [entry.id, entry]));
  for (const { id: page, articles } of pages)
    for (const [id, entry] of Object.entries(articles)) {
      const became = held.has(id) ? null : becameOf(entry, said.get(id));
      if (became === null) continue;
      const add = (sheet: string, ref: string): void => {
        found.set(sheet, [...(found.get(sheet) ?? []), { id, became, address: articleAddress(id), ref }]);
      };
      for (const ref of entry.lines ?? []) add(page, ref);
      for (const [sheet, refs] of (entry.goesOn ?? []).flatMap(find))
        for (const ref of refs) add(sheet.id, ref);
    }
  return found;
}
