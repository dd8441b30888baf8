/** All pages of a run: files dealt out in batches, results put back into their order, the pages of each issue joined. */
import type { ParsedPage } from "../../src/archiveTypes.ts";
import type { PageContext } from "../../src/stages/1-pages.ts";
import type { Warning } from "../../src/types.ts";
import type { RawPage } from "../rawFiles.ts";
import { handsFor, type Hands } from "./hands.ts";
import { removeOthers, type KeptIn } from "./keptParses.ts";
import { MANY, progress } from "./progress.ts";
import type { DealtFile, DealtPage, Packed } from "./takeFiles.ts";

/** Files, or issues, that are dealt out at once: some seconds' work. */
const BATCH = 16;

const batches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH));

/** Batches, a few of them at a time, → what `work` makes of each, in their order. */
async function inOrder<T, U>(
  all: readonly T[][],
  atOnce: number,
  work: (batch: T[]) => Promise<U>,
): Promise<U[]> {
  const results: U[] = [];
  let next = 0;
  const one = async (): Promise<void> => {
    for (let i = next++; i < all.length; i = next++) results[i] = await work(all[i]!);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return results;
}

async function takeAll(files: readonly RawPage[], hands: Hands): Promise<DealtFile[]> {
  const say = progress(files.length, "files", MANY);
  let done = 0;
  const dealt = await inOrder(batches(files), hands.atOnce, async (batch) => {
    const taken = await hands.take(batch);
    say((done += batch.length));
    return taken;
  });
  return dealt.flat();
}

type Jumping = { at: number; packed: Packed };

/** Pages in order, those of which a story was joined put in their places. */
async function joinAll(pages: readonly DealtPage[], hands: Hands): Promise<ParsedPage[]> {
  const issues = new Map<string, Jumping[]>();
  pages.forEach(({ jumping }, at) => {
    if (jumping === null) return;
    const known = issues.get(jumping.issue);
    if (known === undefined) issues.set(jumping.issue, [{ at, packed: jumping }]);
    else known.push({ at, packed: jumping });
  });
  const result = pages.map(({ parsed }) => parsed);
  await inOrder(batches([...issues.values()]), hands.atOnce, async (batch) => {
    const joined = await hands.join(batch.map((issue) => issue.map(({ packed }) => packed)));
    batch.forEach((issue, i) =>
      issue.forEach(({ at }, j) => {
        const page = joined[i]![j];
        if (page != null) result[at] = page;
      }),
    );
  });
  return result;
}

/** Every page by itself, should its stories not be joined: said as a fault of the first that jumps. */
async function joinedPages(
  pages: readonly DealtPage[],
  hands: Hands,
  warnings: Warning[],
): Promise<ParsedPage[]> {
  try {
    return await joinAll(pages, hands);
  } catch (error) {
    const file = pages.find(({ jumping }) => jumping !== null)?.parsed.sheet.file ?? "";
    const message = `stories that jump from page to page could not be joined (${(error as Error).message}); every page was taken by itself. Please report it with the files`;
    warnings.push({ level: "error", code: "could-not-join", file, message });
    return pages.map(({ parsed }) => parsed);
  }
}

/** How a run is done: so many threads, and where parses are kept, `null` for nowhere. */
export type Manner = { jobs: number; keptIn: KeptIn | null };

/** Files → their pages in the same order, whoever took them and when, and what is wrong with them. */
export async function takePages(
  files: readonly RawPage[],
  context: PageContext,
  { jobs, keptIn }: Manner,
): Promise<{ pages: ParsedPage[]; warnings: Warning[] }> {
  const hands = handsFor(files.length, jobs, { context, keptIn });
  try {
    const dealt = await takeAll(files, hands);
    const warnings = dealt.flatMap((file) => file.warnings);
    const pages = await joinedPages(
      dealt.flatMap((file) => file.pages),
      hands,
      warnings,
    );
    if (keptIn !== null) removeOthers(keptIn, files, context);
    return { pages, warnings };
  } finally {
    await hands.close();
  }
}
