/**
 * The kinds of page of which there are many, and all that one of them is made of: its item, what stands beside it, and the
 * frame of every page. A template sees nothing else, so that a page whose item, company and frame are the same is the same.
 */
import type { DigestOf } from "./digests.ts";
import type { Article } from "../archiveTypes.ts";
import type { Gone } from "../archive/goneArticles.ts";
import { provenanceOf, type Claim, type Provenance } from "./issue/provenance.ts";
import type { Related } from "./article/related.ts";
import type { InSeries } from "./article/series.ts";
import type { ArticleLeaf, Entry, Sheet } from "./shapes.ts";
import type { CarriedAway } from "./carry/carryAway.ts";
import type { Site } from "./site.ts";
import { sitemapIndex } from "./sitemap.ts";

export type PublishedSite = Site & { carried: CarriedAway };

/** What every page of the site has around it. */
export type Frame = Pick<Site, "settings" | "words" | "chinese" | "url" | "program">;

export const frameOf = ({ settings, words, chinese, url, program }: Site): Frame => ({
  settings,
  words,
  chinese,
  url,
  program,
});

/** Without `words`, which are the language's. */
export const frameDigest = ({ words: _words, ...frame }: Frame, digestOf: DigestOf): string =>
  digestOf(frame);

/** Beside an article: the pages it was printed on, and where to read on. */
export type BesideArticle = {
  provenance: Provenance;
  related: Related[];
  series: InSeries | null;
  /** Of other pages of the same day. */
  sameDay: Entry[];
};

/** Beside a raw page: the articles made of it, and what became of others that are held no more. */
export type BesideSheet = { claims: Claim[]; gone: Gone[] };

type PagedKind<T> = {
  items: (site: PublishedSite) => readonly T[];
  addressOf: (item: T) => string;
  beside: (item: T, site: PublishedSite) => object;
  /** The article whose body is shown. */
  bodyOf?: (item: T) => Article;
};

/** Kinds of several types in one table: each row is checked by itself. */
const kind = <T>(row: PagedKind<T>): PagedKind<unknown> => row as PagedKind<unknown>;

const NOTHING = {};
const nothing = (): object => NOTHING;

type LeafOfAddress = { item: { address: string } };
const ofLeaf = ({ item }: LeafOfAddress): string => item.address;
type Addressed = { address: string };
const ofItem = ({ address }: Addressed): string => address;

const leaves = (items: (site: PublishedSite) => readonly LeafOfAddress[]): PagedKind<unknown> =>
  kind({ items, addressOf: ofLeaf, beside: nothing });
const listings = (items: (site: PublishedSite) => readonly Addressed[]): PagedKind<unknown> =>
  kind({ items, addressOf: ofItem, beside: nothing });

/** A shelf that may have feeds: its own address, if it has. */
const withFeeds = (items: (site: PublishedSite) => readonly Addressed[]): PagedKind<unknown> =>
  kind({
    items,
    addressOf: ofItem,
    beside: ({ address }, { carried }) => ({ feeds: carried.feeds.filter((feed) => feed === address) }),
  });

export const besideArticle = (
  { item, page }: ArticleLeaf,
  { provenance, related, series, otherPages }: Site,
): BesideArticle => ({
  provenance: provenanceOf(item, provenance),
  related: related.get(item) ?? [],
  series: series.get(item) ?? null,
  sameDay: otherPages.get(page) ?? [],
});

/** Each under the name by which its template pages over `due`. */
export const PAGED_KINDS = {
  years: leaves(({ years }) => years),
  months: leaves(({ months }) => months),
  days: leaves(({ days }) => days),
  monthDays: leaves(({ monthDays }) => monthDays),
  monthScripts: listings(({ monthScripts }) => monthScripts),
  issues: leaves(({ issues }) => issues),
  articles: kind({
    items: ({ articles }) => articles,
    addressOf: ofLeaf,
    beside: besideArticle,
    bodyOf: ({ item }) => item.article,
  }),
  sheets: kind({
    items: ({ sheets }) => sheets,
    addressOf: ofLeaf,
    beside: ({ item }: LeafOfAddress & { item: Sheet }, { provenance, gone }): BesideSheet => ({
      claims: provenance.claims.get(item.record.id) ?? [],
      gone: gone.get(item.record.id) ?? [],
    }),
  }),
  placeListings: withFeeds(({ placeListings }) => placeListings),
  topicListings: withFeeds(({ topicListings }) => topicListings),
  paperListings: listings(({ paperListings }) => paperListings),
  authorListings: listings(({ authorListings }) => authorListings),
  shelfListings: kind({
    items: ({ shelfListings }) => shelfListings,
    addressOf: ofItem,
    beside: (_, { authorShelves }) => ({ shelves: authorShelves }),
  }),
  placeShelfListings: kind({
    items: ({ placeShelfListings }) => placeShelfListings,
    addressOf: ofItem,
    beside: (_, { placeShelves }) => ({ shelves: placeShelves }),
  }),
  paperCoverage: listings(({ coverage }) => coverage.papers),
  moved: listings(({ moved }) => moved),
  sitemaps: listings(({ sitemaps }) => sitemaps),
  sitemapIndex: listings(({ sitemaps }) => sitemapIndex(sitemaps)),
} as const;

export type PagedKindName = keyof typeof PAGED_KINDS;

/** Of all that an article's page is made of beside its body: in it, articles and pages are told by all that it shows of them. */
export const contextDigest = (leaf: ArticleLeaf, site: Site, digestOf: DigestOf): string =>
  digestOf([leaf, besideArticle(leaf, site)]);

/** Of an article's page: the one for what stands around the body, the other for the body. */
export const articleDigest = (context: string, article: Article, digestOf: DigestOf): string =>
  `${context} ${digestOf(article)}`;

function digestOfPage(
  item: unknown,
  { beside, bodyOf }: PagedKind<unknown>,
  site: PublishedSite,
  digestOf: DigestOf,
): string {
  const context = digestOf([item, beside(item, site)]);
  return bodyOf === undefined ? context : articleDigest(context, bodyOf(item), digestOf);
}

/** Of each kind the items whose pages are to be made; `isDue` is told each page's address and its digest. */
export function duePages(
  site: PublishedSite,
  digestOf: DigestOf,
  isDue: (address: string, digest: string) => boolean,
): Record<PagedKindName, unknown[]> {
  const rows = Object.entries<PagedKind<unknown>>(PAGED_KINDS).map(([name, row]) => [
    name,
    row.items(site).filter((item) => isDue(row.addressOf(item), digestOfPage(item, row, site, digestOf))),
  ]);
  return Object.fromEntries(rows) as Record<PagedKindName, unknown[]>;
}
