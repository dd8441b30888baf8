/** In English: what can be carried away. */
import type * as zhHans from "../zhHans/carry.ts";
import { counted, listed } from "./grammar.ts";

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
