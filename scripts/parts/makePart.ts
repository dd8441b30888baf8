/** `--shard 3/16`: of a site its articles' pages and files, its shards of the search index, and its share of the listings. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSite } from "../../src/site/buildSite.ts";
import { carryArticle, carryMoved, type CarriedAway, type Carrier } from "../../src/site/carry/carryAway.ts";
import { makeFeeds } from "../../src/site/carry/feeds.ts";
import type { PackedTerms } from "../../src/site/article/packedTerms.ts";
import { findRelated, type Related } from "../../src/site/article/related.ts";
import type { Entry } from "../../src/site/shapes.ts";
import type { Site } from "../../src/site/site.ts";
import { render } from "../buildSite.ts";
import { markdownIn, writerTo } from "../carryAway.ts";
import { groundOf, published } from "../publish.ts";
import { keptEngine } from "../search/engine.ts";
import { keepShards, searchGround } from "../search/shards.ts";
import { makingSince, type Making } from "../siteRecord.ts";
import { PAGED_TEMPLATES } from "../wantedPages.ts";
import { shareOf, type PartNumber, type Share } from "./dealOut.ts";
import { openOutline } from "./openOutline.ts";
import { withOwnFiles } from "./ownFiles.ts";
import { OF, PAGES, partFolder, SHARDS } from "./places.ts";

/** A part makes what is its own, whatever stands. */
function makingOf({ isOwn }: Share, site: Site): Making {
  const making = makingSince(null, groundOf(site));
  // `/2020/05/28/lzcb/a05-02/*` are the files beside that article's page.
  return { ...making, isDue: (name) => isOwn(name.replace(/\*$/, "")) };
}

type Writing = Pick<Carrier, "markdownOf" | "write">;

/** Writes the files beside the pages of the share. Of all else that is carried away, pages of many ask for the feeds alone. */
function carryShare(site: Site, { isOwn }: Share, making: Making, carrier: Writing): CarriedAway {
  for (const { item } of site.articles) if (isOwn(item.address)) carryArticle(item, site, carrier);
  carryMoved(site, { ...making, ...carrier });
  const feeds = makeFeeds(site).map(({ address }) => address);
  return { version: "", years: [], descriptors: [], columns: [], feeds, atRoot: [] };
}

/**
 * Makes one part of a site, in a folder beside `out`, from the outline that lies there and, of the archive's folder, the
 * part's own files alone. The folder is there complete or not at all. `memory`: megabytes for shards made at a time. Returns
 * the number of the part's articles.
 */
export async function makePart(
  articles: string,
  out: string,
  number: PartNumber,
  memory = 0,
): Promise<number> {
  const { outline, digest } = openOutline(out);
  const archive = withOwnFiles(outline.archive, shareOf(outline.archive, number), articles);
  const share = shareOf(archive, number);
  const folder = partFolder(out, number);
  const unfinished = `${folder}.writing`;
  rmSync(unfinished, { recursive: true, force: true });
  const pages = join(unfinished, PAGES);
  for (const inside of [pages, join(unfinished, SHARDS)]) mkdirSync(inside, { recursive: true });

  const { circumstances, previous, terms } = outline;
  const termsOf = ({ article }: Entry): PackedTerms => terms.get(article.front.id)!;
  const relate = (entries: readonly Entry[]): Map<Entry, Related[]> => findRelated(entries, termsOf);
  const site = buildSite(archive, circumstances.url, previous, relate, circumstances.code);
  const making = makingOf(share, site);
  const writing = { markdownOf: markdownIn(articles), write: writerTo(pages) };
  const whole = published(archive, site, making, carryShare(site, share, making, writing));
  await render({ articles, out: pages, published: whole, templates: PAGED_TEMPLATES });
  const ground = searchGround((await keptEngine()).version);
  const cache = join(unfinished, SHARDS);
  await keepShards(share.shards, { cache, ground, progress: console.log, memory });
  writeFileSync(join(unfinished, OF), JSON.stringify({ outline: digest }));
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return share.articles.length;
}
