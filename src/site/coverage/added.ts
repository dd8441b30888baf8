/**
 * To which issues articles were added last. An archive does not say when: a file's time is that of a copy, and the same
 * pages taken in at once or one by one make the same archive. What was there at the build before is known to the site it
 * replaces; so a site keeps a list of the issues that grew, the last first, and hands it on.
 */
import type { LedgerEntry } from "../../archiveTypes.ts";
import type { Entry } from "../shapes.ts";
import type { PreviousSite } from "./changes.ts";

/** Issues that are remembered. */
const KEPT = 24;

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");

/** Addresses of issues, an address a line; none for a first build. An article that was cut out of another is not new. */
export function issuesAdded(
  previous: Pick<PreviousSite, "articles" | "added"> | null,
  entries: readonly Pick<Entry, "article" | "issue">[],
  ledger: readonly LedgerEntry[],
): string {
  if (previous === null) return "";
  const known = new Set(linesOf(previous.articles).map((line) => line.split("\t")[0]!));
  for (const { to } of ledger) for (const id of to) known.add(id);
  const standing = new Set(entries.map(({ issue }) => issue));
  const added = entries.filter(({ article }) => !known.has(article.front.id)).map(({ issue }) => issue);
  const before = linesOf(previous.added).filter((issue) => standing.has(issue));
  return [...new Set([...added.toReversed(), ...before])]
    .slice(0, KEPT)
    .map((issue) => `${issue}\n`)
    .join("");
}

/** The issues that grew last; where no build has seen any, those printed last. `heading` says which. */
export type Latest<Issue> = { heading: string; issues: Issue[] };

/** `issues` in order of date; `most` of them are taken. */
export function latestIssues<Issue extends { address: string }>(
  added: string,
  issues: readonly Issue[],
  most: number,
  words: { added: string; latest: string },
): Latest<Issue> {
  const byAddress = new Map(issues.map((issue) => [issue.address, issue]));
  const grown = linesOf(added).flatMap((address) => byAddress.get(address) ?? []);
  return grown.length > 0
    ? { heading: words.added, issues: grown.slice(0, most) }
    : { heading: words.latest, issues: issues.slice(-most).toReversed() };
}
