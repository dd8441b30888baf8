/** In English: the search page. */
import type * as zhHans from "../zhHans/search.ts";
import { capital, counted, figure, listed } from "./grammar.ts";

export const searchForm: typeof zhHans.searchForm = {
  description: (title) => `Search the full text of ${title}, and narrow by date, city, topic and paper.`,
  region: "Full-text search",
  hint: "Finds exactly what is typed, in simplified and traditional characters.",
  how: "How to search",
  howNote:
    "Search finds exactly what is typed, in simplified and traditional characters. Words with a space between them must all occur; a word with a minus before it must not.",
  examples: [
    { query: "水库 开闸", finds: "Both words, in any order" },
    { query: '"水库开闸"', finds: "The characters between the quotation marks, spelt no other way" },
    { query: "水库 -开闸", finds: "The first and not the second" },
    { query: "title:水库", finds: "In a headline, kicker, subtitle or series label" },
    { query: "author:王", finds: "In a byline" },
    { query: "city:淄博 水库", finds: "About this city or district; paper: and topic: work the same way" },
    { query: "date:1985..1990 水库", finds: "Printed in these years; 1988-03 and 1988-03-17 do as well" },
  ],
  from: "From",
  to: "to",
  sort: "Sort by",
  newest: "Date, newest first",
  oldest: "Date, oldest first",
  relevance: "Relevance, headlines first",
  noScript:
    "Search needs scripts, which this browser has turned off. Without them all articles can be reached by date, city, topic and paper.",
  unloaded:
    "Search did not load: load this page again, or use a newer browser. Without it all articles can be reached by date, city, topic and paper.",
  filters: "Filters",
  results: "Results",
  more: "More results",
  offline: "Keep it on this device and search without a network",
};

export const cards: typeof zhHans.cards = {
  page: (page) => `page ${page}`,
  between: " · ",
  before: "before correction",
};

export const queryNotes: typeof zhHans.queryNotes = {
  nothingBehind: (typed) => `Nothing to look for follows “${typed}” directly; it was left out.`,
  noMinus: (typed) => `“${typed}” was left out: a minus works only with the text, headlines and authors.`,
  twoDates: (typed) => `More than one date was given; the last one, “${typed}”, holds.`,
  noDate: (typed) =>
    `“${typed}” could not be read as a date and was left out. Write 1998, 1998-05, 1998-05-28 or 1998..2003.`,
  turned: (typed) => `“${typed}” runs backwards and was turned round.`,
  tooLong: (most) => `The query is too long: at most ${counted(most, "character")}.`,
  tooMany: (most) => `There are too many words: at most ${figure(most)}, those with a minus included.`,
  nothingToFind: (typed) => `“${typed}” holds nothing that could be looked for.`,
  noDays: "The dates in the query and those from “From” to “To” have no day in common.",
};

export const understood: typeof zhHans.understood = {
  term: (typed, others) => {
    const otherwise = others.map((other) => `“${other}”`);
    return `“${typed}”${others.length === 0 ? "" : ` (or ${listed(otherwise, "or")})`}`;
  },
  has: {
    text: (terms) => `${listed(terms)} in the text`,
    title: (terms) => `${listed(terms)} in the headline`,
    author: (terms) => `${listed(terms)} as author`,
  },
  lacks: {
    text: (terms) => `without ${listed(terms, "or")}`,
    title: (terms) => `without ${listed(terms, "or")} in the headline`,
    author: (terms) => `without ${listed(terms, "or")} as author`,
  },
  cities: (names) => `city: ${listed(names, "or")}`,
  papers: (names) => `paper: ${listed(names, "or")}`,
  topics: (names) => `topic: ${listed(names, "or")}`,
  betweenTerms: ", ",
  betweenParts: "; ",
};

export const searching: typeof zhHans.searching = {
  loading: "Searching…",
  none: "No article matches. Try fewer words, fewer filters, a longer span of time or another spelling.",
  noneHere: "Nothing was found in what is saved on this device; some years were not searched, see below.",
  found: (total) => counted(total, "article"),
  partly: (total) => `At most ${counted(total, "article")}; checking year by year…`,
  failed: "The search could not be completed: part of the index did not arrive. The network may be down.",
  replaced: "The search could not be completed: the site has been updated since this page was opened.",
  outdated:
    "The site has been updated; what is saved on this device must be updated once over the network before it can be searched.",
  unpacked:
    "There is no searchable index in this folder. Unpack the whole zip first; a site that you built yourself must be packed with npm run pack. Browsing by date, city and topic works all the same.",
  reload: "Reload",
  again: "Try again",
  query: (words) => `Search: ${words}.`,
  only: (filters) => `Filtered by ${filters.join("; ")}.`,
  unfilter: "Clear filters",
  filters: (chosen) => (chosen === 0 ? "Filters" : `Filters (${chosen})`),
  more: (left) => `More results (${figure(left)} left)`,
  recent: "Recent searches (kept on this device alone):",
  forget: (typed) => `Forget “${typed}”`,
  forgetAll: "Clear recent searches",
  all: "Clear all",
};

export const filters: typeof zhHans.filters = {
  year: "Year",
  month: "Month",
  city: "City",
  district: "District",
  topic: "Topic",
  kind: "Kind",
  paper: "Paper",
  author: "Author",
  kinds: {
    report: "Report",
    photo: "Photograph",
    brief: "Brief",
    commentary: "Commentary",
    letter: "Letter",
    interview: "Interview",
    notice: "Notice",
    correction: "Correction",
    literature: "Literature",
  },
  chosen: (legend, values) => `${legend.toLowerCase()}: ${listed(values, "or")}`,
  values: (values) => listed(values, "or"),
  more: (values) => `${figure(values)} more`,
  authors: "List authors",
};

export const yearChart: typeof zhHans.yearChart = {
  label: "Articles per year; choose a span to see that time alone",
  bar: (years, hits, held, share) =>
    held === 0
      ? `${years}: no articles held for that time`
      : `${years}: ${counted(hits, "article")}, ${share} of the ${figure(held)} held for that time`,
  byNumber: "By number",
  byShare: "By share of each year’s articles",
  allYears: "All years",
};

export const searched: typeof zhHans.searched = {
  held: (times, here, issues, gaps) => {
    const holder = here ? "this device" : "the archive";
    const words = `${times.join(", ")}${times.length === 0 ? "" : ": "}${holder} holds ${counted(issues, "issue")}${gaps}.`;
    return capital(words);
  },
  gaps: (spans) => `, none for ${listed(spans)}`,
  manyGaps: (months, missing) =>
    `, from ${counted(months, "month")}; for ${counted(missing, "other month")} in between it holds none`,
  published: (issues) => ` of ${figure(issues)} known to have been published`,
  nothingMissing: "; none is missing",
  missingIssues: (issues, spans, more) =>
    `; ${figure(issues)} missing (${more ? "the longest gaps: " : ""}${listed(spans)})`,
  ofPaper: (paper, span) => `${paper} ${span}`,
  ofSome: (papers, published, held, missing) =>
    `Of ${counted(papers, "paper")} whose days of publication are known, ${counted(published, "issue")} are known to have been published and ${figure(held)} held${missing}; what is missing of the others is not known.`,
  allHere: "There is no network; all that was asked for is saved on this device.",
  missing: (years) =>
    `There is no network; only what is saved on this device was searched. Not searched: ${listed(years)}.`,
};

export const marks: typeof zhHans.marks = {
  all: (hits) => counted(hits, "match", "matches"),
  place: (hit, hits) => `${figure(hit)} of ${figure(hits)}`,
  previous: "Previous",
  next: "Next",
  off: "Remove marks",
  label: "Where this article holds what was searched",
};
