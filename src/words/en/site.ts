/** In English: what stands on every page. */
import { NO_TEXT, UNKNOWN_PAPER, UNKNOWN_PLACE } from "../../lexicon/placeholders.ts";
import type * as zhHans from "../zhHans/site.ts";

export const archive: typeof zhHans.archive = {
  title: "Backfile",
  description:
    "An open archive of old local newspapers: read by date, city and topic, searched word for word.",
};

export const frame: typeof zhHans.frame = {
  gap: "\u2003",
  between: ", ",
  comma: ", ",
  stop: ".",
  skip: "Skip to content",
  sample: "Sample",
  sampleNote: "This sample was written to show the program. Its papers, people and news are invented.",
  marked: " (sample)",
  searchSite: "Search the archive",
  query: "Search for",
  searchText: "Search the full text",
  search: "Search",
  mainWays: "Main",
  dates: "Dates",
  cities: "Cities",
  topics: "Topics",
  papers: "Papers",
  authors: "Authors",
  about: "About",
  trail: "You are here",
  home: "Home",
  aboutArchive: "About and corrections",
  coverage: "Coverage",
  carry: "Download",
  readingSettings: "Reading settings",
  clip: "Add to clippings",
  clippings: "My clippings",
  noScript: (what) => `${what} needs scripts, which this browser has turned off.`,
};

export const notFound: typeof zhHans.notFound = {
  title: "No such page",
  note: "The archive has no page at this address. The addresses of articles never change; if you copied it, check the figures.",
  ways: (front, date, city, topic, search) =>
    `Go <a href="${front}">home</a>, look by <a href="${date}">date</a>, <a href="${city}">city</a> or <a href="${topic}">topic</a>, or <a href="${search}">search</a>.`,
};

export const inChinese: typeof zhHans.inChinese = (made) => {
  made.lang = "zh-Hans";
  return made;
};

const CHINESE = /([\p{Script=Han}\u3000-\u303f\uff00-\uffef]+)/u;

// What a pattern in brackets divides is at the odd places.

export const apart: typeof zhHans.apart = (words, part) =>
  words.split(CHINESE).map((text, at) => (at % 2 === 0 ? text : part(text)));

export const space = " ";

const SHOWN = new Map([
  ["政治", "Politics"],
  ["经济与企业", "Economy and business"],
  ["科技与创新", "Science and technology"],
  ["农业与乡村", "Agriculture and the countryside"],
  ["教育", "Education"],
  ["医疗卫生", "Health"],
  ["社会民生", "Society and daily life"],
  ["法治", "Law and order"],
  ["文化与旅游", "Culture and travel"],
  ["生态环境与水利", "Environment and water"],
  ["城市建设与交通", "City and transport"],
  ["疫情防控", "Epidemic control"],
  ["安全生产", "Safety at work"],
  ["体育", "Sport"],
  ["评论", "Commentary"],
  ["其他", "Other"],
  [UNKNOWN_PAPER, "Paper unknown"],
  [UNKNOWN_PLACE, "Place unknown"],
  [NO_TEXT, "(no text)"],
]);

export const shownAs: typeof zhHans.shownAs = (value) => SHOWN.get(value) ?? value;
