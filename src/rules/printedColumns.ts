/** Printed columns while a page is read: where the next one of a story stands, and room for it. */
import type { Column, State } from "./columnShapes.ts";

/** So many columns are open at once; the one not read for longest is closed first. */
const MOST_COLUMNS = 8;

/** The same items, with another at one place. */
export function withItem<T>(items: readonly T[], at: number, item: T): T[] {
  const copy = items.slice();
  copy[at] = item;
  return copy;
}

/** One more column; `columns` may be closed for it. */
export function withColumn(columns: readonly Column[], column: Column): Pick<State, "columns" | "current"> {
  const all = [...columns, column];
  if (all.length <= MOST_COLUMNS) return { columns: all, current: columns.length };
  let oldest = 0;
  columns.forEach((each, i) => {
    if (each.touched < columns[oldest]!.touched) oldest = i;
  });
  return { columns: all.filter((_, i) => i !== oldest), current: columns.length - 1 };
}

/** A place for a column; `taken` when another story's stands there, and ends. */
export type ColumnPlace = { place: number; top: number; taken: boolean };

/**
 * Where the next column of a story stands, and how far down it begins: to the right of its last, as high up as its texts.
 * A story under another takes its columns over.
 */
export function nextColumn({ columns, depths, sweep, stories }: State, story: number): ColumnPlace {
  const { top, under } = stories[story]!;
  let last = -1;
  for (const column of columns) if (column.story === story && column.place > last) last = column.place;
  const place = (last < 0 ? sweep.place : last) + 1;
  const taken =
    last >= 0 && under >= 0 && columns.some((column) => column.story === under && column.place === place);
  return { place, top: taken ? Math.max(top, depths[place]!) : top, taken };
}

/** The open columns without those in one place. */
export const without = (columns: readonly Column[], place: number): Column[] =>
  columns.filter((column) => column.place !== place);

/** Makes room for a printed column between two others. */
export function spread(state: State, place: number): Pick<State, "columns" | "depths" | "ends" | "sweep"> {
  const { columns, depths, ends, sweep } = state;
  const right = (at: number): number => (at >= place ? at + 1 : at);
  return {
    columns: columns.map((column) => {
      const { story, first, last, touched } = column;
      return column.place < place ? column : { story, first, last, touched, place: column.place + 1 };
    }),
    depths: [...depths.slice(0, place), 0, ...depths.slice(place)],
    ends: [...ends.slice(0, place), 0, ...ends.slice(place)],
    sweep: { ...sweep, place: right(sweep.place) },
  };
}
