/** What is to be written to the archive folder and removed from it, and how it looks afterwards. */
import type { Paper } from "../lexicon/papers.ts";
import type { PageSheet } from "../archiveTypes.ts";
import { heldFiles, recordFile, type Held } from "./heldFiles.ts";
import { readLedger, writeLedger } from "./ledger.ts";
import { codesOf } from "./listedIn.ts";
import type { ArchiveFile } from "./readArchive.ts";
import { settleLedger } from "./settleLedger.ts";
import { settledSheets } from "./settleLists.ts";
import type { Others } from "./wordsElsewhere.ts";

export type Changes = {
  /** Article files whose bytes change. */
  articles: ArchiveFile[];
  /** What the parser gives for articles that are a person's, where that changed: beside their files. */
  beside: ArchiveFile[];
  /** Files that an earlier run wrote, nobody edited, and no page gives any more. */
  removals: string[];
  /** Page records whose bytes change: to be written behind the articles, so that no file is ever without its record. */
  records: ArchiveFile[];
  /** Ledgers whose bytes change: last, since they tell what was done. */
  ledgers: ArchiveFile[];
};

export const NO_CHANGES: Changes = { articles: [], beside: [], removals: [], records: [], ledgers: [] };

/** Every file that a plan writes. */
export const writtenBy = (changes: Omit<Changes, "removals">): ArchiveFile[] =>
  [changes.articles, changes.beside, changes.records, changes.ledgers].flat();

/** What is done, one step after the other: `null` for a file that is removed. */
export const stepsOf = ({
  articles,
  beside,
  records,
  removals,
  ledgers,
}: Changes): [path: string, text: string | null][] => [
  ...[articles, beside, records].flat().map(({ path, text }): [string, string] => [path, text]),
  ...removals.map((path): [string, null] => [path, null]),
  ...ledgers.map(({ path, text }): [string, string] => [path, text]),
];

/** The archive folder after a plan was carried out. */
export function afterPlan(files: readonly ArchiveFile[], plan: Changes): ArchiveFile[] {
  const after = new Map(files.map((file) => [file.path, file]));
  for (const path of plan.removals) after.delete(path);
  for (const file of writtenBy(plan)) after.set(file.path, file);
  return [...after.values()];
}

/** Records of pages, where they differ from those that the archive holds. */
export const recordsOf = (sheets: readonly PageSheet[], { texts }: Held): ArchiveFile[] =>
  sheets.map(recordFile).filter(({ path, text }) => texts.get(path) !== text);

/** Whose changes, and to what. */
export type Scope = {
  /** Where the files at hand are those of some issues only: whether an id is of them. What ledgers say of others stays. */
  isOurs: (id: string) => boolean;
  /** Where the files at hand are a part of what a run writes: articles that it gave in other parts. */
  alsoGiven?: Others;
  /** A person takes an article away; a run that does so leaves its text on its page. */
  byPerson: boolean;
  /** Ids of pages whose lists are looked at, whether anything of them changes or not. */
  pages?: readonly string[];
  /** Ids of which the ledger does not speak truly any more. */
  anew?: readonly string[];
  /** Ids that the ledger need not keep: no article ever went by them outside of what is undone, and their page keeps them. */
  forget?: readonly string[];
};

export const WHOLE: Scope = { isOurs: () => true, byPerson: false };

/** Changes, with what follows from them: what ledgers say of ids, and pages' records of lines that are in no article. */
export function completed(
  files: readonly ArchiveFile[],
  held: Held,
  changes: Changes,
  papers: readonly Paper[],
  { isOurs, alsoGiven, byPerson, pages = [], anew = [], forget = [] }: Scope = WHOLE,
): Changes {
  const ledger = readLedger(files);
  const [ours, others] = [true, false].map((asked) =>
    [...ledger.entries].filter(([id]) => isOurs(id) === asked),
  );
  const known = { ...ledger, entries: new Map(ours!.filter(([id]) => !anew.includes(id))) };
  const after = heldFiles(afterPlan(files, changes));
  const settled = settleLedger(held, after, known, codesOf(papers), byPerson, alsoGiven);
  const entries = [...settled, ...others!.map(([, entry]) => entry)].filter(({ id }) => !forget.includes(id));
  const sheets = settledSheets(held, after, entries, pages).map(recordFile);
  const isOther = ({ path, text }: ArchiveFile): boolean => held.texts.get(path) !== text;
  const records = new Map([...changes.records, ...sheets].map((file) => [file.path, file]));
  return {
    ...changes,
    records: [...records.values()].filter(isOther),
    ledgers: writeLedger(entries, ledger).filter(isOther),
  };
}
