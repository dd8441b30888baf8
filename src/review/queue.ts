/** What a person is to look at: parses that wait, then the doubtful articles, worst first. */
import { heldFiles } from "../archive/heldFiles.ts";
import { pendingParses, type Pending } from "../archive/pending.ts";
import { openingOf, openingWords } from "../archive/openingWords.ts";
import { readArchive, type ArchiveFile } from "../archive/readArchive.ts";
import { doubtfulTenth, leastSure } from "../archive/reviewFirst.ts";
import type { Article } from "../archiveTypes.ts";
import { readArticleFile } from "../frontMatter.ts";
import { HEADING_LENGTH } from "../lexicon/placeholders.ts";

/** `confidence` is 0 for what waits. */
export type QueueRow = { id: string; heading: string | null; confidence: number; waits: boolean };

/** Title or first words; `null` where it has neither. */
export const headingOf = ({ front, body }: Pick<Article, "front" | "body">): string | null =>
  front.title ?? (openingWords(openingOf(body), HEADING_LENGTH) || null);

export function waitingRow({ id, text, parsed }: Pending): QueueRow {
  const read = readArticleFile(text ?? parsed);
  return { id, heading: read.ok ? headingOf(read.value) : null, confidence: 0, waits: true };
}

/** The archive folder's files → what there is to look at. Articles that a person edited or checked are not asked about again, unless they wait. */
export function reviewQueue(files: readonly ArchiveFile[]): QueueRow[] {
  const { isByHand } = heldFiles(files);
  const waiting = pendingParses(files).map(waitingRow);
  const waits = new Set(waiting.map(({ id }) => id));
  const parsed = readArchive([...files])
    .articles.filter(
      ({ front }) => front.checked === undefined && !isByHand(front.id) && !waits.has(front.id),
    )
    .map((article) => ({
      article,
      confidence: article.front.confidence,
      join: leastSure(article.front.joins ?? []),
    }));
  const doubtful = doubtfulTenth(parsed).map(({ article, confidence }): QueueRow => ({
    id: article.front.id,
    heading: headingOf(article),
    confidence,
    waits: false,
  }));
  return [...waiting, ...doubtful];
}
