/** What a build asks of Eleventy: which pages of a site that is in memory already. */
import type { Published } from "./publish.ts";

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
