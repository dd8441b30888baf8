/** The figures of separation as a table, for a terminal or as Markdown. */
import type { Column } from "./measure.ts";
import { paddedMarkdown, paddedText } from "./tables.ts";

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

/** Columns of text, padded. */
export const asText = (columns: readonly Column[]): string => paddedText(cellsOf(columns));

/** A Markdown table. */
export const asMarkdown = (columns: readonly Column[]): string => paddedMarkdown(cellsOf(columns));
