/** The archive as a run finds it, looked at file by file: what is wrong with it, and what has to do with what. Texts are not kept. */
import { digestOf } from "../../src/archive/digest.ts";
import { isLedger, readLedger } from "../../src/archive/ledger.ts";
import { readArchiveFile, sortOut, type ArchiveFile, type FileRead } from "../../src/archive/readArchive.ts";
import { runParts, type RunParts } from "../../src/archive/runParts.ts";
import type { Article, PageSheet, Settings } from "../../src/archiveTypes.ts";
import type { Warning } from "../../src/types.ts";
import { readOne, type FoundFile } from "../archiveFiles.ts";
import { TICK } from "./lastRun.ts";
import { ledgerLines, type LedgerLines } from "./ledgerLines.ts";

export type Survey = {
  settings: Settings;
  warnings: Warning[];
  ledger: LedgerLines;
  parts: RunParts;
  /** Of files that had just been changed when they were found. */
  digests: ReadonlyMap<string, string>;
  /** Held pages and their papers. */
  papers: Pick<PageSheet, "id" | "paper">[];
};

/** Of an article or a page that can be read no more than its id. Copied: a cutting of the file's text would keep all of it in memory. */
function idsAlone(read: FileRead): FileRead {
  if ("parse" in read) return { path: read.path, parse: null };
  if ("article" in read && read.article.ok) {
    const front = structuredClone({ id: read.article.value.front.id }) as Article["front"];
    return { ...read, article: { ok: true, value: { front, body: "", opening: "", outlineDigest: "" } } };
  }
  if ("page" in read && read.page.ok) {
    const { id, paper } = read.page.value;
    return { ...read, page: { ok: true, value: structuredClone({ id, paper }) as PageSheet } };
  }
  return structuredClone(read);
}

export function survey(found: readonly FoundFile[]): Survey {
  const parts = runParts();
  const digests = new Map<string, string>();
  const ledgers: ArchiveFile[] = [];
  const now = Date.now();
  const reads = found.map((each) => {
    const file = readOne(each);
    const read = readArchiveFile(file);
    parts.hold(file, read);
    if (isLedger(file.path)) ledgers.push(file);
    if (each.stat.ctimeMs > now - TICK) digests.set(file.path, digestOf(file.text));
    return idsAlone(read);
  });
  const { settings, warnings, pages } = sortOut(reads);
  const ledger = ledgerLines(ledgers, readLedger(ledgers));
  return { settings, warnings, ledger, parts, digests, papers: pages };
}
