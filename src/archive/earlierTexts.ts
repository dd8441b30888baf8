/** Texts that a page had before its file was corrected: kept as long as an article that stays as it is names their lines. */
import type { EarlierText, PageSheet } from "../archiveTypes.ts";
import type { Held } from "./heldFiles.ts";
import { printedOn } from "./places.ts";
import type { Plan } from "./planWrites.ts";

/** The texts that a page had once, of which any may still be named. */
export function formerTexts(earlier: PageSheet | null, now: Pick<PageSheet, "sha256">): EarlierText[] {
  if (earlier === null) return [];
  return [...(earlier.earlier ?? []), { sha256: earlier.sha256, ...printedOn(earlier) }].filter(
    (former) => former.sha256 !== now.sha256,
  );
}

/** Digests of the files that sources name in what a plan leaves as it is. */
function namedByWhatStays(
  { articles, written }: Held,
  plan: Pick<Plan, "articles" | "removals">,
): ReadonlySet<string> {
  const changed = new Set([...plan.articles.map(({ path }) => path), ...plan.removals]);
  const staying = [...articles.values()].filter(({ path }) => !changed.has(path));
  return new Set([
    ...staying.flatMap(({ text }) =>
      [...text.matchAll(/\bsha256: *["']?([0-9a-f]{64})/g)].map(([, sha256]) => sha256!),
    ),
    ...[...written.values()].flatMap(({ goesOn = [] }) => goesOn.map(({ sha256 }) => sha256)),
  ]);
}

/** The records of a plan's pages, each with its former texts that what stays in the archive still names. */
export function withEarlierTexts(
  records: readonly { sheet: PageSheet; former: readonly EarlierText[] }[],
  held: Held,
  plan: Pick<Plan, "articles" | "removals">,
): PageSheet[] {
  if (records.every(({ former }) => former.length === 0)) return records.map(({ sheet }) => sheet);
  const named = namedByWhatStays(held, plan);
  return records.map(({ sheet, former }) => {
    const earlier = former.filter(({ sha256 }) => named.has(sha256));
    return earlier.length === 0 ? sheet : { ...sheet, earlier };
  });
}
