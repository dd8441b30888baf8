/** The way back from an action at the desk. */
import { join } from "node:path";
import { afterPlan, completed, type Changes, type Scope } from "../../src/archive/changes.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { ledgerPath, readLedger } from "../../src/archive/ledger.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import type { LedgerEntry } from "../../src/archiveTypes.ts";
import { scopeOf, type Desk } from "../../src/review/act.ts";
import { textNow } from "../archiveFiles.ts";
import type { Undoable } from "./undoLog.ts";

const now = (archive: string, path: string): string | null => textNow(join(archive, path));

/** The last action that came to pass: one that was cut off was undone already, or never begun. */
export const lastDone = (actions: readonly Undoable[], archive: string): Undoable | null =>
  actions.findLast(({ rows }) => rows.some(([path, before]) => now(archive, path) !== before)) ?? null;

/**
 * What makes an action undone; `null` where one of its files was changed since. The ledger, to which runs add, is worked
 * out anew: the id of an article that is no more stays in it, so that it is given to no other; what the action made it say
 * of other ids does not.
 */
export function stepsBack({ shown, rows }: Undoable, desk: Desk, archive: string): Changes | null {
  const own = rows.filter(([path]) => path !== ledgerPath(shown));
  const isAsLeft = own.every(([path, , after]) => {
    const text = now(archive, path);
    return (text === null ? null : digestOf(text)) === after;
  });
  if (!isAsLeft) return null;
  const back: Changes = {
    articles: own.flatMap(([path, before]) => (before === null ? [] : [{ path, text: before }])),
    removals: own.flatMap(([path, before]) => (before === null ? [path] : [])),
    beside: [],
    records: [],
    ledgers: [],
  };
  return completed(desk.files, heldFiles(desk.files), back, desk.papers, {
    ...scopeOf(desk),
    byPerson: true,
    ...untold(rows, ledgerPath(shown), desk.files, back),
  });
}

/** What the ledger says by the action alone: fates to be found again, and ids of parses that only were articles by it. */
function untold(
  rows: Undoable["rows"],
  ledger: string,
  files: readonly ArchiveFile[],
  back: Changes,
): Pick<Scope, "anew" | "forget"> {
  const row = rows.find(([path]) => path === ledger);
  if (row === undefined) return {};
  const before = readLedger(row[1] === null ? [] : [{ path: ledger, text: row[1] }]).entries;
  const { written } = heldFiles(afterPlan(files, back));
  const said = [...readLedger(files).entries.values()];
  const isOther = ({ id, fate, to }: LedgerEntry): boolean => {
    const then = before.get(id);
    return then !== undefined && `${then.fate} ${then.to.join(" ")}` !== `${fate} ${to.join(" ")}`;
  };
  return {
    anew: said.filter((entry) => entry.fate !== "held" && isOther(entry)).map(({ id }) => id),
    forget: said.flatMap(({ id }) => (!before.has(id) && written.get(id)?.digest === "" ? [id] : [])),
  };
}
