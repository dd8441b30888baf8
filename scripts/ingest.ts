/** Page text → Markdown: reads the raw files, runs the pipeline, writes what changed. */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { coverage, coverageLines, type HeldPage } from "../src/archive/coverage.ts";
import { writtenBy } from "../src/archive/changes.ts";
import { planWrites, type Plan } from "../src/archive/planWrites.ts";
import { referredText } from "../src/archive/lineRefs.ts";
import { readArchive } from "../src/archive/readArchive.ts";
import { reviewFirst } from "../src/archive/reviewFirst.ts";
import { KNOWN_PAPERS } from "../src/lexicon/papers.ts";
import { readNeighbours, type PageContext } from "../src/stages/1-pages.ts";
import type { ParsedPage, Settings } from "../src/archiveTypes.ts";
import type { Warning } from "../src/types.ts";
import { readArchiveFolder, removeUnfinished } from "./archiveFiles.ts";
import { whileLockedAsync } from "./archiveLock.ts";
import { undoUnfinished, writeChanges } from "./archiveWriter.ts";
import { DEFAULTS, exitCodeOf, printWarning, run, wholeNumber } from "./commandLine.ts";
import { takePages } from "./ingest/takePages.ts";
import { readRawFiles, type RawFolder } from "./rawFiles.ts";
import { reviewLines } from "./reviewList.ts";
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

/** Rows are printed up to this many pages. */
const MANY = 200;

export type Ingested = {
  plan: Plan;
  pages: ParsedPage[];
  /** About what was read and written. */
  warnings: Warning[];
  /** About files that the archive held before. */
  archiveWarnings: Warning[];
};

/** What is known beside the pages of a run: tables, papers, file names, and what their neighbours say. */
export function contextOf({ pages, sidecar }: RawFolder, settings: Settings): PageContext {
  const papers = [...settings.papers, ...KNOWN_PAPERS];
  const said = { sidecar, papers, fileNames: settings.fileNames };
  const paths = pages.map(({ path }) => path);
  return { ...said, neighbours: readNeighbours(paths, said) };
}

/** `jobs`: how many threads take pages apart, where there are many pages; as many as the machine has processors when not given. */
export type IngestOptions = { jobs?: number };

/** Raw paths → the archive folder, brought up to date. Throws where another run is writing to it. */
export const ingest = (
  paths: readonly string[],
  out: string,
  { jobs = availableParallelism() }: IngestOptions = {},
): Promise<Ingested> => whileLockedAsync(out, () => ingestInto(out, paths, jobs));

async function ingestInto(out: string, paths: readonly string[], jobs: number): Promise<Ingested> {
  undoUnfinished(out);
  const raw = readRawFiles(paths);
  removeUnfinished(out);
  const held = readArchiveFolder(out);
  const { settings, warnings: archiveWarnings } = readArchive(held);
  const { pages, warnings } = await takePages(raw.pages, contextOf(raw, settings), jobs);
  const plan = planWrites(pages, held, settings.papers);
  writeChanges(out, held, plan);
  return { plan, pages, warnings: [...raw.warnings, ...warnings, ...plan.warnings], archiveWarnings };
}

const charactersOf = ({ sheet }: ParsedPage, refs: readonly string[]): number =>
  referredText(sheet.text, sheet.firstLine, refs).join("").replace(/\s/g, "").length;

const heldPage = ({ identity }: ParsedPage): HeldPage => ({
  paper: identity.paperBecause === null ? identity.paper : null,
  date: identity.date,
  estimated: identity.dateBasis === "estimated",
});

/** One row a page: what it is, how many articles, what was left unassigned; then what was held of each paper, and what to review first in the folder `out`. */
export function printSummary({ plan, pages, warnings, archiveWarnings }: Ingested, out: string): void {
  const rows = pages.map((page, i) => {
    const { identity, articles, sheet } = page;
    const unassigned = charactersOf(page, sheet.unassigned);
    const basis =
      identity.dateBasis === "estimated" || identity.dateBasis === "unknown"
        ? ` (${identity.dateBasis})`
        : "";
    return `  ${plan.pages[i]?.id ?? "left alone"}${basis}  ${plan.pages[i]?.articles.length ?? articles.length} articles${unassigned > 0 ? `, ${unassigned} characters unassigned` : ""}  ${sheet.file}`;
  });
  const count = (level: Warning["level"]): number =>
    [...warnings, ...archiveWarnings].filter((warning) => warning.level === level).length;
  if (rows.length <= MANY) console.log(rows.join("\n"));
  console.log(
    `${pages.length} pages, ${pages.reduce((sum, page) => sum + page.articles.length, 0)} articles; ` +
      `${writtenBy(plan).length} files written, ${plan.removals.length} removed; ${count("error")} errors, ${count("warning")} warnings`,
  );
  coverageLines(coverage(pages.map(heldPage))).forEach((line) => console.log(line));
  reviewLines(reviewFirst(plan), out).forEach((line) => console.log(line));
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
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
  const result = await ingest(positionals.length > 0 ? positionals : [DEFAULTS.raw], values.out, jobs);
  const all = [...result.warnings, ...result.archiveWarnings];
  all.forEach(printWarning);
  if (values.review) reviewParses(values.out).forEach((line) => console.log(line));
  else printSummary(result, values.out);
  return exitCodeOf(all);
}

if (process.argv[1] === import.meta.filename) run(main);
