/** In English: clippings. */
import type * as zhHans from "../zhHans/clippings.ts";
import { counted, figure } from "./grammar.ts";

export const clippingsRoom: typeof zhHans.clippingsRoom = {
  title: "Clippings",
  description: (title) =>
    `Articles clipped from ${title}, sorted into folders, with notes, to export and to share.`,
  standfirst:
    "Kept in this browser on this device only, where nobody else can see them. Clearing the browser’s data clears them too: export what matters.",
};

/* ---- what the scripts in the browser say ---- */

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
