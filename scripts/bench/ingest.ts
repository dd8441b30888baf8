/** `npm run bench -- ingest`: what it costs to take simulated pages in, from nothing, again, and again with some of them changed. */
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { figuresOf, type Measured } from "./ingest/figures.ts";
import { writeRawPages } from "./ingest/rawPages.ts";
import { costOfCommand, type Cost } from "./processTree.ts";
import { paddedMarkdown, paddedText } from "./tables.ts";

const HELP = `npm run bench -- ingest [--pages 2000,20000] [--jobs N] [--markdown]

Takes so many simulated pages into an empty archive, once more as they are, and once more with some of them changed.
Linux only.
  --jobs N    as of npm run ingest
  --keep DIR  work there and leave everything, to look at`;

const INGEST = join(import.meta.dirname, "../ingest.ts");
const TSX = import.meta.resolve("tsx");

/** Pages that change before the third run. */
const CHANGED = 8;

async function measure(pages: number, jobs: string[], work: string): Promise<Measured> {
  const raw = join(work, "raw");
  const paths = writeRawPages(raw, pages);
  const run = async (what: string): Promise<Cost> => {
    // What runs remember is kept in the folder that they are started in.
    const args = ["--import", TSX, INGEST, raw, "--out", join(work, "articles"), ...jobs];
    const cost = await costOfCommand(process.execPath, args, work);
    console.error(
      `${pages} pages, ${what}: ${cost.cpu.toFixed(1)} CPU s, ${cost.wall.toFixed(1)} s, ${Math.round(cost.peakMB)} MB`,
    );
    return cost;
  };
  const first = await run("from nothing");
  const again = await run("again");
  const changed = paths.slice(0, CHANGED);
  for (const path of changed) appendFileSync(join(raw, path), "\n本版责任编辑：某某\n");
  return { pages, first, again, some: await run("some changed"), changed: changed.length };
}

export async function ingestPages(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: "string", default: "2000,20000" },
      jobs: { type: "string" },
      keep: { type: "string" },
      markdown: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const work = resolve(values.keep ?? mkdtempSync(join(tmpdir(), "backfile-ingest-")));
  const jobs = values.jobs === undefined ? [] : ["--jobs", values.jobs];
  const sizes: Measured[] = [];
  try {
    for (const pages of values.pages.split(",").map(Number))
      sizes.push(await measure(pages, jobs, join(work, String(pages))));
  } finally {
    if (values.keep === undefined) rmSync(work, { recursive: true, force: true });
  }
  console.log((values.markdown ? paddedMarkdown : paddedText)(figuresOf(sizes)));
  return 0;
}
