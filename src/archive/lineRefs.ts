/** References to printed lines: `58`, `58-60`, `16[0:11]`. */

/** Lines `from`–`to` of a file, both included; `part` is a stretch of code points within a single line. */
export type LineRef = { from: number; to: number; part: [number, number] | null };

export function parseLineRef(ref: string): LineRef {
  const [, from = "0", to = from, start, end] = /^(\d+)(?:-(\d+))?(?:\[(\d+):(\d+)\])?$/.exec(ref) ?? [];
  return {
    from: Number(from),
    to: Number(to),
    part: start === undefined ? null : [Number(start), Number(end)],
  };
}

/** `58-60` → 58, 59, 60; parts of lines are left out. */
export const wholeLines = (refs: readonly string[]): number[] =>
  refs
    .map(parseLineRef)
    .flatMap(({ from, to, part }) =>
      part === null ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [],
    );

/** A raw page's text → its lines without their ends, as an editor counts them. */
export function printedLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** The printed text that references name, line by line; `firstLine` is the number of the text's first line. */
export function referredText(text: string, firstLine: number, refs: readonly string[]): string[] {
  const rows = printedLines(text);
  return refs.map(parseLineRef).flatMap(({ from, to, part }) => {
    const lines = rows.slice(from - firstLine, to - firstLine + 1);
    return part === null
      ? lines
      : lines.map((line) =>
          Array.from(line)
            .slice(...part)
            .join(""),
        );
  });
}

/** The printed characters that references to lines of a page name, white space aside. */
export const printedIn = (
  { text, firstLine }: { text: string; firstLine: number },
  refs: readonly string[],
): string => referredText(text, firstLine, refs).join("").replace(/\s/g, "");
