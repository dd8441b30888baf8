/** The interface in English: the shape is that of `zhHans.ts`. What the papers printed stays Chinese. */
import { NO_TEXT, UNKNOWN_DATE, UNKNOWN_PAPER, UNKNOWN_PLACE } from "../lexicon/placeholders.ts";
import type * as zhHans from "./zhHans.ts";

/** 12345 → `12,345`. */
const figure = (count: number): string => count.toLocaleString("en-GB");

/** `1 article`, `12 articles`. */
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`. */
const listed = (names: string[], last = "and"): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names[names.length - 1]}`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const monthOf = (month: number): string => MONTHS[month - 1]!;

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

export const dates: typeof zhHans.dates = {
  unknown: "Undated",
  year: (year) => String(year),
  month: (year, month) => `${monthOf(month)} ${year}`,
  day: (year, month, day) => `${day} ${monthOf(month)} ${year}`,
  monthDay: (month, day) => `${day} ${monthOf(month)}`,
  monthOfYear: monthOf,
  dayOfMonth: (month, day) => `${day} ${monthOf(month)}`,
  monthShort: (month) => monthOf(month).slice(0, 3),
  dayShort: (day) => String(day),
  decade: (year) => `${year}s`,
  about: (date) => `c. ${date}`,
  span: (first, last) => `${first} – ${last}`,
  until: (first, last) => `${first} to ${last}`,
  years: (first, last) => `${first}–${last}`,
  weekdays: WEEKDAYS,
  weekdaysShort: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
  everyDay: "published daily",
  everyWeek: (days) => `published on ${listed(days.map((day) => `${WEEKDAYS[day - 1]}s`))}`,
  founded: (date) => `founded ${date}`,
  closed: (date) => `closed ${date}`,
};

export const counts: typeof zhHans.counts = {
  articles: (count) => counted(count, "article"),
  issues: (count) => counted(count, "issue"),
  pages: (count) => counted(count, "page"),
  lines: (count) => counted(count, "line"),
  missing: (count) => `lacks ${figure(count)}`,
  held: (issues, missing) =>
    `${counted(issues, "issue")}${missing > 0 ? `, ${figure(missing)} missing` : ""}`,
};

/** By their names in the archive: solar terms, then festivals of the Chinese calendar, then public days. */
const DAY_NAMES: Readonly<Record<string, string>> = {
  春分: "Spring Equinox",
  清明: "Qingming",
  谷雨: "Grain Rain",
  立夏: "Start of Summer",
  小满: "Grain Buds",
  芒种: "Grain in Ear",
  夏至: "Summer Solstice",
  小暑: "Minor Heat",
  大暑: "Major Heat",
  立秋: "Start of Autumn",
  处暑: "End of Heat",
  白露: "White Dew",
  秋分: "Autumn Equinox",
  寒露: "Cold Dew",
  霜降: "Frost’s Descent",
  立冬: "Start of Winter",
  小雪: "Minor Snow",
  大雪: "Major Snow",
  冬至: "Winter Solstice",
  小寒: "Minor Cold",
  大寒: "Major Cold",
  立春: "Start of Spring",
  雨水: "Rain Water",
  惊蛰: "Awakening of Insects",
  春节: "Spring Festival",
  元宵节: "Lantern Festival",
  端午节: "Dragon Boat Festival",
  七夕: "Qixi Festival",
  中秋节: "Mid-Autumn Festival",
  重阳节: "Double Ninth Festival",
  腊八节: "Laba Festival",
  除夕: "Chinese New Year’s Eve",
  元旦: "New Year’s Day",
  妇女节: "Women’s Day",
  植树节: "Arbor Day",
  劳动节: "Labour Day",
  青年节: "Youth Day",
  儿童节: "Children’s Day",
  建党纪念日: "Party Founding Day",
  建军节: "Army Day",
  教师节: "Teachers’ Day",
  国庆节: "National Day",
};

export const matter: typeof zhHans.matter = {
  dayName: (name) => DAY_NAMES[name] ?? name,
  lunar: (date) => `In the Chinese calendar: ${date}. `,
  untitled: "untitled",
  folio: (page) => `Page ${page}`,
  unknownFolio: "Page unknown",
  folioOf: (folio, section) => `${folio}: ${section}`,
  folios: (first, last) => `pages ${first}–${last}`,
  missingFolios: (folios) => `Missing: ${listed(folios.map((folio) => folio.replace(/^Page/, "page")))}`,
  line: (line) => `line ${line}`,
  lines: (from, to) => `lines ${from}–${to}`,
  partOfLine: (line) => `line ${line} (in part)`,
  organisation: (name) => ` (${name})`,
  missing: {
    beginning: "the beginning is missing",
    middle: "the middle is missing",
    end: "the end is missing",
  },
  incomplete: (parts) => `Incomplete in print: ${listed(parts)}`,
  gap: "Text is missing here",
};

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

export const today: typeof zhHans.today = {
  name: "On this day",
  description: (title) => `The papers of one day of the year, through the years of ${title}.`,
  choose: "Choose a day, and see what the papers of that day said over the years",
  standfirst: (days) =>
    `Choose a day to see its papers over the years. The archive has papers for the shaded ones, ${counted(days, "day")} in all.`,
  years: (count) => counted(count, "year"),
  of: (day) => `On ${day}`,
  dayDescription: (day, years) => `The archive’s papers of ${day}, from ${counted(years, "year")}.`,
  dayStandfirst: (years) =>
    `The archive has papers of this day from ${counted(years, "year")}: a few headlines of each, the earliest first.`,
};

export const calendar: typeof zhHans.calendar = {
  glance: (regular) =>
    `The darker, the more issues; where it is blank the archive holds none${regular ? ". A lower block is not complete, and an empty frame stands where papers appeared and not one issue is held; how many are missing is said behind it" : ""}. Choose a year or a month to see its papers.`,
  daysOf: (year) => `Every day of ${year}`,
  year: "Year",
  month: "Month",
  to: "to",
  issues: "Issues",
  missing: "Missing",
  standfirst: (onThisDay, regular) =>
    `The darker a month, the more issues; of a month without colour the archive holds none${regular ? ", of a hatched one although papers appeared: so many are missing" : ""}. Or see <a href="${onThisDay}">the same day over the years</a>.`,
  decades: "Decades",
  monthHolds: (month, words) => `${month}: ${words}`,
  none: "none",
  silent: "none due",
  description: (time, articles) => `The papers of ${time}: ${counted(articles, "article")}.`,
  holds: (issues, articles, missing) =>
    `The archive holds ${counted(issues, "issue")} with ${counted(articles, "article")}${missing > 0 ? `; ${counted(missing, "issue is", "issues are")} missing` : ""}. `,
  keyOfYear: (missing) =>
    `Shaded days have papers${missing > 0 ? "; on hatched days papers appeared that the archive does not hold" : ""}.`,
  thisYear: "the papers of this year",
  thisMonth: "the papers of this month",
  thisDay: "the papers of this day",
  days: "Day by day",
  morePapers: (count) => `and ${counted(count, "more paper")}`,
  dayDescription: (day, weekday, articles) =>
    `The papers of ${weekday === "" ? "" : `${weekday}, `}${day}: ${counted(articles, "article")}.`,
  otherYears: (count, address) => `<a href="${address}">This day in ${counted(count, "other year")}</a>. `,
  alsoPublished: (papers) => `Also published on this day, and not held: ${listed(papers)}.`,
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

export const carry: typeof zhHans.carry = {
  title: "Download",
  description: (title) => `All articles of ${title} by year: tables, JSON and plain text.`,
  standfirst: (articles) =>
    `All ${counted(articles, "article")}, packed by year. No registration, at any time.`,
  byYear: "By year",
  fileOf: (year, file) => `${year}, ${file}`,
  estimated: "Articles with an estimated date stand in the estimated year.",
  which: "Which to take",
  table: "Table (CSV)",
  tableNote:
    "Opens in a spreadsheet, an article a row. A cell that begins with =, +, -, @ or an apostrophe has an apostrophe put before it, lest it be taken for a formula; without it, the text is as printed.",
  json: "JSON (JSON Lines)",
  jsonNote:
    "For programs: an article a line, with everything that is known of it. article.schema.json, below, says what each field is.",
  text: "Plain text (ZIP)",
  textNote: "Unpacks to a text file for each article, in UTF-8, in folders by date.",
  one: "Only one? “Take this article away” on its page has it as plain text, Markdown and JSON.",
  columns: "What the table’s columns are",
  whole: "Contents and checking",
  version: (version) =>
    `These files are version <code>${version}</code>, reckoned from all articles: as long as nothing in them changes, neither does the version. Name it when you cite them.`,
  check: "To check that files are whole, put them into one folder with SHA256SUMS and run:",
  feeds: "Feeds",
  feedsNote:
    "The front page and the page of every city and topic have feeds of the thirty articles printed last. What has no date is not in them; an estimated date says “c.”.",
  feedTitle: (title, shelf) => `${title}: ${shelf}`,
  rightsTitle: "Rights",
  rights:
    "The rights in the printed texts are their owners’. The archive grants no licence; judge for yourself before you use them.",
  formats: { table: "Table", json: "JSON", text: "Plain text" },
  part: (format, part) => (part === 1 ? format : `${format} ${part}`),
  files: {
    schema: "What each field in the JSON is",
    package: "List of all files (Frictionless Data Package)",
    sums: "Checksums of all files",
  },
  crosshead: "[Crosshead] ",
  caption: "[Caption] ",
  untitled: "[Untitled]",
  incomplete: (parts) => `[Incomplete in print: ${listed(parts)}]`,
  corrected: "[Corrected by a person]",
  number: (id) => `Number: ${id}`,
  address: (address) => `Address: ${address}`,
};

export const record: typeof zhHans.record = {
  title: "An article of a newspaper archive made with Backfile",
  several: (between) => `; several are parted by “${between}”`,
  fields: {
    id: "Number; never changes",
    address: "Address within the site; never changes",
    url: "Whole address; null where the site’s own is not set",
    series: "Label of a series or column, printed above the headline",
    kicker: "Kicker, above the headline",
    title: "Headline; null where none was printed",
    subtitle: "Subtitle, below the headline",
    authors: "Byline, in printed order: role, name, organisation",
    dateline: "Dateline as printed",
    sentFrom: "Where it was sent from, by its dateline",
    paper:
      "Paper, as printed, as the file’s name says or as given by whoever compiled it; null where nothing says",
    paperEstimate: "Where nothing says, the paper that the style of the page suggests",
    paperCode: "The paper’s code in numbers and addresses; x for unknown",
    publishedIn: "City where the paper is published",
    page: "Page number",
    section: "Name of the page or section",
    date: "Date of the issue; null where unknown, an estimate where dateBasis is estimated",
    dateBasis: "Where the date comes from",
    dateRange: "Between which two days an estimated date lies",
    dateProbability: "How likely it lies between them",
    eventDate: "Day of the event",
    eventUntil: "Its last day, where it lasted several",
    city: "City where it happened",
    districts: "Districts and counties",
    zones: "Development zones",
    topics: "Topics, the most certain first",
    iptc: "IPTC Media Topics codes of the topics",
    kind: "Kind of article",
    confidence: "How certain the program is that this is one whole article under its own headline",
    checked: "The day on which a person compared it with the printed page; null where nobody did",
    corrected: "Whether a person corrected what the article says: true or false",
    missing: "What is missing: beginning, middle, end",
    joins:
      "Joins: the sentence that stops in printed line `from` goes on in line `to`, and how certain that is",
    because: "Which words of the text decided paper, date, city and topics",
    source:
      "Which lines of which file as received, in reading order; 16[0:11] is the first 11 characters of line 16",
    text: "The text in its order, without Markdown marks: paragraph, crosshead or caption; a gap in the print is marked in full-width brackets",
  },
  columns: {
    authors: "Byline: role, name (organisation)",
    dateFrom: "Earliest day of an estimated date",
    dateTo: "Latest day of an estimated date",
    source: "Which lines of which file as received",
    text: "The text, a paragraph a line, a blank line between two; [Crosshead] and [Caption] are the archive’s marks",
  },
};

export const about: typeof zhHans.about = {
  title: (title) => `About ${title}`,
  sample:
    "This archive is a sample, written to show the program. Its papers, people and news are invented and are no source for history.",
  made: "Where the articles come from",
  madeNote:
    "The archive receives newspaper text page by page. A program joins paragraphs across columns, tells kickers, headlines, subtitles, bylines and text apart, divides the page into articles, and makes out dates, places and topics. It errs; so every article says how certain it is, which words decided, and which printed lines it came from.",
  printedNote:
    "The text as printed is in the archive, not a line altered: “As printed” on an article’s page leads to its lines, and every line leads back to its article. Text that went into no article is marked “Unassigned”.",
  coverage: (address) =>
    `Which papers and days are held and which are missing is told in <a href="${address}">what the archive holds</a>.`,
  marks: "Some marks",
  gap: "Text lost in print or in transcription. It is not made up.",
  untitled: "Printed without a headline; its first words stand in for one.",
  estimated: "Dates with “c.” or “estimated”",
  estimatedNote:
    "Not printed, but reckoned from clues in the text, with the range, the probability and the reasons. The same goes for “perhaps” before a paper’s name.",
  controls: "Control pictures (U+2400 to U+241F)",
  controlsNote: "Stand for control characters in the text, which a web page cannot show.",
  corrections: "Corrections",
  correctionsNote:
    "Every article is a Markdown file; its path is at the end of the article’s page. Change the file, build the site again, and the change is there; the program never overwrites a changed file. An article’s address never changes.",
  carry: "Taking it away",
  carryNote: (address) =>
    `Every article is there as plain text, Markdown and JSON, on its own page; all of them, packed by year, are under <a href="${address}">Download</a>.`,
  offline: "Without a network",
  offlineNote:
    "The whole site is one folder. It can be copied and opened anywhere, and asks nothing of any other site.",
};

export const notFound: typeof zhHans.notFound = {
  title: "No such page",
  note: "The archive has no page at this address. The addresses of articles never change; if you copied it, check the figures.",
  ways: (front, date, city, topic, search) =>
    `Go <a href="${front}">home</a>, look by <a href="${date}">date</a>, <a href="${city}">city</a> or <a href="${topic}">topic</a>, or <a href="${search}">search</a>.`,
};

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

export const offlineRoom: typeof zhHans.offlineRoom = {
  title: "Reading offline",
  description: (title) =>
    `Keep the text and the index of ${title} on your device, to search and read without a network.`,
  standfirst:
    "Choose years to keep on this device and you can search and read them without a network. They stay in this browser alone and can be removed at any time.",
  what: "Reading offline",
};

export const clippingsRoom: typeof zhHans.clippingsRoom = {
  title: "Clippings",
  description: (title) =>
    `Articles clipped from ${title}, sorted into folders, with notes, to export and to share.`,
  standfirst:
    "Kept in this browser on this device only, where nobody else can see them. Clearing the browser’s data clears them too: export what matters.",
};

/* ---- what the scripts in the browser say ---- */

export const copying: typeof zhHans.copying = {
  copy: "Copy",
  copied: "Copied",
  failed: "Could not be copied; the text is selected",
};

export const frontDay: typeof zhHans.frontDay = {
  day: (month, day) => `${day} ${MONTHS[month - 1]!}`,
  isToday: (day) => `Today is ${day}. `,
  nearest: (now, day) => `The archive has no paper of ${now}; the nearest day is ${day}. `,
  papersOf: (day) => `The papers of ${day} over the years`,
  inYear: (year, paper) => `${year} · ${paper} · `,
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

/** `1988-03-17` → `17 March 1988`. */
function dayWords(date: string): string {
  if (date === UNKNOWN_DATE) return "Undated";
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}

export const days: typeof zhHans.days = {
  undated: "Undated",
  day: dayWords,
  about: (date, estimated) => (estimated && date !== UNKNOWN_DATE ? "c. " : "") + dayWords(date),
  year: (year) => year,
  years: (from, to) => (from === to ? from : `${from}–${to}`),
  month: (month) => `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`,
  months: (from, to) => (from === to ? days.month(from) : `${days.month(from)} to ${days.month(to)}`),
  between: (from, to) => `${dayWords(from)} to ${dayWords(to)}`,
  since: (from) => `from ${dayWords(from)}`,
  until: (to) => `up to ${dayWords(to)}`,
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

export const saving: typeof zhHans.saving = {
  decade: (decade, from, to) => `${decade}s (${from}–${to})`,
  quarter: (year, quarter) => `${MONTHS[3 * quarter - 3]}–${MONTHS[3 * quarter - 1]} ${year}`,
  part: (when, articles, size) => `${when}: ${counted(articles, "article")}, ${size}`,
  saved: "saved",
  stale: "saved, update available",
  total: (due, held) =>
    `${due === null ? "All that is selected is saved" : `Still to be saved or updated: about ${due}`}. Saved: about ${held}.`,
  save: "Save on this device",
  pause: "Pause",
  remove: "Delete the selection from this device",
  noRoom: (needed, left) =>
    `There is not enough room: ${needed} are needed, and this device has only ${left} left for this site. Select fewer years.`,
  progress: (done, whole) => `${done} of ${whole} saved`,
  busy: "Another window is saving or deleting; come back when it has finished.",
  done: "All saved: searching and reading work without a network.",
  paused: "Paused; saving can go on from here.",
  failed:
    "Not everything was saved: check the network and the room left on the device. What is saved stays, and saving can go on from here.",
  sure: (parts) =>
    `Delete the ${counted(parts, "selected part")} from this device? The site itself is not affected.`,
  removed: "Deleted.",
  notSaved: "There is no network, and this page is not saved on this device.",
  nothingSaved: "There is no network, and nothing is saved on this device.",
  noNetwork: "There is no network at the moment.",
  impossible:
    "This browser, or this way of opening the page, cannot save anything for offline use. Use the packed edition instead: unpack the zip and open index.html.",
  looking: "Looking for this article on this device …",
  fromDevice:
    "There is no network: below is the text saved on this device. Layout, details and related links need the network.",
};

export const settingsPanel: typeof zhHans.settingsPanel = {
  heading: "Reading settings",
  size: { legend: "Text size", choices: ["Small", "Medium", "Large", "Largest"], hint: "" },
  writing: {
    legend: "Lines",
    choices: ["Horizontal", "Vertical"],
    hint: "Vertical lines are for the text of articles and run from right to left.",
  },
  characters: {
    legend: "Characters",
    choices: ["As printed", "Simplified", "Traditional"],
    hint: "Characters are converted by machine for display alone, with errors; quote what was printed.",
  },
  theme: { legend: "Colours", choices: ["As the system", "Light", "Dark"], hint: "" },
  kept: "Kept on this device alone.",
  notKept: "This browser lets sites keep nothing: the settings are gone when you leave this page.",
  done: "Done",
  reset: "Reset all",
};

export const verticalText: typeof zhHans.verticalText = {
  label: "Text in vertical lines; move with the left and right arrow keys",
};

export const clipButton: typeof zhHans.clipButton = {
  clip: "Add to clippings",
  unclip: "Remove from clippings",
  clipped: (all) => `Added; ${counted(all, "clipping")} in all.`,
  unclipped: "Removed.",
};

export const clippingsKept: typeof zhHans.clippingsKept = {
  firstList: "My clippings",
  notKept:
    "This browser lets sites keep nothing on the device, or there is no room left: the change is gone when you leave this page.",
  unchanged: (why) => `Nothing was changed: ${why}.`,
  clippings: "the list of folders",
  list: (list) => `folder ${list}`,
  clipping: (list, clipping) => `clipping ${clipping} of ${list}`,
  of: (where, field) => `the ${field} of ${where}`,
  name: "name",
  heading: "headline",
  paper: "paper",
  dateWords: "date",
  folio: "page line",
  page: "page",
  authors: "list of authors",
  note: "note",
  noRecord: (what) => `${what} is not a record`,
  noRows: (what) => `${what} is not a list`,
  tooMany: (what, most) => `${what} has more than ${counted(most, "entry", "entries")}`,
  noText: (what) => `${what} is not text`,
  tooLong: (what, most) => `${what} is longer than ${counted(most, "character")}`,
  noId: (where) => `${where} has no identifier, or a wrong one`,
  noDay: (what) => `${what} is not written like 2008-05-12`,
  noName: (where) => `${where} has no name`,
  sameNames: "two folders have the same name",
  tooLarge: "the file is too large",
  noJson: "this is no JSON file, or it is incomplete",
  foreign: "this file was not exported from the clippings page",
  newer: "this file was exported by a newer version, which cannot be read here yet",
};

export const clippingsPage: typeof zhHans.clippingsPage = {
  nothing: "No clippings yet. Press “Add to clippings” on an article’s page, and it is listed here.",
  fromDisk:
    "This page was opened from a folder. Some browsers, such as Firefox and Safari, keep what each file stores apart, so that what was clipped on an article’s page is not seen here; use Chrome or Edge, or the edition on the web.",
  undo: "Undo",
  undone: "Undone.",
  tooManyToShare: (most, held) =>
    `An address holds at most ${counted(most, "article")}, and this folder has ${figure(held)}; export a backup and send the file instead.`,
  address: "Address to share",
  longAddress: (characters) =>
    `This address has ${counted(characters, "character")}; some programs will cut it short.`,
  diskAddress: "This page was opened from a folder: the address works on this device alone.",
  copyAddress:
    "Copy this address and send it. It holds article identifiers alone, not your notes or the folder’s name.",
  brokenAddress: "This shared address is incomplete, or is no list of clippings from this site.",
  sharedList: "Shared with me",
  sharedHeading: "Shared clippings",
  onlyShown: "For viewing; not kept on this device yet.",
  keep: "Add to my clippings",
  kept: (articles) => `${counted(articles, "article")} added.`,
  articles: (articles) => counted(articles, "article"),
  newList: "New folder",
  newName: "New folder",
  made: "Folder made: give it a name.",
  print: "Print",
  tool: (words, of) => `${words}: ${of}`,
  save: "Save",
  leave: "Cancel",
  moveTo: "Move to…",
  moveLabel: (heading) => `Move to another folder: ${heading}`,
  moved: (list) => `Moved to “${list}”.`,
  up: "Up",
  movedUp: (heading) => `Moved up: ${heading}.`,
  down: "Down",
  movedDown: (heading) => `Moved down: ${heading}.`,
  note: "Note",
  noted: "Note saved.",
  remove: "Remove",
  removed: (heading) => `Removed: ${heading}.`,
  rename: "Rename",
  renameLabel: (list) => `New name of the folder “${list}”`,
  renamed: "Renamed.",
  share: "Share",
  removeList: "Delete",
  removedList: (list) => `Folder “${list}” deleted.`,
  names: (names) => names.join(", "),
};

export const clippingsFiles: typeof zhHans.clippingsFiles = {
  name: "clippings",
  json: "Export a backup (JSON)",
  csv: "Export a table (CSV)",
  bibtex: "Export BibTeX",
  columns: ["Folder", "Headline", "Authors", "Paper", "Date", "Page", "Note", "Identifier", "Address"],
  betweenNames: "; ",
  betweenNotes: ". ",
  bring: "Import a backup",
  refused: (why) => `Nothing was imported: ${why}. Your clippings are as they were.`,
  taken: (file) => `“${file}” was imported and merged with your clippings.`,
  unopened: "Nothing was imported: the file cannot be opened.",
};

export const readMe: typeof zhHans.readMe = {
  name: "README.txt",
  text: (title, articles) => `${title}

${counted(articles, "article")}.

To read: open index.html in a browser. No network and no installation are needed.
To search: open it and type what you are looking for into the search field at the top.

Unpack the whole zip first; opened inside the zip, the pages are incomplete.
The folder can be copied to a USB stick, a portable disk or a shared folder; do not change the files in it.
To check the files: run sha256sum -c SHA256SUMS.txt in this folder.
`,
};

export const moved: typeof zhHans.moved = {
  article: {
    merged: "This article was merged into another",
    split: "This article was split into several",
    moved: "This article has moved",
    withdrawn: "This article was withdrawn",
    absent: "This article cannot be shown just now",
  },
  page: {
    merged: "This page was merged into another",
    split: "This page was split into several",
    moved: "This page has moved",
    withdrawn: "This page was withdrawn",
    absent: "This page cannot be shown just now",
  },
  place: {
    moved: "The articles of this place have another date or paper now",
    empty: "No article stands here any more",
  },
  leads: "What stood here is now at:",
  listing:
    "The articles that were listed here were corrected and are listed elsewhere, or on an earlier page. Look for them at:",
  withdrawn: (id) => `The archive’s editors withdrew it. Its id, ${id}, is given to nothing else.`,
  absent: (id) =>
    `The file of ${id} cannot be read: a line of it may be wrong, or it was just taken away. It comes back here once the archive’s editors have mended it.`,
  nothing: "What stood here was withdrawn.",
  stood: {
    article: (where, opening) =>
      `Here stood an article of ${where}${opening === "" ? "" : `, which began “${opening}”`}.`,
    page: (where) => `Here stood ${where}.`,
  },
  near: "Look on at:",
};
