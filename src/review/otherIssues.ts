/** Articles to which a person gave the ids of another issue, and which have lines of this one's pages still. */
import { heldFiles, type Held } from "../archive/heldFiles.ts";
import { heldSources, sourcesIn, type SourcedArticle } from "../archive/heldSources.ts";
import { lineClaims } from "../archive/lineClaims.ts";
import { issueOfId } from "../archive/listedIn.ts";
import { pageFinder } from "../archive/pageFinder.ts";
import { besides } from "../archive/pending.ts";
import { stretchesOf } from "../archive/stretches.ts";
import type { Desk } from "./act.ts";

/** Whether articles of other issues have lines of the parses of these. */
export function areElsewhere({ files, others = [] }: Desk, ids: readonly string[]): boolean {
  if (others.length === 0) return false;
  const held = heldFiles(files);
  const find = pageFinder(held.sheets);
  const claims = lineClaims({ articles: others, pages: held.sheets, ledger: [] });
  return besides(files, held)
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ parsed }) => sourcesIn(parsed).flatMap(find))
    .flatMap(([page, refs]) => stretchesOf(page, refs))
    .some(({ line, from, to }) =>
      claims.get(line)?.some((claim) => !claim.listed && claim.from < to && from < claim.to),
    );
}

/** By issue, a person's articles whose ids are another's, and which have lines of its pages. */
export function ofOtherIssues(held: Held): Map<string, SourcedArticle[]> {
  const find = pageFinder(held.sheets);
  const found = new Map<string, SourcedArticle[]>();
  for (const { id, read } of heldSources(held).filter((each) => held.isByHand(each.id))) {
    const article = read();
    const issues = new Set(article.front.source.flatMap(find).map(([page]) => issueOfId(page.id)));
    issues.delete(issueOfId(id));
    for (const issue of issues) found.set(issue, [...(found.get(issue) ?? []), article]);
  }
  return found;
}
