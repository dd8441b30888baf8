/** The pages of a site in which nothing but articles' bodies is other than it was. */
import { readFileSync } from "node:fs";
import matter from "gray-matter";
import { globSync } from "tinyglobby";
import { matterOptions } from "../src/safeYaml.ts";
import { pageFile } from "../src/site/relativeLink.ts";
import { writerTo } from "./carryAway.ts";
import type { OfMany } from "./pagesOfMany.ts";
import type { Published } from "./publish.ts";
import { OF_THE_WHOLE, siteTemplates } from "./siteTemplates.ts";
import { PAGED_TEMPLATES, TEMPLATES } from "./wantedPages.ts";

type Matter = Partial<OfMany> & { permalink: string | false };

/** Writes those that are due, and those that tell of the archive as a whole, without loading Eleventy for a few pages. */
export function writeChangedPages(published: Published, out: string): void {
  const { compile } = siteTemplates();
  const write = writerTo(out);
  const paged = globSync(`${PAGED_TEMPLATES}/*.njk`).sort();
  for (const file of [...OF_THE_WHOLE.map((name) => `${TEMPLATES}/pages/${name}.njk`), ...paged]) {
    const { data, content } = matter(readFileSync(file, "utf8"), matterOptions);
    const { each, permalink, ...rest } = data as Matter;
    if (each !== undefined && published.due[each].length === 0) continue;
    const url = permalink === false ? "" : permalink;
    const told = { page: { url }, ...rest, ...(each === undefined ? {} : { each }) };
    const page = compile(content, file)(told, published, out);
    if (page !== undefined) write(pageFile(url), page);
  }
}
