/** In English: what the archive is. */
import type * as zhHans from "../zhHans/about.ts";

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
