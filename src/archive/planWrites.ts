/** What an ingest would change in the archive folder. A person's edits, deletions and files are never touched. */
import { writeArticleFile } from "../frontMatter.ts";
import type { Paper } from "../lexicon/papers.ts";
import type { PageSheet, ParsedArticle, ParsedPage, WrittenArticle } from "../archiveTypes.ts";
import type { Warning } from "../types.ts";
import { pagePath } from "./address.ts";
import { digestOf } from "./digest.ts";
import { completed, recordsOf, WHOLE, type Changes, type Scope } from "./changes.ts";
import { waitingForPerson, type Given } from "./claims.ts";
import { formerTexts, withEarlierTexts, type Former } from "./earlierTexts.ts";
import { heldFiles } from "./heldFiles.ts";
import { changedEnds, textThen } from "./halfStories.ts";
import { carriedEnds, halfGiven, halfPaths, heldJumps, placedJump } from "./heldJumps.ts";
import { lastOrdinals } from "./lastOrdinals.ts";
import { readLedger } from "./ledger.ts";
import { lostRecords } from "./lostRecords.ts";
import { numbered, type Numbered } from "./numbered.ts";
import { pageFinder } from "./pageFinder.ts";
import { printedIn } from "./lineRefs.ts";
import { givePageIds, paperCodes, type Codes } from "./pageIds.ts";
import type { ArchiveFile } from "./readArchive.ts";
import {
  carriedEntries,
  keepBegun,
  settleArticle,
  settleGone,
  warn,
  warnHalfGiven,
  type Shelf,
} from "./settleArticles.ts";
import { amountOf, stillGiven } from "./textsGone.ts";
import { bareWords, wordsOfFile } from "./wordsElsewhere.ts";

export type Plan = Changes & {
  warnings: Warning[];
  /** Files of articles that a person edited or deleted: left alone. */
  byHand: string[];
  /**
   * The id of every page and of its articles, in the order given, each with what was parsed for it (`null` where only the
   * second half of an article was given); `null` for a page that was left alone.
   */
  pages: ({ id: string; articles: string[]; parsed: (ParsedArticle | null)[] } | null)[];
};

const asGiven = ({ id, page, ids }: Numbered): Given => ({
  page: { id, ...page.sheet },
  articles: page.articles.map((parsed, i) => ({ id: ids[i]!, parsed })),
});

/** A state of a file, of which a page is one part. */
const stateOf = ({ file, sha256 }: PageSheet): string => `${file} ${sha256}`;

const sorted = (entries: Record<string, WrittenArticle>): Record<string, WrittenArticle> =>
  Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What is to be said of a page, and the texts it had before. */
type PageRecord = { sheet: PageSheet; former: Former };

function settlePage(shelf: Shelf, { id, page, earlier, ids, ends }: Numbered): PageRecord {
  const record = { id, ...page.sheet, textSha256: digestOf(page.sheet.text) };
  const before = earlier === null ? {} : carriedEntries(earlier, record);
  const begun = ids.map((own) => shelf.half.begun.get(shelf.held.articles.get(own)?.path ?? ""));
  const given = page.articles.map((parsed, i): [string, WrittenArticle] => {
    const [own, jump] = [ids[i]!, begun[i]];
    const entry = before[own];
    if (jump !== undefined && entry !== undefined) {
      keepBegun(shelf, jump.path, printedIn(record, [parsed.front.source].flat()[0]!.lines));
      return [own, entry];
    }
    const text = writeArticleFile({ id: own, ...parsed.front }, parsed.body);
    return [own, settleArticle(shelf, { id: own, text, parsed, before: entry, earlier, page: record })];
  });
  const parsed = page.articles.map((article, i) => (begun[i] === undefined ? article : null));
  shelf.plan.pages.push({ id, articles: ids, parsed });
  const kept = settleGone(shelf, before, ids, ends.length > 0);
  const removed = Object.keys(kept).filter(
    (own) => kept[own]!.removed === true && before[own]!.removed !== true,
  );
  if (earlier !== null) warnTextsGone(shelf, earlier, { ...record, articles: {} }, removed);
  const sheet = { ...record, articles: sorted({ ...Object.fromEntries(given), ...kept }) };
  return { sheet, former: formerTexts(earlier, record) };
}

/** Says which articles went with their text: whoever cut a file short by mistake must hear of it. */
function warnTextsGone(
  shelf: Shelf,
  earlier: PageSheet,
  { id, file, date, text }: PageSheet,
  removed: readonly string[],
): void {
  const texts = removed.flatMap((own) => {
    const words = wordsOfFile(shelf.held.articles.get(own)?.text ?? "");
    return shelf.isGiven(words, { file, date }) ? [] : [[own, words] as const];
  });
  // Where other words stand in their place, the page was corrected.
  const fewer = bareWords(earlier.text).length - bareWords(text).length;
  if (texts.length === 0 || fewer < texts.map(([, words]) => words).join("").length / 2) return;
  const what = amountOf(texts.map(([, words]) => words));
  const ids = texts.map(([own]) => own).join(" ");
  const message = `of the page ${id} this file no longer has what the archive held of it (${what}), and its articles were removed: ${ids}; if that was not meant, restore the file and run ingest again, and they come back under their ids`;
  warn(shelf, "text-gone", file, message);
}

/**
 * Pages that a file gave and its present one does not: where their text is on other pages now, their articles go, unless a
 * person edited them. Where it is given nowhere, all stays: a file may have been cut short by mistake.
 */
function settleLostPages(shelf: Shelf, lost: readonly PageSheet[]): PageSheet[] {
  return lost.flatMap((sheet): PageSheet[] => {
    if (!shelf.isGiven(bareWords(sheet.text), sheet)) {
      const texts = Object.keys(sheet.articles).flatMap((id) => shelf.held.articles.get(id)?.text ?? []);
      const message = `the page ${sheet.id} (${amountOf(texts.map(wordsOfFile))}) is no longer in this file, and stays in the archive as it is: restore the file, or, if the page was taken out on purpose, delete ${pagePath(sheet.id)} and its articles`;
      warn(shelf, "page-gone", sheet.file, message);
      return [];
    }
    const kept = settleGone(shelf, sheet.articles, [], false);
    if (!Object.values(kept).every(({ removed }) => removed)) return [{ ...sheet, articles: sorted(kept) }];
    shelf.plan.removals.push(pagePath(sheet.id));
    return [];
  });
}

/** Where the pages and files at hand are a part of a run, that has to do with no other: `isOurs`, whether an id is of it. */
export type RunPart = Pick<Scope, "isOurs" | "alsoGiven"> & {
  /** For all parts the same. */
  codeOf?: Codes;
};

/** Parsed pages and the archive folder as it is → what to write, what to remove, and what a person should know. */
export function planWrites(
  pages: readonly ParsedPage[],
  files: readonly ArchiveFile[],
  papers: readonly Paper[],
  { codeOf, ...part }: RunPart = WHOLE,
): Plan {
  const plan: Plan = {
    articles: [],
    beside: [],
    removals: [],
    records: [],
    ledgers: [],
    warnings: [],
    byHand: [],
    pages: [],
  };
  const held = heldFiles(files);
  const whole = readLedger(files);
  const ledger = { ...whole, entries: new Map([...whole.entries].filter(([id]) => part.isOurs(id))) };
  const last = lastOrdinals(files, held, ledger);
  const lost = lostRecords(held, ledger);
  const gone = [...ledger.entries.keys()].filter((id) => !held.texts.has(pagePath(id)) && !lost.has(id));
  const given = givePageIds(
    pages,
    held.sheets,
    codeOf ?? paperCodes(held.sheets, papers),
    new Set(gone),
    lost,
  );
  const find = pageFinder(held.sheets);
  const jumps = heldJumps(files);
  const half = carriedEnds(
    halfGiven(
      jumps.map((jump) => placedJump(jump, find)),
      pages,
    ),
    pages.map(({ sheet }, i) => ({ earlier: given[i]!.earlier, now: sheet })),
  );
  const rows = pages.map((page, i) => {
    const { id, earlier } = given[i]!;
    return earlier === null && held.texts.has(pagePath(id))
      ? { unreadable: id, file: page.sheet.file }
      : numbered(half, page, given[i]!, last.get(id) ?? 0, lost.get(id));
  });
  const known = rows.flatMap((row) => ("page" in row ? [row] : []));
  const idAt = new Map([...held.articles.values()].map(({ id, path }) => [path, id]));
  const stories = new Set(halfPaths(half).map((path) => idAt.get(path)!));
  const waiting = waitingForPerson(held, known.map(asGiven), stories);
  const then = textThen(jumps.length === 0 ? [] : held.sheets);
  const begins = new Map(jumps.map(({ path, first }) => [path, first]));
  const shelf: Shelf = {
    held,
    plan,
    half,
    waiting,
    firstText: (path) => then(begins.get(path)!),
    isGiven: stillGiven(pages),
  };
  const records: PageRecord[] = [];
  for (const row of rows) {
    if ("page" in row) {
      records.push(settlePage(shelf, row));
      continue;
    }
    // A record stands there that cannot be read: what a person edited or deleted is not known.
    const advice = `the page ${row.file} was left alone until this record is mended or removed`;
    warn(shelf, "record-unreadable", pagePath(row.unreadable), advice);
    plan.pages.push(null);
  }
  const sheetsGiven = pages.map(({ sheet }) => sheet);
  const ends = known.flatMap((row) => row.ends);
  for (const path of changedEnds(jumps, sheetsGiven, ends, then))
    warnHalfGiven(shelf, path, "a later page of it");
  const states = new Set(known.flatMap(({ earlier }) => (earlier === null ? [] : [stateOf(earlier)])));
  const claimed = new Set(known.map(({ id }) => id));
  const dropped = held.sheets.filter((sheet) => !claimed.has(sheet.id) && states.has(stateOf(sheet)));
  const sheets = [...settleLostPages(shelf, dropped), ...withEarlierTexts(records, held, plan)];
  plan.records = recordsOf(sheets, held);
  const scope: Scope = { ...WHOLE, ...part, pages: known.map(({ id }) => id) };
  return { ...plan, ...completed(files, held, plan, papers, scope) };
}
