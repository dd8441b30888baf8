/** What became of ids that the archive held and holds no more: found by the words of their articles. */
import { readArticleFile } from "../frontMatter.ts";
import type { LedgerEntry } from "../archiveTypes.ts";
import { idParts, pageOfArticle } from "./address.ts";
import type { Held, HeldArticle } from "./heldFiles.ts";
import type { Ledger } from "./ledger.ts";
import { referredText } from "./lineRefs.ts";
import { issueOfId, listedIn } from "./listedIn.ts";
import { isSamePage, sharedStretches, stretches } from "./matchArticles.ts";

/** Share of an article's words from which they count as held elsewhere. */
const FOUND = 0.5;
/** Share of an article's words that an article must hold, beyond what others hold, to be one of those it went into. */
const PART = 0.2;

/** Words without marks, spaces and Markdown: print and Markdown write those differently. */
const words = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** What became of an id, and where its text is. */
type Fated = Pick<LedgerEntry, "id" | "fate" | "to">;

const isPageId = (id: string): boolean => idParts(id).article === undefined;

/** Title and body of an article's file. */
function textOf(file: string): string {
  const read = readArticleFile(file);
  if (!read.ok) return words(file);
  const { kicker = "", title = "", subtitle = "" } = read.value.front;
  return words(kicker + title + subtitle + read.value.body);
}

/** What an article said when it was last known: its file, else its printed lines, else the words it began with. */
function lastText(id: string, before: Held): string {
  const file = before.articles.get(id);
  if (file !== undefined) return textOf(file.text);
  const [entry, sheet] = [
    before.written.get(id),
    before.sheets.find((each) => each.id === pageOfArticle(id)),
  ];
  if (entry?.lines === undefined || sheet === undefined) return words(entry?.opening ?? "");
  return words(referredText(sheet.text, sheet.firstLine, entry.lines).join(""));
}

/** The articles that hold a text between them, most of it first; none where less than half of it is held, or none is known. */
function holding(text: string, candidates: ReadonlyMap<string, string>): string[] {
  if (text === "") return [];
  const rest = stretches(text);
  const whole = [...rest.values()].reduce((sum, count) => sum + count, 0);
  const waiting = new Map([...candidates].map(([id, other]) => [id, stretches(other)]));
  const found: string[] = [];
  for (let held = 0; ;) {
    let best: { id: string; count: number } = { id: "", count: 0 };
    for (const [id, other] of waiting) {
      const count = sharedStretches(rest, other);
      if (count > best.count) best = { id, count };
    }
    if (best.count < whole * PART || best.count === 0) return held < whole * FOUND ? [] : found;
    for (const [stretch, times] of rest)
      rest.set(stretch, Math.max(0, times - (waiting.get(best.id)!.get(stretch) ?? 0)));
    waiting.delete(best.id);
    found.push(best.id);
    held += best.count;
  }
}

/** Texts of the articles in which the text of one may be: of its issue, and those that nothing knew before. */
type Candidates = (id: string) => Map<string, string>;

function candidatesIn(after: Held, ledger: Ledger): Candidates {
  const texts = new Map<string, string>();
  const read = ({ id, text }: HeldArticle): string => {
    const known = texts.get(id) ?? textOf(text);
    texts.set(id, known);
    return known;
  };
  const issues = new Map<string, HeldArticle[]>();
  for (const article of after.articles.values()) {
    const issue = issueOfId(article.id);
    const known = issues.get(issue);
    if (known === undefined) issues.set(issue, [article]);
    else known.push(article);
  }
  const fresh =
    ledger.entries.size === 0 ? [] : [...after.articles.values()].filter(({ id }) => !ledger.entries.has(id));
  return (id) => {
    const near = [...(issues.get(issueOfId(id)) ?? []), ...fresh].filter((other) => other.id !== id);
    return new Map(near.map((other) => [other.id, read(other)]));
  };
}

function fateOfPage(id: string, before: Held, after: Held): Fated {
  const [was, now] = [before, after].map(({ sheets }) => new Map(sheets.map((sheet) => [sheet.id, sheet])));
  const sheet = was!.get(id);
  const same =
    sheet === undefined
      ? undefined
      : [...now!.values()].find(({ file, text }) => file === sheet.file && isSamePage(sheet.text, text));
  return same === undefined ? { id, fate: "withdrawn", to: [] } : { id, fate: "moved", to: [same.id] };
}

type Turn = {
  before: Held;
  after: Held;
  ledger: Ledger;
  codes: ReadonlyMap<string, string>;
  byPerson: boolean;
  candidates: Candidates;
};

function fateOf(id: string, { before, after, ledger, byPerson, candidates }: Turn): Fated {
  if (isPageId(id)) return fateOfPage(id, before, after);
  const to = holding(lastText(id, before), candidates(id));
  if (to.length > 1) return { id, fate: "split", to };
  if (to.length === 1) {
    const isNew = !before.written.has(to[0]!) && !ledger.entries.has(to[0]!);
    return { id, fate: isNew && ledger.entries.size > 0 ? "moved" : "merged", to };
  }
  // What a run removed stands on its page still, as what else was printed there; what a person deleted is withdrawn.
  const page = pageOfArticle(id);
  const isByRun = (before.articles.has(id) && !byPerson) || before.written.get(id)?.removed === true;
  const isOnPage = isByRun && after.sheets.some((sheet) => sheet.id === page);
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
  const turn = { before, after, ledger, codes, byPerson, candidates: candidatesIn(after, ledger) };
  return [...known].map((id) => {
    const said = ledger.entries.get(id);
    const fated: Fated = held.has(id)
      ? { id, fate: "held", to: [] }
      : said !== undefined && said.fate !== "held"
        ? said
        : fateOf(id, turn);
    return { ...fated, issues: issuesOf(id, turn) };
  });
}
