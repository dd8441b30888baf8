/** Why parses that lie beside articles cannot take their places, or not these alone. */
import type { LedgerEntry } from "../archiveTypes.ts";
import type { Warning } from "../types.ts";
import { cutsOf, type Cuts } from "./cutTogether.ts";
import { givenUp } from "./givenUp.ts";
import type { Held } from "./heldFiles.ts";
import { sourcesIn } from "./heldSources.ts";
import { pageFinder, type FindPages } from "./pageFinder.ts";
import { waits, type Beside } from "./pending.ts";
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
function refusalOf(
  { id, path, parsed, file }: Beside,
  { files, ledger, holds, find }: Asked & { find: FindPages },
): Warning | null {
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
  if (sourcesIn(parsed).some((source) => find(source).length === 0))
    return refuse(
      "parse-stale",
      path,
      "was parsed of a text that its page does not have any more; npm run ingest with all pages of the issue reads it anew",
    );
  const elsewhere = file === null ? (ledger.get(id)?.to ?? []).filter((to) => holds(to, parsed)) : [];
  if (elsewhere.length === 0) return null;
  const message = `its text is in ${elsewhere.join(" and ")}, and would stand in two articles; take it out there, or --keep`;
  return refuse("parse-elsewhere", path, message);
}

/** Why a cut cannot be settled so; `null` where it can. */
function cutRefusal(cut: readonly string[], cuts: Cuts, asked: Asked, refused: Refusals): Warning | null {
  const { held, known, ids, how } = asked;
  const [first, ...others] = [
    ...ids.filter((id) => cut.includes(id)),
    ...cut.filter((id) => !ids.includes(id)),
  ];
  const { path } = known.get(first!)!;
  const inPart = (why: string): Warning =>
    refuse("cut-in-part", path, `is cut anew together with ${others.join(" ")}: ${why}`);
  const cannot = cut.filter((id) => refused.has(id));
  if (cannot.length > 0)
    return inPart(`it was left as it is with ${cannot.join(" ")}, which cannot be taken`);
  if (!cut.every((id) => ids.includes(id)))
    return inPart(
      `lines go from one to another, so take all of them, or leave all: npm run ingest -- --${how} ${[first, ...others].join(" ")}`,
    );
  if (how === "keep") return null;
  const clashing = [...new Set(cut.flatMap(cuts.clashing))];
  if (clashing.length > 0) {
    const message = `the parses of ${clashing.join(" and ")} have lines of each other; npm run ingest with all pages of the issue reads them anew`;
    return refuse("lines-twice", path, message);
  }
  const gone = givenUp(
    held,
    cut.map((id) => known.get(id)!.parsed),
    (id) => known.has(id),
  );
  const inTheWay = new Set(cut.flatMap(cuts.inTheWay).filter((id) => !gone.includes(id)));
  if (inTheWay.size === 0) return null;
  const holders = [...inTheWay].join(" and ");
  const advice = [...inTheWay].some(held.isByHand)
    ? `take them out there, delete that file if it is not wanted, or --keep ${cut.join(" ")}`
    : "npm run ingest with all pages of that story first";
  return refuse(
    "lines-twice",
    path,
    `has lines that are in ${holders} too, which has no parse beside it; ${advice}`,
  );
}

/** Those of the ids that are asked for whose parses cannot be settled so. */
export function refusals(asked: Asked): Refusals {
  const { ids, how, known } = asked;
  const refused = new Map<string, Warning | null>();
  const find = pageFinder(asked.held.sheets);
  for (const id of ids) {
    const each = known.get(id);
    const message = "has no parse beside it; npm run ingest -- --review lists the articles that have";
    const why =
      each === undefined
        ? refuse("no-parse", id, message)
        : how === "keep"
          ? null
          : refusalOf(each, { ...asked, find });
    if (why !== null) refused.set(id, why);
  }
  const cuts = cutsOf(asked.held, [...known.values()]);
  const alone = new Map(refused);
  for (const id of ids) {
    if (refused.has(id)) continue;
    // What was left before needs no leaving again.
    const cut = cuts
      .withOthers(id)
      .filter((each) => how === "accept" || each === id || waits(known.get(each)!));
    const why = cutRefusal(cut, cuts, asked, alone);
    // All is said with the first of them.
    if (why !== null)
      for (const each of cut) if (!refused.has(each)) refused.set(each, each === id ? why : null);
  }
  return refused;
}
