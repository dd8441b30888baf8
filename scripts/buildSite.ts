/** The archive folder → the site with its search index: made from nothing, or, where one stands, what is other than in it. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Eleventy } from "@11ty/eleventy";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { codeDigest } from "./codeDigest.ts";
import { buildSearchIndex, type IndexOptions } from "./searchIndex.ts";
import { writeServiceWorker } from "./serviceWorker.ts";
import { beginSite, changeSite, finishSite } from "./siteFolder.ts";
import { goneFiles, recordOf, SITE_READ, type SiteRead } from "./siteRecord.ts";

/** Where a build goes, and the record of the site that stands there, of which only what is due is made. */
type PagesOrder = { out: string; previous: string; standing: string | null };

/** The archive folder → its pages in `out`, without index and service worker. `previous` is the site that this one replaces. */
export async function buildPages(
  articles: string,
  { out, previous, standing }: PagesOrder,
): Promise<SiteRead> {
  process.env["BACKFILE_ARTICLES"] = articles;
  process.env["BACKFILE_OUT"] = out;
  process.env["BACKFILE_PREVIOUS"] = previous;
  if (standing === null) delete process.env["BACKFILE_STANDING"];
  else process.env["BACKFILE_STANDING"] = standing;
  let read: SiteRead | undefined;
  const config = (eleventy: UserConfig): void => {
    eleventy.on(SITE_READ, (site: SiteRead) => {
      read = site;
    });
  };
  const options = { configPath: ".eleventy.ts", config, quietMode: true };
  const eleventy = new Eleventy(undefined, undefined, options);
  await eleventy.init();
  await eleventy.write();
  return read!;
}

/** Shards, guide and engine of the standing site's index that the newer one has not. */
function goneFromSearch(out: string, names: ReadonlySet<string>): string[] {
  const folder = join(out, "search");
  return existsSync(folder) ? readdirSync(folder).filter((name) => !names.has(name)) : [];
}

/** Files written to a site that stood, and files and folders that went; `null` for one that is new. */
export type SiteChange = { written: number; removed: number } | null;

export type SiteOptions = Pick<IndexOptions, "cache"> & {
  /** Where records of sites are kept; `.cache/sites` when not given. */
  records?: string;
  /** Made from nothing, whatever stands. */
  afresh?: boolean;
};

/**
 * A site made from nothing is there complete or not at all: an earlier one stands until it is done. A site that the last
 * build made, with this code, is changed instead, to the same bytes. Throws where `out` holds what no build wrote.
 */
export async function buildSite(
  articles: string,
  out: string,
  { afresh = false, records, ...index }: SiteOptions = {},
): Promise<{ indexed: number; change: SiteChange }> {
  const building = beginSite(out);
  const record = recordOf(out, codeDigest(), records);
  const standing = afresh ? null : record.standing();
  const { archive, made } = await buildPages(articles, {
    out: building,
    previous: out,
    standing: standing === null ? null : record.file,
  });
  const { articles: indexed, names } = await buildSearchIndex(archive, building, {
    ...index,
    standing: standing === null ? null : out,
    progress: console.log,
  });
  await writeServiceWorker(building, archive.settings.language);

  // Until it is done nobody knows what the site is made of.
  record.forget();
  let change: SiteChange = null;
  if (standing === null) finishSite(out, building);
  else {
    const gone = goneFromSearch(out, names).map((name) => `search/${name}`);
    const changes = changeSite(out, building, [...goneFiles(standing.made, made), ...gone]);
    change = { written: changes.written.length, removed: changes.gone.length };
  }
  record.keep(made);
  return { indexed, change };
}
