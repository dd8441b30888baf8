/** An archive dealt out to the parts of a build: whole shards of the search index, newest first, about as many articles each. */
import { createHash } from "node:crypto";
import { articleAddress, pageAddress } from "../../src/archive/address.ts";
import type { Archive, Article, PageSheet } from "../../src/archiveTypes.ts";
import { cutShards, type Shard } from "../../src/search/build/shards.ts";

/** The third of sixteen. */
export type PartNumber = { part: number; of: number };

export type Share = {
  shards: Shard[];
  articles: Article[];
  /** Pages of the articles' days. */
  pages: PageSheet[];
  /** Whether a page at this address is this part's. */
  isOwn: (address: string) => boolean;
};

/** To which part each shard goes: the one in whose stretch of all articles its middle lies. */
function partsOf(shards: readonly Shard[], of: number): number[] {
  const all = shards.reduce((sum, { articles }) => sum + articles.length, 0);
  let before = 0;
  return shards.map(({ articles: { length } }) => {
    const middle = before + length / 2;
    before += length;
    return Math.floor((middle / all) * of) + 1;
  });
}

/** The part of everything that is no article's and no page's: any may make it, so that all have as much to do. */
const partByName = (address: string, of: number): number =>
  (createHash("sha1").update(address).digest().readUInt32BE() % of) + 1;

/** Every article, page and address is in the share of exactly one part. */
export function shareOf(archive: Archive, { part, of }: PartNumber): Share {
  const shards = cutShards(archive.articles);
  const parts = partsOf(shards, of);
  const partOfDate = new Map(
    shards.flatMap(({ articles }, at) => articles.map(({ front }) => [front.date, parts[at]!] as const)),
  );
  // A day of which there is no article has little to show.
  const partOfPage = ({ date, id }: PageSheet): number => partOfDate.get(date) ?? partByName(id, of);
  const dealt = new Map<string, number>();
  shards.forEach(({ articles }, at) =>
    articles.forEach(({ front }) => dealt.set(articleAddress(front.id), parts[at]!)),
  );
  for (const page of archive.pages) dealt.set(pageAddress(page.id), partOfPage(page));
  const own = shards.filter((_, at) => parts[at] === part);
  return {
    shards: own,
    articles: own.flatMap(({ articles }) => articles),
    pages: archive.pages.filter((page) => partOfPage(page) === part),
    isOwn: (address) => (dealt.get(address) ?? partByName(address, of)) === part,
  };
}
