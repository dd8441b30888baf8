/**
 * What of each page is left over, where its record alone does not say it any more: since it was written a person took
 * lines into an article, or out of one, or the page was corrected under an article that stays as it is.
 */
import type { Archive, PageSheet } from "../archiveTypes.ts";
import { leftOver, lineClaims } from "./lineClaims.ts";
import { glanceOf } from "./pageGlance.ts";
import type { FindPages } from "./pageFinder.ts";

type Held = Pick<Archive, "articles" | "pages" | "ledger">;

/** The pages of which their records may say too much, or too little. */
function touchedPages({ articles, pages }: Held, find: FindPages): PageSheet[] {
  const held = new Set(articles.map(({ front }) => front.id));
  const written = new Map(pages.flatMap((page) => Object.entries(page.articles)));
  const byHand = articles.filter(({ front, digest }) => written.get(front.id)?.digest !== digest);
  const claimed = new Set(
    byHand.flatMap(({ front }) => [front.source].flat().flatMap(find)).map(([{ id }]) => id),
  );
  return pages.filter(
    ({ id, earlier, articles: own }) =>
      claimed.has(id) || earlier !== undefined || Object.keys(own).some((article) => !held.has(article)),
  );
}

/** The pages, each with a glance that counts what is left over of it now. */
export function withLeftOver(archive: Held, find: FindPages): PageSheet[] {
  const touched = touchedPages(archive, find);
  if (touched.length === 0) return archive.pages;
  const claims = lineClaims(archive, touched);
  const unassigned = new Map(touched.map((page) => [page.id, leftOver(page, claims).characters]));
  return archive.pages.map((page): PageSheet => {
    const count = unassigned.get(page.id);
    return count === undefined ? page : { ...page, glance: { ...glanceOf(page), unassigned: count } };
  });
}
