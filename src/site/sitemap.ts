/** The sitemap: every address of the site, in files of at most 50,000 as the protocol asks. */
import type { Site } from "./site.ts";

const PER_FILE = 50_000;

/**
 * The protocol wants whole addresses. Where the site's own is not known, `example.invalid`, a name
 * reserved for the purpose (RFC 2606), keeps the file valid, points at nobody else's host and can be
 * replaced in one pass; robots.txt does not announce such a sitemap, and pages carry no canonical.
 */
const PLACEHOLDER = "https://example.invalid";

export const sitemapRoot = (siteUrl: string | null): string => siteUrl ?? PLACEHOLDER;

export type SitemapFile = { address: string; addresses: string[] };

export function sitemapFiles(addresses: string[]): SitemapFile[] {
  const count = Math.max(1, Math.ceil(addresses.length / PER_FILE));
  return Array.from({ length: count }, (_, i) => ({
    address: `/sitemap-${i + 1}.xml`,
    addresses: addresses.slice(i * PER_FILE, (i + 1) * PER_FILE),
  }));
}

/** Every page but search results and 404, in a fixed order. */
export const allAddresses = (site: Omit<Site, "sitemaps" | "moved" | "listingList">): string[] => [
  "/",
  "/date/",
  "/city/",
  "/topic/",
  "/paper/",
  "/author/",
  "/search/",
  "/about/",
  "/on-this-day/",
  "/coverage/",
  "/data/",
  ...[site.years, site.months, site.days, site.monthDays, site.issues, site.articles, site.sheets].flatMap(
    (leaves) => leaves.map((leaf) => leaf.item.address),
  ),
  ...[
    site.placeListings,
    site.topicListings,
    site.paperListings,
    site.shelfListings,
    site.placeShelfListings,
    site.authorListings,
    site.coverage.papers,
  ].flatMap((pages) => pages.map((page) => page.address)),
];
