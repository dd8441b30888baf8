/** A built site, held against the archive it was built from. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expectedOf } from "../src/check/data/expected.ts";
import type { SiteSize } from "../src/check/hosts.ts";
import { NOWHERE } from "../src/check/links.ts";
import { judgeRoot, NOT_FOUND } from "../src/check/notFound.ts";
import { judgeSearch, SEARCH } from "../src/check/searchFiles.ts";
import { fault } from "../src/check/fault.ts";
import { judgeSeal } from "../src/check/seal.ts";
import { readSitemap, SITEMAP, siteUrl } from "../src/check/sitemap.ts";
import { siteBehind } from "../src/check/siteBehind.ts";
import type { ArchiveFile } from "../src/archive/readArchive.ts";
import type { Archive } from "../src/archiveTypes.ts";
import { MANIFEST } from "../src/search/files/manifest.ts";
import type { Related } from "../src/site/article/related.ts";
import { makeEntries } from "../src/site/article/allEntries.ts";
import { buildSite } from "../src/site/buildSite.ts";
import type { Entry } from "../src/site/shapes.ts";
import type { Site as MadeSite } from "../src/site/site.ts";
import type { Warning } from "../src/types.ts";
import { WORDS } from "../src/words/words.ts";
import { checkData } from "./checkSite/carriedAway.ts";
import { checkFeeds, checkListings, checkSitemap, LISTINGS } from "./checkSite/feedsAndSitemaps.ts";
import { checkArticles, checkMoved, checkPages, checkShown } from "./checkSite/pages.ts";
import { measure, read, readIf, type Site } from "./checkSite/siteOnDisk.ts";
import { MARK } from "./siteFolder.ts";
import { filesAsBuilt } from "./sealedFiles.ts";
import { digestsOf } from "./siteSeal.ts";

/** `sealed`: the site says what its build wrote. */
export type CheckedSite = { faults: Warning[]; size: SiteSize; pages: number; sealed: boolean };

/** What a host does with a link is its own affair: it publishes what the link leads to, or refuses the site. */
const linkFaults = (links: readonly string[]): Warning[] =>
  links.map((path) =>
    fault(
      "site-link",
      path,
      "is a link, and a build writes none: what it leads to may be published; remove it",
    ),
  );

/** Every file as its build wrote it; nothing is known of a site without a seal. */
function checkSeal(site: Site, seal: string): Warning[] {
  if (seal === "") return [];
  const paths = [...site.files.keys()].filter((path) => path !== MARK);
  return judgeSeal(seal, digestsOf(site.folder, paths), filesAsBuilt(site.folder));
}

function checkSearch(site: Site): Warning[] {
  const file = `${SEARCH}/${MANIFEST}`;
  return judgeSearch(file, readIf(site, file) ?? "", site.archive.articles.length, (path) =>
    site.files.has(path),
  );
}

/** Neighbours by their words are shown and not proved: to reckon them would take longer than all else. */
const unrelated = (): Map<Entry, Related[]> => new Map();

/** What a build over this site would make of the archive; `listings`: those that the site has or had. */
function madeOf(archive: Archive, url: string | null, listings: string): MadeSite {
  const { address: _own, ...settings } = archive.settings;
  const previous = { articles: "", changes: "", added: "", listings };
  return buildSite({ ...archive, settings }, url, previous, unrelated);
}

/** Throws where `folder` holds no site. `files` are the archive's own. Faults name their file as the working folder finds it. */
export function checkSite(folder: string, archive: Archive, files: readonly ArchiveFile[]): CheckedSite {
  if (!existsSync(join(folder, "index.html")))
    throw new Error(
      `there is no site in ${folder}; build it first (npm run build), or name another folder with --site`,
    );
  const measured = measure(folder);
  // A site that does not know where it will stand has no sitemap.
  const url = measured.files.has(SITEMAP) ? siteUrl(readSitemap(SITEMAP, read({ folder }, SITEMAP))) : null;
  const words = WORDS[archive.settings.language];
  const { entries } = makeEntries(archive, words);
  const { files: sizes } = measured;
  const listings = sizes.has(LISTINGS) ? read({ folder }, LISTINGS) : "";
  const site: Site = {
    folder,
    files: sizes,
    root: url ?? NOWHERE,
    url,
    archive,
    markdown: new Map(files.map(({ path, text }) => [path, text])),
    expected: expectedOf(entries, url, words),
    made: madeOf(archive, url, listings),
  };
  const seal = readIf(site, MARK) ?? "";
  const behind = siteBehind(readIf(site, "coverage/articles.tsv") ?? "", archive.articles);
  const faults = [
    ...behind,
    ...judgeRoot(readIf(site, NOT_FOUND) ?? "", url),
    ...checkPages(site),
    ...checkArticles(site),
    ...checkMoved(site),
    ...checkShown(site),
    ...checkFeeds(site),
    ...checkSitemap(site),
    ...checkListings(site),
    ...checkData(site),
    ...checkSearch(site),
    ...checkSeal(site, seal),
    ...linkFaults(measured.links),
  ];
  const pages = [...measured.files.keys()].filter((path) => path.endsWith(".html")).length;
  return {
    faults: faults.map((each) => ({ ...each, file: join(folder, each.file) })),
    size: measured.size,
    pages,
    sealed: seal !== "",
  };
}
