/** What a site's record says of the archive's files, each by its path: by it the next build finds those that are others. */
import { pagePath } from "../../src/archive/address.ts";
import { glanceOf } from "../../src/archive/pageGlance.ts";
import type { Archive, Article, PageSheet } from "../../src/archiveTypes.ts";
import { isEdited } from "../../src/site/coverage/archiveQuality.ts";

/** An article's file, in a digest, and whether a person changed what it says. */
export const articleSaid = (article: Article): string =>
  `${article.digest ?? ""} ${isEdited(article) ? "edited" : "as it was"}`;

export const isSameFile = (said: string, digest: string): boolean => said.startsWith(`${digest} `);
export const wasEdited = (said: string): boolean => said.endsWith(" edited");

/** Characters of a page that belong to nothing. */
export const pageSaid = (sheet: PageSheet): string => String(glanceOf(sheet).unassigned);

export const saidBy = ({ articles, pages }: Archive): Record<string, string> =>
  Object.fromEntries([
    ...articles.map((article) => [article.path, articleSaid(article)]),
    ...pages.map((sheet) => [pagePath(sheet.id), pageSaid(sheet)]),
  ]);
