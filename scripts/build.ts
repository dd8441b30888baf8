/** Page text → archive → site with its search index: everything, once. */
import { parseArgs } from "node:util";
import { DEFAULTS, exitCodeOf, printWarning, run } from "./commandLine.ts";
import { ingest, printSummary } from "./ingest.ts";
import { buildSite, type SiteChange } from "./buildSite.ts";

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

const changeWords = (change: SiteChange): string =>
  change === null
    ? "built from nothing"
    : `${change.written} files written, ${change.removed} removed, the rest left as they were`;

/** Ingest and build; the exit code says whether some input was bad. */
export async function build({ raw, articles, out }: Places): Promise<0 | 1> {
  const ingested = ingest([raw], articles);
  ingested.warnings.forEach(printWarning);
  printSummary(ingested, articles);
  const { indexed, change } = await buildSite(articles, out);
  console.log(`${out}: ${indexed} articles to read and search; ${changeWords(change)}`);
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
