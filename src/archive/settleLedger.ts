/** What became of ids that the archive held and holds no more: found by the words of their articles. */
import type { LedgerEntry, PageSheet } from "../archiveTypes.ts";
import { idParts, pageOfArticle } from "./address.ts";
import type { Held } from "./heldFiles.ts";
import type { Ledger } from "./ledger.ts";
import { referredText } from "./lineRefs.ts";
import { issueOfId, listedIn } from "./listedIn.ts";
import { isSamePage } from "./matchArticles.ts";
import { bareWords, findElsewhere, wordsOfFile, type Others } from "./wordsElsewhere.ts";

/** What became of an id, and where its text is. */
type Fated = Pick<LedgerEntry, "id" | "fate" | "to">;

type Sheets = ReadonlyMap<string, PageSheet>;

const byId = (sheets: readonly PageSheet[]): Sheets => new Map(sheets.map((sheet) => [sheet.id, sheet]));

function byFile(sheets: readonly PageSheet[]): Map<string, PageSheet[]> {
  const files = new Map<string, PageSheet[]>();
  for (const sheet of sheets) {
    const known = files.get(sheet.file);
    if (known === undefined) files.set(sheet.file, [sheet]);
    else known.push(sheet);
  }
  return files;
}

const isPageId = (id: string): boolean => idParts(id).article === undefined;

/** What an article said when it was last known: its file, else its printed lines, else the words it began with. */
function lastText(id: string, before: Held, sheets: Sheets): string {
  const file = before.articles.get(id);
  if (file !== undefined) return wordsOfFile(file.text);
  const [entry, sheet] = [before.written.get(id), sheets.get(pageOfArticle(id))];
  if (entry?.lines === undefined || sheet === undefined) return bareWords(entry?.opening ?? "");
  return bareWords(referredText(sheet.text, sheet.firstLine, entry.lines).join(""));
}

type Turn = {
  before: Held;
  after: Held;
  ledger: Ledger;
  codes: ReadonlyMap<string, string>;
  byPerson: boolean;
  /** Of articles that are held no more: those that hold their text now. */
  elsewhere: ReadonlyMap<string, string[]>;
  sheets: { before: Sheets; after: Sheets };
  /** The pages that are held, by their files. */
  ofFile: ReadonlyMap<string, PageSheet[]>;
};

function fateOfPage(id: string, { sheets, ofFile }: Turn): Fated {
  const sheet = sheets.before.get(id);
  const same = sheet && ofFile.get(sheet.file)?.find(({ text }) => isSamePage(sheet.text, text));
  return same === undefined ? { id, fate: "withdrawn", to: [] } : { id, fate: "moved", to: [same.id] };
}

function fateOf(id: string, turn: Turn): Fated {
  if (isPageId(id)) return fateOfPage(id, turn);
  const { before, ledger, byPerson, elsewhere, sheets } = turn;
  const to = elsewhere.get(id)!;
  if (to.length > 1) return { id, fate: "split", to };
  if (to.length === 1) {
    const isNew = !before.written.has(to[0]!) && !ledger.entries.has(to[0]!);
    return { id, fate: isNew && ledger.entries.size > 0 ? "moved" : "merged", to };
  }
  // What a run removed stands on its page still, as what else was printed there; what a person deleted is withdrawn.
  const page = pageOfArticle(id);
  const isByRun = (before.articles.has(id) && !byPerson) || before.written.get(id)?.removed === true;
  const isOnPage = isByRun && sheets.after.has(page);
  return isOnPage ? { id, fate: "moved", to: [page] } : { id, fate: "withdrawn", to: [] };
}

/** Issues other than its id's own under which an article was ever listed: those that the ledger has, and its present one. */
function issuesOf(id: string, { before, after, ledger, codes }: Turn): string[] {
  const listed = [before, after].flatMap(({ articles }) => articles.get(id) ?? []);
  const all = [
    ...(ledger.entries.get(id)?.issues ?? []),
    ...listed.map((article) => listedIn(article, codes)),
  ];
  return [...new Set(all)].filter((issue) => issue !== issueOfId(id)).sort();
}

/**
 * The archive before a run and after it → the ledger as it is to be. What it says of an id that is not held stays.
 * `codes`: paper → code, as the archive's settings give them; `byPerson`: what is held no more was taken away by a person
 * just now, not by a run.
 */
export function settleLedger(
  before: Held,
  after: Held,
  ledger: Ledger,
  codes: ReadonlyMap<string, string>,
  byPerson: boolean,
  others?: Others,
): LedgerEntry[] {
  const held = new Set([...after.articles.keys(), ...after.sheets.map(({ id }) => id)]);
  const given = [...before.written].filter(([, { digest }]) => digest !== "").map(([id]) => id);
  const known = new Set([
    ...ledger.entries.keys(),
    ...held,
    ...before.articles.keys(),
    ...before.sheets.map(({ id }) => id),
    ...given,
  ]);
  const settled = (id: string): Fated | undefined => {
    if (held.has(id)) return { id, fate: "held", to: [] };
    const said = ledger.entries.get(id);
    return said?.fate === "held" ? undefined : said;
  };
  const sheets = { before: byId(before.sheets), after: byId(after.sheets) };
  const lost = [...known].filter((id) => !isPageId(id) && settled(id) === undefined);
  const texts = new Map(lost.map((id) => [id, lastText(id, before, sheets.before)]));
  const elsewhere = findElsewhere(texts, after, ledger, others);
  const turn = { before, after, ledger, codes, byPerson, elsewhere, sheets, ofFile: byFile(after.sheets) };
  return [...known].map((id) => {
    const fated = settled(id) ?? fateOf(id, turn);
    return { ...fated, issues: issuesOf(id, turn) };
  });
}
