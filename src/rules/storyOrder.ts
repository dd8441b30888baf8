/** The order of a story's columns: one after the other as the sentences cut at their ends go on. */
import type { PageElements } from "./elements.ts";

/** More columns than this are read in file order. */
const MOST_COLUMNS = 6;

/** A sentence that goes on at the next column's head counts so much, a lost one so much against it. */
const GOES_ON = 4;
const LOST = 1;
/** Columns in file order, one after the other. */
const IN_FILE_ORDER = 0.5;

/** How well column `next` follows column `before`; both are lists of elements, top to bottom. */
function follows(page: PageElements, before: readonly number[], next: readonly number[]): number {
  const [tail, head] = [before.at(-1)!, next[0]!];
  const { open } = page.elements[tail]!;
  const { cut, opening } = page.elements[head]!;
  const joined = open > 0 ? GOES_ON * page.link(tail, head) - LOST * open : -2 * cut + 0.3 * opening;
  return joined + (before[0]! < next[0]! ? IN_FILE_ORDER : 0);
}

/** How well a column opens the story. */
function opens(page: PageElements, column: readonly number[]): number {
  const { cut, opening, dated, kind } = page.elements[column[0]!]!;
  return (dated ? 3 : 0) - 2 * cut + opening - (kind === "crosshead" ? 1 : 0);
}

/** A story's columns in file order → its elements as a reader would read them. */
export function orderColumns(page: PageElements, columns: readonly (readonly number[])[]): number[] {
  if (columns.length === 1 || columns.length > MOST_COLUMNS) return columns.flat();
  let best: { order: number[]; score: number } | null = null;
  const extend = (order: number[], score: number): void => {
    if (order.length === columns.length) {
      if (best === null || score > best.score + 1e-9) best = { order, score };
      return;
    }
    columns.forEach((column, i) => {
      if (order.includes(i)) return;
      const before = order.length === 0 ? null : columns[order.at(-1)!]!;
      extend([...order, i], score + (before === null ? opens(page, column) : follows(page, before, column)));
    });
  };
  extend([], 0);
  return best!.order.flatMap((i) => columns[i]!);
}
