/** A whole run: raw pages and the archive as it is → the archive brought up to date. */
import { isDeepStrictEqual } from "node:util";
import { KNOWN_PAPERS } from "../../src/lexicon/papers.ts";
import type { PartSize } from "../../src/archive/runParts.ts";
import { readNeighbours, type PageContext } from "../../src/stages/1-pages.ts";
import type { Settings } from "../../src/archiveTypes.ts";
import type { Warning } from "../../src/types.ts";
import { findArchiveFiles, type FoundFile } from "../archiveFiles.ts";
import { ChangedMeanwhile } from "../changedMeanwhile.ts";
import type { RawFolder } from "../rawFiles.ts";
import { openShelf, type PageShelf } from "./pageShelf.ts";
import { survey } from "./survey.ts";
import { takePages, type Manner as Taking, type ShelvedPage } from "./takePages.ts";
import { writeRun, type TakenAll } from "./writeRun.ts";

/** What is known beside the pages of a run: tables, papers, file names, and what their neighbours say. */
export function contextOf({ pages, sidecar }: RawFolder, settings: Settings): PageContext {
  const papers = [...settings.papers, ...KNOWN_PAPERS];
  const said = { sidecar, papers, fileNames: settings.fileNames };
  const paths = pages.map(({ path }) => path);
  return { ...said, neighbours: readNeighbours(paths, said) };
}

/** So often a run plans anew because files changed under it; an archive that is never still is not written. */
const TURNS = 4;

const changedWarning = (path: string): Warning => ({
  level: "warning",
  code: "changed-meanwhile",
  file: path,
  message:
    "was changed by somebody else while this run was at work; it was not written over, and the run went by what it is now. Look whether it is as you want it",
});

/** How a run is done; `atATime`: how much is planned at a time. */
export type Manner = Taking & { atATime?: PartSize | undefined };

/** Pages, with the settings by which they were taken apart. */
type Taken = { settings: Settings; pages: ShelvedPage[]; warnings: Warning[] };

async function take(raw: RawFolder, settings: Settings, manner: Manner, shelf: PageShelf): Promise<Taken> {
  return { settings, ...(await takePages(raw.pages, contextOf(raw, settings), manner, shelf)) };
}

async function whileShelved(
  raw: RawFolder,
  found: readonly FoundFile[],
  out: string,
  manner: Manner,
  shelf: PageShelf,
): Promise<TakenAll> {
  const meanwhile = new Set<string>();
  let taken: Taken | null = null;
  for (let turn = 1, now = found; ; turn++, now = findArchiveFiles(out)) {
    const archive = survey(now);
    if (taken === null || !isDeepStrictEqual(taken.settings, archive.settings))
      taken = await take(raw, archive.settings, manner, shelf);
    const said = [...raw.warnings, ...taken.warnings, ...[...meanwhile].map(changedWarning)];
    try {
      const { ingested, after } = await writeRun(
        taken.pages,
        { found: now, ...archive },
        out,
        shelf,
        manner.atATime,
      );
      return {
        ingested: { ...ingested, warnings: [...said, ...ingested.warnings] },
        after: meanwhile.size === 0 ? after : null,
      };
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || turn === TURNS) throw error;
      error.paths.forEach((path) => meanwhile.add(path));
    }
  }
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
  const shelf = openShelf(out);
  try {
    return await whileShelved(raw, found, out, manner, shelf);
  } finally {
    shelf.close();
  }
}
