/** The archive folder → the site in memory, with its pages that are due; what can be carried away of it is written already. */
import { digestOf as digestOfText } from "../src/archive/digest.ts";
import { assembleArchive } from "../src/archive/readArchive.ts";
import type { Archive } from "../src/archiveTypes.ts";
import { buildSite } from "../src/site/buildSite.ts";
import type { PreviousSite } from "../src/site/coverage/changes.ts";
import type { CarriedAway } from "../src/site/carry/carryAway.ts";
import { digester, type DigestOf } from "../src/site/digests.ts";
import { seriesRuns } from "../src/site/article/series.ts";
import { heldOf } from "../src/site/coverage/coverage.ts";
import {
  duePages,
  frameDigest,
  frameOf,
  type PagedKindName,
  type PublishedSite,
} from "../src/site/pagedKinds.ts";
import { withMore } from "../src/site/lazily.ts";
import type { Site } from "../src/site/site.ts";
import { rootPath } from "../src/site/relativeLink.ts";
import { countsOf, wholeOf, type WholeSite } from "../src/site/wholeSite.ts";
import { filesOf, openArchive, type OpenShelf } from "./archiveCache.ts";
import { saidBy } from "./bodies/said.ts";
import { writeCarriedAway } from "./carryAway.ts";
import { codeDigest } from "./codeDigest.ts";
import { printWarning } from "./commandLine.ts";
import { readPreviousSite } from "./previousSite.ts";
import {
  makingSince,
  type Basis,
  type Made,
  type Making,
  type Notes,
  type SiteRecord,
} from "./siteRecord.ts";
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
  /** What pages are told that tell of the whole. */
  whole: WholeSite;
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
export function published(
  archive: Archive,
  site: Site,
  making: Making,
  carried: CarriedAway,
  notes?: Notes,
): Published {
  const more = withMore(site, { carried });
  const due = duePages(more, making.digestOf, making.isDue);
  const made = making.made(carried, notes);
  // Eleventy copies plain data for every template, frozen data never.
  return { archive, site: more, whole: Object.freeze(wholeOf(more)), due: Object.freeze(due), made };
}

/** An archive in memory, and by years what its files said. */
export type ReadArchive = { archive: Archive; shelves: Basis["shelves"] };

export const saysOfShelves = (shelves: readonly OpenShelf[]): Basis["shelves"] =>
  Object.fromEntries(shelves.map(({ name, says }) => [name, says]));

/** The archive in a folder, read as far as it is another than it was; what is wrong with it is said. */
export function readToPublish(
  articles: string,
  shelves = openArchive(articles, { code: codeDigest() }),
): ReadArchive {
  const archive = assembleArchive(filesOf(shelves));
  archive.warnings.forEach(printWarning);
  return { archive, shelves: saysOfShelves(shelves) };
}

/** The lists that a site keeps for the next, in a digest. */
export const listsDigest = ({ articles, listings, added }: Omit<PreviousSite, "changes">): string =>
  digestOfText([articles, listings, added].map((text) => text.trim()).join("\n\n"));

/** By which the next build knows whether bodies alone are others. */
function notesOf(site: Site, { archive, shelves }: ReadArchive, related: string): Notes {
  const { coverage, listingList: listings, addedList: added } = site;
  return {
    basis: {
      shelves,
      related,
      series: seriesRuns(site.articles.map(({ item }) => item)).map((run) =>
        run.map(({ entry }) => entry.article.front.id),
      ),
      lists: listsDigest({ articles: coverage.articleList, listings, added }),
      warnings: archive.warnings,
      counts: countsOf(site),
      held: heldOf(coverage),
    },
    said: saidBy(archive),
  };
}

/**
 * What is not known from before is reckoned; the articles' files and the year's, as far as they are due, are written to
 * `out`.
 */
export function publish(
  { articles, out, previous: before, standing }: SiteOrder,
  read = readToPublish(articles),
): Published {
  const code = codeDigest();
  const { relate, stamp, keep } = keptTerms(articles, { code });
  const previous = before === null ? null : readPreviousSite(before);
  const site = buildSite(read.archive, siteUrl(), previous, relate, code);
  keep();
  const making = makingSince(standing, groundOf(site));
  const carried = writeCarriedAway(site, { articles, out, making });
  return published(read.archive, site, making, carried, notesOf(site, read, stamp()));
}
