/** All pages of a run: files dealt out in batches, results put back into their order, the pages of each issue joined. */
import type { PageFacts } from "../../src/archive/runParts.ts";
import type { PageContext } from "../../src/stages/1-pages.ts";
import type { Warning } from "../../src/types.ts";
import type { RawPage } from "../rawFiles.ts";
import { handsFor, type Hands } from "./hands.ts";
import { removeOthers, type KeptIn } from "./keptParses.ts";
import type { PageShelf, Place } from "./pageShelf.ts";
import { MANY, progress } from "./progress.ts";
import type { DealtFile } from "./takeFiles.ts";

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

/** A page that was taken: what is kept of it, and where the rest lies. */
export type ShelvedPage = { facts: PageFacts; place: Place };

type Jumping = { at: number; from: Place };

/** Pages of a run, in the order in which their files were given, and the places of those that jump, by their issues. */
type Shelved = { pages: ShelvedPage[]; issues: Map<string, Jumping[]>; warnings: Warning[] };

function shelve(files: readonly (readonly ShelvedFile[])[]): Shelved {
  const pages: ShelvedPage[] = [];
  const issues = new Map<string, Jumping[]>();
  for (const page of files.flat().flatMap((file) => file.pages)) {
    if (page.jumping !== null) {
      const { issue, from } = page.jumping;
      const known = issues.get(issue);
      if (known === undefined) issues.set(issue, [{ at: pages.length, from }]);
      else known.push({ at: pages.length, from });
    }
    pages.push({ facts: page.facts, place: page.parsed });
  }
  return { pages, issues, warnings: files.flat().flatMap(({ warnings }) => warnings) };
}

/** As it was dealt, but for what lies on the shelf. */
type ShelvedFile = {
  pages: { facts: PageFacts; parsed: Place; jumping: { issue: string; from: Place } | null }[];
  warnings: Warning[];
};

const shelved = ({ pages, warnings }: DealtFile, shelf: PageShelf): ShelvedFile => ({
  warnings,
  pages: pages.map(({ facts, parsed, jumping }) => ({
    facts,
    parsed: shelf.put(parsed),
    jumping: jumping === null ? null : { ...jumping, from: shelf.put(jumping.from) },
  })),
});

async function takeAll(files: readonly RawPage[], hands: Hands, shelf: PageShelf): Promise<Shelved> {
  const say = progress(files.length, "files", MANY);
  let done = 0;
  const taken = await inOrder(batches(files), hands.atOnce, async (batch) => {
    const dealt = await hands.take(batch);
    say((done += batch.length));
    return dealt.map((file) => shelved(file, shelf));
  });
  return shelve(taken);
}

/** Pages of which a story was joined come to lie elsewhere on the shelf. */
async function joinAll({ pages, issues }: Shelved, hands: Hands, shelf: PageShelf): Promise<ShelvedPage[]> {
  const result = [...pages];
  await inOrder(batches([...issues.values()]), hands.atOnce, async (batch) => {
    const joined = await hands.join(batch.map((issue) => issue.map(({ from }) => shelf.get(from))));
    batch.forEach((issue, i) =>
      issue.forEach(({ at }, j) => {
        const page = joined[i]![j];
        if (page != null) result[at] = { ...result[at]!, place: shelf.put(page) };
      }),
    );
  });
  return result;
}

/** Every page by itself, should its stories not be joined: said as a fault of the first that jumps. */
async function joinedPages(taken: Shelved, hands: Hands, shelf: PageShelf): Promise<ShelvedPage[]> {
  try {
    return await joinAll(taken, hands, shelf);
  } catch (error) {
    const first = Math.min(...[...taken.issues.values()].flat().map(({ at }) => at));
    const file = taken.pages[first]?.facts.file ?? "";
    const message = `stories that jump from page to page could not be joined (${(error as Error).message}); every page was taken by itself. Please report it with the files`;
    taken.warnings.push({ level: "error", code: "could-not-join", file, message });
    return taken.pages;
  }
}

/** How a run is done: so many threads, and where parses are kept, `null` for nowhere. */
export type Manner = { jobs: number; keptIn: KeptIn | null };

/** Files → their pages in the same order, whoever took them and when, on the shelf, and what is wrong with them. */
export async function takePages(
  files: readonly RawPage[],
  context: PageContext,
  { jobs, keptIn }: Manner,
  shelf: PageShelf,
): Promise<{ pages: ShelvedPage[]; warnings: Warning[] }> {
  const hands = handsFor(files.length, jobs, { context, keptIn });
  try {
    const taken = await takeAll(files, hands, shelf);
    const pages = await joinedPages(taken, hands, shelf);
    if (keptIn !== null) removeOthers(keptIn, files, context);
    return { pages, warnings: taken.warnings };
  } finally {
    await hands.close();
  }
}
