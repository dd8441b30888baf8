/** Takes the parses that lie beside articles, or leaves them. */
import { readArticleFile } from "../frontMatter.ts";
import type { Paper } from "../lexicon/papers.ts";
import type { LedgerEntry, PageSheet, WrittenArticle } from "../archiveTypes.ts";
import type { Warning } from "../types.ts";
import { pageOfArticle } from "./address.ts";
import { completed, recordsOf, WHOLE, type Changes, type Scope } from "./changes.ts";
import { digestOf } from "./digest.ts";
import { givenUp } from "./givenUp.ts";
import { heldFiles, type Held } from "./heldFiles.ts";
import { readLedger } from "./ledger.ts";
import { parsesOf } from "./parsedBeside.ts";
import { besides, type Beside } from "./pending.ts";
import type { ArchiveFile } from "./readArchive.ts";
import { refusals } from "./refusals.ts";
import { bareWords, isHeldIn, wordsOfFile } from "./wordsElsewhere.ts";

/** Where a person's text is kept when the parse takes its place. */
const replacedPath = (path: string, text: string): string =>
  path.replace(/\.md$/i, `.replaced-${digestOf(text).slice(0, 8)}.txt`);

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

/**
 * Takes parses, or leaves them for good; `ids` that have none beside them are named. Of a new cut all are taken, or all are
 * left: by halves its lines would stand in two articles, or in none. `scope` as for `completed`.
 */
export function settleParses(
  files: readonly ArchiveFile[],
  asked: readonly string[],
  how: "accept" | "keep",
  papers: readonly Paper[],
  scope?: Scope,
): Changes & { warnings: Warning[]; settled: number } {
  const ids = [...new Set(asked)];
  const held = heldFiles(files);
  const ledger = readLedger(files).entries;
  const known = new Map(besides(files, held).map((each) => [each.id, each]));
  // As the archive will be: an article it was merged into may be taken anew by the same command.
  const taken = new Map(how === "accept" ? ids.map((id) => [id, known.get(id)?.parsed]) : []);
  const holds = (id: string, text: string): boolean =>
    isHeldIn(text, taken.get(id) ?? held.articles.get(id)?.text ?? "");
  const refused = refusals({ files, held, known, ids, how, ledger, holds });
  const warnings = [...refused.values()].filter((why) => why !== null);
  const changes: Changes = { articles: [], beside: [], removals: [], records: [], ledgers: [] };
  const entries = new Map<string, WrittenArticle>();
  const anew: string[] = [];
  for (const id of ids.filter((each) => !refused.has(each))) {
    const each = known.get(id)!;
    const { path, parsed, file, entry } = each;
    const parses = parsesOf(held.texts, id, path);
    if (how === "keep") {
      // One that a run had removed is left out by a person from now on.
      const { removed: _removed, ...left } = entry;
      entries.set(id, { ...left, digest: digestOf(parsed) });
      if (file === null) changes.removals.push(...parses);
      continue;
    }
    entries.set(id, entryOf(each));
    changes.articles.push({ path, text: parsed });
    changes.removals.push(...parses);
    if (file === null || !held.isByHand(id)) continue;
    const replaced = replacedPath(path, file);
    changes.beside.push({ path: replaced, text: file });
    for (const lost of mergedInto(id, ledger, held, file, parsed)) {
      if (ids.includes(lost)) continue;
      anew.push(lost);
      const message = `${lost} had been merged into it, and is in no article now; its text stands in ${replaced}`;
      warnings.push({ level: "warning", code: "merge-undone", file: path, message });
    }
  }
  const settled = entries.size;
  const texts = changes.articles.map(({ text }) => text);
  for (const id of givenUp(held, texts, (other) => known.has(other))) {
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
  return { ...completed(files, held, changes, papers, { ...WHOLE, ...scope, anew }), warnings, settled };
}
