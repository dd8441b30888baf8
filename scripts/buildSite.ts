/** The archive folder → the site with its search index: made from nothing, or, where one stands, what is other than in it. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { codeDigest } from "./codeDigest.ts";
import { buildSearchIndex, type IndexOptions } from "./search/searchIndex.ts";
import { writeChangedPages } from "./changedPages.ts";
import { writeServiceWorker } from "./serviceWorker.ts";
import { beginSite, changeSite, finishSite } from "./siteFolder.ts";
import { publish, readToPublish, type Published, type SiteOrder } from "./publish.ts";
import { goneFiles, recordOf } from "./siteRecord.ts";
import { sealSite } from "./siteSeal.ts";
import { PAGES_WANTED, TEMPLATES, type WantedPages } from "./wantedPages.ts";

/** One run of Eleventy's. */
export async function render(wanted: WantedPages): Promise<void> {
  const config = (eleventy: UserConfig): void => {
    eleventy.on(PAGES_WANTED, () => wanted);
  };
  const { Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(undefined, undefined, {
    configPath: ".eleventy.ts",
    config,
    quietMode: true,
  });
  await eleventy.init();
  await eleventy.write();
}

/** The archive folder → its pages in `out`, without index and service worker. */
export async function buildPages(
  order: SiteOrder,
  archive = readToPublish(order.articles),
): Promise<Pick<Published, "archive" | "made" | "isRestSame">> {
  const published = publish(order, archive);
  const { articles, out } = order;
  if (published.isRestSame) writeChangedPages(published, out);
  else await render({ articles, out, published, templates: TEMPLATES });
  return published;
}

/** Shards, guide and engine of the standing site's index that the newer one has not. */
function goneFromSearch(out: string, names: ReadonlySet<string>): string[] {
  const folder = join(out, "search");
  return existsSync(folder) ? readdirSync(folder).filter((name) => !names.has(name)) : [];
}

/** Files written to a site that stood, and files and folders that went; `null` for one that is new. */
export type SiteChange = { written: number; removed: number } | null;

/** How a build is done. */
export type Manner = Pick<IndexOptions, "memory"> & {
  /** Made from nothing, whatever stands. */
  afresh?: boolean;
};

export type SiteOptions = Manner &
  Pick<IndexOptions, "cache"> & {
    /** Where records of sites are kept; `.cache/sites` when not given. */
    records?: string;
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
  const sealed = afresh ? null : record.sealed();
  const standing = sealed === null ? null : record.standing();
  const order = { articles, out: building, previous: out, standing };
  const archive = readToPublish(articles);
  // Before the pages, which hold far more in memory than the archive alone.
  const { articles: indexed, names } = await buildSearchIndex(archive, building, {
    ...index,
    standing: standing === null ? null : out,
    progress: console.log,
  });
  const { made, isRestSame } = await buildPages(order, archive);
  await writeServiceWorker(building, archive.settings.language, isRestSame ? out : building);

  // Until it is done nobody knows what the site is made of.
  record.forget();
  let change: SiteChange = null;
  if (standing === null) {
    const sealing = sealSite(building);
    finishSite(out, building);
    record.keep(made, sealing);
  } else {
    const unread = goneFromSearch(out, names).map((name) => `search/${name}`);
    const gone = [...goneFiles(standing.made, made), ...unread];
    const sealing = sealSite(building, sealed!, gone);
    const changes = changeSite(out, building, gone);
    change = { written: changes.written.length, removed: changes.gone.length };
    record.keep(made, sealing);
  }
  return { indexed, change };
}
