/** Entries and raw pages → issues, each with its printed pages in order. */
import { idParts, issueAddress, pageAddress, pageOfArticle } from "../../archive/address.ts";
import type { PageSheet } from "../../archiveTypes.ts";
import type { Words } from "../../words/words.ts";
import { credits } from "../article/articleFacts.ts";
import { aboutDate, datetime, weekday } from "../calendar/dates.ts";
import { missingPages } from "./missingPages.ts";
import { noticesOf } from "./notices.ts";
import { groupBy } from "../shelves/paging.ts";
import type { Entry, Issue, Link, PaperName, PrintedPage } from "../shapes.ts";
import { dateTrail } from "../trail.ts";
import { folioWords } from "../words.ts";

/** What an issue is made of: an article, or a raw page that no article was made of. */
type Part = { date: string; about: boolean; paper: PaperName; pageId: string; entry: Entry | null };

/** Headlines on an issue's card. */
const LEADING = 3;

const pageCode = (pageId: string): string => idParts(pageId).page;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Roles with their names, as printed: `记者 宋广田、荆玉海`. */
function byline({ article }: Entry, words: Words): string | null {
  const rows = credits(article.front.authors ?? [], words).map(
    ({ role, names }) => `${role} ${names.map(({ name, after }) => name + after).join("、")}`,
  );
  return rows.length === 0 ? null : rows.join("　");
}

const isNotice = ({ article }: Entry): boolean => article.front.kind === "notice";

/** A printed page, and its number as printed. */
type Numbered = { number: string | undefined; page: PrintedPage };

function printedPage(code: string, parts: Part[], sheets: Map<string, PageSheet>, words: Words): Numbered {
  const entries = parts.flatMap((part) => part.entry ?? []);
  const records = [...new Set(parts.map((part) => part.pageId))].flatMap((id) => sheets.get(id) ?? []);
  const named = entries[0]?.article.front ?? records[0];
  const links: Link[] = records.map((sheet) => ({ name: sheet.file, address: pageAddress(sheet.id) }));
  const page = {
    anchor: `page-${code}`,
    folio: folioWords(named?.page, named?.section, words),
    entries,
    articles: entries
      .filter((entry) => !isNotice(entry))
      .map((entry) => ({ entry, byline: byline(entry, words) })),
    notices: noticesOf(entries.filter(isNotice), records),
    sheets: links,
  };
  return { number: named?.page, page };
}

function makeIssue(parts: Part[], sheets: Map<string, PageSheet>, words: Words): Issue {
  const { date, paper } = parts[0]!;
  const about = parts.every((part) => part.about);
  const numbered = [...groupBy(parts, (part) => pageCode(part.pageId))]
    .sort(([a], [b]) => byText(a, b))
    .map(([code, ofPage]) => printedPage(code, ofPage, sheets, words));
  const pages = numbered.map(({ page }) => page);
  const entries = pages.flatMap((page) => page.entries);
  return {
    address: issueAddress(paper.code, date),
    date,
    dateWords: aboutDate(date, about, words),
    datetime: about ? null : datetime(date),
    about,
    weekday: about ? "" : weekday(date, words),
    paper,
    pages,
    missingPages: about
      ? null
      : missingPages(
          numbered.map(({ number }) => number),
          words,
        ),
    entries,
    leading: entries.slice(0, LEADING),
    trail: dateTrail(date, words),
  };
}

/** By date, then paper. The date and paper of an article's front matter decide, not its id. */
export function makeIssues(
  entries: Entry[],
  pages: PageSheet[],
  paperOf: (sheet: PageSheet) => PaperName,
  words: Words,
): Issue[] {
  const parts: Part[] = entries.map((entry) => {
    const pageId = pageOfArticle(entry.article.front.id);
    return { date: entry.date, about: entry.about, paper: entry.paper, pageId, entry };
  });
  const withArticles = new Set(parts.map((part) => part.pageId));
  for (const sheet of pages) {
    if (withArticles.has(sheet.id)) continue;
    const about = sheet.dateBasis === "estimated";
    parts.push({ date: sheet.date, about, paper: paperOf(sheet), pageId: sheet.id, entry: null });
  }
  const sheets = new Map(pages.map((sheet) => [sheet.id, sheet]));
  return [...groupBy(parts, (part) => issueAddress(part.paper.code, part.date)).values()]
    .map((ofIssue) => makeIssue(ofIssue, sheets, words))
    .sort((a, b) => byText(a.date, b.date) || byText(a.paper.code, b.paper.code));
}
