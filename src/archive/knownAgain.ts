/** Pages as a run gives them, known again among those that the archive holds. */
import type { PageSheet, ParsedPage } from "../archiveTypes.ts";
import { digestOf } from "./digest.ts";
import { isSamePage } from "./matchArticles.ts";

/** What is compared of a page as it is given and as it is held. */
type Printed = Pick<PageSheet, "file" | "sha256" | "part" | "text">;

/** Share of a page's text from which it is the same page in a file of another name. */
const SAME_ELSEWHERE = 0.6;
/** By so many of its sentences a page is looked for: corrections seldom go through all of them. */
const SOUGHT = 3;

export const longestSentences = ({ text }: Pick<Printed, "text">): string[] =>
  [...new Set(text.split(/[\r\n。]/).map((sentence) => sentence.trim()))]
    .filter((sentence) => sentence !== "")
    .sort((a, b) => b.length - a.length)
    .slice(0, SOUGHT);

/** `keys`: where a page is looked for. `isSame`: what else has to hold of the two. */
type Sameness = {
  keys: (page: Printed) => string[];
  isSame?: (now: Printed, earlier: Printed, given: ReadonlySet<string>) => boolean;
};

/** How a page is known again, surest first. */
const KNOWN_BY: readonly Sameness[] = [
  { keys: ({ file, sha256, part }) => [`${part} ${sha256} ${file}`] }, //   nothing changed
  { keys: ({ sha256, part }) => [`${part} ${sha256}`] }, //                 the file was renamed
  {
    // Pages were put in before it, or taken out.
    keys: ({ file, text }) => (text.trim() === "" ? [] : [`${digestOf(text)} ${file}`]),
  },
  {
    // The file was corrected.
    keys: ({ file, part }) => [`${part} ${file}`],
    isSame: (now, earlier) => isSamePage(earlier.text, now.text),
  },
  {
    // Corrected and moved within its file, or to another; where both files are there, both are pages.
    keys: longestSentences,
    isSame: (now, earlier, given) =>
      now.file === earlier.file
        ? isSamePage(earlier.text, now.text)
        : !given.has(earlier.file) && isSamePage(earlier.text, now.text, SAME_ELSEWHERE),
  },
];

/** Held pages by where they are looked for. */
function byKeys(sheets: Iterable<PageSheet>, keys: Sameness["keys"]): Map<string, PageSheet[]> {
  const near = new Map<string, PageSheet[]>();
  for (const sheet of sheets)
    for (const key of keys(sheet)) {
      const known = near.get(key);
      if (known === undefined) near.set(key, [sheet]);
      else known.push(sheet);
    }
  return near;
}

/** Pages → the record of each that is held already; none is given to two pages. */
export function knownAgain(
  pages: readonly ParsedPage[],
  sheets: readonly PageSheet[],
): ReadonlyMap<ParsedPage, PageSheet> {
  const known = new Map<ParsedPage, PageSheet>();
  const waiting = new Set(sheets);
  const given = new Set(pages.map(({ sheet }) => sheet.file));
  for (const { keys, isSame } of KNOWN_BY) {
    const left = pages.filter((page) => !known.has(page));
    if (left.length === 0) break;
    const near = byKeys(waiting, keys);
    for (const page of left) {
      const candidates = keys(page.sheet).flatMap((key) => near.get(key) ?? []);
      const earlier = candidates.find(
        (sheet) => waiting.has(sheet) && (isSame === undefined || isSame(page.sheet, sheet, given)),
      );
      if (earlier === undefined) continue;
      known.set(page, earlier);
      waiting.delete(earlier);
    }
  }
  return known;
}
