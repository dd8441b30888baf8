/** Sheets: how much of a file is read in one go. A page is one sheet; only a file far longer than a page has several. */
import type { Block } from "../types.ts";
import { withTextBelowHeads } from "./bareHeads.ts";
import type { PageElements } from "./elementShapes.ts";
import { readElements } from "./elements.ts";
import { readColumns, type ColumnReading } from "./readColumns.ts";

/** Blocks of a sheet; every two elements of a sheet are compared. */
const MOST_BLOCKS = 300;

/** Elements, and what each did. */
export type Sheet = ColumnReading & { page: PageElements };

/** A sheet ends before a headline where there is one in its second half. */
function divide(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  let from = 0;
  while (blocks.length - from > MOST_BLOCKS) {
    let end = from + MOST_BLOCKS;
    while (end >= from + MOST_BLOCKS / 2 && blocks[end]!.label !== "headline") end--;
    if (end < from + MOST_BLOCKS / 2) end = from + MOST_BLOCKS;
    parts.push(blocks.slice(from, end));
    from = end;
  }
  return [...parts, blocks.slice(from)];
}

/** Blocks in file order, without furniture and blank lines → what every element did. */
export const readSheets = (blocks: readonly Block[]): Sheet[] =>
  divide(blocks).map((part) => {
    const page = readElements(part);
    const reading = readColumns(page);
    return { page, ...reading, steps: withTextBelowHeads(page, reading.steps) };
  });
