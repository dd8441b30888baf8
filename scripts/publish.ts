/** The archive folder → the site in memory, with its pages that are due; what can be carried away of it is written already. */
import { assembleArchive } from "../src/archive/readArchive.ts";
import type { Archive } from "../src/archiveTypes.ts";
import { buildSite } from "../src/site/buildSite.ts";
import type { CarriedAway } from "../src/site/carry/carryAway.ts";
import { digester, type DigestOf } from "../src/site/digests.ts";
import {
  duePages,
  frameDigest,
  frameOf,
  type PagedKindName,
  type PublishedSite,
} from "../src/site/pagedKinds.ts";
import type { Site } from "../src/site/site.ts";
import { rootPath } from "../src/site/relativeLink.ts";
import { readArchiveCached } from "./archiveCache.ts";
import { writeCarriedAway } from "./carryAway.ts";
import { codeDigest } from "./codeDigest.ts";
import { printWarning } from "./commandLine.ts";
import { readPreviousSite } from "./previousSite.ts";
import { makingSince, type Made, type Making, type SiteRecord } from "./siteRecord.ts";
import { keptTerms } from "./termCache.ts";

/** What a site is made from and for. */
export type SiteOrder = {
  /** The archive's folder. */
  articles: string;
  out: string;
  /** The site that this one replaces, if any: its coverage page says what changed. */
  previous: string | null;
  /** The record of a site that stands: what it has already is not made again. */
  standing: SiteRecord | null;
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
export const siteUrl = (): string | null => process.env["SITE_URL"]?.replace(/\/+$/, "") || null;

/** The path part of that address: only for 404.html, whose links cannot be relative. */
export const siteRoot = (): string => rootPath(process.env["PATH_PREFIX"] ?? "/");

/** Digests what pages are made of, and the ground that all of them have. */
export function groundOf(site: Site): { ground: string; digestOf: DigestOf } {
  const digestOf = digester();
  return { ground: digestOf([frameDigest(frameOf(site), digestOf), siteRoot()]), digestOf };
}

/** A site that is reckoned, with what is written of it already → what is due of its pages. */
export function published(archive: Archive, site: Site, making: Making, carried: CarriedAway): Published {
  const whole = { ...site, carried };
  const due = duePages(whole, making.digestOf, making.isDue);
  // Eleventy copies plain data for every template, frozen data never.
  return { archive, site: Object.freeze(whole), due: Object.freeze(due), made: making.made(carried) };
}

/** The archive in a folder, read as far as it is another than it was; what is wrong with it is said. */
export function readToPublish(articles: string): Archive {
  const archive = assembleArchive(readArchiveCached(articles, { code: codeDigest() }));
  archive.warnings.forEach(printWarning);
  return archive;
}

/** Everything is reckoned; the articles' files and the year's, as far as they are due, are written to `out`. */
export function publish(
  { articles, out, previous, standing }: SiteOrder,
  archive = readToPublish(articles),
): Published {
  const code = codeDigest();
  const { relate, keep } = keptTerms(articles, { code });
  const site = buildSite(
    archive,
    siteUrl(),
    previous === null ? null : readPreviousSite(previous),
    relate,
    code,
  );
  keep();
  const making = makingSince(standing, groundOf(site));
  return published(archive, site, making, writeCarriedAway(site, { articles, out, making }));
}
