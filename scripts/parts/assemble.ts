/** `--assemble`: all parts of a site → the site, to the bytes of one that was built at once. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSite } from "../../src/site/buildSite.ts";
import { carriedFromFiles } from "../../src/site/carry/articleFiles.ts";
import { carryAway, type CarriedAway } from "../../src/site/carry/carryAway.ts";
import { findRelated, type Related } from "../../src/site/article/related.ts";
import type { Entry } from "../../src/site/shapes.ts";
import type { Site } from "../../src/site/site.ts";
import { render } from "../buildSite.ts";
import { writerTo } from "../carryAway.ts";
import { cacheIn } from "../keptFor.ts";
import { groundOf, published } from "../publish.ts";
import { copyKept } from "../search/cache.ts";
import { buildSearchIndex } from "../search/searchIndex.ts";
import { writeServiceWorker } from "../serviceWorker.ts";
import { beginSite, finishSite } from "../siteFolder.ts";
import { recordOf } from "../recordKeeper.ts";
import { makingSince, type Making } from "../siteRecord.ts";
import { sealSite } from "../siteSeal.ts";
import { TEMPLATES } from "../wantedPages.ts";
import { openOutline } from "./openOutline.ts";
import { OF, outlineOf, PAGES, SHARDS } from "./places.ts";

/** `3-of-16` → 3 and 16; `null` for any other name. */
function numberOf(name: string): { part: number; of: number } | null {
  const [, part, of] = /^([0-9]+)-of-([0-9]+)$/.exec(name) ?? [];
  return of === undefined ? null : { part: Number(part), of: Number(of) };
}

/** The folders of all parts that were made from this outline. Throws, naming them, where some are missing. */
function allParts(out: string, digest: string): string[] {
  const folder = dirname(outlineOf(out));
  const fitting = readdirSync(folder).filter((name) => {
    const file = join(folder, name, OF);
    if (numberOf(name) === null || !existsSync(file)) return false;
    return (JSON.parse(readFileSync(file, "utf8")) as { outline: string }).outline === digest;
  });
  const counts = [...new Set(fitting.map((name) => numberOf(name)!.of))].sort((a, b) => a - b);
  if (counts.length === 0)
    throw new Error(`${folder} holds no part of this outline: make them first, with --shard 1/16 and so on`);
  const missing = counts.map((of) =>
    Array.from({ length: of }, (_, i) => `${i + 1}-of-${of}`).filter((name) => !fitting.includes(name)),
  );
  const whole = missing.findIndex((names) => names.length === 0);
  if (whole < 0) throw new Error(`${folder} lacks ${missing[0]!.join(", ")}: make them, with --shard`);
  return fitting.filter((name) => numberOf(name)!.of === counts[whole]).map((name) => join(folder, name));
}

function keepShardsOf(parts: readonly string[], cache: string): void {
  mkdirSync(cache, { recursive: true });
  for (const part of parts)
    for (const name of readdirSync(join(part, SHARDS))) copyKept(join(part, SHARDS, name), join(cache, name));
}

/** What is a year's, and what is of the whole; parts have written the rest to `out` already. */
function carryRest(site: Site, out: string, making: Making): CarriedAway {
  const fileOf = (address: string, name: string): string =>
    readFileSync(join(out, address.slice(1), name), "utf8");
  return carryAway(site, {
    ...making,
    write: writerTo(out),
    markdownOf: ({ path }) => {
      throw new Error(`${path} is in no part`);
    },
    carriedOf: (entry) =>
      carriedFromFiles(
        entry,
        {
          "index.json": fileOf(entry.address, "index.json"),
          "index.txt": fileOf(entry.address, "index.txt"),
        },
        site.words,
      ),
  });
}

export type AssembleOptions = {
  /** Where shards of the index and records of sites are kept; in `.cache` when not given. */
  cache?: string;
  records?: string;
};

/** The parts beside `out` become the site in it. Needs no file of the archive. Returns the number of its articles. */
export async function assemble(
  out: string,
  { cache = cacheIn("search"), records }: AssembleOptions = {},
): Promise<number> {
  const { outline, digest } = openOutline(out);
  const parts = allParts(out, digest);
  const { archive, circumstances, previous, terms } = outline;
  const building = beginSite(out);
  for (const part of parts) cpSync(join(part, PAGES), building, { recursive: true });

  const { url, code } = circumstances;
  const relate = (entries: readonly Entry[]): Map<Entry, Related[]> =>
    findRelated(entries, ({ article }) => terms.get(article.front.id)!);
  const site = buildSite(archive, url, previous, relate, code);
  const since = makingSince(null, groundOf(site));
  const making: Making = {
    ...since,
    // What has an address of its own is in some part.
    isDue: (name, made) => since.isDue(name, made) && !name.startsWith("/"),
  };
  const whole = published(archive, site, making, carryRest(site, building, making));
  await render({ articles: "articles", out: building, published: whole, templates: TEMPLATES });
  keepShardsOf(parts, cache);
  const { articles } = await buildSearchIndex(archive, building, { cache, onlyKept: true });
  await writeServiceWorker(building, archive.settings.language);

  const record = recordOf(out, code, records);
  record.forget();
  const sealing = sealSite(building);
  finishSite(out, building);
  record.keep(whole.made, sealing);
  return articles;
}
