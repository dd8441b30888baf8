/**
 * The whole archive at a glance, for the front page: a row of twelve months for every year, and the days of one
 * year. A cell is a mark in a drawing, not a link: a century has 1,200 months and no finger finds one of them; the
 * row's year is the link, and the row says its numbers.
 */
import { fullness, type CalendarYear, type Decade } from "./years.ts";
import type { MonthGrid } from "./months.ts";
import type { Words } from "../../words/words.ts";

/** Cells of one look, as the data of an SVG path; a cell is one unit wide, a row one unit high. `opacity`: of what fills it. */
export type Marks = { look: "held" | "due"; opacity: number; path: string };

export type HoldingsRow = {
  name: string;
  /** `null` where no issue is held. */
  address: string | null;
  cells: number;
  marks: Marks[];
  held: number;
  missing: number;
};

export type HoldingsDecade = {
  name: string;
  held: number;
  missing: number;
  rows: HoldingsRow[];
  /** The newest with issues, which stands open. */
  open: boolean;
};

export type Holdings = {
  /** So many years that decades are folded. */
  folded: boolean;
  decades: HoldingsDecade[];
  /** The same rows without their decades. */
  rows: HoldingsRow[];
  /** Something can be missing: the weekdays of some paper are known. */
  regular: boolean;
  /** The days of one year, month by month; `null` in an archive without dates. */
  days: { name: string; rows: HoldingsRow[] } | null;
};

/** Years up to which they stand unfolded. */
const UNFOLDED = 20;

type Cell = { held: number; missing: number };

/**
 * How cells are drawn, by how full they are: a held one is a block, a missing one an empty frame, told apart without
 * their colour; the palest block stands out more (3:1) than a frame. A block from which something is known to be
 * missing is lower.
 */
const LOOKS = [
  { fullness: 1, look: "held", opacity: 0.65 },
  { fullness: 2, look: "held", opacity: 0.75 },
  { fullness: 3, look: "held", opacity: 0.88 },
  { fullness: 4, look: "held", opacity: 1 },
  { fullness: 0, look: "due", opacity: 0 },
] as const;

const SHAPES = { held: "0h.9v1h-.9z", due: ".1h.9v.8h-.9z" } as const;

/** By how many quarters of a cell's issues are held, rounded down, at the least one. */
const INCOMPLETE = [".6h.9v.4h-.9z", ".6h.9v.4h-.9z", ".4h.9v.6h-.9z", ".2h.9v.8h-.9z"] as const;

const shapeOf = ({ held, missing }: Cell, look: "held" | "due"): string =>
  held > 0 && missing > 0 ? INCOMPLETE[Math.floor((4 * held) / (held + missing))]! : SHAPES[look];

function marksOf(cells: Cell[], fullest: number): Marks[] {
  return LOOKS.map(({ fullness: drawn, look, opacity }) => {
    const shape = (cell: Cell, at: number): string =>
      fullness(cell.held, fullest) === drawn && (cell.held > 0 || cell.missing > 0)
        ? `M${at} ${shapeOf(cell, look)}`
        : "";
    return { look, opacity, path: cells.map(shape).join("") };
  }).filter(({ path }) => path !== "");
}

const fullestOf = (cells: Cell[]): number => cells.reduce((most, { held }) => Math.max(most, held), 1);

const yearRow = ({ year, address, grids, held, missing }: CalendarYear, fullest: number): HoldingsRow => ({
  name: String(year),
  address,
  cells: 12,
  marks: marksOf(grids, fullest),
  held,
  missing,
});

const daysOf = (grid: MonthGrid): Cell[] => grid.weeks.flat().filter((square) => square !== null);

function dayRows({ grids }: CalendarYear, { dates }: Words): HoldingsRow[] {
  const fullest = fullestOf(grids.flatMap(daysOf));
  return grids.map((grid) => ({
    name: dates.monthShort(grid.month),
    address: grid.address,
    cells: 31,
    marks: marksOf(daysOf(grid), fullest),
    held: grid.held,
    missing: grid.missing,
  }));
}

/** The newest year that is at least half as full as the fullest: a year just begun shows little. */
function yearOfDays(calendar: CalendarYear[]): CalendarYear | null {
  const fullest = fullestOf(calendar);
  return calendar.findLast(({ held }) => held > 0 && held * 2 >= fullest) ?? null;
}

export function makeHoldings(
  calendar: CalendarYear[],
  decades: Decade[],
  regular: boolean,
  words: Words,
): Holdings {
  const fullest = fullestOf(calendar.flatMap(({ grids }) => grids));
  const newest = decades.findLast(({ held }) => held > 0);
  const year = yearOfDays(calendar);
  const shown = decades.map((decade) => ({
    name: decade.name,
    held: decade.held,
    missing: decade.missing,
    rows: decade.years.map((each) => yearRow(each, fullest)),
    open: decade === newest,
  }));
  return {
    folded: calendar.length > UNFOLDED,
    decades: shown,
    rows: shown.flatMap(({ rows }) => rows),
    regular,
    days: year && { name: year.name, rows: dayRows(year, words) },
  };
}
