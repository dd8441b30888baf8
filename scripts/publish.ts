/** The archive folder → the site in memory, with its pages that are due; what can be carried away of it is written already. */
import { assembleArchive } from "../src/archive/readArchive.ts";
import type { Archive } from "../src/archiveTypes.ts";
import { buildSite } from "../src/site/buildSite.ts";
import { digester } from "../src/site/digests.ts";
import {
  duePages,
  frameDigest,
  frameOf,
  type PagedKindName,
  type PublishedSite,
} from "../src/site/pagedKinds.ts";
import { rootPath } from "../src/site/relativeLink.ts";
import { readArchiveCached } from "./archiveCache.ts";
import { writeCarriedAway } from "./carryAway.ts";
import { codeDigest } from "./codeDigest.ts";
import { printWarning } from "./commandLine.ts";
import { readPreviousSite } from "./previousSite.ts";
import { makingSince, readSiteRecord, type Made } from "./siteRecord.ts";
import { keptTerms } from "./termCache.ts";

/** What a site is made from and for. */
export type SiteOrder = {
  /** The archive's folder. */
  articles: string;
  out: string;
  /** The site that this one replaces, if any: its coverage page says what changed. */
  previous: string | null;
  /** The record of a site that stands: what it has already is not made again. */
  standing: string | null;
};

/** Of each kind the items whose pages are to be made. */
export type Due = Readonly<Record<PagedKindName, readonly unknown[]>>;

export type Published = {
  archive: Archive;
  site: PublishedSite;
  due: Due;
  made: Made;
};

/** Where the site will stand, `https://example.org/archive`, if not where the settings say. */
const siteUrl = (): string | null => process.env["SITE_URL"]?.replace(/\/+$/, "") || null;

/** The path part of that address: only for 404.html, whose links cannot be relative. */
export const siteRoot = (): string => rootPath(process.env["PATH_PREFIX"] ?? "/");

/** Everything is read and reckoned; the articles' files and the year's, as far as they are due, are written to `out`. */
export function publish({ articles, out, previous, standing }: SiteOrder): Published {
  const code = codeDigest();
  const archive = assembleArchive(readArchiveCached(articles, { code }));
  archive.warnings.forEach(printWarning);
  const { termsOf, keep } = keptTerms(articles, { code });
  const site = buildSite(archive, siteUrl(), previous === null ? null : readPreviousSite(previous), termsOf);
  keep();
  const digestOf = digester();
  const making = makingSince(standing === null ? null : readSiteRecord(standing), {
    ground: digestOf([frameDigest(frameOf(site), digestOf), siteRoot()]),
    digestOf,
  });
  const carried = writeCarriedAway(site, { articles, out, making });
  const published = { ...site, carried };
  const due = duePages(published, digestOf, making.isDue);
  // Eleventy copies plain data for every template, frozen data never.
  return { archive, site: Object.freeze(published), due: Object.freeze(due), made: making.made(carried) };
}
