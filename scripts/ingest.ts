/** Page text → Markdown: reads the raw files, runs the pipeline, writes what changed. */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { findArchiveFiles, removeUnfinished } from "./archiveFiles.ts";
import { whileLockedAsync } from "./archiveLock.ts";
import { undoUnfinished } from "./archiveWriter.ts";
import { DEFAULTS, exitCodeOf, printWarning, run, wholeNumber } from "./commandLine.ts";
import type { PartSize } from "../src/archive/runParts.ts";
import { INGEST_CACHE, lastRun } from "./ingest/lastRun.ts";
import { printSummary, type Ingested } from "./ingest/summary.ts";
import { readRawFiles } from "./rawFiles.ts";
import { reviewParses, settle } from "./reviewParses.ts";

const HELP = `npm run ingest -- [PATH…] [--out DIR] [--review] [--jobs N]
npm run ingest -- --accept ID… [--out DIR]
npm run ingest -- --keep ID… [--out DIR]

Takes page text apart into articles, writes them as Markdown and says which to review first.
  PATH       page files (.txt) or folders of them; raw/ when none is given
  --out DIR  where the archive is written; articles/ when not given
  --review   then shows how articles that are yours read now, where that differs
  --accept   takes the parse of these articles; what it replaces is kept beside
  --jobs N   so many pages are taken apart at a time, where there are many; as the machine has processors when not given
  --keep     leaves these articles (or all) as they are, and says no more of it until their pages change again

Files that a person edited or deleted are left alone. Exit code 1 when some input was bad; the rest is written all the same.`;

export type IngestOptions = {
  /** How many threads take pages apart, where there are many pages; as many as the machine has processors when not given. */
  jobs?: number;
  /** Where it is kept what a run came to, so that the next one is done at once where nothing changed; `null` for nowhere. */
  cache?: string | null;
  /** How much is planned at a time; as much as takes some 50 MB when not given. */
  atATime?: PartSize;
};

/** Raw paths → the archive folder, brought up to date. Throws where another run is writing to it. */
export const ingest = (
  paths: readonly string[],
  out: string,
  { jobs = availableParallelism(), cache = null, atATime }: IngestOptions = {},
): Promise<Ingested> =>
  whileLockedAsync(out, async () => {
    undoUnfinished(out);
    removeUnfinished(out);
    const [raw, found] = [readRawFiles(paths), findArchiveFiles(out)];
    const last = cache === null ? null : lastRun(cache, { paths, out });
    const same = last?.recall(raw, found);
    if (same !== undefined && same !== null) return same;
    // All that takes pages apart is loaded only where there is something to take apart.
    const { takeAll } = await import("./ingest/takeAll.ts");
    const manner = { jobs, keptIn: last?.keptIn ?? null, atATime };
    const { ingested, after } = await takeAll(raw, found, out, manner);
    last?.remember(raw, ingested, after);
    return ingested;
  });

/** The command with these arguments → its exit code. */
export async function ingestCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: "string", default: DEFAULTS.articles },
      review: { type: "boolean", default: false },
      accept: { type: "boolean", default: false },
      keep: { type: "boolean", default: false },
      jobs: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.accept || values.keep) {
    const warnings = settle(positionals, values.accept ? "accept" : "keep", values.out);
    warnings.forEach(printWarning);
    return exitCodeOf(warnings);
  }
  const jobs = values.jobs === undefined ? {} : { jobs: wholeNumber(values.jobs, "jobs") };
  const paths = positionals.length > 0 ? positionals : [DEFAULTS.raw];
  const result = await ingest(paths, values.out, { ...jobs, cache: INGEST_CACHE });
  const all = [...result.warnings, ...result.archiveWarnings];
  all.forEach(printWarning);
  if (values.review) reviewParses(values.out).forEach((line) => console.log(line));
  else printSummary(result);
  return exitCodeOf(all);
}

if (process.argv[1] === import.meta.filename) run(() => ingestCommand(process.argv.slice(2)));
