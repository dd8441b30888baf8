/** The archive folder → the site with its search index: made from nothing, or, where one stands, what is other than in it. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { openArchive } from "./archiveCache.ts";
import { bodiesAgain, type BodiesOrder } from "./bodies/bodiesAgain.ts";
import { codeDigest } from "./codeDigest.ts";
import { buildSearchIndex, type IndexOptions } from "./search/searchIndex.ts";
import { isShellBuilt, writeServiceWorker } from "./serviceWorker.ts";
import { beginSite, changeSite, finishSite } from "./siteFolder.ts";
import { publish, readToPublish, type Published, type SiteOrder } from "./publish.ts";
import { recordOf, type RecordKeeper } from "./recordKeeper.ts";
import { goneFiles } from "./siteRecord.ts";
import { sealSite, type Sealed, type Sealing } from "./siteSeal.ts";
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
export async function buildPages(order: SiteOrder, read = readToPublish(order.articles)): Promise<Published> {
  const published = publish(order, read);
  const { articles, out } = order;
  await render({ articles, out, published, templates: TEMPLATES });
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

type Built = { indexed: number; change: SiteChange };

/** What was built takes its place in the site that stands, sealed anew. */
function changeStanding(
  out: string,
  building: string,
  gone: readonly string[],
  sealed: Sealed,
): { sealing: Sealing; change: SiteChange } {
  const sealing = sealSite(building, sealed, gone);
  const changes = changeSite(out, building, gone);
  return { sealing, change: { written: changes.written.length, removed: changes.gone.length } };
}

const unread = (out: string, names: ReadonlySet<string>): string[] =>
  goneFromSearch(out, names).map((name) => `search/${name}`);

/** Where of the site that stands nothing but few articles' bodies is another; else `null`. */
async function buildBodies(order: BodiesOrder, keeper: RecordKeeper, sealed: Sealed): Promise<Built | null> {
  const { out, building } = order;
  if (!isShellBuilt(out, sealed)) return null;
  const again = await bodiesAgain(order);
  if (again === null) return null;
  if (again.isSame) return { indexed: again.indexed, change: { written: 0, removed: 0 } };
  await writeServiceWorker(building, again.language, out);
  keeper.forget();
  const { sealing, change } = changeStanding(out, building, unread(out, again.names), sealed);
  keeper.keepChanged(again.head, again.changed, sealing);
  return { indexed: again.indexed, change };
}

/**
 * A site made from nothing is there complete or not at all: an earlier one stands until it is done. A site that the last
 * build made, with this code, is changed instead, to the same bytes. Throws where `out` holds what no build wrote.
 */
export async function buildSite(
  articles: string,
  out: string,
  { afresh = false, records, ...index }: SiteOptions = {},
): Promise<Built> {
  const building = beginSite(out);
  const code = codeDigest();
  const record = recordOf(out, code, records);
  const sealed = afresh ? null : record.sealed();
  const shelves = openArchive(articles, { code });
  const opened = sealed === null ? null : record.open();
  if (opened !== null) {
    const cache = index.cache === undefined ? {} : { cache: index.cache };
    const order = { articles, out, building, shelves, record: opened, code, ...cache };
    const built = await buildBodies(order, record, sealed!);
    if (built !== null) return built;
    // What it wrote before it turned out that more is another.
    beginSite(out);
  }
  const standing = sealed === null ? null : record.standing();
  const read = readToPublish(articles, shelves);
  // Before the pages, which hold far more in memory than the archive alone.
  const { articles: indexed, names } = await buildSearchIndex(read.archive, building, {
    ...index,
    standing: standing === null ? null : out,
    progress: console.log,
  });
  const { made } = await buildPages({ articles, out: building, previous: out, standing }, read);
  await writeServiceWorker(building, read.archive.settings.language);

  // Until it is done nobody knows what the site is made of.
  record.forget();
  if (standing === null) {
    const sealing = sealSite(building);
    finishSite(out, building);
    record.keep(made, sealing);
    return { indexed, change: null };
  }
  const gone = [...goneFiles(standing.made, made), ...unread(out, names)];
  const { sealing, change } = changeStanding(out, building, gone, sealed!);
  record.keep(made, sealing);
  return { indexed, change };
}
