/** What the desk shows of one article: its page with the lines coloured by article, its text, and what can be said of it. */
import { digestOf } from "../archive/digest.ts";
import { difference, type DifferentLine } from "../archive/difference.ts";
import { pageOfArticle } from "../archive/address.ts";
import { goneArticles, type Gone } from "../archive/goneArticles.ts";
import { pageFinder } from "../archive/pageFinder.ts";
import { pendingParses } from "../archive/pending.ts";
import { isLedger } from "../archive/ledger.ts";
import { readArchive, SETTINGS_FILE } from "../archive/readArchive.ts";
import { saidText, spokenText } from "../archive/saying.ts";
import { heldFiles } from "../archive/heldFiles.ts";
import type { Archive, Article, PageSheet } from "../archiveTypes.ts";
import { KINDS } from "../types.ts";
import { TOPIC_NAMES } from "../lexicon/topics.ts";
import { bodyHtml } from "../site/article/bodyHtml.ts";
import { makeEntry } from "../site/article/entries.ts";
import { visible, visibleIn } from "../archive/controlPictures.ts";
import { traceProvenance, type Claim, type Provenance } from "../site/issue/provenance.ts";
import { rawPage, type Fate, type RawLine } from "../site/issue/rawPage.ts";
import { paperNames } from "../site/shelves/paperNames.ts";
import type { Entry } from "../site/shapes.ts";
import { WORDS, type Words } from "../words/words.ts";
import type { Desk } from "./act.ts";
import { choiceOf } from "./chosenLines.ts";
import { FIELD_NAMES, FIELDS, type Field } from "./fields.ts";
import { openArticle } from "./openArticle.ts";
import { doubtsOf } from "./doubts.ts";
import { headingOf, waitingRow } from "./queue.ts";
import { reviewWords } from "./words.ts";

/** What a stretch became; `id` where that is an article. */
type ShownFate = Pick<Fate, "words" | "mark" | "tint"> & { id: string | null };
/** A stretch of a printed line: whose it is; `choice` where it can be taken into an article. */
type ShownPart = { text: string; tint: string; own: boolean; choice: string | null };
export type ShownLine = { number: number; begins: ShownFate[]; parts: ShownPart[] };

/** `lines`: where it was printed, `12–14`. */
export type ShownParagraph = { html: string; text: string; lines: string };

type ShownSheet = { id: string; file: string; lines: ShownLine[] };

export type ReviewPage = {
  id: string;
  heading: string | null;
  path: string;
  confidence: string;
  checked: string | null;
  doubts: string[];
  sheets: ShownSheet[];
  /** Its first printed line. */
  firstLine: number;
  fields: Record<Field, string>;
  topics: { name: string; chosen: boolean }[];
  kinds: { value: string; name: string }[];
  paragraphs: ShownParagraph[];
  /** The other articles of the issue, those of its page first. */
  others: { id: string; name: string }[];
  /** A parse that waits beside it. */
  pending: { why: string; rows: DifferentLine[]; together: string[] } | null;
  /** There is no file: the article was deleted, or never written. */
  absent: boolean;
};

/** Tells one state of an issue's articles and pages from another; what the year's ledger says of other issues is no matter. */
export const stateOf = ({ files }: Desk): string =>
  digestOf(
    files
      .filter(({ path }) => path !== SETTINGS_FILE && !isLedger(path))
      .map(({ path, text }) => `${path} ${digestOf(text)}`)
      .join("\n"),
  );

type IdOf = (fate: Fate) => string | null;

function shownLine({ number, begins, parts }: RawLine, sheet: PageSheet, id: string, idOf: IdOf): ShownLine {
  // Lines of no article can be taken into one, those of a withdrawn one too.
  const isFree = (fate: Fate | null): boolean => fate !== null && idOf(fate) === null;
  let at = 0;
  const shown = parts.map(({ text, fate }): ShownPart => {
    const from = at;
    at += Array.from(text).length;
    const ref = parts.length === 1 ? String(number) : `${number}[${from}:${at}]`;
    return {
      text,
      tint: fate?.tint ?? "",
      own: fate !== null && idOf(fate) === id,
      choice: isFree(fate) ? choiceOf(sheet.id, ref) : null,
    };
  });
  return { number, parts: shown, begins: begins.map((fate) => ({ ...fate, id: idOf(fate) })) };
}

/** Whose lines are whose: those of articles, and of those that are held no more. */
type Whose = { provenance: Provenance; gone: ReadonlyMap<string, Gone[]> };

function shownSheet(sheet: PageSheet, { provenance, gone }: Whose, id: string, words: Words): ShownSheet {
  const of = provenance.claims.get(sheet.id) ?? [];
  const idOf: IdOf = ({ key }) => of[Number(key) - 1]?.entry.article.front.id ?? null;
  const page = rawPage(sheet, of, words, gone.get(sheet.id));
  const lines = page.lines.map((line) => shownLine(line, sheet, id, idOf));
  return { id: sheet.id, file: sheet.file, lines };
}

/** `12`, `12–14`, `12–14、20`; nothing where the lines are not known. */
function printedAt(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else if (last?.[1] !== number) ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join("、");
}

function paragraphsShown(desk: Desk, id: string, words: Words): ShownParagraph[] {
  const held = heldFiles(desk.files);
  const article = held.articles.get(id);
  const open = article === undefined ? null : openArticle(article, held.sheets);
  if (open?.ok !== true) return [];
  return open.value.paragraphs.map(({ text, pieces }) => ({
    html: bodyHtml(text, words),
    text,
    lines: printedAt(pieces.map(({ line }) => line.number)),
  }));
}

function entriesOf({ articles, settings, pages }: Archive, words: Words): Entry[] {
  const paperOf = paperNames(settings, [...articles.map(({ front }) => front), ...pages], words);
  return articles.map((article) => makeEntry(visibleIn(article), paperOf(article.front), words));
}

/** Pages that an article lies on; its own where its lines are not known. */
function sheetsOf(id: string, { pages }: Archive, { claims }: Provenance): PageSheet[] {
  const claimed = pages.filter(
    (sheet) => claims.get(sheet.id)?.some(({ entry }) => entry.article.front.id === id) === true,
  );
  return claimed.length > 0 ? claimed : pages.filter((sheet) => sheet.id === pageOfArticle(id));
}

/** `3 开闸放水`: by their marks on the page shown, or by their places in the issue. */
function othersOf(id: string, articles: readonly Article[], of: readonly Claim[]): ReviewPage["others"] {
  const marks = new Map(of.map(({ entry }, at) => [entry.article.front.id, String(at + 1)]));
  return articles
    .filter(({ front }) => front.id !== id)
    .toSorted((a, b) => Number(marks.has(b.front.id)) - Number(marks.has(a.front.id)))
    .map((article) => {
      const mark = marks.get(article.front.id) ?? article.front.id.split("-").slice(2).join("-");
      return { id: article.front.id, name: `${mark} ${headingOf(visibleIn(article)) ?? ""}`.trim() };
    });
}

/** `null` where the archive has neither such an article nor a parse of it. */
export function reviewPage(desk: Desk, id: string): ReviewPage | null {
  const archive = readArchive([...desk.files]);
  const words = WORDS[archive.settings.language];
  const article = archive.articles.find(({ front }) => front.id === id);
  const waiting = pendingParses(desk.files).find((each) => each.id === id);
  if (article === undefined && waiting === undefined) return null;
  const provenance = traceProvenance(entriesOf(archive, words), archive.pages);
  const front = visibleIn(article?.front);
  const held = new Set(archive.articles.map((each) => each.front.id));
  const gone = goneArticles(archive.pages, archive.ledger, held, pageFinder(archive.pages));
  const whose = { provenance, gone };
  const sheets = sheetsOf(id, archive, provenance).map((sheet) => shownSheet(sheet, whose, id, words));
  const read = FIELD_NAMES.map(
    (name) => [name, front === undefined ? "" : FIELDS[name].read(front)] as const,
  );
  return {
    id,
    heading:
      article === undefined
        ? visible(waitingRow(waiting!).heading ?? "") || null
        : headingOf(visibleIn(article)),
    path: article?.path ?? waiting!.path,
    confidence: (front?.confidence ?? 0).toFixed(2),
    checked: front?.checked ?? null,
    doubts: front === undefined ? [] : doubtsOf(front, reviewWords(archive.settings.language)),
    sheets,
    firstLine:
      sheets.flatMap(({ lines }) => lines).find(({ parts }) => parts.some(({ own }) => own))?.number ?? 0,
    fields: Object.fromEntries(read) as Record<Field, string>,
    topics: TOPIC_NAMES.map((name) => ({ name, chosen: front?.topics.includes(name) === true })),
    kinds: KINDS.map((value) => ({ value, name: words.filters.kinds[value] })),
    paragraphs: paragraphsShown(desk, id, words),
    others: othersOf(id, archive.articles, provenance.claims.get(sheets[0]?.id ?? "") ?? []),
    pending:
      waiting === undefined
        ? null
        : {
            why: waiting.why,
            rows:
              waiting.text === null
                ? difference("", spokenText(waiting.parsed))
                : difference(saidText(waiting.text), saidText(waiting.parsed)),
            together: waiting.together,
          },
    absent: article === undefined,
  };
}
