/** Headlines as short lines, written briefly: `~` stands right under the line above, `#` had a heading mark. */

import type { Setting } from "../../src/rules/headlineCues.ts";

type HeadLine = Setting["lines"][number];

export const head = (...lines: string[]): HeadLine[] =>
  lines.map((line) => ({
    text: line.replace(/^[~#]+/, ""),
    tight: line.startsWith("~"),
    marked: line.startsWith("#"),
  }));

export const TITLE = "早市搬进新大棚";
