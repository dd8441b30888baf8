/** Page text → archive → site with its search index: everything, once. */
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Eleventy } from "@11ty/eleventy";
import { readArchive } from "../src/archive/readArchive.ts";
import { readArchiveFolder } from "./archiveFiles.ts";
import { DEFAULTS, exitCodeOf, printWarning, run } from "./commandLine.ts";
import { ingest, printSummary } from "./ingest.ts";
import { buildSearchIndex } from "./searchIndex.ts";
import { writeServiceWorker } from "./serviceWorker.ts";

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

/** In every folder that a build wrote, so that no build ever clears another. */
const MARK = ".backfile-site";

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

function refuseForeign(out: string): void {
  if (!existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, MARK))) return;
  throw new Error(
    `${out} holds files that no build wrote, and a build would replace them; name an empty or new folder with --out`,
  );
}

/** A site's folder while the next one takes its place. */
const asideOf = (out: string): string => `${resolve(out)}.replaced`;

/** Renamed, not removed and written anew: cut off between the two, the next build finds the earlier site aside. */
function replaceSite(out: string, building: string): void {
  const aside = asideOf(out);
  if (existsSync(out)) renameSync(out, aside);
  renameSync(building, out);
  rmSync(aside, { recursive: true, force: true });
}

/** What a build that was cut off left: the earlier site put back, or what was left of it removed. */
function tidyUp(out: string): void {
  const aside = asideOf(out);
  if (existsSync(out)) rmSync(aside, { recursive: true, force: true });
  else if (existsSync(aside)) renameSync(aside, out);
}

/** The archive folder → the site, complete or not at all: an earlier site stands until the new one is done. */
export async function buildSite(articles: string, out: string): Promise<number> {
  tidyUp(out);
  refuseForeign(out);
  const building = `${resolve(out)}.building`;
  rmSync(building, { recursive: true, force: true });
  process.env["BACKFILE_ARTICLES"] = articles;
  process.env["BACKFILE_OUT"] = building;
  process.env["BACKFILE_PREVIOUS"] = out;
  const eleventy = new Eleventy(undefined, undefined, { configPath: ".eleventy.ts", quietMode: true });
  await eleventy.init();
  await eleventy.write();
  const archive = readArchive(readArchiveFolder(articles));
  const { articles: indexed } = await buildSearchIndex(archive, building, { progress: console.log });
  await writeServiceWorker(building, archive.settings.language);
  writeFileSync(join(building, MARK), "");
  replaceSite(out, building);
  return indexed;
}

/** Ingest and build; the exit code says whether some input was bad. */
export async function build({ raw, articles, out }: Places): Promise<0 | 1> {
  const ingested = ingest([raw], articles);
  ingested.warnings.forEach(printWarning);
  printSummary(ingested, articles);
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
