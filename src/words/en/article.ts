/** In English: an article. */
import type * as zhHans from "../zhHans/article.ts";
import { counted } from "./grammar.ts";

export const article: typeof zhHans.article = {
  description: (paper, date, folio, opening) => `${paper}, ${date}, ${folio}. ${opening}`,
  facts: "About this article",
  paper: "Paper",
  date: "Date",
  event: "Event",
  page: "Page",
  kind: "Kind",
  place: "Place",
  topics: "Topics",
  separation: "Certainty",
  joins: "Joins",
  dateline: (place) => `Dateline: ${place}`,
  ownEstimate: (confidence) => `The program’s own estimate: ${confidence}`,
  joinsNote: "Lines joined across a break, without much certainty: ",
  joinConfidence: (confidence) => ` (${confidence})`,
  printed: "As printed",
  seePrinted: "",
  ownLines: "Compare with the printed lines",
  ownLinesNote: "In their order on the page. The numbers are the order in which they are read here.",
  wholePage: "The whole page as printed",
  skipped: (lines, ofOthers) =>
    `(${counted(lines, "line")} ${ofOthers ? "of other articles" : "in no article"})`,
  carry: "Take this article away",
  plainText: "Plain text",
  related: "Related articles",
  bothMention: (words) => `both mention ${words}`,
  sameSeries: (label, count) => `In the column “${label}” (${counted(count, "article")})`,
  samePage: "On the same page",
  sameDay: "On other pages of the day",
  allOf: (day) => `All articles of ${day}`,
  cite: "Cite this article",
  citeOnline: "GB/T 7714—2015, as read online",
  estimatedDate: "Date estimated",
  wrong: "Something wrong here?",
  report: "Report it",
  reportNote: "The article, the printed page and its lines are filled in; add a word on what is wrong.",
  edit: (file) =>
    `If it was taken apart wrongly, misread or misfiled, edit <code>articles/${file}</code>. The program never overwrites a file that a person has changed.`,
  because: (words) => `from ${words.map((word) => `“${word}”`).join(", ")}`,
  estimate: (from, to, probability, because) =>
    `Estimated${from === "" ? "" : `: between ${from} and ${to}`}${probability === null ? "" : ` (probability ${probability}%)`}${because === null ? "" : `; ${because}`}`,
  paperEstimate: (paper, because) => `Perhaps ${paper}${because === null ? "" : `, ${because}`}`,
  basis: {
    archivist: "Corrected by the archivist",
    sidecar: "From the list that came with the page",
    filename: "From the file’s name",
    masthead: "From the masthead",
    dateline: "From the dateline",
    estimated: "Estimated",
    unknown: "No date in print",
  },
  confidence: {
    high: "Fairly certain",
    medium: "Less certain: a paragraph may belong elsewhere",
    low: "Uncertain: compare with the printed page",
  },
  checked: (day) => `Compared with the printed page by a person on ${day}`,
  corrected: {
    places: (count) =>
      `Corrected by a person${count === 0 ? "" : ` (${count} ${count === 1 ? "place" : "places"})`}`,
    print: "Corrected by a person. What it said before stands on the printed page.",
    nothing: "This article was put together by a person; no program read it as one.",
    was: "Before: ",
    now: "After: ",
    lacking: "(nothing)",
    fields: {
      series: "Series",
      kicker: "Kicker",
      title: "Headline",
      subtitle: "Subtitle",
      authors: "Byline",
      paper: "Paper",
      date: "Date",
      page: "Page",
      kind: "Kind",
      place: "Place",
      topics: "Topics",
      text: "Text",
    },
  },
};

export const report: typeof zhHans.report = {
  subject: (heading) => `Correction: ${heading}`,
  what: "What is wrong:",
  article: (id, version) => `Article: ${id} (version ${version})`,
  program: (digest) => `Program: ${digest}`,
  file: (path) => `File: ${path}`,
  printed: (file, digest, lines) => `As printed: ${file} (${digest}) ${lines.join(", ")}`,
  page: (address) => `Page: ${address}`,
};

export const copying: typeof zhHans.copying = {
  copy: "Copy",
  copied: "Copied",
  failed: "Could not be copied; the text is selected",
};
