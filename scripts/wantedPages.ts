/** What a build asks of Eleventy: which pages of a site that is in memory already. */
import type { Due, Published } from "./publish.ts";

/** The event by which the site's configuration asks for it; without an answer Eleventy runs by itself. */
export const PAGES_WANTED = "pages.wanted";

/** All templates; and those of which each makes many pages. */
export const TEMPLATES = "templates";
export const PAGED_TEMPLATES = "templates/paged";

export type WantedPages = {
  articles: string;
  out: string;
  published: Published;
  /** The folder whose templates are used. */
  templates: typeof TEMPLATES | typeof PAGED_TEMPLATES;
};

/** So many pages at a time: Eleventy holds all that it has rendered until the last is written, some 50 KB a page. */
const AT_A_TIME = 4000;

/** All that is due, in lots that together are the whole; one lot where nothing is due. */
export function lotsOf(due: Due, most: number = AT_A_TIME): Due[] {
  const nothing = Object.fromEntries(Object.keys(due).map((kind) => [kind, []])) as unknown as Due;
  const lots: Due[] = [nothing];
  let room = most;
  for (const [kind, items] of Object.entries(due))
    for (let from = 0; from < items.length;) {
      if (room === 0) {
        lots.push(nothing);
        room = most;
      }
      const lot = items.slice(from, from + room);
      lots.push({ ...lots.pop()!, [kind]: lot });
      from += lot.length;
      room -= lot.length;
    }
  return lots;
}
