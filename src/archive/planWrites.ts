/** What an ingest would change in the archive folder. A person's edits, deletions and files are never touched. */
import { readPageFile, writeArticleFile, writePageFile } from "../frontMatter.ts";
import type { Paper } from "../lexicon/papers.ts";
import type { PageSheet, ParsedArticle, ParsedPage, Source, Warning, WrittenArticle } from "../types.ts";
import { articleId, articlePath, pagePath } from "./address.ts";
import { digestOf } from "./digest.ts";
import { endsHeld, halfGiven, heldJumps, madeOf, type HalfGiven, type HeldJump } from "./heldJumps.ts";
import { giveOrdinals } from "./matchArticles.ts";
import { givePageIds } from "./pageIds.ts";
import type { ArchiveFile } from "./readArchive.ts";

export type Plan = {
  /** Article files whose bytes change. */
  articles: ArchiveFile[];
  /** Files that an earlier run wrote, nobody edited, and no page gives any more. */
  removals: string[];
  /** Page records whose bytes change: to be written last, so that no file is ever without its record. */
  records: ArchiveFile[];
  warnings: Warning[];
  /** Files of articles that a person edited or deleted: left alone. */
  byHand: string[];
  /**
   * The id of every page and of its articles, in the order given, each with what was parsed for it (`null` where only the
   * second half of an article was given); `null` for a page that was left alone.
   */
  pages: ({ id: string; articles: string[]; parsed: (ParsedArticle | null)[] } | null)[];
};

type Shelf = {
  /** Text of each file the archive folder holds. */
  held: ReadonlyMap<string, string>;
  plan: Plan;
  /** Articles that the archive holds whole and of which this run gives some pages only. */
  half: HalfGiven;
  /** Lines of articles that were left to a person as they are, on other pages than their first. */
  left: Source[];
};

const warn = (shelf: Shelf, code: string, file: string, message: string): void =>
  void shelf.plan.warnings.push({ level: "warning", code, file, message });

/** An article as a run gives it, about to be shelved; `before` is what was written for it earlier. */
type Fresh = { id: string; text: string; source: Source | Source[]; before: WrittenArticle | undefined };

/** One article's file: written, left as it is, or left to the person whose it is. Returns the digest to keep. */
function settleArticle(shelf: Shelf, { id, text, source, before }: Fresh): string {
  const path = articlePath(id);
  const held = shelf.held.get(path);
  const written = before?.digest;
  const fresh = digestOf(text);
  if (held === text) return fresh;
  const deleted = held === undefined && written !== undefined;
  const edited = held !== undefined && (written === undefined || digestOf(held) !== written);
  if (!deleted && !edited) {
    shelf.plan.articles.push({ path, text });
    return fresh;
  }
  shelf.plan.byHand.push(path);
  shelf.left.push(...[source].flat().slice(1));
  if (written !== fresh) {
    const message = deleted
      ? "this article was deleted by hand and is not written again, though its page now reads differently; compare it with the page"
      : "this file was edited by hand and was left as it is, though its page now reads differently; compare it with the page";
    warn(shelf, deleted ? "deletion-kept" : "edit-kept", path, message);
  }
  return written ?? fresh;
}

const GIVE_BOTH = "give the pages of this article together, so that it can be read anew";

/** A story whose other page was not given stays as the archive holds it. */
function keepBegun(shelf: Shelf, { path, first }: HeldJump, source: Source | Source[] | null): void {
  if (JSON.stringify(source) !== JSON.stringify(first))
    warn(
      shelf,
      "half-given",
      path,
      `was left as it is, though its first page now reads differently: ${GIVE_BOTH}`,
    );
}

/** Articles that the page gave before and gives no more. What a person edited or deleted is remembered. */
function settleGone(
  shelf: Shelf,
  earlier: PageSheet,
  ids: readonly string[],
): Record<string, WrittenArticle> {
  const kept: Record<string, WrittenArticle> = {};
  for (const [id, written] of Object.entries(earlier.articles)) {
    if (ids.includes(id)) continue;
    const path = articlePath(id);
    const held = shelf.held.get(path);
    const begun = shelf.half.begun.get(path);
    if (begun !== undefined) keepBegun(shelf, begun, null);
    else if (held !== undefined && digestOf(held) === written.digest) {
      if (!madeOf(held, shelf.left)) {
        shelf.plan.removals.push(path);
        continue;
      }
      const message =
        "was kept: it goes on from an article that was edited or deleted by hand and was left so; delete this file if it is not wanted";
      warn(shelf, "half-kept", path, message);
      kept[id] = written;
      continue;
    }
    kept[id] = written;
    if (held === undefined || begun !== undefined) continue;
    warn(
      shelf,
      "edit-kept",
      path,
      "this file was edited by hand and was kept, though its page no longer gives this article; delete it if it is not wanted",
    );
  }
  return kept;
}

function settleRecord(shelf: Shelf, sheet: PageSheet): void {
  const path = pagePath(sheet.id);
  const text = writePageFile(sheet);
  if (shelf.held.get(path) !== text) shelf.plan.records.push({ path, text });
}

/** A page whose articles are on the shelf, its record not yet. */
type Shelved = {
  id: string;
  page: ParsedPage;
  earlier: PageSheet | null;
  written: [id: string, article: WrittenArticle][];
};

function settleArticles(shelf: Shelf, given: ParsedPage, id: string, earlier: PageSheet | null): Shelved {
  const articles = given.articles.filter(({ front }) => !endsHeld(shelf.half, front.source));
  const isWhole = articles.length === given.articles.length;
  // The headline that such an end repeats is a notice, as when both pages were given.
  const notices = isWhole || earlier === null ? given.sheet.notices : earlier.notices;
  const page = { ...given, articles, sheet: { ...given.sheet, notices } };
  const ids = giveOrdinals(page, earlier).map((ordinal) => articleId(id, ordinal));
  const written = page.articles.map(({ front, body, opening }, i): [string, WrittenArticle] => {
    const own = ids[i]!;
    const before = earlier?.articles[own];
    const begun = shelf.half.begun.get(articlePath(own));
    if (begun !== undefined && before !== undefined) {
      keepBegun(shelf, begun, front.source);
      return [own, before];
    }
    const text = writeArticleFile({ id: own, ...front }, body);
    return [own, { digest: settleArticle(shelf, { id: own, text, source: front.source, before }), opening }];
  });
  const kept = ids.map((own) => shelf.half.begun.has(articlePath(own)));
  const parsed = page.articles.map((article, i) => (kept[i] ? null : article));
  shelf.plan.pages.push({ id, articles: ids, parsed });
  return { id, page, earlier, written };
}

function settlePage(shelf: Shelf, { id, page, earlier, written }: Shelved): void {
  const ids = written.map(([own]) => own);
  const kept = earlier === null ? {} : settleGone(shelf, earlier, ids);
  const all = Object.entries({ ...Object.fromEntries(written), ...kept }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  settleRecord(shelf, { id, ...page.sheet, articles: Object.fromEntries(all) });
}

/** Pages that an earlier state of a file gave and its present one does not: their articles go, unless a person edited them. */
function settleLostPages(shelf: Shelf, lost: readonly PageSheet[]): void {
  for (const sheet of lost) {
    const kept = settleGone(shelf, sheet, []);
    if (Object.keys(kept).length === 0) shelf.plan.removals.push(pagePath(sheet.id));
    else settleRecord(shelf, { ...sheet, articles: kept });
  }
}

/** Parsed pages and the archive folder as it is → what to write, what to remove, and what a person should know. */
export function planWrites(
  pages: readonly ParsedPage[],
  held: readonly ArchiveFile[],
  papers: readonly Paper[],
): Plan {
  const plan: Plan = { articles: [], removals: [], records: [], warnings: [], byHand: [], pages: [] };
  const shelf: Shelf = {
    held: new Map(held.map(({ path, text }) => [path, text])),
    plan,
    half: halfGiven(heldJumps(held), pages),
    left: [],
  };
  const sheets = held
    .filter(({ path }) => path.endsWith(".page.txt"))
    .flatMap(({ text }) => {
      const read = readPageFile(text);
      return read.ok ? [read.value] : [];
    });
  const given = givePageIds(pages, sheets, papers);
  const shelved = pages.flatMap((page, i) => {
    const { id, earlier } = given[i]!;
    if (earlier === null && shelf.held.has(pagePath(id))) {
      // A record stands there that cannot be read: what a person edited or deleted is not known.
      warn(
        shelf,
        "record-unreadable",
        pagePath(id),
        `the page ${page.sheet.file} was left alone until this record is mended or removed`,
      );
      plan.pages.push(null);
      return [];
    }
    return [settleArticles(shelf, page, id, earlier)];
  });
  // What is gone is told when it is known which articles were left to a person: a story may begin on any page.
  for (const page of shelved) settlePage(shelf, page);
  const claimed = new Set(given.map(({ earlier }) => earlier));
  const states = new Set(
    given.flatMap(({ earlier }) => (earlier ? [`${earlier.file} ${earlier.sha256}`] : [])),
  );
  settleLostPages(
    shelf,
    sheets.filter((sheet) => !claimed.has(sheet) && states.has(`${sheet.file} ${sheet.sha256}`)),
  );
  return plan;
}
