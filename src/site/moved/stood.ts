/** What stood at an address of which the archive holds no text any more, and where a reader may look on. */
import { dateAddress, idParts, issueAddress, pageOfArticle } from "../../archive/address.ts";
import type { Words } from "../../words/words.ts";
import { dateWords } from "../calendar/dates.ts";
import type { Issue, Link, Sheet } from "../shapes.ts";
import { folioWords } from "../words.ts";

export type Stood = {
  /** A sentence: paper, day, page, and the printed words with which it began, as far as they are known. */
  words: string;
  /** The printed page, the issue and the day, as far as they stand; and search. */
  near: Link[];
};

/** What stands at the site's addresses now. */
type Standing = {
  sheets: readonly Pick<Sheet, "record" | "title" | "address" | "issue">[];
  issues: readonly Pick<Issue, "address" | "date" | "dateWords" | "paper">[];
};

/** Of a page without a number: `x1`. */
const UNNUMBERED = /^x\d*$/;

/** `id` → what is known of an article or a printed page that is withdrawn. */
export function stoodAt({ sheets, issues }: Standing, words: Words): (id: string) => Stood {
  const pages = new Map(sheets.map((sheet) => [sheet.record.id, sheet]));
  const names = new Map(issues.map(({ paper }) => [paper.code, paper.name]));
  const issueAt = new Map(issues.map((issue) => [issue.address, issue]));
  const days = new Set(issues.map(({ date }) => date));
  return (id) => {
    const { paper, date, page, article } = idParts(id);
    const sheet = pages.get(article === undefined ? id : pageOfArticle(id));
    const folio = folioWords(UNNUMBERED.test(page) ? undefined : page.toUpperCase(), undefined, words);
    const where = sheet?.title ?? [names.get(paper) ?? [], dateWords(date, words), folio].flat().join(" ");
    const opening = sheet?.record.articles[id]?.opening.trim() ?? "";
    const issue = issueAt.get(sheet?.issue ?? issueAddress(paper, date));
    const near: Link[] = [
      ...(sheet === undefined ? [] : [{ name: words.issue.rawTitle(sheet.title), address: sheet.address }]),
      ...(issue === undefined
        ? []
        : [{ name: `${issue.paper.name} ${issue.dateWords}`, address: issue.address }]),
      ...(days.has(date) ? [{ name: dateWords(date, words), address: dateAddress(date) }] : []),
      { name: words.frame.search, address: "/search/" },
    ];
    const { stood } = words.moved;
    return { words: article === undefined ? stood.page(where) : stood.article(where, opening), near };
  };
}
