/** Why parses that lie beside articles cannot take their places, or not these alone. */
import type { LedgerEntry } from "../archiveTypes.ts";
import type { Warning } from "../types.ts";
import { halvedLines, type Halved } from "./halvedLines.ts";
import { givenUp } from "./givenUp.ts";
import type { Held } from "./heldFiles.ts";
import { pendingParses, type Beside } from "./pending.ts";
import type { ArchiveFile } from "./readArchive.ts";

/** What is to be settled, and how. `holds`: whether an article will hold most of a text. */
export type Asked = {
  files: readonly ArchiveFile[];
  held: Held;
  /** Every parse that lies in the archive, by the id of its article. */
  known: ReadonlyMap<string, Beside>;
  ids: readonly string[];
  how: "accept" | "keep";
  ledger: ReadonlyMap<string, LedgerEntry>;
  holds: (id: string, text: string) => boolean;
};

/** By id; `null` for one of which all is said with another. */
export type Refusals = ReadonlyMap<string, Warning | null>;

const refuse = (code: string, file: string, message: string): Warning => ({
  level: "error",
  code,
  file,
  message,
});

/** Why the parse of an article cannot take its place; `null` where it can. */
function refusalOf({ id, path, parsed, file }: Beside, { files, ledger, holds }: Asked): Warning | null {
  const unread = files.find((other) => other.path === path && other.unreadable === true);
  if (unread?.astray === true)
    return refuse(
      "link-astray",
      path,
      "is a link that leads out of the archive; remove it first, or put the file in its place",
    );
  if (unread !== undefined)
    return refuse(
      "not-utf-8",
      path,
      "is not UTF-8, and would be lost if the parse took its place; save it as UTF-8 first",
    );
  const elsewhere = file === null ? (ledger.get(id)?.to ?? []).filter((to) => holds(to, parsed)) : [];
  if (elsewhere.length === 0) return null;
  const message = `its text is in ${elsewhere.join(" and ")}, and would stand in two articles; take it out there, or --keep`;
  return refuse("parse-elsewhere", path, message);
}

/** New cuts of which only a part was asked for, or can be taken: id → why, of each cut once behind its first article. */
function cutsInPart({ files, ids, how }: Asked, refused: Refusals): Map<string, Warning | null> {
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
    found.set(id, refuse("cut-in-part", path, message));
  }
  return found;
}

/** What is said of a parse that would halve lines; `hasParse`: whether the other's can be taken as well. */
function halvedMessage({ id, other, would }: Halved, hasParse: boolean): string {
  const both = `npm run ingest -- --accept ${id} ${other}`;
  if (would === "nowhere")
    return `lines of it are in the parse of ${other} now, and would be in no article; take both: ${both}`;
  return hasParse
    ? `lines of it are in ${other}, and would stand in two articles; take both parses: ${both}; or take the lines out there, or --keep`
    : `lines of it are in ${other}, and would stand in two articles; take them out there, delete that file if it is not wanted, or --keep`;
}

/** Of what is to be taken all the same: parses that would leave lines in two articles, or in none. */
function halved({ held, known, ids }: Asked, refused: Refusals): Map<string, Warning> {
  const found = new Map<string, Warning>();
  for (let size = -1; size !== found.size;) {
    size = found.size;
    const taken = ids.filter((id) => known.has(id) && !refused.has(id) && !found.has(id));
    const parses = taken.map((id) => known.get(id)!.parsed);
    const gone = new Set(givenUp(held, parses, (other) => known.has(other)));
    const isTaken = (id: string): boolean => taken.includes(id);
    for (const each of halvedLines(held, [...known.values()], isTaken)) {
      if (gone.has(each.other) || found.has(each.id)) continue;
      const { path } = known.get(each.id)!;
      const message = halvedMessage(each, known.has(each.other) && !ids.includes(each.other));
      found.set(each.id, refuse("lines-halved", path, message));
    }
  }
  return found;
}

/** Those of the ids that are asked for whose parses cannot be settled so. */
export function refusals(asked: Asked): Refusals {
  const { ids, how, known } = asked;
  const refused = new Map<string, Warning | null>();
  for (const id of ids) {
    const each = known.get(id);
    const message = "has no parse beside it; npm run ingest -- --review lists the articles that have";
    const why =
      each === undefined ? refuse("no-parse", id, message) : how === "keep" ? null : refusalOf(each, asked);
    if (why !== null) refused.set(id, why);
  }
  for (const [id, why] of cutsInPart(asked, refused)) if (!refused.has(id)) refused.set(id, why);
  return how === "keep" ? refused : new Map([...refused, ...halved(asked, refused)]);
}
