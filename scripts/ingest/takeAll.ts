/** A whole run: raw pages and the archive as it is → the archive brought up to date. */
import type { Stats } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { writtenBy } from "../../src/archive/changes.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { planWrites, type Plan } from "../../src/archive/planWrites.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
import { KNOWN_PAPERS } from "../../src/lexicon/papers.ts";
import { readNeighbours, type PageContext } from "../../src/stages/1-pages.ts";
import type { ParsedPage, Settings } from "../../src/archiveTypes.ts";
import type { Warning } from "../../src/types.ts";
import { findArchiveFiles, readFound, type FoundFile } from "../archiveFiles.ts";
import { writeManyChanges, type Written } from "../archiveWriter.ts";
import { ChangedMeanwhile } from "../changedMeanwhile.ts";
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

/** So often a run plans anew because files changed under it; an archive that is never still is not written. */
const TURNS = 4;

const changedWarning = (path: string): Warning => ({
  level: "warning",
  code: "changed-meanwhile",
  file: path,
  message:
    "was changed by somebody else while this run was at work; it was not written over, and the run went by what it is now. Look whether it is as you want it",
});

/** Pages, with the settings by which they were taken apart. */
type Taken = { settings: Settings; pages: ParsedPage[]; warnings: Warning[] };

async function take(raw: RawFolder, settings: Settings, manner: Manner): Promise<Taken> {
  return { settings, ...(await takePages(raw.pages, contextOf(raw, settings), manner)) };
}

export type TakenAll = { ingested: Ingested; after: Held[] | null };

/** The archive as it was read. */
type Read = { found: readonly FoundFile[]; held: readonly ArchiveFile[]; archiveWarnings: Warning[] };

/** Pages → the folder that was read brought up to date; `said` was to be said before. */
async function write(
  { pages, settings }: Taken,
  { found, held, archiveWarnings }: Read,
  out: string,
  said: readonly Warning[],
): Promise<TakenAll> {
  const plan = planWrites(pages, held, settings.papers);
  const files = writtenBy(plan);
  const say = progress(files.length + plan.removals.length, "files written", MANY);
  const written = await writeManyChanges(out, held, plan, say);
  const ingested = {
    summary: summaryOf(plan, pages, out),
    written: files.length,
    removed: plan.removals.length,
    warnings: [...said, ...plan.warnings],
    archiveWarnings,
  };
  if (!isAtRest(plan, archiveWarnings)) return { ingested, after: null };
  const texts = new Map([...held, ...files].map(({ path, text }) => [path, text]));
  return { ingested, after: heldAfter(found, written, texts) };
}

/**
 * Throws where a path of the archive leads out of it, or where files of it change again and again meanwhile. `after` is
 * the archive behind the run, `null` where the next one may find something to do or to say.
 */
export async function takeAll(
  raw: RawFolder,
  found: readonly FoundFile[],
  out: string,
  manner: Manner,
): Promise<TakenAll> {
  const meanwhile = new Set<string>();
  let taken: Taken | null = null;
  for (let turn = 1, now = found; ; turn++, now = findArchiveFiles(out)) {
    const held = readFound(now);
    const { settings, warnings: archiveWarnings } = readArchive(held);
    if (taken === null || !isDeepStrictEqual(taken.settings, settings))
      taken = await take(raw, settings, manner);
    const said = [...raw.warnings, ...taken.warnings, ...[...meanwhile].map(changedWarning)];
    try {
      const { ingested, after } = await write(taken, { found: now, held, archiveWarnings }, out, said);
      return { ingested, after: meanwhile.size === 0 ? after : null };
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || turn === TURNS) throw error;
      error.paths.forEach((path) => meanwhile.add(path));
    }
  }
}
