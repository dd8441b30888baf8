/** The ledger's lines day by day, while a run in parts adds to it; a year's file is written once, behind all parts. */
import { idParts } from "../../src/archive/address.ts";
import { LEDGER_HEAD, ledgerPath, type Ledger } from "../../src/archive/ledger.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";

type Lines = Map<string, string[]>;

const idOfLine = (line: string): string => line.trim().split(/\s/, 1)[0]!;

/** Entries of a ledger's file, without its remarks. */
const entriesIn = ({ text }: ArchiveFile): string[] =>
  text.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.startsWith("#"));

function addTo(lines: Lines, line: string): void {
  const { date } = idParts(idOfLine(line));
  const known = lines.get(date);
  if (known === undefined) lines.set(date, [line]);
  else known.push(line);
}

export type LedgerLines = {
  /** Ids of which it speaks. */
  ids: () => Iterable<string>;
  /** Whether it spoke of an id before the run; `null` where it did of none at all. */
  had: (id: string) => boolean | null;
  /** The ledger's files as far as they are of these days. */
  of: (days: ReadonlySet<string>) => ArchiveFile[];
  /** The same as they are to be. */
  settle: (days: ReadonlySet<string>, files: readonly ArchiveFile[]) => void;
  /** Its files as they were, and those that are to be others. */
  files: readonly ArchiveFile[];
  changed: () => ArchiveFile[];
};

/** The ledger's files, and what they say. Those that cannot be read, or of which a line cannot, are left as they are. */
export function ledgerLines(files: readonly ArchiveFile[], { remarks, broken }: Ledger): LedgerLines {
  const before: Lines = new Map();
  for (const file of files)
    if (!broken.has(file.path)) entriesIn(file).forEach((line) => addTo(before, line));
  const now: Lines = new Map(before);
  const headOf = (path: string): readonly string[] => remarks.get(path) ?? LEDGER_HEAD;
  const textOf = (path: string, lines: readonly string[]): string =>
    `${[...headOf(path), ...lines].join("\n")}\n`;
  const dayPath = (day: string): string => ledgerPath(`-${day.replaceAll("-", "")}-`);
  const together = (days: Iterable<string>): Map<string, string[]> => {
    const years = new Map<string, string[]>();
    for (const day of days) {
      const lines = now.get(day);
      if (lines === undefined) continue;
      const path = dayPath(day);
      const known = years.get(path) ?? [];
      years.set(path, known);
      for (const line of lines) known.push(line);
    }
    return years;
  };
  return {
    ids: function* () {
      for (const lines of before.values()) yield* lines.map(idOfLine);
    },
    had: (id) =>
      before.size === 0 ? null : (before.get(idParts(id).date) ?? []).some((line) => idOfLine(line) === id),
    of: (days) => {
      const years = new Set([...days].map(dayPath));
      const whole = files.filter(({ path }) => broken.has(path) && years.has(path));
      return [...whole, ...[...together(days)].map(([path, lines]) => ({ path, text: textOf(path, lines) }))];
    },
    settle: (days, settled) => {
      const paths = new Set(settled.map(({ path }) => path));
      for (const day of days) if (paths.has(dayPath(day))) now.delete(day);
      for (const file of settled) entriesIn(file).forEach((line) => addTo(now, line));
    },
    files,
    changed: () => {
      const texts = new Map(files.map(({ path, text }) => [path, text]));
      const byId = (a: string, b: string): number => (idOfLine(a) < idOfLine(b) ? -1 : 1);
      return [...together(now.keys())]
        .map(([path, lines]) => ({ path, text: textOf(path, lines.sort(byId)) }))
        .filter(({ path, text }) => texts.get(path) !== text)
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}
