/** Files of runs whose page gives them no more: they waited with a new cut, and go when it is taken. */
import { readArticleFile } from "../frontMatter.ts";
import { pageOfArticle } from "./address.ts";
import type { Held } from "./heldFiles.ts";
import { pageFinder } from "./pageFinder.ts";
import { stretchesOf, type Stretch } from "./stretches.ts";

/** `parses`: those that are taken; `waits`: whether an article has a parse beside it, and so is given still. */
export function givenUp(held: Held, parses: readonly string[], waits: (id: string) => boolean): string[] {
  const find = pageFinder(held.sheets);
  const taken = new Map<string, Stretch[]>();
  const pages = new Set<string>();
  for (const parsed of parses) {
    const read = readArticleFile(parsed);
    for (const [page, refs] of read.ok ? [read.value.front.source].flat().flatMap(find) : []) {
      pages.add(page.id);
      for (const stretch of stretchesOf(page, refs))
        taken.set(stretch.line, [...(taken.get(stretch.line) ?? []), stretch]);
    }
  }
  const sheets = new Map(held.sheets.map((sheet) => [sheet.id, sheet]));
  return [...held.written].flatMap(([id, { lines = [], goesOn }]) => {
    // Of a story that goes on elsewhere only a run of all its pages can say that it is given no more.
    if (goesOn !== undefined) return [];
    const sheet = pages.has(pageOfArticle(id)) ? sheets.get(pageOfArticle(id)) : undefined;
    if (sheet === undefined || !held.articles.has(id) || held.isByHand(id) || waits(id)) return [];
    const isTaken = stretchesOf(sheet, lines).some(({ line, from, to }) =>
      taken.get(line)?.some((other) => other.from < to && from < other.to),
    );
    return isTaken ? [id] : [];
  });
}
