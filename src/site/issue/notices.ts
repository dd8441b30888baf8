/** What a printed page has beside articles: notices and advertisements, by their first words. Furniture is not among it. */
import { pageAddress } from "../../archive/address.ts";
import { parseLineRef, printedLines } from "../../archive/lineRefs.ts";
import type { PageSheet } from "../../archiveTypes.ts";
import { visible } from "../../archive/controlPictures.ts";
import type { Entry, NoticeList } from "../shapes.ts";

/** Characters of a notice that are shown, and notices of a page. */
const WORDS = 24;
const SHOWN = 12;

const firstWords = (line: string): string => {
  const characters = Array.from(visible(line.trim()));
  return characters.length > WORDS ? `${characters.slice(0, WORDS).join("")}…` : characters.join("");
};

/** A page's notices as its record names them, in printed order. A blank line ends one. */
function printedNotices({ id, text, firstLine, notices }: PageSheet): NoticeList["shown"] {
  if (notices.length === 0) return [];
  const lines = printedLines(text);
  return notices.map(parseLineRef).flatMap(({ from, to, part }) => {
    const referred = lines.slice(from - firstLine, to - firstLine + 1);
    return referred.flatMap((line, i) => {
      const printed =
        part === null
          ? line
          : Array.from(line)
              .slice(...part)
              .join("");
      const begins = i === 0 || referred[i - 1]!.trim() === "";
      if (!begins || printed.trim() === "") return [];
      return { words: firstWords(printed), address: `${pageAddress(id)}#L${from + i}` };
    });
  });
}

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
