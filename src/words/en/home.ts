/** In English: the front page. */
import type * as zhHans from "../zhHans/home.ts";
import { counted, figure } from "./grammar.ts";

export const home: typeof zhHans.home = {
  holds: (papers, issues, articles) =>
    `<b>${figure(papers)}</b> ${papers === 1 ? "paper" : "papers"}, <b>${figure(issues)}</b> ${issues === 1 ? "issue" : "issues"}, <b>${figure(articles)}</b> ${articles === 1 ? "article" : "articles"}.`,
  empty:
    "The archive is still empty. Put the text of pages into <code>raw/</code> and run <code>npm start</code>: the articles will appear here.",
  byDate: "By date",
  byCity: "By city",
  byTopic: "By topic",
  byPaper: "By paper",
  allCities: (count) => `All ${counted(count, "city", "cities")}`,
  allTopics: (count) => `All ${counted(count, "topic")}`,
  allPapers: (count) => `All ${counted(count, "paper")}`,
  added: "Recently added",
  latest: "Latest by date of issue",
  feeds: "Feeds: ",
};

export const neighbours: typeof zhHans.neighbours = {
  article: { around: "Articles before and after", previous: "Previous article", next: "Next article" },
  issue: { around: "Issues before and after", previous: "Previous issue", next: "Next issue" },
  page: { around: "Pages before and after", previous: "Previous page", next: "Next page" },
  day: {
    around: "Days before and after",
    previous: "Previous day with papers",
    next: "Next day with papers",
  },
  month: {
    around: "Months before and after",
    previous: "Previous month with papers",
    next: "Next month with papers",
  },
  year: {
    around: "Years before and after",
    previous: "Previous year with papers",
    next: "Next year with papers",
  },
};
