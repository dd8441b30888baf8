/** Printed lines as they can be compared between two readings of a page. */
import { parseLineRef, printedLines } from "./lineRefs.ts";
import type { PageText } from "./pageFinder.ts";
import { placedLines, SAME_PLACES } from "./places.ts";

/** A stretch of one line, `[from, to)` in characters; `line` names the line by its page and number. */
export type Stretch = { line: string; from: number; to: number };

/** References to lines of a page → their stretches; a line that is blank, or is no more, has none. */
export function stretchesOf(page: PageText, refs: readonly string[], places = SAME_PLACES): Stretch[] {
  const lines = printedLines(page.text);
  return refs.map(parseLineRef).flatMap(({ from, to, part }) =>
    lines.slice(from - page.firstLine, to - page.firstLine + 1).flatMap((text, i): Stretch[] => {
      if (text.trim() === "") return [];
      return placedLines({ from: from + i, to: from + i, part }, places).map(({ line, stretch }) => {
        const [start, end] = stretch ?? [0, Infinity];
        return { line: `${page.id} ${line}`, from: start, to: end };
      });
    }),
  );
}
