/** Where the words of articles that are held no more went: into others of their issue, or into those that nothing knew before. */
import { readArticleFile } from "../frontMatter.ts";
import type { Held, HeldArticle } from "./heldFiles.ts";
import type { Ledger } from "./ledger.ts";
import { issueOfId } from "./listedIn.ts";
import { sharedStretches, stretches } from "./matchArticles.ts";

/** Share of an article's words from which they count as held elsewhere. */
const FOUND = 0.5;
/** Share of an article's words that an article must hold, beyond what others hold, to be one of those it went into. */
const PART = 0.2;

/** Words without marks, spaces and Markdown: print and Markdown write those differently. */
export const bareWords = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Title and body of an article's file. */
export function wordsOfFile(file: string): string {
  const read = readArticleFile(file);
  if (!read.ok) return bareWords(file);
  const { kicker = "", title = "", subtitle = "" } = read.value.front;
  return bareWords(kicker + title + subtitle + read.value.body);
}

/** Whether an article's file holds most words of another's. */
export function isHeldIn(file: string, other: string): boolean {
  const own = stretches(wordsOfFile(file));
  const whole = [...own.values()].reduce((sum, count) => sum + count, 0);
  return sharedStretches(own, stretches(wordsOfFile(other))) >= whole * FOUND;
}

type Stretches = ReadonlyMap<string, number>;
/** A text that is sought, and the articles that hold enough of it to be looked at. */
type Sought = { issue: string; own: Stretches; whole: number; near: Map<string, Stretches> };

/** The articles that hold a text between them, most of it first; none where less than half of it is held. */
function holding({ own, whole, near }: Sought): string[] {
  const rest = new Map(own);
  const waiting = new Map(near);
  const found: string[] = [];
  for (let held = 0; ;) {
    let best: { id: string; count: number } = { id: "", count: 0 };
    for (const [id, other] of waiting) {
      const count = sharedStretches(rest, other);
      if (count > best.count) best = { id, count };
    }
    if (best.count < whole * PART || best.count === 0) return held < whole * FOUND ? [] : found;
    for (const [stretch, times] of rest)
      rest.set(stretch, Math.max(0, times - (waiting.get(best.id)!.get(stretch) ?? 0)));
    waiting.delete(best.id);
    found.push(best.id);
    held += best.count;
  }
}

/** An article is set beside all that are sought at once: the issue of an unknown day may hold a whole archive. */
function compare(article: HeldArticle, isNew: boolean, holders: ReadonlyMap<string, Sought[]>): void {
  const own = stretches(wordsOfFile(article.text));
  const shares = new Map<Sought, number>();
  for (const [stretch, count] of own)
    for (const each of holders.get(stretch) ?? [])
      shares.set(each, (shares.get(each) ?? 0) + Math.min(count, each.own.get(stretch)!));
  const issue = issueOfId(article.id);
  for (const [each, share] of shares)
    if (share >= each.whole * PART && (isNew || each.issue === issue)) each.near.set(article.id, own);
}

/** Articles that this run gave and that are not at hand, since it takes an archive in parts: told only where they are asked for. */
export type Others = () => Iterable<HeldArticle>;

/** Texts that are held no more, by the ids of their articles → the articles that hold each between them, most of it first. */
export function findElsewhere(
  lost: ReadonlyMap<string, string>,
  after: Held,
  ledger: Ledger,
  others: Others = () => [],
): Map<string, string[]> {
  const sought = new Map<string, Sought>();
  const holders = new Map<string, Sought[]>();
  for (const [id, text] of lost) {
    // Of no words nobody can say where they went.
    const own: Stretches = text === "" ? new Map() : stretches(text);
    const whole = [...own.values()].reduce((sum, count) => sum + count, 0);
    const each: Sought = { issue: issueOfId(id), own, whole, near: new Map() };
    sought.set(id, each);
    for (const stretch of own.keys()) {
      const known = holders.get(stretch);
      if (known === undefined) holders.set(stretch, [each]);
      else known.push(each);
    }
  }
  const issues = new Set([...sought.values()].map(({ issue }) => issue));
  if (sought.size > 0) {
    for (const article of after.articles.values()) {
      const isNew = ledger.entries.size > 0 && !ledger.entries.has(article.id);
      if (isNew || issues.has(issueOfId(article.id))) compare(article, isNew, holders);
    }
    for (const article of others()) compare(article, true, holders);
  }
  return new Map([...sought].map(([id, each]) => [id, holding(each)]));
}
