/** Page text → archive → site with its search index: everything that is other than it was. */
import { parseArgs } from "node:util";
import type { Manner } from "./buildSite.ts";
import { DEFAULTS, exitCodeOf, printWarning, run, wholeNumber } from "./commandLine.ts";
import { unchangedSince, type Places } from "./lastBuild.ts";

const HELP = `npm run build -- [--raw PATH] [--articles DIR] [--out SITE] [--afresh] [--memory MB]
npm run build -- --outline | --shard 3/16 [--files] | --assemble

Takes the page text apart, writes the articles, builds the site and its search index.
  --raw PATH      page files, or a folder of them; raw/ when not given
  --articles DIR  where the archive is kept; articles/ when not given
  --out SITE      where the site is written; _site/ when not given
  --afresh        makes the whole site anew, also where nothing has changed
  --memory MB     makes as many shards of the search index at a time as these megabytes and the processors have room for; one after the other when not given
On many machines, or on the processors of one:
  --outline       takes the page text apart, and writes SITE.parts/outline.jsonl.gz: what the parts of a build have to know of each other
  --shard 3/16    makes the third of sixteen parts of the site, in SITE.parts/, from the outline and from its own files of the archive
  --files         with --shard: makes nothing, and prints the names of those files
  --assemble      makes the site of all its parts
An archive of one's own: give both --raw and --articles, and the sample is left alone.`;

/** Flags that build and start share. */
export const PLACE_OPTIONS = {
  raw: { type: "string" },
  articles: { type: "string" },
  out: { type: "string" },
  afresh: { type: "boolean", default: false },
  memory: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const PART_OPTIONS = {
  outline: { type: "boolean", default: false },
  shard: { type: "string" },
  files: { type: "boolean", default: false },
  assemble: { type: "boolean", default: false },
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

/** The manner that the flags name. Throws where one is no number. */
export const mannerFrom = ({ afresh, memory }: { afresh: boolean; memory?: string | undefined }): Manner => ({
  afresh,
  ...(memory === undefined ? {} : { memory: wholeNumber(memory, "memory") }),
});

/** Ingest and build; the exit code says whether some input was bad. Where nothing has changed, nothing is done or loaded. */
export async function build(places: Places, manner: Manner = {}): Promise<0 | 1> {
  const known = manner.afresh === true ? null : unchangedSince(places);
  if (known === null) {
    const { buildAll } = await import("./buildAll.ts");
    return exitCodeOf((await buildAll(places, manner)).warnings);
  }
  known.warnings.forEach(printWarning);
  console.log(`${places.out}: ${known.indexed} articles to read and search; nothing has changed`);
  return exitCodeOf(known.warnings);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { ...PLACE_OPTIONS, ...PART_OPTIONS },
  });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const places = placesFrom(values);
  const manner = mannerFrom(values);
  if (!values.outline && values.shard === undefined && !values.assemble) return build(places, manner);
  const { buildInParts } = await import("./parts/buildInParts.ts");
  return buildInParts(places, values, manner);
}

if (process.argv[1] === import.meta.filename) run(main);
