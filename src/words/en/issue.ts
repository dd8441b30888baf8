/** In English: an issue and its pages. */
import type * as zhHans from "../zhHans/issue.ts";
import { counted, figure } from "./grammar.ts";

export const issue: typeof zhHans.issue = {
  description: (paper, date, weekday, articles) =>
    `Contents of ${paper}, ${weekday === "" ? "" : `${weekday}, `}${date}: ${counted(articles, "article")}.`,
  holds: (pages, articles) => `${counted(pages, "page")}, ${counted(articles, "article")}`,
  thisIssue: "this issue",
  contents: "Contents",
  seePrinted: "The page as printed",
  noArticles: "No article was made out on this page; all its text is in the page as printed.",
  notices: "Notices and advertisements",
  moreNotices: (count) => `and ${figure(count)} more, in the page as printed`,
  rawTitle: (title) => `As printed: ${title}`,
  rawDescription: (paper, date, folio) =>
    `${paper}, ${date}, ${folio}: the text as printed, line by line, with the article that each line went into.`,
  rawOf: (folio) => `${folio}, as printed`,
  raw: "as printed",
  rawStandfirst: (paper, date) =>
    `${paper}, ${date}. This is the text as it was received, not a line altered. Each line says which article it went into and leads to it.`,
  file: (file, encoding) => `File ${file}, encoding ${encoding}`,
  articles: "Articles made out",
  rest: "The rest",
  lineByLine: "Line by line",
  madeInto: (heading) => `Went into: ${heading}`,
  notice: { mark: "Notice", words: "Notices, advertisements and the like, part of no article" },
  furniture: { mark: "Page", words: "Masthead, page numbers and the like" },
  unassigned: { mark: "Unassigned", words: "Text that went into no article" },
  withdrawn: { mark: "Withdrawn", words: "Articles that a person withdrew" },
  elsewhere: { mark: "Merged", words: "Articles that went into others" },
  absent: { mark: "Absent", words: "Articles whose file is not there, or cannot be read" },
};
