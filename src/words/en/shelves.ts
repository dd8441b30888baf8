/** In English: cities, topics, papers and authors. */
import type * as zhHans from "../zhHans/shelves.ts";
import { capital, counted } from "./grammar.ts";

export const shelves: typeof zhHans.shelves = {
  searchIn: (what) => `Search ${what}`,
  page: (number) => `Page ${number}`,
  pageOf: (number, count) => `page ${number} of ${count}`,
  onPage: (number) => ` (page ${number})`,
  pages: "Pages",
  previous: "Previous",
  next: "Next",
  continued: " (continued)",
  perYear: { articles: "Articles per year", issues: "Issues per year" },
  perYearNote: {
    articles: "Articles per year: choose one to go there",
    issues: "Issues per year: choose one to go there",
  },
  number: { articles: "Articles", issues: "Issues" },
  chart: (perYear, caption) => `${perYear}: ${caption}`,
  year: "Year",
  mostIn: (first, last, most, count) =>
    `${first} to ${last}, ${most === null ? `at most ${count} a year` : `most in ${most}: ${count}`}`,
  yearsOnFirst: "The index of years is on page 1",
  other: "Other",
  names: (count) => counted(count, "name"),
  byLetter: "A to Z",
  cityName: (city, district) => `${district}, ${city}`,
  citiesNote: "Where the news happened, not where the paper was published.",
  placesNote: "cities and districts, by pinyin",
  placeDescription: (place, articles) => `News of ${place}: ${counted(articles, "article")}, newest first.`,
  holds: (articles, span) => `${counted(articles, "article")}${span === "" ? "" : `, ${span}`}.`,
  within: (province, city) => `${province}${city}. `,
  otherCities: (province) => `Other cities of ${province}`,
  otherDistricts: (city) => `Other districts of ${city}`,
  papersHere: "Papers that report from here",
  districts: "Districts",
  places: "Cities and districts",
  placesUnder: (letter) => `Places: ${letter}`,
  placesUnderDescription: (letter, count) =>
    `${counted(count, "city or district", "cities and districts")} under ${letter}, by pinyin.`,
  topicsNote: "An article is filed under one to three topics; its page says which words decided.",
  ofTopic: (topic) => `the topic “${topic}”`,
  topicDescription: (topic, articles) => `${topic}: ${counted(articles, "article")}, newest first.`,
  topicLine: (articles, span) => `Topic. ${counted(articles, "article")}${span === "" ? "" : `, ${span}`}.`,
  oftenTogether: "Topics often found with it",
  topicCities: "Cities with the most of it",
  paperDescription: (paper, issues, articles, span) =>
    `${paper}: the archive holds ${counted(issues, "issue")} with ${counted(articles, "article")}, ${span}.`,
  publishedIn: (city) => `published in ${city}`,
  paperLine: (known, issues, articles, span) =>
    `${known === "" ? "" : `${capital(known)}. `}The archive holds ${counted(issues, "issue")} with ${counted(articles, "article")}, ${span}.`,
  paperCity: (city) => `published in ${city}`,
  otherPapers: (city) => `Other papers of ${city}`,
  cityNews: "News of its city",
  coverage: "What is held month by month, and what is missing",
  byAuthorHead: "By author",
  authorsDescription: (names) =>
    `Reporters, correspondents and authors named in the archive: ${counted(names, "name")}.`,
  authorsNote: (names) =>
    `Reporters, correspondents, photographers and authors as the papers name them: ${counted(names, "name")}. People of the same name cannot be told apart and stand together.`,
  namesNote: "by pinyin",
  mostFrequent: "Named most often",
  noAuthors: "No article of the archive names an author yet.",
  authorsUnder: (letter) => `Authors: ${letter}`,
  authorsUnderDescription: (letter, count) => `${counted(count, "author")} under ${letter}, by pinyin.`,
  nameColumn: "Names",
  authorDescription: (name, roles, articles) =>
    `${counted(articles, "article")} signed by ${name} (${roles}), newest first.`,
  byAuthor: (name) => `the articles of ${name}`,
  authorLine: (roles, organisations, span, articles) =>
    `Signed as ${roles}${organisations === "" ? "" : `; organisations named: ${organisations}`}. ${counted(articles, "article")}${span === "" ? "" : `, ${span}`}. People of the same name cannot be told apart; all are listed here.`,
  otherAuthors: (paper) => `Other authors of ${paper}`,
};
