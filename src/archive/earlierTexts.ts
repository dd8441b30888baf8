/**
 * Texts that a page had before its file was corrected: kept where an article that stays as it is names their lines, and
 * from then on, since what a person undoes or brings back may name them again.
 */
import type { EarlierText, PageSheet } from "../archiveTypes.ts";
import type { Held } from "./heldFiles.ts";
import { printedOn } from "./places.ts";
import type { Plan } from "./planWrites.ts";

/** The texts of a page that are kept, and the one it had last, if that is another by now. */
export type Former = { kept: EarlierText[]; last: EarlierText | null };

export function formerTexts(earlier: PageSheet | null, now: Pick<PageSheet, "sha256">): Former {
  if (earlier === null) return { kept: [], last: null };
  const kept = (earlier.earlier ?? []).filter(({ sha256 }) => sha256 !== now.sha256);
  const { sha256 } = earlier;
  return { kept, last: sha256 === now.sha256 ? null : { sha256, ...printedOn(earlier) } };
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

/** The records of a plan's pages, each with the texts it had before that are kept. */
export function withEarlierTexts(
  records: readonly { sheet: PageSheet; former: Former }[],
  held: Held,
  plan: Pick<Plan, "articles" | "removals">,
): PageSheet[] {
  const isAsked = records.some(({ former }) => former.last !== null);
  const named = isAsked ? namedByWhatStays(held, plan) : new Set();
  return records.map(({ sheet, former: { kept, last } }) => {
    const earlier = last !== null && named.has(last.sha256) ? [...kept, last] : kept;
    return earlier.length === 0 ? sheet : { ...sheet, earlier };
  });
}
