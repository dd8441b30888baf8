/** Pages that were taken apart → the archive brought up to date, part by part, and all of it or nothing. */
import { statSync } from "node:fs";
import { idParts } from "../../src/archive/address.ts";
import { NO_CHANGES, writtenBy, type Changes } from "../../src/archive/changes.ts";
import { idOf, isArticle, type HeldArticle } from "../../src/archive/heldFiles.ts";
import { paperCodes } from "../../src/archive/pageIds.ts";
import { planWrites, type Plan } from "../../src/archive/planWrites.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import { asOnePart, type Part, type PartSize } from "../../src/archive/runParts.ts";
import type { Others } from "../../src/archive/wordsElsewhere.ts";
import type { Warning } from "../../src/types.ts";
import { readInside, readOne, type FoundFile } from "../archiveFiles.ts";
import { writeParts } from "../archiveWriter.ts";
import { ChangedMeanwhile } from "../changedMeanwhile.ts";
import { archiveAfter } from "./archiveAfter.ts";
import type { Held } from "./lastRun.ts";
import type { PageShelf } from "./pageShelf.ts";
import { MANY, progress } from "./progress.ts";
import { summing, type Ingested } from "./summary.ts";
import type { Survey } from "./survey.ts";
import { unpacked } from "./takeFiles.ts";
import type { ShelvedPage } from "./takePages.ts";

/** What takes some 50 MB. */
const AT_A_TIME: PartSize = { pages: 250, files: 3_000 };

/** The archive as it was found. */
export type FoundArchive = Survey & { found: readonly FoundFile[] };

/** `after`: the archive behind the run, `null` where the next one may find something to do or to say. */
export type TakenAll = { ingested: Ingested; after: Held[] | null };

/** Nothing but what pages gave; no person had a hand in it, and nothing is to be said. */
const isUntouched = ({ removals, beside, byHand, warnings }: Plan): boolean =>
  [removals, beside, byHand, warnings].every(({ length }) => length === 0);

/** Throws where one is not what it was when the archive was looked at: it may have to do with other pages now. */
function readAgain(found: readonly FoundFile[], out: string): ArchiveFile[] {
  const isOther = ({ file, stat, astray }: FoundFile): boolean => {
    const now = astray === true ? stat : statSync(file, { throwIfNoEntry: false });
    return now === undefined || now.size !== stat.size || now.mtimeMs !== stat.mtimeMs;
  };
  const changed = found.filter(isOther).map(({ path }) => path);
  if (changed.length > 0) throw new ChangedMeanwhile(out, changed);
  return found.map(readOne);
}

/** Articles that were written, as they lie in the folder now. */
function* articlesAt(paths: Iterable<string>, out: string): Generator<HeldArticle> {
  for (const path of paths) {
    const file = readInside(out, path);
    const id = idOf(file);
    if (id !== null) yield { id, path, text: file.text, digest: "" };
  }
}

/** Throws where a file is not what it was when the archive was looked at; then nothing is written. */
export async function writeRun(
  pages: readonly ShelvedPage[],
  { found, settings, warnings: archiveWarnings, ledger, parts, digests, papers }: FoundArchive,
  out: string,
  shelf: PageShelf,
  atATime: PartSize = AT_A_TIME,
): Promise<TakenAll> {
  const facts = pages.map((page) => page.facts);
  const codeOf = paperCodes(papers, settings.papers);
  // Codes are given in the order of the pages, whatever that of the parts is.
  facts.forEach(({ paper }) => codeOf(paper));
  const all = parts.parts(facts, ledger.ids(), atATime);
  const after = archiveAfter(found, digests);
  const sum = summing(facts, out);
  const say = progress(pages.length, "pages written", MANY);
  const warnings: Warning[] = [];
  let [written, removed, done, untouched] = [0, 0, 0, archiveWarnings.length === 0];
  /** Articles that the ledger had not. */
  const fresh: string[] = [];
  const waiting: Part[] = [];

  const planPart = (part: Part, alsoGiven: Others) => {
    const own = part.pages.map((place) => unpacked(shelf.get(pages[place]!.place)));
    const files = [
      ...readAgain(
        part.files.map((place) => found[place]!),
        out,
      ),
      ...ledger.of(part.days),
    ];
    const isOurs = (id: string): boolean => part.days.has(idParts(id).date);
    return { part, own, files, plan: planWrites(own, files, settings.papers, { isOurs, codeOf, alsoGiven }) };
  };

  await writeParts(out, after.wrote, async (write) => {
    const carryOut = async ({ part, own, files, plan }: ReturnType<typeof planPart>): Promise<void> => {
      ledger.settle(part.days, plan.ledgers);
      const changes: Changes = { ...plan, ledgers: [] };
      await write(files, changes);
      written += writtenBy(changes).length;
      removed += plan.removals.length;
      untouched &&= isUntouched(plan);
      warnings.push(...plan.warnings);
      for (const { path, text } of plan.articles)
        if (isArticle(path) && ledger.had(idOf({ path, text }) ?? "") === false) fresh.push(path);
      sum.add(plan, own, part.pages);
      say((done += own.length));
    };
    for (const part of all) {
      let isSought = false;
      const planned = planPart(part, () => {
        isSought = true;
        return [];
      });
      // What became of an article that is held no more, only those tell that all others give.
      if (isSought && all.length > 1) waiting.push(part);
      else await carryOut(planned);
    }
    if (waiting.length > 0) await carryOut(planPart(asOnePart(waiting), () => articlesAt(fresh, out)));
    const ledgers = ledger.changed();
    await write(ledger.files, { ...NO_CHANGES, ledgers });
    written += ledgers.length;
  });
  const ingested = { summary: sum.summary(), written, removed, warnings, archiveWarnings };
  return { ingested, after: untouched || written + removed === 0 ? after.files() : null };
}
