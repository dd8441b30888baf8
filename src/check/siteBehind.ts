/** Whether a site was built from the archive as it now is: its own list of articles says from which. */
import type { Article } from "../archiveTypes.ts";
import { compareLists, listArticles } from "../site/coverage/changes.ts";
import type { Warning } from "../types.ts";
import { fault } from "./fault.ts";

/** `list` is the site's `coverage/articles.tsv`. */
export function siteBehind(list: string, articles: readonly Article[]): Warning[] {
  const { added, changed, removed } = compareLists(list, listArticles(articles));
  if (added + changed + removed === 0) return [];
  const message = `the archive has ${added} articles that this site has not, ${changed} that changed since, and lacks ${removed} that it has; build again`;
  return [fault("site-behind", "coverage/articles.tsv", message)];
}
