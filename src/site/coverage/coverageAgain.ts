/** The coverage page of an archive in which nothing but articles' bodies is other than it was. */
import type { Words } from "../../words/words.ts";
import type { Entry } from "../shapes.ts";
import { qualityAgain, type BodyCounts } from "./archiveQuality.ts";
import { listArticles, namedOf, writeChanges, type PreviousSite } from "./changes.ts";
import { showChanges, type CoverageHeld, type CoverageShown } from "./coverage.ts";

/** The list of articles with their lines; `null` where a line is not there, or says the same: the list tells what changed. */
function listAgain(list: string, entries: readonly Entry[]): string | null {
  let text = `\n${list.trim()}\n`;
  for (const { article } of entries) {
    const line = `\n${listArticles([article])}`;
    const from = text.indexOf(line.slice(0, line.indexOf("\t") + 1));
    const to = text.indexOf("\n", from + 1) + 1;
    if (from < 0 || text.slice(from, to) === line) return null;
    text = text.slice(0, from) + line + text.slice(to);
  }
  return text.slice(1);
}

/**
 * `corrected`: the articles whose bodies are others, in the archive's order. `null` where the lists of the site before say
 * nothing of one, or take it for the same.
 */
export function coverageAgain(
  { papers, quality }: CoverageHeld,
  { corrected, more, previous }: { corrected: readonly Entry[]; more: BodyCounts; previous: PreviousSite },
  words: Words,
): CoverageShown | null {
  const articleList = listAgain(previous.articles, corrected);
  if (articleList === null) return null;
  const others = corrected.map(({ article }) => ({ id: article.front.id, kind: "changed" as const }));
  const changes = {
    added: 0,
    changed: others.length,
    removed: 0,
    elsewhere: 0,
    newest: namedOf(others),
    gone: [],
  };
  return {
    papers,
    quality: qualityAgain(quality, more, words),
    changes: showChanges(changes, corrected, words),
    articleList,
    changeList: writeChanges(changes),
  };
}
