/** A whole run: raw pages and the archive as it is → the archive brought up to date. */
import type { Stats } from "node:fs";
import { writtenBy } from "../../src/archive/changes.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { planWrites, type Plan } from "../../src/archive/planWrites.ts";
import { readArchive } from "../../src/archive/readArchive.ts";
import { KNOWN_PAPERS } from "../../src/lexicon/papers.ts";
import { readNeighbours, type PageContext } from "../../src/stages/1-pages.ts";
import type { Settings } from "../../src/archiveTypes.ts";
import type { Warning } from "../../src/types.ts";
import { readFound, type FoundFile } from "../archiveFiles.ts";
import { writeManyChanges, type Written } from "../archiveWriter.ts";
import type { RawFolder } from "../rawFiles.ts";
import type { Held } from "./lastRun.ts";
import { MANY, progress } from "./progress.ts";
import { summaryOf, type Ingested } from "./summary.ts";
import { takePages, type Manner } from "./takePages.ts";

/** What is known beside the pages of a run: tables, papers, file names, and what their neighbours say. */
export function contextOf({ pages, sidecar }: RawFolder, settings: Settings): PageContext {
  const papers = [...settings.papers, ...KNOWN_PAPERS];
  const said = { sidecar, papers, fileNames: settings.fileNames };
  const paths = pages.map(({ path }) => path);
  return { ...said, neighbours: readNeighbours(paths, said) };
}

/** The folder as it stands behind a run: files that it wrote as it left them, the others as it found them. */
function heldAfter(
  found: readonly FoundFile[],
  written: Written,
  texts: ReadonlyMap<string, string>,
): Held[] {
  const stands = (path: string, stat: Stats): Held => ({
    path,
    stat,
    digest: () => digestOf(texts.get(path)!),
  });
  const after = new Map(found.map(({ path, stat }) => [path, stands(path, stat)]));
  for (const [path, stat] of written) {
    if (stat === null) after.delete(path);
    else after.set(path, stands(path, stat));
  }
  return [...after.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Whether the same run once more would write nothing and say the same: nothing was written, or nothing but what pages
 * gave, where no person had a hand in it and nothing was to be said.
 */
const isAtRest = (plan: Plan, archiveWarnings: readonly Warning[]): boolean =>
  [...writtenBy(plan), ...plan.removals].length === 0 ||
  [plan.removals, plan.beside, plan.byHand, plan.warnings, archiveWarnings].every(
    ({ length }) => length === 0,
  );

/** Throws where a path of the archive leads out of it. `after` is the archive behind the run, `null` where the next one may find something to do or to say. */
export async function takeAll(
  raw: RawFolder,
  found: readonly FoundFile[],
  out: string,
  manner: Manner,
): Promise<{ ingested: Ingested; after: Held[] | null }> {
  const held = readFound(found);
  const { settings, warnings: archiveWarnings } = readArchive(held);
  const { pages, warnings } = await takePages(raw.pages, contextOf(raw, settings), manner);
  const plan = planWrites(pages, held, settings.papers);
  const files = writtenBy(plan).length;
  const written = await writeManyChanges(
    out,
    held,
    plan,
    progress(files + plan.removals.length, "files written", MANY),
  );
  const ingested = {
    summary: summaryOf(plan, pages, out),
    written: files,
    removed: plan.removals.length,
    warnings: [...raw.warnings, ...warnings, ...plan.warnings],
    archiveWarnings,
  };
  if (!isAtRest(plan, archiveWarnings)) return { ingested, after: null };
  const texts = new Map([...held, ...writtenBy(plan)].map(({ path, text }) => [path, text]));
  return { ingested, after: heldAfter(found, written, texts) };
}
