/** Parses that lie beside articles and wait for a person: to be taken, or to be left. */
import { readArticleFile } from "../frontMatter.ts";
import type { Paper } from "../lexicon/papers.ts";
import type { LedgerEntry, PageSheet, WrittenArticle } from "../archiveTypes.ts";
import type { Warning } from "../types.ts";
import { pageOfArticle } from "./address.ts";
import { digestOf } from "./digest.ts";
import { givenUp } from "./givenUp.ts";
import { heldFiles, idOfPath, type Held } from "./heldFiles.ts";
import { articleBeside, besidePath, isParsedBeside } from "./parsedBeside.ts";
import { recordsOf, withLedgers, type Changes, type Scope } from "./changes.ts";
import { readLedger } from "./ledger.ts";
import { bareWords, isHeldIn, wordsOfFile } from "./wordsElsewhere.ts";
import type { ArchiveFile } from "./readArchive.ts";

/**
 * `edited`: a person's file, whose page reads differently now. `deleted`: the same of one that a person deleted. `recut`: a
 * run's file, a new cut of which goes through a person's article; `new`: an article that only such a cut has.
 */
export type Why = "edited" | "deleted" | "recut" | "new";

export type Pending = {
  id: string;
  why: Why;
  /** The article's file, or where it would be. */
  path: string;
  /** As it is; `null` where there is none. */
  text: string | null;
  parsed: string;
  /** Others of the page that wait as well: a new cut is taken whole, or left whole. */
  together: string[];
};

/** An article with its parse, be it new or long known. */
type Beside = { id: string; path: string; parsed: string; file: string | null; entry: WrittenArticle };

function besides(files: readonly ArchiveFile[], held: Held): Beside[] {
  const idAtPath = new Map([...held.articles.values()].map(({ id, path }) => [path, id]));
  return files.flatMap(({ path, text }): Beside[] => {
    if (!isParsedBeside(path)) return [];
    const article = articleBeside(path);
    const id = idAtPath.get(article) ?? idOfPath(article);
    const entry = id === null ? undefined : held.written.get(id);
    if (id === null || entry === undefined) return [];
    return [{ id, path: article, parsed: text, file: held.articles.get(id)?.text ?? null, entry }];
  });
}

function whyOf({ id, file, entry }: Beside, held: Held): Why {
  if (file === null) return entry.digest === "" ? "new" : "deleted";
  return held.isByHand(id) ? "edited" : "recut";
}

/** The archive folder's files → what waits in it, by page. */
export function pendingParses(files: readonly ArchiveFile[]): Pending[] {
  const held = heldFiles(files);
  const found = besides(files, held)
    .filter(({ parsed, entry }) => digestOf(parsed) !== entry.digest)
    .map((each) => ({ ...each, why: whyOf(each, held) }));
  const cut = new Set(
    found.filter(({ why }) => why === "recut" || why === "new").map(({ id }) => pageOfArticle(id)),
  );
  return found.map(({ id, why, path, file, parsed }) => {
    const page = pageOfArticle(id);
    const others = found.filter((other) => other.id !== id && pageOfArticle(other.id) === page);
    return {
      id,
      why,
      path,
      text: file,
      parsed,
      together: cut.has(page) ? others.map((each) => each.id) : [],
    };
  });
}

/** Where a person's text is kept when the parse takes its place. */
const replacedPath = (path: string, text: string): string =>
  path.replace(/\.md$/, `.replaced-${digestOf(text).slice(0, 8)}.txt`);

/** What the record says of an article once its parse is taken. */
function entryOf({ parsed, entry }: Beside): WrittenArticle {
  const read = readArticleFile(parsed);
  const [own, ...goesOn] = read.ok ? [read.value.front.source].flat() : [];
  return {
    digest: digestOf(parsed),
    opening: entry.opening,
    ...(own === undefined ? {} : { lines: own.lines }),
    ...(goesOn.length === 0 ? {} : { goesOn }),
  };
}

/** Printed words by which an article is found in another that it was merged into. */
const FOUND_BY = 20;

/** Ids of articles that a person merged into one, whose words the person's file has and its parse has not. */
function mergedInto(
  id: string,
  ledger: ReadonlyMap<string, LedgerEntry>,
  { written }: Held,
  file: string,
  parsed: string,
): string[] {
  const [before, after] = [wordsOfFile(file), wordsOfFile(parsed)];
  return [...ledger.values()].flatMap((entry) => {
    const words = bareWords(written.get(entry.id)?.opening ?? "").slice(0, FOUND_BY);
    const isLost = before.includes(words) && !after.includes(words);
    return entry.to.includes(id) && isLost ? [entry.id] : [];
  });
}

/** What is to be settled, and how. `holds`: whether an article will hold most of a text. */
type Asked = {
  files: readonly ArchiveFile[];
  ids: readonly string[];
  how: "accept" | "keep";
  ledger: ReadonlyMap<string, LedgerEntry>;
  holds: (id: string, text: string) => boolean;
};

/** Why the parse of an article cannot take its place; `null` where it can. */
function refusalOf({ id, path, parsed, file }: Beside, { files, ledger, holds }: Asked): Warning | null {
  const refuse = (code: string, message: string): Warning => ({ level: "error", code, file: path, message });
  const unread = files.find((other) => other.path === path && other.unreadable === true);
  if (unread?.astray === true)
    return refuse(
      "link-astray",
      "is a link that leads out of the archive; remove it first, or put the file in its place",
    );
  if (unread !== undefined)
    return refuse(
      "not-utf-8",
      "is not UTF-8, and would be lost if the parse took its place; save it as UTF-8 first",
    );
  const elsewhere = file === null ? (ledger.get(id)?.to ?? []).filter((to) => holds(to, parsed)) : [];
  if (elsewhere.length === 0) return null;
  const message = `its text is in ${elsewhere.join(" and ")}, and would stand in two articles; take it out there, or --keep`;
  return refuse("parse-elsewhere", message);
}

/** New cuts of which only a part was asked for, or can be taken: id → why, of each cut once behind its first article. */
function cutsInPart(
  { files, ids, how }: Asked,
  refused: ReadonlyMap<string, Warning>,
): Map<string, Warning | null> {
  const found = new Map<string, Warning | null>();
  for (const { id, path, together } of pendingParses(files)) {
    if (!ids.includes(id) || refused.has(id) || found.has(id)) continue;
    const missing = together.filter((other) => !ids.includes(other));
    const cannot = together.filter((other) => refused.has(other));
    if (missing.length + cannot.length === 0) continue;
    const why =
      cannot.length > 0
        ? `it was left as it is with ${cannot.join(" ")}, which cannot be taken`
        : `lines go from one to another, so take all of them, or leave all: npm run ingest -- --${how} ${[id, ...together].join(" ")}`;
    const message = `is cut anew together with ${together.join(" ")}: ${why}`;
    for (const other of together) found.set(other, null);
    found.set(id, { level: "error", code: "cut-in-part", file: path, message });
  }
  return found;
}

/**
 * Takes parses, or leaves them for good; `ids` that have none beside them are named. Of a new cut all are taken, or all are
 * left: by halves its lines would stand in two articles, or in none. `scope` as for `withLedgers`.
 */
export function settleParses(
  files: readonly ArchiveFile[],
  ids: readonly string[],
  how: "accept" | "keep",
  papers: readonly Paper[],
  scope?: Scope,
): Changes & { warnings: Warning[]; settled: number } {
  const held = heldFiles(files);
  const ledger = readLedger(files).entries;
  const known = new Map(besides(files, held).map((each) => [each.id, each]));
  // As the archive will be: an article it was merged into may be taken anew by the same command.
  const taken = new Map(how === "accept" ? ids.map((id) => [id, known.get(id)?.parsed]) : []);
  const holds = (id: string, text: string): boolean =>
    isHeldIn(text, taken.get(id) ?? held.articles.get(id)?.text ?? "");
  const asked: Asked = { files, ids, how, ledger, holds };
  const refused = new Map<string, Warning>();
  for (const id of ids) {
    const each = known.get(id);
    const message = "has no parse beside it; npm run ingest -- --review lists the articles that have";
    if (each === undefined) refused.set(id, { level: "error", code: "no-parse", file: id, message });
    const why = each === undefined || how === "keep" ? null : refusalOf(each, asked);
    if (why !== null) refused.set(id, why);
  }
  const inPart = cutsInPart(asked, refused);
  const warnings: Warning[] = [...refused.values(), ...[...inPart.values()].filter((why) => why !== null)];
  const changes: Changes = { articles: [], beside: [], removals: [], records: [], ledgers: [] };
  const entries = new Map<string, WrittenArticle>();
  for (const id of ids.filter((each) => !refused.has(each) && !inPart.has(each))) {
    const each = known.get(id)!;
    const { path, parsed, file, entry } = each;
    if (how === "keep") {
      entries.set(id, { ...entry, digest: digestOf(parsed) });
      if (file === null) changes.removals.push(besidePath(path));
      continue;
    }
    entries.set(id, entryOf(each));
    changes.articles.push({ path, text: parsed });
    changes.removals.push(besidePath(path));
    if (file === null || !held.isByHand(id)) continue;
    const replaced = replacedPath(path, file);
    changes.beside.push({ path: replaced, text: file });
    for (const lost of mergedInto(id, ledger, held, file, parsed)) {
      if (ids.includes(lost)) continue;
      const message = `${lost} had been merged into it, and is in no article now; its text stands in ${replaced}`;
      warnings.push({ level: "warning", code: "merge-undone", file: path, message });
    }
  }
  const settled = entries.size;
  const parses = changes.articles.map(({ text }) => text);
  for (const id of givenUp(held, parses, (other) => known.has(other))) {
    changes.removals.push(held.articles.get(id)!.path);
    entries.set(id, { ...held.written.get(id)!, removed: true });
  }
  const touched = new Set([...entries.keys()].map(pageOfArticle));
  const sheets = held.sheets.filter(({ id }) => touched.has(id));
  changes.records = recordsOf(
    sheets.map((sheet): PageSheet => {
      const own = Object.entries(sheet.articles).map(([id, entry]) => [id, entries.get(id) ?? entry]);
      return { ...sheet, articles: Object.fromEntries(own) as PageSheet["articles"] };
    }),
    held,
  );
  return { ...withLedgers(files, held, changes, papers, scope), warnings, settled };
}
