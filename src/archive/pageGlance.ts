/** What is shown and counted of a printed page elsewhere than beside its text. */
import type { PageGlance, PageSheet } from "../archiveTypes.ts";
import { parseLineRef, printedLines, referredText } from "./lineRefs.ts";

/** Characters of a notice that anybody shows; one more tells that it goes on. */
export const NOTICE_WORDS = 24;

const printed = (text: string): number => text.replace(/\s/g, "").length;

const opening = (line: string): string =>
  Array.from(line.trim())
    .slice(0, NOTICE_WORDS + 1)
    .join("");

type Read = Pick<PageSheet, "text" | "firstLine" | "notices" | "unassigned">;

/** A page's notices as its record names them, in printed order. A blank line ends one. */
function noticesIn({ text, firstLine, notices }: Read): PageGlance["notices"] {
  if (notices.length === 0) return [];
  const lines = printedLines(text);
  return notices.map(parseLineRef).flatMap(({ from, to, part }) => {
    const referred = lines.slice(from - firstLine, to - firstLine + 1);
    return referred.flatMap((line, i) => {
      const own =
        part === null
          ? line
          : Array.from(line)
              .slice(...part)
              .join("");
      const begins = i === 0 || referred[i - 1]!.trim() === "";
      return begins && own.trim() !== "" ? [{ opening: opening(own), line: from + i }] : [];
    });
  });
}

export const glanceIn = (page: Read): PageGlance => ({
  printed: printed(page.text),
  unassigned:
    page.unassigned.length === 0
      ? 0
      : printed(referredText(page.text, page.firstLine, page.unassigned).join("")),
  notices: noticesIn(page),
});

/** Of a page that was read from a file it is known; of any other its text is looked at. */
export const glanceOf = (sheet: PageSheet): PageGlance => sheet.glance ?? glanceIn(sheet);
