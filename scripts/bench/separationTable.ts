/** The figures of separation as a table, for a terminal or as Markdown. */
import type { Column } from "./measure.ts";

type Row = {
  /** Name of the figure. */
  name: string;
  shown: "figure" | "percent";
  /** A main figure, shown with its 95 % interval. */
  interval?: true;
  /** Of stories that go on on another page: nothing to show where there are none. */
  ofJumps?: true;
  /** The same figure of a hand-made corpus: UNESCO Courier, by its own quality check. */
  handMade?: string;
};

/** In this order; a test asserts that no figure is left out. */
export const ROWS: readonly Row[] = [
  { name: "B³ F1", shown: "figure", interval: true },
  { name: "B³ precision", shown: "figure" },
  { name: "B³ recall", shown: "figure" },
  { name: "articles right F1", shown: "figure", interval: true },
  { name: "joins F1", shown: "figure", interval: true },
  { name: "links F1", shown: "figure", interval: true },
  { name: "reading order τ", shown: "figure", interval: true },
  { name: "stories in order", shown: "percent" },
  { name: "headline exact", shown: "figure", interval: true },
  { name: "splits a story", shown: "figure" },
  { name: "merges a story", shown: "figure" },
  { name: "incomplete", shown: "percent", handMade: "8.0 %" },
  { name: "foreign text", shown: "percent", handMade: "5.8 %" },
  { name: "out of order", shown: "percent", handMade: "14.6 %" },
  { name: "kept", shown: "percent" },
  { name: "stray", shown: "percent" },
  { name: "jumps joined", shown: "percent", ofJumps: true },
  { name: "joined wrongly", shown: "percent", ofJumps: true },
  { name: "calibration error", shown: "figure" },
  { name: "Brier score", shown: "figure" },
];

/** `.932`, `1.000` */
export const figure = (value: number): string => value.toFixed(3).replace(/^(-?)0\./, "$1.");

function cell({ name, shown, interval, ofJumps }: Row, column: Column): string {
  if (ofJumps === true && column.jumps === 0) return "";
  const value = column.figures[name]!;
  if (shown === "percent") return `${(100 * value).toFixed(1)} %`;
  const [low, high] = column.intervals[name] ?? [value, value];
  return interval === true ? `${figure(value)} (${figure(low)}–${figure(high)})` : figure(value);
}

/** Rows of cells, head row first. */
function cellsOf(columns: readonly Column[]): string[][] {
  return [
    ["", ...columns.map(({ name }) => name), "hand-made corpus"],
    ["pages", ...columns.map(({ pages }) => String(pages)), ""],
    ["stories", ...columns.map(({ stories }) => String(stories)), ""],
    ...ROWS.map((row) => [row.name, ...columns.map((column) => cell(row, column)), row.handMade ?? ""]),
  ];
}

const widthsOf = (rows: readonly string[][]): number[] =>
  rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));

/** Columns of text, padded. */
export function asText(columns: readonly Column[]): string {
  const rows = cellsOf(columns);
  const widths = widthsOf(rows);
  const line = (row: string[]): string => row.map((each, i) => each.padEnd(widths[i]!)).join("  ");
  return rows.map((row) => line(row).trimEnd()).join("\n");
}

/** A Markdown table, laid out as the formatter does. */
export function asMarkdown(columns: readonly Column[]): string {
  const rows = cellsOf(columns);
  const widths = widthsOf(rows).map((width) => Math.max(3, width));
  const line = (row: string[]): string => `| ${row.map((each, i) => each.padEnd(widths[i]!)).join(" | ")} |`;
  const [head, ...body] = rows;
  return [line(head!), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
