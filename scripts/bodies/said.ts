/** What a site's record says of the archive's files, each by its path: by it the next build finds those that are others. */
import { pagePath } from "../../src/archive/address.ts";
import { glanceOf } from "../../src/archive/pageGlance.ts";
import type { Archive, Article, PageSheet } from "../../src/archiveTypes.ts";
import { isEdited } from "../../src/site/coverage/archiveQuality.ts";

/** An article's file, and the parse that lies beside it, in digests. */
export type Files = Pick<Article, "digest" | "parseDigest">;

const filesSaid = ({ digest = "", parseDigest = "" }: Files): string => `${digest} ${parseDigest} `;

/** An article's files, and whether a person changed what it says. */
export const articleSaid = (article: Article): string =>
  filesSaid(article) + (isEdited(article) ? "edited" : "as it was");

export const areSameFiles = (said: string, files: Files): boolean => said.startsWith(filesSaid(files));
export const wasEdited = (said: string): boolean => said.endsWith(" edited");

/** Characters of a page that belong to nothing. */
export const pageSaid = (sheet: PageSheet): string => String(glanceOf(sheet).unassigned);

export const saidBy = ({ articles, pages }: Archive): Record<string, string> =>
  Object.fromEntries([
    ...articles.map((article) => [article.path, articleSaid(article)]),
    ...pages.map((sheet) => [pagePath(sheet.id), pageSaid(sheet)]),
  ]);
