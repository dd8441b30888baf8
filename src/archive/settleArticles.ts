/** What a run does with each article of a page: writes its file, removes it, or leaves it to the person whose it is. */
import type { PageSheet, ParsedArticle, WrittenArticle } from "../archiveTypes.ts";
import { readArticleFile, writeArticleFile } from "../frontMatter.ts";
import type { Warning } from "../types.ts";
import { articlePath } from "./address.ts";
import { frontBefore } from "./asBefore.ts";
import { digestOf } from "./digest.ts";
import type { Held } from "./heldFiles.ts";
import type { HalfGiven } from "./heldJumps.ts";
import { besidePath, parsesOf } from "./parsedBeside.ts";
import type { Plan } from "./planWrites.ts";
import { saying } from "./saying.ts";
import type { StillGiven } from "./textsGone.ts";
import { carriedLines, placesOf, printedOn, SAME_PLACES } from "./places.ts";

export type Shelf = {
  held: Held;
  plan: Plan;
  /** Articles that the archive holds whole and of which this run gives some pages only. */
  half: HalfGiven;
  /** What the first page of the story at a path had of it when its article was made. */
  firstText: (path: string) => string;
  /** Articles, all changes to which must wait for a person. */
  waiting: ReadonlySet<string>;
  isGiven: StillGiven;
};

/** An article as a run gives it; `before` is what was written for it earlier, of the page `earlier`, which is `page` now. */
export type Fresh = {
  id: string;
  text: string;
  parsed: ParsedArticle;
  before: WrittenArticle | undefined;
  earlier: PageSheet | null;
  page: Pick<PageSheet, "firstLine" | "text" | "sha256">;
};

export const warn = (shelf: Shelf, code: string, file: string, message: string): void =>
  void shelf.plan.warnings.push({ level: "warning", code, file, message } satisfies Warning);

const ASK = "npm run ingest -- --review shows it";

const OTHERS = "an article that is yours, or a story whose other pages were not given";

/** Why an article is left as it is though its page now reads differently. */
const LEFT = {
  "edit-kept": `this file was edited by hand and was left as it is, though its page now reads differently: ${ASK}`,
  "deletion-kept": `this article was deleted by hand and is not written again, though its page now reads differently: ${ASK}`,
  "recut-kept": `was left as it is, though its page is now cut differently: the cut goes through ${OTHERS}: ${ASK}`,
  "recut-new": `is a new article of the page and was not written: its lines are in ${OTHERS}: ${ASK}`,
} as const;

/** The file of an article, or where it would be. */
const pathOf = ({ held }: Shelf, id: string): string => held.articles.get(id)?.path ?? articlePath(id);

/** Puts a parse beside an article, or takes away the one that is there, and one that lies where the file was before. */
function putBeside({ held, plan }: Shelf, id: string, article: string, text: string | null): void {
  const path = besidePath(article);
  if (text !== null && held.texts.get(path) !== text) plan.beside.push({ path, text });
  plan.removals.push(...parsesOf(held.texts, id, article).filter((each) => text === null || each !== path));
}

/** The record of an article as it is now written. */
function entryOf({ text, parsed: { front, opening } }: Pick<Fresh, "text" | "parsed">): WrittenArticle {
  const [own, ...goesOn] = [front.source].flat();
  return {
    digest: digestOf(text),
    opening,
    lines: own?.lines ?? [],
    ...(goesOn.length === 0 ? {} : { goesOn }),
  };
}

/** Whether the parse that was written, or that a person last looked at, is this one, of other lines. */
function saidBefore({ held }: Shelf, path: string, { id, parsed, before, earlier, page }: Fresh): boolean {
  if (before === undefined || earlier === null) return false;
  const there = parsesOf(held.texts, id, path)
    .map((each) => held.texts.get(each)!)
    .find((text) => digestOf(text) === before.digest);
  if (there !== undefined) {
    const read = readArticleFile(there);
    return read.ok && saying(read.value) === saying({ ...parsed, front: { id, ...parsed.front } });
  }
  // It lies nowhere: it is this one, if this one were written the same of the page as that was.
  if (earlier.sha256 === page.sha256) return false;
  const front = { id, ...frontBefore(parsed.front, earlier, page) };
  return digestOf(writeArticleFile(front, parsed.body)) === before.digest;
}

/** Says why an article was left as it is. */
function warnLeft(shelf: Shelf, { id, before }: Fresh): void {
  const hasFile = shelf.held.articles.has(id);
  const isNew = before === undefined || before.removed === true || before.digest === "";
  const code = hasFile
    ? shelf.held.isByHand(id)
      ? "edit-kept"
      : "recut-kept"
    : isNew
      ? "recut-new"
      : "deletion-kept";
  warn(shelf, code, pathOf(shelf, id), LEFT[code]);
}

/** One article's file: written, or left with the parse beside it. Returns what its page's record is to say. */
export function settleArticle(shelf: Shelf, fresh: Fresh): WrittenArticle {
  const { id, text, parsed, before } = fresh;
  const [path, file] = [pathOf(shelf, id), shelf.held.articles.get(id)];
  const entry = entryOf(fresh);
  const byHand = shelf.held.isByHand(id);
  const isSame = file?.text === text;
  // A person's file stays theirs though the parser reads the same today: tomorrow it may not.
  const isTheirs = byHand && before !== undefined;
  if (isSame ? !isTheirs : !(byHand || shelf.waiting.has(id))) {
    if (!isSame) shelf.plan.articles.push({ path, text });
    putBeside(shelf, id, path, null);
    return entry;
  }
  shelf.plan.byHand.push(path);
  const isNew = before === undefined || before.removed === true || before.digest === "";
  const saysSame = byHand && saidBefore(shelf, path, fresh);
  const isChanged = !isSame && !saysSame && (isNew || before.digest !== entry.digest);
  // An edited article's parse is always at hand: what the parser reads is part of what the archive knows.
  const isShown = isChanged || (byHand && file !== undefined && !isSame);
  putBeside(shelf, id, path, isShown ? text : null);
  if (isChanged) warnLeft(shelf, fresh);
  // What a run removed nobody deleted, however long it waits to come back.
  const removed = before?.removed === true ? { removed: true as const } : {};
  if (isNew && (file === undefined || before?.digest !== "")) return { ...entry, digest: "", ...removed };
  const digest = saysSame ? entry.digest : before.digest;
  return { ...before, digest, opening: parsed.opening, lines: before.lines ?? entry.lines ?? [] };
}

/** A story of several pages, not all of which were given, stays as the archive holds it. */
export function warnHalfGiven(shelf: Shelf, path: string, which: string): void {
  const message = `was left as it is, though ${which} now reads differently: give the pages of this article together, so that it can be read anew`;
  warn(shelf, "half-given", path, message);
}

/** A story whose other page was not given; `now`: what its first page has of it, `null` where it gives it no more. */
export function keepBegun(shelf: Shelf, path: string, now: string | null): void {
  if (now !== shelf.firstText(path)) warnHalfGiven(shelf, path, "its first page");
}

/** One article that its page gave before and gives no more; `null` where nothing of it need be remembered. */
function settleLost(shelf: Shelf, id: string, entry: WrittenArticle, isPart: boolean): WrittenArticle | null {
  const [path, file] = [pathOf(shelf, id), shelf.held.articles.get(id)];
  const begun = shelf.half.begun.get(path);
  if (begun !== undefined) {
    keepBegun(shelf, begun.path, null);
    return entry;
  }
  if (file === undefined) {
    // It may be what this run takes for the end of a story that is held: with that story's other pages it may not be.
    if (isPart && entry.digest === "") return entry;
    putBeside(shelf, id, path, null);
    return entry.digest === "" && entry.removed !== true ? null : entry;
  }
  if (shelf.held.isByHand(id)) {
    const message =
      "this file was edited by hand and was kept, though its page no longer gives this article; delete it if it is not wanted";
    warn(shelf, "edit-kept", path, message);
    // What its page read before is nobody's to take: its lines are in other articles' parses now.
    putBeside(shelf, id, path, null);
    return entry;
  }
  if (shelf.waiting.has(id)) {
    const message = `was kept, though its page no longer gives this article: the new cut goes through ${OTHERS}: ${ASK}`;
    warn(shelf, "recut-kept", path, message);
    return entry;
  }
  shelf.plan.removals.push(path);
  putBeside(shelf, id, path, null);
  return { ...entry, removed: true };
}

/**
 * Articles that a page gave before and gives no more, and what its record is to remember of them; `isPart`: the page has
 * ends of stories whose other pages are not given.
 */
export function settleGone(
  shelf: Shelf,
  earlier: Record<string, WrittenArticle>,
  ids: readonly string[],
  isPart: boolean,
): Record<string, WrittenArticle> {
  const kept = Object.entries(earlier).flatMap(([id, entry]): [string, WrittenArticle][] => {
    const left = ids.includes(id) ? null : settleLost(shelf, id, entry, isPart);
    return left === null ? [] : [[id, left]];
  });
  return Object.fromEntries(kept);
}

/** What a record says of its articles, told of the page's text as it is now. */
export function carriedEntries(
  earlier: PageSheet,
  now: Pick<PageSheet, "firstLine" | "text">,
): Record<string, WrittenArticle> {
  const places = placesOf(printedOn(earlier), printedOn(now));
  if (places === SAME_PLACES) return earlier.articles;
  const entries = Object.entries(earlier.articles).map(([id, entry]): [string, WrittenArticle] => [
    id,
    entry.lines === undefined ? entry : { ...entry, lines: carriedLines(entry.lines, places) },
  ]);
  return Object.fromEntries(entries);
}
