/** Columns: their free rows, and the pouring of paragraphs into them. */
import { breakLines } from "../../scripts/sample.ts";
import type { Matter } from "./matter.ts";

/** Rows `[from, to)` of a column, free or taken. */
export type Slot = { column: number; from: number; to: number };

/** Printed lines of a paragraph, its first one indented. */
export const rowsOf = (text: string, width: number): number => breakLines(text, width).length;

/** Rows of all that is set one below the other. */
export const rowsOfAll = (matter: readonly Matter[], width: number): number =>
  matter.reduce((sum, { text }) => sum + rowsOf(text, width), 0);

/** What holes leave free of the rows `[from, to)` of some columns, in reading order. The last column has no end. */
export function freeSlots(
  columns: readonly number[],
  from: number,
  to: number,
  holes: readonly Slot[],
): Slot[] {
  return columns.flatMap((column) => {
    const slots: Slot[] = [];
    const end = column === columns.at(-1) ? Infinity : to;
    let start = from;
    for (const hole of holes.filter((one) => one.column === column).toSorted((a, b) => a.from - b.from)) {
      slots.push({ column, from: start, to: Math.min(hole.from, end) });
      start = Math.max(start, hole.to);
    }
    return [...slots, { column, from: start, to: end }].filter((slot) => slot.from < slot.to);
  });
}

export type Poured = Matter & Pick<Slot, "column"> & { top: number; continues: boolean };

/** Pours paragraphs into slots, in order. A paragraph is cut between printed lines where its slot ends; a crosshead never is. */
export function pour(paragraphs: readonly Matter[], slots: readonly Slot[], width: number): Poured[] {
  const poured: Poured[] = [];
  let slot = 0;
  let top = slots[0]!.from;
  for (const { text, role, dated } of paragraphs) {
    let lines = breakLines(text, width);
    let continues = false;
    while (lines.length > 0) {
      const { column, to } = slots[slot]!;
      const fits = role === "body" || lines.length <= to - top ? to - top : 0;
      const piece = lines.slice(0, fits);
      if (piece.length > 0)
        poured.push({ text: piece.join(""), role, dated: dated && !continues, column, top, continues });
      continues ||= piece.length > 0;
      top += piece.length;
      lines = lines.slice(piece.length);
      if (lines.length > 0) top = slots[++slot]!.from;
    }
  }
  return poured;
}
