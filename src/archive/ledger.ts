/** `2016/ledger.txt` in the archive folder: every id that was ever given for that year, and what became of it. */
import { ARTICLE_ID, ISSUE_ID, PAGE_ID } from "../lexicon/ids.ts";
import { FATES, type Fate, type LedgerEntry } from "../archiveTypes.ts";
import type { Warning } from "../types.ts";
import { idParts } from "./address.ts";
import type { ArchiveFile } from "./readArchive.ts";

export const LEDGER = "ledger.txt";

export const isLedger = (path: string): boolean => /^\d{4}\/ledger\.txt$/.test(path);

/** By the year that the id names, so that a day's work touches one file. */
export const ledgerPath = (id: string): string => `${idParts(id).date.slice(0, 4)}/${LEDGER}`;

const isId = (id: string): boolean => PAGE_ID.test(id) || ARTICLE_ID.test(id);

export const LEDGER_HEAD: readonly string[] = [
  "# Every id that was ever given, and what became of it: held, merged ID, split ID ID, moved ID, withdrawn.",
  "# Behind “in”: other issues under which it was ever listed, since its date or paper was corrected.",
  "# Ingest adds to it; correct a line by hand where it is wrong, and it stays so.",
];

/** How many ids may stand behind a fate. */
const TARGETS: Readonly<Record<Fate, [least: number, most: number]>> = {
  held: [0, 0],
  merged: [1, 1],
  split: [2, Infinity],
  moved: [1, 1],
  withdrawn: [0, 0],
};

function readLine(line: string, path: string): LedgerEntry | string {
  const [said = "", listed = ""] = line.trim().split(/\s+in\s+/, 2);
  const [id = "", fate = "", ...to] = said.split(/\s+/);
  const issues = listed === "" ? [] : listed.split(/\s+/);
  if (!isId(id)) return `${id} is no id; an id looks like lzcb-20200528-a05-02`;
  if (ledgerPath(id) !== path) return `${id} belongs in ${ledgerPath(id)}`;
  const known = FATES.find((each) => each === fate);
  if (known === undefined) return `“${fate}” is no fate; one of ${FATES.join(", ")} stands behind the id`;
  const [least, most] = TARGETS[known];
  if (to.length < least || to.length > most)
    return known === "split"
      ? "split is followed by two or more ids"
      : `${known} is followed by ${most === 0 ? "nothing" : "one id"}`;
  const noIssue = issues.find((each) => !ISSUE_ID.test(each));
  if (noIssue !== undefined) return `${noIssue} is no issue; an issue looks like lzcb-20200529`;
  const wrong = to.find((each) => !isId(each) || each === id);
  return wrong === undefined
    ? { id, fate: known, to, issues }
    : `${wrong} is ${wrong === id ? "the id itself" : "no id"}; name the id whose page holds the text now`;
}

export type Ledger = {
  entries: ReadonlyMap<string, LedgerEntry>;
  /** A file's own remarks, which stay. */
  remarks: ReadonlyMap<string, string[]>;
  /** Files that are not UTF-8, or have a line that cannot be read: they are not written until that is mended. */
  broken: ReadonlySet<string>;
  warnings: Warning[];
};

/** The archive folder's files → the ledger. A line that cannot be read is named; that a file is not UTF-8 is said elsewhere. */
export function readLedger(files: readonly ArchiveFile[]): Ledger {
  const entries = new Map<string, LedgerEntry>();
  const remarks = new Map<string, string[]>();
  const broken = new Set<string>();
  const warnings: Warning[] = [];
  const refuse = (file: string, line: number, what: string): void => {
    const message = `${what} (correct the line; until then nothing is added to this ledger)`;
    warnings.push({ level: "error", code: "ledger-line", file, line, message });
    broken.add(file);
  };
  for (const { path, text, unreadable, astray } of files.filter((file) => isLedger(file.path))) {
    // Of one that lies elsewhere nothing is known, and its ids could be given again: whoever writes there is refused.
    if (unreadable && !astray) broken.add(path);
    for (const [at, line] of text.split(/\r?\n/).entries()) {
      if (line.trim() === "") continue;
      if (line.startsWith("#")) {
        remarks.set(path, [...(remarks.get(path) ?? []), line]);
        continue;
      }
      const read = readLine(line, path);
      if (typeof read === "string") refuse(path, at + 1, read);
      else if (entries.has(read.id)) refuse(path, at + 1, `${read.id} stands on two lines`);
      else entries.set(read.id, read);
    }
  }
  return { entries, remarks, broken, warnings };
}

/** The ledger's files; those that cannot be read stay as they are. */
export function writeLedger(
  entries: Iterable<LedgerEntry>,
  { remarks, broken }: Pick<Ledger, "remarks" | "broken">,
): ArchiveFile[] {
  const lines = new Map<string, string[]>();
  for (const { id, fate, to, issues } of [...entries].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const path = ledgerPath(id);
    const line = [id, fate, ...to, ...(issues.length === 0 ? [] : ["in", ...issues])].join(" ");
    const known = lines.get(path);
    if (known === undefined) lines.set(path, [line]);
    else known.push(line);
  }
  return [...lines]
    .filter(([path]) => !broken.has(path))
    .map(([path, own]) => ({
      path,
      text: `${[...(remarks.get(path) ?? LEDGER_HEAD), ...own].join("\n")}\n`,
    }));
}
