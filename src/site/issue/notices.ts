/** What a printed page has beside articles: notices and advertisements, by their first words. Furniture is not among it. */
import { pageAddress } from "../../archive/address.ts";
import { glanceOf, NOTICE_WORDS } from "../../archive/pageGlance.ts";
import type { PageSheet } from "../../archiveTypes.ts";
import { visible } from "../../archive/controlPictures.ts";
import type { Entry, NoticeList } from "../shapes.ts";

/** Notices of a page that are shown. */
const SHOWN = 12;

const firstWords = (opening: string): string => {
  const characters = Array.from(visible(opening));
  return characters.length > NOTICE_WORDS
    ? `${characters.slice(0, NOTICE_WORDS).join("")}…`
    : characters.join("");
};

const printedNotices = (sheet: PageSheet): NoticeList["shown"] =>
  glanceOf(sheet).notices.map(({ opening, line }) => ({
    words: firstWords(opening),
    address: `${pageAddress(sheet.id)}#L${line}`,
  }));

/** Notices that were taken apart as articles lead to their page, the others to their line of the raw page. */
export function noticesOf(entries: Entry[], sheets: PageSheet[]): NoticeList {
  const all = [
    ...entries.map(({ heading, address }) => ({ words: heading, address })),
    ...sheets.flatMap(printedNotices),
  ];
  // An article without another page that lists it is never left out.
  const shown = all.slice(0, Math.max(SHOWN, entries.length));
  return { shown, more: all.length - shown.length };
}
