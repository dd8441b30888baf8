/** The interface in English: the shape is that of `zhHans.ts`. */
import { NO_TEXT, UNKNOWN_DATE, UNKNOWN_PAPER, UNKNOWN_PLACE } from "../lexicon/placeholders.ts";
import type * as zhHans from "./zhHans.ts";

export const frame: typeof zhHans.frame = {
  skip: "Skip to content",
};

/* ---- what the scripts in the browser say ---- */

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
    choices: ["As printed", "Traditional"],
    hint: "Traditional characters are converted by machine for display alone, with errors; quote what was printed.",
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
  made: "Folder made; it can be renamed.",
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
