/** The sitemap: every address of the site, in files of at most 50,000 as the protocol asks, and the index of these files. */
import type { Site } from "./site.ts";

const PER_FILE = 50_000;

export type SitemapFile = { address: string; addresses: string[] };

/** The protocol wants whole addresses: a site that knows none of its own (`url`) has no sitemap. */
export function sitemapFiles(addresses: string[], url: string | null): SitemapFile[] {
  if (url === null) return [];
  const count = Math.max(1, Math.ceil(addresses.length / PER_FILE));
  return Array.from({ length: count }, (_, i) => ({
    address: `/sitemap-${i + 1}.xml`,
    addresses: addresses.slice(i * PER_FILE, (i + 1) * PER_FILE),
  }));
}

export type SitemapIndex = { address: string; files: string[] };

/** One index, or none where there is nothing for it to name. */
export const sitemapIndex = (files: readonly SitemapFile[]): SitemapIndex[] =>
  files.length === 0 ? [] : [{ address: "/sitemap.xml", files: files.map(({ address }) => address) }];

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
