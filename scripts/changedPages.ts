/** The pages of a site in which nothing but articles' bodies is other than it was. */
import { readFileSync } from "node:fs";
import matter from "gray-matter";
import { matterOptions } from "../src/safeYaml.ts";
import type { PublishedSite } from "../src/site/pagedKinds.ts";
import { pageFile } from "../src/site/relativeLink.ts";
import type { ArticleLeaf } from "../src/site/shapes.ts";
import type { Site } from "../src/site/site.ts";
import type { WholeSite } from "../src/site/wholeSite.ts";
import { withMore } from "../src/site/lazily.ts";
import { writerTo } from "./carryAway.ts";
import type { OfMany } from "./pagesOfMany.ts";
import { OF_THE_WHOLE, siteTemplates } from "./siteTemplates.ts";
import { PAGED_TEMPLATES, TEMPLATES } from "./wantedPages.ts";

type Matter = Partial<OfMany> & { permalink: string | false };

export type ChangedPages = { whole: WholeSite; site: Site; articles: readonly ArticleLeaf[] };

/** Writes articles' pages, and those that tell of the archive as a whole, without loading Eleventy for a few pages. */
export function writeChangedPages({ whole, site, articles }: ChangedPages, out: string): void {
  const { compile } = siteTemplates();
  const write = writerTo(out);
  const told: PublishedSite = withMore(site, { carried: whole.carried });
  const ofArticles = articles.length === 0 ? [] : [`${PAGED_TEMPLATES}/article.njk`];
  for (const file of [...OF_THE_WHOLE.map((name) => `${TEMPLATES}/pages/${name}.njk`), ...ofArticles]) {
    const { data, content } = matter(readFileSync(file, "utf8"), matterOptions);
    const { permalink, ...rest } = data as Matter;
    const url = permalink === false ? "" : permalink;
    const page = compile(content, file)(
      { page: { url }, ...rest },
      { whole, site: told, due: { articles } },
      out,
    );
    if (page !== undefined) write(pageFile(url), page);
  }
}
