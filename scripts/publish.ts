/** The archive folder → the site in memory, with its pages that are due; what can be carried away of it is written already. */
import { digestOf as digestOfText } from "../src/archive/digest.ts";
import { assembleArchive } from "../src/archive/readArchive.ts";
import type { Archive } from "../src/archiveTypes.ts";
import { buildSite } from "../src/site/buildSite.ts";
import type { PreviousSite } from "../src/site/coverage/changes.ts";
import type { CarriedAway } from "../src/site/carry/carryAway.ts";
import { digester, type DigestOf } from "../src/site/digests.ts";
import {
  duePages,
  frameDigest,
  frameOf,
  type OtherArticles,
  type PagedKindName,
  type PublishedSite,
} from "../src/site/pagedKinds.ts";
import { withMore } from "../src/site/lazily.ts";
import { wholeDigest, digestOfOutline } from "../src/site/outline.ts";
import type { Site } from "../src/site/site.ts";
import { rootPath } from "../src/site/relativeLink.ts";
import { readArchiveCached } from "./archiveCache.ts";
import { writeCarriedAway } from "./carryAway.ts";
import { codeDigest } from "./codeDigest.ts";
import { printWarning } from "./commandLine.ts";
import { readPreviousSite } from "./previousSite.ts";
import { makingSince, type Basis, type Made, type Making, type SiteRecord } from "./siteRecord.ts";
import { keptTerms, type RelatedState } from "./termCache.ts";

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
  /** Beside what is due, and the pages that tell of the archive as a whole, all pages are as they were. */
  isRestSame: boolean;
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
  { basis, others = null }: { basis?: Basis; others?: OtherArticles } = {},
): Published {
  const whole = withMore(site, { carried });
  const due = duePages(whole, making.digestOf, making.isDue, others);
  const made = making.made(carried, basis);
  // Eleventy copies plain data for every template, frozen data never.
  return { archive, site: whole, due: Object.freeze(due), made, isRestSame: others !== null };
}

/** The archive in a folder, read as far as it is another than it was; what is wrong with it is said. */
export function readToPublish(articles: string): Archive {
  const archive = assembleArchive(readArchiveCached(articles, { code: codeDigest() }));
  archive.warnings.forEach(printWarning);
  return archive;
}

/** The lists that a site keeps for the next, in a digest. */
const listsDigest = ({ articles, listings, added }: Omit<PreviousSite, "changes">): string =>
  digestOfText([articles, listings, added].map((text) => text.trim()).join("\n\n"));

/**
 * The articles that alone differ from what a site was made of, where nothing but bodies does: those with another body, or
 * other related articles. `null` where more may be other than it was. `previous` are the lists of the site that stands.
 */
function othersSince(
  { made }: SiteRecord,
  { outline, bodies }: Omit<Basis, "lists">,
  archive: Archive,
  previous: PreviousSite,
  related: RelatedState,
): OtherArticles {
  const { basis } = made;
  if (basis === null || basis.outline !== outline || basis.related !== related.before) return null;
  if (basis.lists !== listsDigest(previous)) return null;
  const changed = archive.articles.filter((_, at) => bodies[at] !== basis.bodies[at]);
  return new Set([...related.others, ...changed.map(({ path }) => path)]);
}

/**
 * What is not known from before is reckoned; the articles' files and the year's, as far as they are due, are written to
 * `out`.
 */
export function publish(
  { articles, out, previous: before, standing }: SiteOrder,
  archive = readToPublish(articles),
): Published {
  const code = codeDigest();
  const { relate, state, keep } = keptTerms(articles, { code });
  const previous = before === null ? null : readPreviousSite(before);
  const site = buildSite(archive, siteUrl(), previous, relate, code);
  keep();
  const grounded = groundOf(site);
  const bodies = archive.articles.map(wholeDigest);
  const known = { outline: digestOfOutline(archive, grounded.ground), bodies, related: state().now };
  const others =
    standing === null || previous === null ? null : othersSince(standing, known, archive, previous, state());
  const { articleList } = site.coverage;
  const { listings, added } =
    others === null ? { listings: site.listingList, added: site.addedList } : previous!;
  const basis = { ...known, lists: listsDigest({ articles: articleList, listings, added }) };
  const making = makingSince(standing, grounded, others !== null);
  const feeds = standing?.made.feeds ?? [];
  const carried = writeCarriedAway(site, {
    articles,
    out,
    making: { ...making, others: others === null ? null : { articles: others, feeds } },
  });
  return published(archive, site, making, carried, { basis, others });
}
