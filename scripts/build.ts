/** Page text → archive → site with its search index: everything, once. */
import { parseArgs } from "node:util";
import { Eleventy } from "@11ty/eleventy";
import type UserConfig from "@11ty/eleventy/UserConfig";
import type { Archive } from "../src/archiveTypes.ts";
import { ARCHIVE_READ } from "./archiveFiles.ts";
import { DEFAULTS, exitCodeOf, printWarning, run } from "./commandLine.ts";
import { ingest } from "./ingest.ts";
import { INGEST_CACHE } from "./ingest/lastRun.ts";
import { printSummary } from "./ingest/summary.ts";
import { buildSearchIndex, type IndexOptions } from "./searchIndex.ts";
import { writeServiceWorker } from "./serviceWorker.ts";
import { beginSite, finishSite } from "./siteFolder.ts";

export type Places = { raw: string; articles: string; out: string };

const HELP = `npm run build -- [--raw PATH] [--articles DIR] [--out SITE]

Takes the page text apart, writes the articles, builds the site and its search index.
  --raw PATH      page files, or a folder of them; raw/ when not given
  --articles DIR  where the archive is kept; articles/ when not given
  --out SITE      where the site is written; _site/ when not given
An archive of one's own: give both --raw and --articles, and the sample is left alone.`;

/** Flags that build and start share. */
export const PLACE_OPTIONS = {
  raw: { type: "string" },
  articles: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** The places that the flags name. Own pages never mix with the sample's articles. */
export function placesFrom(values: {
  raw?: string | undefined;
  articles?: string | undefined;
  out?: string | undefined;
}): Places {
  if (values.raw !== undefined && values.articles === undefined) {
    throw new Error(
      "--raw is given without --articles: say where the archive of these pages is to be kept, e.g. --articles my-articles",
    );
  }
  return {
    raw: values.raw ?? DEFAULTS.raw,
    articles: values.articles ?? DEFAULTS.articles,
    out: values.out ?? DEFAULTS.out,
  };
}

/**
 * The archive folder → its pages in `out`, without index and service worker; returns the archive as it was read for them.
 * `previous` is the site that this one replaces.
 */
export async function buildPages(articles: string, out: string, previous: string): Promise<Archive> {
  process.env["BACKFILE_ARTICLES"] = articles;
  process.env["BACKFILE_OUT"] = out;
  process.env["BACKFILE_PREVIOUS"] = previous;
  let archive: Archive | undefined;
  const config = (eleventy: UserConfig): void => {
    eleventy.on(ARCHIVE_READ, (read: Archive) => {
      archive = read;
    });
  };
  const options = { configPath: ".eleventy.ts", config, quietMode: true };
  const eleventy = new Eleventy(undefined, undefined, options);
  await eleventy.init();
  await eleventy.write();
  return archive!;
}

/** The archive folder → the site, complete or not at all: an earlier site stands until the new one is done. */
export async function buildSite(
  articles: string,
  out: string,
  index: Pick<IndexOptions, "cache"> = {},
): Promise<number> {
  const building = beginSite(out);
  const archive = await buildPages(articles, building, out);
  const { articles: indexed } = await buildSearchIndex(archive, building, {
    ...index,
    progress: console.log,
  });
  await writeServiceWorker(building, archive.settings.language);
  finishSite(out, building);
  return indexed;
}

/** Ingest and build; the exit code says whether some input was bad. */
export async function build({ raw, articles, out }: Places): Promise<0 | 1> {
  const ingested = await ingest([raw], articles, { cache: INGEST_CACHE });
  ingested.warnings.forEach(printWarning);
  printSummary(ingested);
  const indexed = await buildSite(articles, out);
  console.log(`${out}: ${indexed} articles to read and search`);
  return exitCodeOf([...ingested.warnings, ...ingested.archiveWarnings]);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: PLACE_OPTIONS,
  });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  return build(placesFrom(values));
}

if (process.argv[1] === import.meta.filename) run(main);
