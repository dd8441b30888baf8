/** No id is given twice: which was the last of each page. */
import { pageOfArticle } from "./address.ts";
import { idOfPath, isArticle, type Held } from "./heldFiles.ts";
import type { Ledger } from "./ledger.ts";
import { ordinalOf } from "./matchArticles.ts";
import type { ArchiveFile } from "./readArchive.ts";

/** The highest ordinal that was ever given to an article of each page, by a run or by a person. */
export function lastOrdinals(files: readonly ArchiveFile[], held: Held, ledger: Ledger): Map<string, number> {
  const last = new Map<string, number>();
  const ids = [
    ...held.written.keys(),
    ...held.articles.keys(),
    ...ledger.entries.keys(),
    ...files.flatMap(({ path }) => (isArticle(path) ? (idOfPath(path) ?? []) : [])),
  ];
  for (const id of ids) {
    const page = pageOfArticle(id);
    last.set(page, Math.max(last.get(page) ?? 0, ordinalOf(id) || 0));
  }
  return last;
}
