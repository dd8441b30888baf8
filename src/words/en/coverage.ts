/** In English: what is held. */
import type * as zhHans from "../zhHans/coverage.ts";
import { capital, counted, figure } from "./grammar.ts";

export const coverage: typeof zhHans.coverage = {
  title: "What the archive holds",
  description:
    "Which papers and which days the archive holds, which are missing, and how certain its dates and articles are.",
  standfirst: (papers, issues, pages, articles) =>
    `${counted(papers, "paper")}, ${counted(issues, "issue")}, ${counted(pages, "printed page")}, ${counted(articles, "article")}.`,
  papers: "Paper by paper",
  papersHeld: "What is held of each paper",
  paper: "Paper",
  issues: "Issues",
  missing: "Known missing",
  share: "Complete",
  articles: "Articles",
  span: "Held",
  unknown: "unknown",
  papersNote:
    "A paper’s name leads to its months. “Known missing” counts the paper’s regular days; where these are not known, nobody can say how many issues are missing.",
  empty: "The archive is still empty.",
  sure: "How certain it is",
  item: "Item",
  number: "Number",
  total: "Of",
  part: "Share",
  worst: "The least certain articles",
  bare: "Pages without an article",
  latest: "Latest update",
  changes: ({ added, changed, removed, elsewhere }) =>
    `${counted(added, "article")} added, ${figure(changed)} changed, ${figure(elsewhere)} merged into others, ${figure(removed - elsewhere)} withdrawn.`,
  added: "Added",
  changed: "Changed",
  corrected: "Corrected",
  gone: "Withdrawn",
  first: "This is the first build; there is none before it to compare with.",
  figures: {
    estimated: {
      name: "Articles with an estimated date",
      note: "No date in print; reckoned from clues in the text",
    },
    undated: { name: "Articles without a date", note: "No date could be reckoned" },
    checked: {
      name: "Articles checked by a person",
      note: "Held against the printed page, and found right or made so",
    },
    edited: { name: "Articles edited by a person", note: "What they say is not as the program wrote it" },
    doubtful: {
      name: "Articles put together with little certainty",
      note: (confidence) => `By the program’s own estimate, below ${confidence}`,
    },
    joins: {
      name: "Joins made with little certainty",
      note: (confidence) => `Sentences across columns, by the program’s own estimate below ${confidence}`,
    },
    bare: { name: "Pages without an article", note: "Their text is all in the page as printed" },
    unassigned: {
      name: "Characters that went into no article",
      note: "Marked “Unassigned” on the page as printed",
    },
  },
  counted: { articles: figure, pages: figure, joins: figure, characters: figure },
  ofPaper: (paper) => `What is held of ${paper}`,
  paperDescription: (paper) =>
    `How many issues of ${paper} are held and missing, year by year and month by month.`,
  held: (life, held, undated, missing, share) =>
    `${life === "" ? "" : `${capital(life)}. `}${counted(held, "issue")} with a certain date${undated > 0 ? `; another ${figure(undated)} with an estimated or unknown one ${undated === 1 ? "is" : "are"} not in the table` : ""}. ${share === null ? "Its days of publication are not known, nor how many issues are missing." : `${counted(missing ?? 0, "issue is", "issues are")} known to be missing; ${share} complete.`}`,
  seeIssues: (paper) => `The issues of ${paper}`,
  key: "Figures are issues held; behind “−” stand those known to be missing. “none”: nothing is held, and nobody knows whether there was anything. “·”: before the first issue or after the last.",
  byMonth: "Issues year by year and month by month",
  year: "Year",
  wholeYear: "Whole year",
  noneHeld: "none",
  missingHere: (count) => `−${figure(count)}`,
  nothingHeld: "Nothing held",
  noneDated: "No issue has a certain date.",
};
