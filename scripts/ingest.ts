/** Page text → Markdown: reads the raw files, runs the pipeline, writes what changed. */
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import writeFileAtomic from "write-file-atomic";
import { planWrites, type Plan } from "../src/archive/planWrites.ts";
import { readArchive } from "../src/archive/readArchive.ts";
import { KNOWN_PAPERS } from "../src/lexicon/papers.ts";
import { parseFile } from "../src/pipeline.ts";
import type { ParsedPage, Warning } from "../src/types.ts";
import { readArchiveFolder } from "./archiveFiles.ts";
import { DEFAULTS, exitCodeOf, printWarning, run } from "./commandLine.ts";
import { readRawFiles } from "./rawFiles.ts";

const HELP = `npm run ingest -- [PATH…] [--out DIR]

Takes page text apart into articles and writes them as Markdown.
  PATH       page files (.txt) or folders of them; raw/ when none is given
  --out DIR  where the archive is written; articles/ when not given

Files that a person edited or deleted are left alone. Exit code 1 when some input was bad; the rest is written all the same.`;

/** Progress is shown from this many files on. */
const MANY = 200;

export type Ingested = {
  plan: Plan;
  pages: ParsedPage[];
  /** About what was read and written. */
  warnings: Warning[];
  /** About files that the archive held before. */
  archiveWarnings: Warning[];
};

/** Raw paths → the archive folder, brought up to date. */
export function ingest(paths: readonly string[], out: string): Ingested {
  const raw = readRawFiles(paths);
  const held = readArchiveFolder(out);
  const { settings, warnings: archiveWarnings } = readArchive(held);
  const context = {
    sidecar: raw.sidecar,
    papers: [...settings.papers, ...KNOWN_PAPERS],
    fileNames: settings.fileNames,
  };
  const warnings = [...raw.warnings];
  const pages = raw.pages.flatMap((source, i) => {
    if (raw.pages.length >= MANY && i % 100 === 0) console.error(`${i} of ${raw.pages.length} files`);
    const parsed = parseFile(source, context);
    warnings.push(...parsed.warnings);
    return parsed.pages;
  });
  const plan = planWrites(pages, held, settings.papers);
  for (const { path, text } of plan.writes) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileAtomic.sync(file, text);
  }
  for (const path of plan.removals) rmSync(join(out, path));
  return { plan, pages, warnings: [...warnings, ...plan.warnings], archiveWarnings };
}

const characters = (page: ParsedPage, lines: readonly string[]): number => {
  const rows = page.sheet.text.split(/\r\n|\n|\r/);
  return lines.reduce((sum, reference) => {
    const [, from = "0", to = from] = /^(\d+)(?:-(\d+))?/.exec(reference) ?? [];
    const first = Number(from) - page.sheet.firstLine;
    return (
      sum +
      rows
        .slice(first, Number(to) - page.sheet.firstLine + 1)
        .join("")
        .trim().length
    );
  }, 0);
};

/** One row a page: what it is, how many articles, what was left unassigned. */
export function printSummary({ plan, pages, warnings, archiveWarnings }: Ingested): void {
  const rows = pages.map((page, i) => {
    const { identity, articles, sheet } = page;
    const unassigned = characters(page, sheet.unassigned);
    const basis =
      identity.dateBasis === "estimated" || identity.dateBasis === "unknown"
        ? ` (${identity.dateBasis})`
        : "";
    return `  ${plan.pages[i]!.id}${basis}  ${articles.length} articles${unassigned > 0 ? `, ${unassigned} characters unassigned` : ""}  ${sheet.file}`;
  });
  const count = (level: Warning["level"]): number =>
    [...warnings, ...archiveWarnings].filter((warning) => warning.level === level).length;
  if (rows.length <= MANY) console.log(rows.join("\n"));
  console.log(
    `${pages.length} pages, ${pages.reduce((sum, page) => sum + page.articles.length, 0)} articles; ` +
      `${plan.writes.length} files written, ${plan.removals.length} removed; ${count("error")} errors, ${count("warning")} warnings`,
  );
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string", default: DEFAULTS.articles },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const result = ingest(positionals.length > 0 ? positionals : [DEFAULTS.raw], values.out);
  const all = [...result.warnings, ...result.archiveWarnings];
  all.forEach(printWarning);
  printSummary(result);
  return exitCodeOf(all);
}

if (process.argv[1] === import.meta.filename) run(main);
