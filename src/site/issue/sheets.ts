/** Raw pages as the site shows them. */
import { dateAddress, issueAddress, pageAddress, pageOfArticle } from "../../archive/address.ts";
import type { PageSheet } from "../../archiveTypes.ts";
import type { Words } from "../../words/words.ts";
import { aboutDate } from "../calendar/dates.ts";
import type { Entry, PaperName, Sheet } from "../shapes.ts";
import { dateTrail } from "../trail.ts";
import { folioWords } from "../words.ts";

function makeSheet(record: PageSheet, paper: PaperName, issueDate: string, words: Words): Sheet {
  const issue = issueAddress(paper.code, issueDate);
  const folio = folioWords(record.page, record.section, words);
  const day = {
    name: aboutDate(issueDate, record.dateBasis === "estimated", words),
    address: dateAddress(issueDate),
  };
  return {
    record,
    title: `${paper.name} ${day.name} ${folio}`,
    address: pageAddress(record.id),
    folio,
    paper,
    day,
    issue,
    trail: [...dateTrail(issueDate, words), { name: paper.name, address: issue }],
  };
}

/** Raw pages under the day and the paper of the first article of each. */
export function makeSheets(
  entries: readonly Entry[],
  pages: readonly PageSheet[],
  paperOf: (sheet: PageSheet) => PaperName,
  words: Words,
): Sheet[] {
  const leading = new Map(
    entries.toReversed().map((entry) => [pageOfArticle(entry.article.front.id), entry]),
  );
  return pages.map((sheet) => {
    const first = leading.get(sheet.id);
    return makeSheet(sheet, first?.paper ?? paperOf(sheet), first?.date ?? sheet.date, words);
  });
}
